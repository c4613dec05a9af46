// read/plan_rules: the rules about the form of a plan, which reading itself reports.
#pragma once
#include "diag/rule.hpp"

namespace planctl::read {

// They stand in `plan_rules()` of read/rules.
namespace rule {

extern const diag::RuleInfo ambiguous_number;
extern const diag::RuleInfo bad_date;
extern const diag::RuleInfo bad_number;
extern const diag::RuleInfo bad_period;
extern const diag::RuleInfo bad_year;
extern const diag::RuleInfo calendar_cycle;
extern const diag::RuleInfo csv_bad_value;
extern const diag::RuleInfo csv_missing_column;
extern const diag::RuleInfo csv_not_found;
extern const diag::RuleInfo csv_outside;
extern const diag::RuleInfo csv_unreadable;
extern const diag::RuleInfo dangling_reference;
extern const diag::RuleInfo duplicate_id;
extern const diag::RuleInfo duplicate_key;
extern const diag::RuleInfo file_not_included;
extern const diag::RuleInfo foreign_currency;
extern const diag::RuleInfo include_not_found;
extern const diag::RuleInfo include_outside;
extern const diag::RuleInfo include_twice;
extern const diag::RuleInfo include_unreadable;
extern const diag::RuleInfo missing_key;
extern const diag::RuleInfo missing_value;
extern const diag::RuleInfo no_version;
extern const diag::RuleInfo past_not_found;
extern const diag::RuleInfo past_rows_left_out;
extern const diag::RuleInfo quoted_number;
extern const diag::RuleInfo reserved_id;
extern const diag::RuleInfo too_large;
extern const diag::RuleInfo too_many_decimals;
extern const diag::RuleInfo too_many_files;
extern const diag::RuleInfo unknown_choice;
extern const diag::RuleInfo unknown_currency;
extern const diag::RuleInfo unknown_key;
extern const diag::RuleInfo unknown_measure;
extern const diag::RuleInfo unknown_member;
extern const diag::RuleInfo unknown_section;
extern const diag::RuleInfo unknown_version;
extern const diag::RuleInfo wrong_type;
extern const diag::RuleInfo wrong_unit;

}  // namespace rule

}  // namespace planctl::read
