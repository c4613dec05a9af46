// compare/causes: where a variance comes from: members, the path down to a leaf, price against
// volume and mix, the calendar.
#pragma once
#include "model/closed_loop.hpp"

namespace planctl::compare {

// Quota and actual of one cell, of the part of the year that has passed.
struct ToDate {
  std::vector<std::size_t> members;
  std::int64_t quota = 0;
  std::int64_t actual = 0;
};
// Cells with either; the actuals in no cell are not among them.
std::vector<ToDate> sum_to_date(const model::Plan& plan, const model::QuotaTable& quotas,
                                const model::ActualTable& actuals, values::Date as_of);

// What each line of a table whose lines are those of the year adds to the whole, greatest first.
// Shares are of the sum of all sizes, so that what offsets itself does not hide.
model::Causes compare_contributions(const model::Plan& plan, const model::VarianceTable& table);

// From the whole down the trees, dimension after dimension as the goal is cut: each time the child
// that moved most in the direction of what it is a part of. `leaves` are by the leaves of `order`.
std::vector<model::DrillStep> compare_path(const model::Plan& plan,
                                           const std::vector<std::size_t>& order,
                                           const std::vector<ToDate>& leaves);

// Amounts and quantities of the same items (domain-methods 3.2), planned prices being quota of
// amounts / quota of units:
// - dropped: planned items of which nothing came; new: what came of items without planned units;
// - of the others, with R and B what was planned, A the units that came: quantity = R × A / B - R,
//   mix = sum of A_i × R_i / B_i, less R × A / B; price = what came, less sum of A_i × R_i / B_i.
// Each product is rounded to the unit once, so that the parts add up to the variance exactly.
model::Bridge compare_bridge(const std::vector<ToDate>& amounts, const std::vector<ToDate>& units);

// What actual rates made of the actuals to date that the plan's would not have; nothing where no
// currency was converted.
std::optional<std::int64_t> compare_rates(const model::Plan& plan,
                                          const model::ActualTable& actuals, values::Date as_of);

// Of the quota to date, what working days, weekdays and events put into the days of the running
// month that are gone, against as many even days.
std::int64_t compare_calendar(const model::Plan& plan, const model::QuotaTable& quotas,
                              values::Date as_of);

}  // namespace planctl::compare
