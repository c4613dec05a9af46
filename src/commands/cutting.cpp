// commands/cutting: from a goal to its decomposition, or to the findings that stand in the way.
#include "commands/cutting.hpp"

#include "commands/grain.hpp"
#include "read/plan_rules.hpp"
#include "rules/echoes.hpp"
#include "rules/places.hpp"
#include "rules/rule.hpp"

namespace planctl::commands {

bool has_quota(const model::Plan& plan, std::size_t goal) {
  return plan.goals[goal].quota.has_value();
}

Checked<std::vector<std::size_t>> find_cut_goals(const Run& run, const model::Plan& plan) {
  auto goals = find_goals(plan, run.arguments().words("goal"), has_quota);
  if (!goals || !goals->empty()) return goals;
  return base::Unexpected{
      complain({.en = "the plan has no goal with a `quota:`, so that there is nothing to cut",
                .es = "el plan no tiene ningún objetivo con `quota:`: no hay nada que repartir",
                .zh = "计划中没有带 `quota:` 的目标，无可分解"})};
}

const decompose::Decomposition* Cutting::cut(std::size_t goal) {
  const model::Plan& plan = loaded_.plan;
  if (!has_quota(plan, goal)) {
    run_.remark({{.en = "the goal `{0}` has no `quota:`, so that it is not cut",
                  .es = "el objetivo `{0}` no tiene `quota:`, de modo que no se reparte",
                  .zh = "目标 `{0}` 没有 `quota:`，不予分解"},
                 {plan.goals[goal].id.value}});
    failed_ = true;
    return nullptr;
  }
  auto outcome = decompose::decompose(plan, goal);
  if (outcome.decomposition) return &cut_.emplace_back(std::move(*outcome.decomposition));
  failed_ = true;
  tell(goal, std::move(outcome.problems));
  return nullptr;
}

const decompose::Decomposition* Cutting::cut_amounts(std::size_t goal) {
  if (loaded_.plan.goals[goal].kind != model::Kind::ratio) return cut(goal);
  run_.remark(
      {{.en = "`{0}` is a ratio: its path is no sum of amounts, so that it is left out here; "
              "`planctl decompose` shows the path, `planctl variance --indicators` its readings",
        .es = "`{0}` es una tasa: su camino no es una suma de importes, así que aquí se omite; "
              "`planctl decompose` muestra el camino, `planctl variance --indicators` sus "
              "mediciones",
        .zh = "`{0}` 是比率，其路径不是数量之和，此处略去；路径见 `planctl decompose`，"
              "读数见 `planctl variance --indicators`"},
       {loaded_.plan.goals[goal].id.value}});
  return nullptr;
}

// Keys with nothing behind them, which are no errors, yet reasons not to cut a goal: its own, or
// else those of what all goals are cut by.
std::vector<diag::Finding> Cutting::list_missing_values(std::size_t goal) const {
  diag::Findings found;
  const rules::Places places(loaded_.plan);
  const auto findings = loaded_.findings.sorted();
  const auto add = [&](std::string_view path) {
    for (const auto& finding : findings)
      if (finding.rule == &read::rule::missing_value && places.contains(path, finding.span))
        found.add(finding);
  };
  add("goals." + loaded_.plan.goals[goal].id.value);
  if (found.empty()) {
    for (const auto* section : {"dimensions", "calendars", "adjustments"}) add(section);
    if (!loaded_.plan.header.year) add("plan");
  }
  return std::move(found).sorted();
}

// The rules about quotas have the words for what cutting found.
void Cutting::tell(std::size_t goal, std::vector<model::QuotaProblem> problems) {
  const std::vector<model::GoalCut> cuts{
      {.goal = goal, .problems = std::move(problems), .cells = 0, .cut = false}};
  rules::Input input{loaded_.plan, cuts, run_.as_of() ? *run_.as_of() : values::Date{}};
  input.missed = loaded_.missed;
  diag::Findings found;
  for (const auto* rule : rules::all_rules())
    if (rule->info.name.starts_with("quota/") && !rules::is_silent(*rule, input))
      rule->check(input, rules::Pen(rule->info, found));
  auto findings = std::move(found).sorted();
  rules::drop_echoes(findings, loaded_.unread, input);
  if (findings.empty()) findings = list_missing_values(goal);
  std::erase_if(findings, [&](const diag::Finding& finding) {
    const auto text = diag::to_string(finding.message, values::Language::en);
    return !told_.emplace(finding.rule, finding.span, text).second;
  });
  run_.show(loaded_.sources, findings);
  if (findings.empty() && !loaded_.plan.goals[goal].target && loaded_.unread.empty())
    return run_.remark({{.en = "the goal `{0}` has no `target` yet, so that it cannot be cut",
                         .es = "el objetivo `{0}` aún no tiene `target`: no se puede repartir",
                         .zh = "目标 `{0}` 还没有 `target`，无法分解"},
                        {loaded_.plan.goals[goal].id.value}});
  run_.remark({{.en = "the goal `{0}` cannot be cut",
                .es = "el objetivo `{0}` no se puede repartir",
                .zh = "目标 `{0}` 无法分解"},
               {loaded_.plan.goals[goal].id.value}});
}

diag::Message say_foreign(const model::Plan& plan, const model::Goal& goal, std::size_t dimension) {
  return {{.en = "the goal `{0}` is not cut by `{1}`, so that it is left out",
           .es = "el objetivo `{0}` no se reparte por `{1}`, de modo que se omite",
           .zh = "目标 `{0}` 未按 `{1}` 分解，故略去"},
          {goal.id.value, plan.dimensions[dimension].id.value}};
}

}  // namespace planctl::commands
