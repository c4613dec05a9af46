// model/spending: sums over the entries of a line.
#include "model/spending.hpp"

#include "base/checked.hpp"

namespace planctl::model {

bool is_in_year(const Plan& plan, const PeriodAmount& amount) {
  const auto last = values::plus_days(amount.period.value.days.past, -1);
  return !plan.header.year || plan.year().days.contains(last);
}

std::optional<std::int64_t> sum_spent(const Plan& plan, const BudgetLine& line) {
  std::optional<std::int64_t> sum = 0;
  for (const auto& spent : line.spent)
    if (sum && is_in_year(plan, spent)) sum = base::add(*sum, spent.amount.units);
  return sum;
}

}  // namespace planctl::model
