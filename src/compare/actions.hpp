// compare/actions: actions against their dates, their cost and one another.
#pragma once
#include "base/checked.hpp"
#include "model/execution_results.hpp"

namespace planctl::compare {

// What work is worth: the units that are shown and added up, and in billionths of a unit what
// indices and estimates are made of.
struct Worth {
  std::int64_t units = 0;
  base::Int128 fine = 0;
};
inline constexpr std::int64_t fine_parts = 1'000'000'000;

// The figures that follow from the four (PMBOK; domain-methods 3.3).
model::EarnedValue find_earned_value(std::int64_t budget, Worth planned, Worth earned,
                                     std::optional<std::int64_t> actual);

// Methods: domain-methods 3.3, 3.4.
// - Planned is what is gone of an action's working days, by the default calendar; done is what the
//   latest progress entry up to the date says. An action without a start is a point in time.
// - Its deviation in time is its earned schedule (its working days × done) less those that are gone
//   since its start: until it was done, where it is.
// - What is left takes as long as planned, from the day after the date, for what has not begun not
//   before its start and after all that it comes after. What has begun waits for nothing.
// - Its budget is its cost, else the lines for it; spent is what the lines for it have spent in
//   periods that have begun.
// - A goal's deviation in time is that of its earned value on the planned value of its actions.
// `goals`: only the actions for these; empty: all.
model::ActionTable compare_actions(const model::Plan& plan, values::Date as_of,
                                   const std::vector<std::size_t>& goals);

// Budget and spending of the goals by period. A line is spread by its `months`, else evenly over
// the days of its action, else over those of the year; a line for a strategy is shared among goals
// as in compare_resources. What is spent in a period counts in the one that its last day lies in.
// The plan has a year.
model::SpendingTable compare_spending(const model::Plan& plan, values::Date as_of,
                                      values::Every every, const std::vector<std::size_t>& goals);

}  // namespace planctl::compare
