// report/known_until: says where figures end before the day of the report.
#pragma once
#include <optional>

#include "model/results.hpp"
#include "report/document.hpp"

namespace planctl::report {

// Adds a note to `table` where `variance` ends before `as_of`.
void note_known_until(const model::Plan& plan, const model::VarianceTable& variance,
                      values::Date as_of, Table& table);

// Where no row came for more than a few days behind `known` up to `as_of`: that they count as
// missed.
std::optional<diag::Message> say_unknown_days(const model::Plan& plan, values::Date as_of,
                                              values::Date known);

}  // namespace planctl::report
