// read/rules: the list of the rules of this room.
#include "read/rules.hpp"

#include <array>

namespace planctl::read {

std::span<const diag::RuleInfo* const> yaml_rules() {
  using namespace yaml;
  static constexpr std::array table{
      &too_large,
      &too_deep,
      &invalid_utf8,
      &control_character,
      &direction_character,
      &invisible_character,
      &mixed_scripts,
      &tab_indentation,
      &indentation,
      &missing_colon,
      &colon_without_blank,
      &colon_in_text,
      &list_dash,
      &unmarked_continuation,
      &unclosed_quote,
      &escape,
      &text_after_value,
      &block_header,
      &reserved_character,
      &unclosed_bracket,
      &unopened_bracket,
      &missing_comma,
      &stray_comma,
      &empty_item,
      &empty_document,
      &root_not_map,
      &second_document,
      &duplicate_key,
      &not_understood,
      &complex_key,
      &anchor,
      &tag,
      &merge_key,
      &directive,
      &full_width_punctuation,
      &full_width_digits,
      &wide_blank,
      &curly_quotes,
  };
  return table;
}

std::vector<const diag::RuleInfo*> all_reading_rules() {
  std::vector<const diag::RuleInfo*> all(yaml_rules().begin(), yaml_rules().end());
  all.insert(all.end(), plan_rules().begin(), plan_rules().end());
  return all;
}

}  // namespace planctl::read
