// compare/spending: budget and spending of the goals by period.
#include <algorithm>

#include "compare/actions.hpp"
#include "compare/arithmetic.hpp"
#include "compare/money_spread.hpp"
#include "compare/resources.hpp"

namespace planctl::compare {
namespace {

using base::Int128;
using values::Date;
using values::Days;

class SpendingComparison {
 public:
  SpendingComparison(const model::Plan& plan, Date as_of, values::Every every)
      : plan_(plan), behind_(values::plus_days(as_of, 1)) {
    table_.as_of = as_of;
    const auto week_start =
        plan.header.weeks ? plan.header.weeks->value : values::WeekStart::monday;
    for (auto& period : values::periods_of(plan.year(), every, week_start))
      if (period.days.start <= as_of) periods_.push_back(std::move(period));
    const MoneyByGoal nothing(plan.goals.size() + 1);
    budget_ = to_date_ = spent_ = std::vector<MoneyByGoal>(periods_.size(), nothing);
    elsewhere_ = nothing;
  }

  model::SpendingTable compare(const std::vector<std::size_t>& goals) {
    for (const auto& line : plan_.budget.lines) {
      add_budget(line);
      add_spent(line);
    }
    Int128 elsewhere = 0;
    for (std::size_t goal = 0; goal <= plan_.goals.size(); ++goal) {
      if (!goals.empty() && std::find(goals.begin(), goals.end(), goal) == goals.end()) continue;
      for (std::size_t at = 0; at < periods_.size(); ++at) add_line(goal, at);
      elsewhere += elsewhere_[goal];
    }
    table_.elsewhere = clamp_int64(elsewhere);
    return std::move(table_);
  }

 private:
  void add_budget(const model::BudgetLine& line) {
    const MoneySpread spread = spread_line(plan_, line);
    for (std::size_t at = 0; at < periods_.size(); ++at) {
      const Days days = periods_[at].days;
      const std::int64_t start = spread.before(days.start);
      fund_goals(plan_, line, spread.before(days.past) - start, budget_[at]);
      fund_goals(plan_, line, spread.before(std::min(days.past, behind_)) - start, to_date_[at]);
    }
  }

  void add_spent(const model::BudgetLine& line) {
    for (const auto& spent : line.spent) {
      const Days days = spent.period.value.days;
      const Date last = values::plus_days(days.past, -1);
      const auto period =
          std::find_if(periods_.begin(), periods_.end(),
                       [&](const values::Period& one) { return one.days.contains(last); });
      if (period == periods_.end() || days.start >= behind_)
        fund_goals(plan_, line, spent.amount.units, elsewhere_);
      else
        fund_goals(plan_, line, spent.amount.units,
                   spent_[static_cast<std::size_t>(period - periods_.begin())]);
    }
  }

  void add_line(std::size_t goal, std::size_t at) {
    if (budget_[at][goal] == 0 && spent_[at][goal] == 0) return;
    model::Spending line{goal < plan_.goals.size() ? goal : model::none, periods_[at],
                         clamp_int64(budget_[at][goal]), clamp_int64(to_date_[at][goal]),
                         clamp_int64(spent_[at][goal])};
    model::Spending& total = table_.total;
    total.budget = clamp_int64(Int128{total.budget} + line.budget);
    total.budget_to_date = clamp_int64(Int128{total.budget_to_date} + line.budget_to_date);
    total.spent = clamp_int64(Int128{total.spent} + line.spent);
    table_.lines.push_back(std::move(line));
  }

  const model::Plan& plan_;
  Date behind_;
  std::vector<values::Period> periods_;
  std::vector<MoneyByGoal> budget_;  // by period and goal
  std::vector<MoneyByGoal> to_date_;
  std::vector<MoneyByGoal> spent_;
  MoneyByGoal elsewhere_;
  model::SpendingTable table_;
};

}  // namespace

model::SpendingTable compare_spending(const model::Plan& plan, values::Date as_of,
                                      values::Every every, const std::vector<std::size_t>& goals) {
  return SpendingComparison(plan, as_of, every).compare(goals);
}

}  // namespace planctl::compare
