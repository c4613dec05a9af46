// rules/goal/owner_leaves: a goal whose owner leaves before it is due.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::goal::owner_leaves {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& goal : input.plan.goals) {
    const auto* const owner = input.plan.people.get(goal.owner);
    if (owner == nullptr || !owner->to || !goal.due || goal.due->value <= owner->to->value ||
        has_left(*owner, input.as_of))
      continue;
    pen.report(
        goal.owner->name.span,
        {.text = {.en = "`{0}`, who owns the goal `{1}`, leaves on {2}, before it is due on {3}",
                  .es = "`{0}`, responsable del objetivo `{1}`, se marcha el {2}, antes de que "
                        "venza el {3}",
                  .zh = "目标 `{1}` 的负责人 `{0}` 于 {2} 离任，早于截止日期 {3}"},
         .arguments = {owner->id.value, goal.id.value, values::to_string(owner->to->value),
                       values::to_string(goal.due->value)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "goal/owner-leaves",
         .severity = diag::Severity::warning,
         .summary = {.en = "the owner of a goal leaves before it is due",
                     .es = "el responsable de un objetivo se marcha antes de que venza",
                     .zh = "目标负责人在到期前离任"},
         .rationale =
             {.en = "A goal is carried to its last day. Who knows today that its owner will not be "
                    "there names the next one while both can still talk.",
              .es = "Un objetivo se lleva hasta el último día. Quien sabe hoy que su responsable "
                    "no estará nombra al siguiente mientras ambos aún pueden hablar.",
              .zh = "目标要承担到最后一天。既然知道负责人届时不在，就应趁还能交接时确定接任者。"},
         .remedy =
             {.en = "name who takes the goal over as its `owner`, or correct `to` of the person",
              .es = "nombre como `owner` a quien asume el objetivo o corrija `to` de la persona",
              .zh = "把接任者写为 `owner`，或更正该人员的 `to`"},
         .source = "S4 who carries it",
         .since = "0.1",
         .bad = R"(people:  # others as before
  jorge: {name: Jorge Vidal, role: plant manager, department: produccion, reports_to: ana, backup: marta, able: [logistics], free: 70%, trained: 2025-12-11, to: 2026-12-20}
goals:  # others as before
  delivery:  # others as before
    owner: jorge  # <-- here
)",
         .good = R"(people:  # others as before
)"},
    .check = check};

}  // namespace planctl::rules::goal::owner_leaves
