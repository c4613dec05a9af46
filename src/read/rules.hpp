// read/rules: what can be wrong with the form of a plan, as `explain` and the manual show it.
#pragma once
#include <span>
#include <vector>

#include "diag/rule.hpp"

namespace planctl::read {

// The rules of the YAML guard. Their examples are whole small documents.
namespace yaml {

// Bytes and limits.
extern const diag::RuleInfo too_large;
extern const diag::RuleInfo too_deep;
extern const diag::RuleInfo invalid_utf8;
extern const diag::RuleInfo control_character;
extern const diag::RuleInfo direction_character;
extern const diag::RuleInfo invisible_character;
extern const diag::RuleInfo mixed_scripts;

// Lines, entries and texts.
extern const diag::RuleInfo tab_indentation;
extern const diag::RuleInfo indentation;
extern const diag::RuleInfo missing_colon;
extern const diag::RuleInfo colon_without_blank;
extern const diag::RuleInfo colon_in_text;
extern const diag::RuleInfo list_dash;
extern const diag::RuleInfo unmarked_continuation;
extern const diag::RuleInfo unclosed_quote;
extern const diag::RuleInfo escape;
extern const diag::RuleInfo text_after_value;
extern const diag::RuleInfo block_header;
extern const diag::RuleInfo reserved_character;
extern const diag::RuleInfo unclosed_bracket;
extern const diag::RuleInfo unopened_bracket;
extern const diag::RuleInfo missing_comma;
extern const diag::RuleInfo stray_comma;
extern const diag::RuleInfo empty_item;

// The document and the parts of YAML that a plan does not use.
extern const diag::RuleInfo empty_document;
extern const diag::RuleInfo root_not_map;
extern const diag::RuleInfo second_document;
extern const diag::RuleInfo duplicate_key;
extern const diag::RuleInfo not_understood;  // our scan and yaml-cpp disagree
extern const diag::RuleInfo complex_key;
extern const diag::RuleInfo anchor;
extern const diag::RuleInfo tag;
extern const diag::RuleInfo merge_key;
extern const diag::RuleInfo directive;

// Habits of Chinese, Japanese and Korean keyboards.
extern const diag::RuleInfo full_width_punctuation;
extern const diag::RuleInfo full_width_digits;
extern const diag::RuleInfo wide_blank;
extern const diag::RuleInfo curly_quotes;

}  // namespace yaml

std::span<const diag::RuleInfo* const> yaml_rules();
std::span<const diag::RuleInfo* const> plan_rules();

// Every rule of this room: those of YAML, then those of the plan's schema.
std::vector<const diag::RuleInfo*> all_reading_rules();

}  // namespace planctl::read
