// compare/replan: what is missing, or ahead, carried into the days that remain.
#pragma once
#include "model/closed_loop.hpp"

namespace planctl::compare {

enum class Surplus { spread, keep };

struct ReplanAsk {
  values::Date as_of;  // the last day that stays as it was
  values::Every every = values::Every::month;
  model::Policy policy = model::Policy::proportional;
  std::int64_t cap = 0;  // of `capped`: at most this share of the quota, hundredths of a percent
  Surplus surplus = Surplus::spread;  // of cells that are ahead
};

// Quotas and actuals of one goal and one grain: `baseline` as first cut, `now` with the adjustments
// so far, `free` what of the latter no hold fixes. Each cell makes up for its own shortfall (quota
// to date less actual) in its own periods. Domain-methods 3.7:
// - keep: nothing; next: all of it in the first period behind the date that has quotas to change;
//   proportional: every quota that remains by the same factor; capped: the same, by no more than
//   `cap`; write-off: none of it, the year's target is lowered (a cell that is ahead keeps what it
//   has).
// - A quota that falls stops at 0. Amounts are whole multiples of the goal's rounding unit. What
//   cannot be carried so stays open.
// After it, for every cell, actual + quotas that remain + open = target, less what is written off.
model::ReplanTable replan(const model::Plan& plan, const model::QuotaTable& baseline,
                          const model::QuotaTable& now, const model::QuotaTable& free,
                          const model::ActualTable& actuals, const ReplanAsk& ask);

}  // namespace planctl::compare
