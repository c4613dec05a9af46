// compare/money_spread: an amount spread over stretches of days.
#pragma once
#include "base/checked.hpp"
#include "model/plan.hpp"

namespace planctl::compare {

// Days one behind the other, with the weight of each stretch of them.
struct Stretch {
  values::Days days;
  base::Int128 weight = 1;
};

// In each stretch the amount lies evenly in its days.
class MoneySpread {
 public:
  MoneySpread(std::int64_t amount, std::vector<Stretch> stretches);
  // What is due before that date; nothing where no stretch has a weight.
  [[nodiscard]] std::int64_t before(values::Date date) const;

 private:
  base::Int128 amount_;
  std::vector<Stretch> stretches_;
  base::Int128 whole_ = 0;
};

// The days of an action in the year, else those of the year.
values::Days days_in_year(const model::Plan& plan, const model::Action& action);

// By the line's months, else evenly over the days of its action, else over those of the year.
MoneySpread spread_line(const model::Plan& plan, const model::BudgetLine& line);

}  // namespace planctl::compare
