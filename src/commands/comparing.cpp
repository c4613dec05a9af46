// commands/comparing: cuts, revises and reads what a comparison needs.
#include "commands/comparing.hpp"

#include <algorithm>

#include "commands/grain.hpp"
#include "decompose/revision.hpp"
#include "read/actuals.hpp"

namespace planctl::commands {

bool has_actuals(const model::Plan& plan, std::size_t goal) {
  return has_quota(plan, goal) &&
         std::any_of(plan.actuals.begin(), plan.actuals.end(),
                     [&](const auto& actuals) { return actuals.goal.index == goal; });
}

Checked<std::vector<std::size_t>> find_measured_goals(const Run& run, const model::Plan& plan) {
  auto goals = find_goals(plan, run.arguments().words("goal"), has_actuals);
  if (!goals) return base::Unexpected{goals.error()};
  if (goals->empty())
    return base::Unexpected{complain({.en = "no goal has both a `quota:` and `actuals:`",
                                      .es = "ningún objetivo tiene a la vez `quota:` y `actuals:`",
                                      .zh = "没有同时带 `quota:` 和 `actuals:` 的目标"})};
  return goals;
}

model::QuotaTable collect_against(const Run& run, const model::Plan& plan,
                                  const decompose::Decomposition& decomposition,
                                  const model::Grain& grain, values::Date until) {
  if (run.arguments().find("against") == "baseline")
    return decompose::collect(decomposition, grain);
  return decompose::collect_revised(plan, decomposition, grain, until);
}

Checked<Measured> measure(Run& run, const model::Plan& plan,
                          const decompose::Decomposition& decomposition, const model::Grain& grain,
                          values::Date as_of) {
  auto actuals = read::load_actuals(run.outside().files, plan, decomposition.goal(), grain,
                                    run.arguments().find("actuals"), run.outside().processors);
  if (!actuals) return base::Unexpected{complain(actuals.error())};
  Measured measured{.quotas = collect_against(run, plan, decomposition, grain, as_of),
                    .actuals = std::move(*actuals),
                    .working = {},
                    .working_total = decomposition.working_days(model::Place{})};
  for (const auto& cell : measured.quotas.cells)
    measured.working.push_back(decomposition.working_days(place_of(grain, cell.members)));
  return measured;
}

Checked<report::VarianceResult> compare_goal(Run& run, const model::Plan& plan,
                                             const decompose::Decomposition& decomposition,
                                             const model::Grain& grain,
                                             const compare::VarianceAsk& ask) {
  auto measured = measure(run, plan, decomposition, grain, ask.as_of);
  if (!measured) return base::Unexpected{measured.error()};
  auto table = compare::compare_actuals(plan, measured->quotas, measured->actuals,
                                        measured->working, measured->working_total, ask);
  return report::VarianceResult{std::move(table), std::move(measured->actuals)};
}

}  // namespace planctl::commands
