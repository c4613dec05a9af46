// read/plan_rules: the list of the rules about the form of a plan.
#include "read/plan_rules.hpp"

#include <array>

#include "read/rules.hpp"

namespace planctl::read {

namespace rule {
namespace {

constexpr std::array table{
    &ambiguous_number,   &bad_date,        &bad_number,        &bad_period,
    &bad_year,           &calendar_cycle,  &csv_bad_value,     &csv_missing_column,
    &csv_not_found,      &csv_outside,     &csv_unreadable,    &dangling_reference,
    &duplicate_id,       &duplicate_key,   &file_not_included, &foreign_currency,
    &include_not_found,  &include_outside, &include_twice,     &include_unreadable,
    &missing_key,        &missing_value,   &no_version,        &past_not_found,
    &past_rows_left_out, &quoted_number,   &reserved_id,       &too_large,
    &too_many_decimals,  &too_many_files,  &unknown_choice,    &unknown_currency,
    &unknown_key,        &unknown_measure, &unknown_member,    &unknown_section,
    &unknown_version,    &wrong_type,      &wrong_unit,
};

}  // namespace
}  // namespace rule

std::span<const diag::RuleInfo* const> plan_rules() { return rule::table; }

}  // namespace planctl::read
