// report/known_until: says where figures end before the day of the report.
#pragma once
#include "model/results.hpp"
#include "report/document.hpp"

namespace planctl::report {

// Adds a note to `table` where `variance` ends before `as_of`.
void note_known_until(const model::Plan& plan, const model::VarianceTable& variance,
                      values::Date as_of, Table& table);

}  // namespace planctl::report
