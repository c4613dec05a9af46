// rules/people/no_backup: a person on whom several goals or actions hang, without a backup.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::people::no_backup {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.people.size() < 2) return;
  for (std::size_t person = 0; person < plan.people.size(); ++person) {
    if (plan.people[person].backup) continue;
    std::vector<std::string> things;
    for (const auto goal : input.relations.goals_owned_by_person[person])
      things.push_back(plan.goals[goal].id.value);
    for (const auto action : input.relations.actions_owned_by_person[person])
      if (!plan.actions[action].backup) things.push_back(plan.actions[action].id.value);
    if (things.size() >= 2)
      pen.report(plan.people[person].span(),
                 {.text = {.en = "{1} hang on `{0}`, who has no backup",
                           .es = "de `{0}`, que no tiene suplente, dependen {1}",
                           .zh = "{1} 系于 `{0}` 一人，没有替补"},
                  .arguments = {plan.people[person].id.value, list_ids(things)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "people/no-backup",
             .severity = diag::Severity::warning,
             .summary = {.en = "several goals or actions hang on one person without a backup",
                         .es = "varios objetivos o acciones dependen de una persona sin suplente",
                         .zh = "多个目标或行动系于一人而无替补"},
             .rationale = {.en = "Tasks and dates are spread over people so that no one person can "
                                 "jeopardise the plan. Name who takes over before it is needed.",
                           .es = "Las tareas se reparten para que nadie por sí solo ponga en "
                                 "riesgo el plan. Nombre al suplente antes de necesitarlo.",
                           .zh = "任务要分散，避免一人影响全局。请事先指定接替者。"},
             .remedy = {.en = "add `backup: <person>` to the person",
                        .es = "añada `backup: <persona>`",
                        .zh = "为此人加上 `backup: <人员>`"},
             .source = "S2 one person must not be able to sink it",
             .since = "0.1",
             .bad = R"(people:  # others as before
  ana:   {name: Ana Ruiz, role: marketing manager, department: comercial, able: [branding, negotiation], trained: 2025-12-10}  # <-- here
)",
             .good = R"(people:  # others as before
  ana:   {name: Ana Ruiz, role: marketing manager, department: comercial, backup: luis, able: [branding, negotiation], trained: 2025-12-10}
)"},
    .check = check,
    .looks_in = "actions.backup"};

}  // namespace planctl::rules::people::no_backup
