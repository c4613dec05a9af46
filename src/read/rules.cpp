// read/rules: the list of the rules of this room.
#include "read/rules.hpp"

#include <array>

namespace planctl::read {

std::span<const diag::RuleInfo* const> yaml_rules() {
  static constexpr std::array table{
      &yaml::too_large,
      &yaml::too_deep,
      &yaml::invalid_utf8,
      &yaml::control_character,
      &yaml::direction_character,
      &yaml::invisible_character,
      &yaml::mixed_scripts,
      &yaml::tab_indentation,
      &yaml::indentation,
      &yaml::missing_colon,
      &yaml::colon_without_blank,
      &yaml::colon_in_text,
      &yaml::list_dash,
      &yaml::unmarked_continuation,
      &yaml::unclosed_quote,
      &yaml::escape,
      &yaml::text_after_value,
      &yaml::block_header,
      &yaml::reserved_character,
      &yaml::unclosed_bracket,
      &yaml::unopened_bracket,
      &yaml::missing_comma,
      &yaml::stray_comma,
      &yaml::empty_item,
      &yaml::empty_document,
      &yaml::root_not_map,
      &yaml::second_document,
      &yaml::duplicate_key,
      &yaml::not_understood,
      &yaml::complex_key,
      &yaml::anchor,
      &yaml::tag,
      &yaml::merge_key,
      &yaml::directive,
      &yaml::full_width_punctuation,
      &yaml::full_width_digits,
      &yaml::wide_blank,
      &yaml::curly_quotes,
  };
  return table;
}

std::vector<const diag::RuleInfo*> all_reading_rules() {
  std::vector<const diag::RuleInfo*> all(yaml_rules().begin(), yaml_rules().end());
  all.insert(all.end(), plan_rules().begin(), plan_rules().end());
  return all;
}

}  // namespace planctl::read
