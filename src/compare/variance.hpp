// compare/variance: actuals against quotas: deviation in amount and in time, forecasts, what is
// still required, status.
#pragma once
#include "model/results.hpp"

namespace planctl::compare {

struct VarianceAsk {
  values::Date as_of;  // the last day that counts
  values::Every every = values::Every::year;
};

// `quotas` and `actuals` are of one goal and one grain. `working` says for each cell (as in
// `quotas`), by day of the year, whether it works; `working_total` the same for all of them. Periods
// that begin after the as-of date have no line. Methods: domain-methods 3.1, 3.4 to 3.6.
// - A period's quota, and its actual, are those of its days up to and including the as-of date.
// - The deviation in time is that of the cell from the start of the year to the end of the period
//   (or to the as-of date), on its own quota of the year (see QuotaCurve).
// - The trend is that of the last three months that are over, fewer where there are no three.
// - Where the limits ask for several periods in a row, a line's status is what they say together;
//   for the year as one, its months say it, each from the start of the year.
// - Forecasts and what is required are for the end of the period; a finished period ends as it is.
// - Cells with actuals and no quota have a line too, behind the others; then, where any amount is
//   unassigned, the unassigned lines. Those are among the movers, which leave out what did not
//   move.
model::VarianceTable compare_actuals(const model::Plan& plan, const model::QuotaTable& quotas,
                                     const model::ActualTable& actuals,
                                     const std::vector<std::vector<bool>>& working,
                                     const std::vector<bool>& working_total,
                                     const VarianceAsk& ask);

}  // namespace planctl::compare
