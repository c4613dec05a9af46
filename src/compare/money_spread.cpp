// compare/money_spread: an amount spread over stretches of days.
#include "compare/money_spread.hpp"

#include <algorithm>

#include "compare/arithmetic.hpp"

namespace planctl::compare {
namespace {

using base::Int128;

constexpr std::int64_t most_weight = 1'000'000'000'000;

// The weights as whole numbers in proportion.
std::vector<Int128> weights_of(const std::vector<model::Figure>& figures) {
  int scale = 0;
  for (const auto& figure : figures) scale = std::max(scale, figure.written.number.scale);
  std::vector<Int128> weights;
  for (const auto& figure : figures) {
    Int128 weight = std::max<std::int64_t>(0, figure.written.number.digits);
    for (int at = figure.written.number.scale; at < scale; ++at) weight *= 10;
    weights.push_back(weight);
  }
  while (*std::max_element(weights.begin(), weights.end()) > most_weight)
    for (Int128& weight : weights) weight /= 10;
  return weights;
}

}  // namespace

MoneySpread::MoneySpread(std::int64_t amount, std::vector<Stretch> stretches)
    : amount_(amount), stretches_(std::move(stretches)) {
  for (const Stretch& stretch : stretches_) whole_ += stretch.weight;
}

std::int64_t MoneySpread::before(values::Date date) const {
  Int128 sum = 0;
  Int128 parts = 1;  // a stretch that has begun counts by its days
  for (const Stretch& stretch : stretches_) {
    if (date >= stretch.days.past) sum += stretch.weight;
    if (date <= stretch.days.start || date >= stretch.days.past) continue;
    parts = stretch.days.count();
    sum = sum * parts + stretch.weight * values::days_between(stretch.days.start, date);
  }
  return whole_ == 0 ? 0 : to_int64(divide_rounded(amount_ * sum, whole_ * parts));
}

values::Days days_in_year(const model::Plan& plan, const model::Action& action) {
  const values::Days year = plan.year().days;
  if (!action.start || !action.due) return year;
  const values::Days run{std::max(action.start->value, year.start),
                         std::min(values::plus_days(action.due->value, 1), year.past)};
  return run.start < run.past ? run : year;
}

MoneySpread spread_line(const model::Plan& plan, const model::BudgetLine& line) {
  const std::int64_t amount = line.amount ? line.amount->units : 0;
  const auto months = values::periods_of(plan.year(), values::Every::month);
  if (line.months.size() != months.size())
    return {amount,
            {{line.action == model::none ? plan.year().days
                                         : days_in_year(plan, plan.actions[line.action]),
              1}}};
  std::vector<Stretch> stretches;
  const auto weights = weights_of(line.months);
  for (std::size_t at = 0; at < months.size(); ++at)
    stretches.push_back({months[at].days, weights[at]});
  return {amount, std::move(stretches)};
}

}  // namespace planctl::compare
