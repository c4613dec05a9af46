// commands/causing: measures the goal by its leaves, and its units beside it.
#include "commands/causing.hpp"

#include <algorithm>

#include "commands/grain.hpp"
#include "compare/causes.hpp"

namespace planctl::commands {
namespace {

std::vector<std::size_t> find_common(const std::vector<std::size_t>& one,
                                     const std::vector<std::size_t>& other) {
  std::vector<std::size_t> common;
  for (const std::size_t dimension : one)
    if (std::find(other.begin(), other.end(), dimension) != other.end())
      common.push_back(dimension);
  return common;
}

// At the plan's rates, against the quotas as first cut: adjustments move amounts, not prices.
Checked<std::vector<compare::ToDate>> sum_goal(Run& run, const model::Plan& plan,
                                               const decompose::Decomposition& decomposition,
                                               const model::Grain& grain, values::Date as_of) {
  auto measured = measure(run, plan, decomposition, grain, as_of);
  if (!measured) return base::Unexpected{measured.error()};
  if (auto& planned = measured->actuals.at_plan_rates) measured->actuals.cells = planned->cells;
  measured->quotas = decompose::collect(decomposition, grain);
  return compare::sum_to_date(plan, measured->quotas, measured->actuals, as_of);
}

Checked<model::Bridge> find_bridge(Run& run, const model::Plan& plan,
                                   const decompose::Decomposition& amounts,
                                   const decompose::Decomposition& units,
                                   const model::VarianceTable& table, std::int64_t rates) {
  const auto grain = by_leaves(table.grain, find_common(amounts.order(), units.order()));
  const auto amount_sums = sum_goal(run, plan, amounts, grain, table.as_of);
  if (!amount_sums) return base::Unexpected{amount_sums.error()};
  const auto unit_sums = sum_goal(run, plan, units, grain, table.as_of);
  if (!unit_sums) return base::Unexpected{unit_sums.error()};
  auto bridge = compare::compare_bridge(*amount_sums, *unit_sums);
  bridge.units_goal = units.goal();
  for (const auto& item : *amount_sums) bridge.adjusted += item.quota;
  bridge.adjusted -= table.total.quota;
  bridge.unassigned = table.total.variance - rates - bridge.price - bridge.volume() -
                      bridge.new_items - bridge.dropped - bridge.adjusted;
  return bridge;
}

}  // namespace

Checked<model::Causes> find_causes(Run& run, const model::Plan& plan, Cutting& cutting,
                                   const decompose::Decomposition& decomposition,
                                   const model::VarianceTable& table) {
  auto causes = compare::compare_contributions(plan, table);
  const auto measured =
      measure(run, plan, decomposition, by_leaves(table.grain, decomposition.order()), table.as_of);
  if (!measured) return base::Unexpected{measured.error()};
  causes.path = compare::compare_path(
      plan, decomposition.order(),
      compare::sum_to_date(plan, measured->quotas, measured->actuals, table.as_of));
  causes.calendar = compare::compare_calendar(plan, measured->quotas, table.as_of);
  causes.rates = compare::compare_rates(plan, measured->actuals, table.as_of);

  const auto& goal = plan.goals[table.goal];
  if (!goal.units || !goal.units->known() || !has_actuals(plan, goal.units->index)) return causes;
  const auto* units = cutting.cut(goal.units->index);
  if (units == nullptr || find_foreign({{}, table.grain.where}, units->order())) return causes;
  auto bridge = find_bridge(run, plan, decomposition, *units, table, causes.rates.value_or(0));
  if (!bridge) return base::Unexpected{bridge.error()};
  causes.bridge = *bridge;
  return causes;
}

}  // namespace planctl::commands
