// compare/earned_value: indices and estimates at completion.
#include "compare/actions.hpp"
#include "compare/arithmetic.hpp"

namespace planctl::compare {
namespace {

using Figure = std::optional<std::int64_t>;

Figure add(Figure a, std::int64_t b) { return a ? base::add(*a, b) : std::nullopt; }

// (BAC - EV) / (CPI × SPI); nothing where the product has no room.
Figure find_rest_at_both_paces(const model::EarnedValue& value) {
  const base::Int128 rest = base::Int128{value.budget} - value.earned;
  const base::Int128 earned = base::Int128{value.earned} * value.earned;
  if (earned == 0) return std::nullopt;
  const auto paid = base::multiply(rest, base::Int128{*value.actual} * value.planned);
  return paid ? base::narrow<std::int64_t>(divide_rounded(*paid, earned)) : std::nullopt;
}

}  // namespace

model::EarnedValue find_earned_value(std::int64_t budget, std::int64_t planned, std::int64_t earned,
                                     Figure actual) {
  model::EarnedValue value;
  value.budget = budget;
  value.planned = planned;
  value.earned = earned;
  value.actual = actual;
  value.schedule_index = values::percent_tenths(earned, planned);
  if (!actual) return value;
  value.cost_index = values::percent_tenths(earned, *actual);
  if (budget > *actual)
    value.required_index = values::percent_tenths(budget - earned, budget - *actual);
  value.at_cost_pace = scale_by(budget, *actual, earned);
  value.at_plan = add(actual, budget - earned);
  value.at_both_paces = add(find_rest_at_both_paces(value), *actual);
  return value;
}

}  // namespace planctl::compare
