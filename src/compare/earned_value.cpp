// compare/earned_value: indices and estimates at completion.
#include "compare/actions.hpp"
#include "compare/arithmetic.hpp"

namespace planctl::compare {
namespace {

using base::Int128;
using Figure = std::optional<std::int64_t>;

Figure add(Figure a, std::int64_t b) { return a ? base::add(*a, b) : std::nullopt; }

// part / whole in thousandths, cut off, so that none falls short of 1 and shows it.
Figure find_index(Int128 part, Int128 whole) {
  constexpr Int128 thousand = 1'000;
  if (whole == 0) return std::nullopt;
  return base::narrow<std::int64_t>(part * thousand / whole);
}

// Calls `divide(parts)` for finer parts first, until what it makes of them has room.
template <class Divide>
Figure find_finest(Divide divide) {
  constexpr std::int64_t coarser = 1'000;
  for (Int128 parts = 1; parts <= fine_parts; parts *= coarser)
    if (const Figure found = divide(parts)) return found;
  return std::nullopt;
}

Figure divide(std::optional<Int128> a, std::optional<Int128> b) {
  if (!a || !b || *b == 0) return std::nullopt;
  return base::narrow<std::int64_t>(divide_rounded(*a, *b));
}

// BAC × AC / EV.
Figure find_cost_at_pace(std::int64_t budget, std::int64_t actual, Int128 earned) {
  return find_finest([&](Int128 parts) {
    return divide(base::multiply(Int128{budget} * actual, fine_parts / parts), earned / parts);
  });
}

// (BAC - EV) × AC × PV / EV².
Figure find_rest_at_both_paces(std::int64_t budget, std::int64_t actual, Int128 planned,
                               Int128 earned) {
  return find_finest([&](Int128 parts) -> Figure {
    const Int128 rest = (Int128{budget} * fine_parts - earned) / parts;
    const auto paid = base::multiply(rest, Int128{actual});
    return divide(paid ? base::multiply(*paid, planned / parts) : std::nullopt,
                  base::multiply(earned / parts, earned / parts));
  });
}

}  // namespace

model::EarnedValue find_earned_value(std::int64_t budget, Worth planned, Worth earned,
                                     Figure actual) {
  model::EarnedValue value;
  value.budget = budget;
  value.planned = planned.units;
  value.earned = earned.units;
  value.actual = actual;
  value.schedule_index = find_index(earned.fine, planned.fine);
  if (!actual) return value;
  value.cost_index = find_index(earned.fine, Int128{*actual} * fine_parts);
  if (budget > *actual)
    value.required_index = find_index(Int128{budget} * fine_parts - earned.fine,
                                      (Int128{budget} - *actual) * fine_parts);
  value.at_cost_pace = find_cost_at_pace(budget, *actual, earned.fine);
  value.at_plan = add(actual, budget - earned.units);
  value.at_both_paces =
      add(find_rest_at_both_paces(budget, *actual, planned.fine, earned.fine), *actual);
  return value;
}

}  // namespace planctl::compare
