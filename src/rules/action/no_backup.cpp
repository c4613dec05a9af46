// rules/action/no_backup: an action that stops when one person is missing.
#include "rules/action/lacking.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::action::no_backup {
namespace {

// Who stands in for the owner in everything stands in here too; where more hangs on an owner
// without a backup, `people/no-backup` says it once.
bool hangs_alone(const Input& input, const model::Action& action) {
  const auto& plan = input.plan;
  const auto* owner = plan.people.get(action.owner);
  if (!owner || owner->backup || action.backup || !action.team.empty()) return false;
  const auto& goals = input.relations.goals_owned_by_person[action.owner->index];
  const auto& actions = input.relations.actions_owned_by_person[action.owner->index];
  const auto bare = std::count_if(actions.begin(), actions.end(),
                                  [&](std::size_t other) { return !plan.actions[other].backup; });
  return std::ssize(goals) + bare < 2;
}

void check(const Input& input, const Pen& pen) {
  report_lacking(input, pen,
                 {.one = {.en = "the action `{0}` has nobody beside its owner",
                          .es = "la acción `{0}` no tiene a nadie más que su responsable",
                          .zh = "行动 `{0}` 除负责人外没有其他人"},
                  .all = {.en = "none of the {0} actions has anybody beside its owner",
                          .es = "ninguna de las {0} acciones tiene a nadie más que su responsable",
                          .zh = "{0} 项行动除负责人外都没有其他人"}},
                 [&](const model::Action& action) {
                   return input.plan.people.size() > 1 && hangs_alone(input, action);
                 });
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "action/no-backup",
         .severity = diag::Severity::warning,
         .summary = {.en = "an action depends on a single person",
                     .es = "una acción depende de una sola persona",
                     .zh = "行动只依赖一个人"},
         .rationale = {.en = "One person must not be able to sink the plan. An action with no team "
                             "and no backup stops with the first illness, holiday or notice.",
                       .es = "Una sola persona no debe poder hundir el plan. Una acción sin equipo "
                             "ni suplente se detiene con la primera enfermedad, vacación o baja.",
                       .zh = "不能让一个人就使计划落空。没有团队也没有替补人的行动，一遇生病、休假"
                             "或离职便会停顿。"},
         .remedy = {.en = "add `backup: <person>` or `team: [<person>]` to the action",
                    .es = "añada `backup: <persona>` o `team: [<persona>]` a la acción",
                    .zh = "在行动中加上 `backup: <人员>` 或 `team: [<人员>]`"},
         .source = "S2 one person must not be able to sink it",
         .since = "0.1",
         .bad = R"(people:
  ana: {name: Ana Ruiz, role: marketing manager}
  luis: {name: Luis Gil, role: regional manager north}
goals:
  sales: {title: Net sales, measure: sales, target: 11.1M, owner: ana}
actions:
  open-outlets:  # <-- here
    title: Open 300 outlets
    goal: sales
    owner: luis
)",
         .good = R"(actions:  # others as before
  open-outlets:  # others as before
    title: Open 300 outlets
    owner: luis
    team: [marta]
    backup: marta
)"},
    .check = check,
    .looks_in = "goals people.backup people.* goals.owner"};

}  // namespace planctl::rules::action::no_backup
