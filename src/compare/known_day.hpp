// compare/known_day: up to which day the rows of actuals tell what came.
#pragma once
#include "model/results.hpp"

namespace planctl::compare {

// The day of the last row up to `as_of`; where every row of a flow stands on the first day of a
// month it is taken to be that month's, and gives its last day, at most `as_of`. Nothing without
// such a row.
std::optional<values::Date> find_last_day(const model::Plan& plan,
                                          const model::ActualTable& actuals, values::Date as_of);

// The most days that passed from one with rows to the next; 0 where there are not two.
int find_longest_rest(const model::ActualTable& actuals);

// The last day where rows come regularly, so that it is not known what came since. `as_of` where
// they come now and then, and none tells that nothing came, or where such of a day or a week go on
// behind it. What stands on a day is known of no later one: so rows of a stock are taken.
std::optional<values::Date> find_known_day(const model::Plan& plan,
                                           const model::ActualTable& actuals, values::Date as_of);

}  // namespace planctl::compare
