// rules/action/owner_not_there: an action whose owner joins after its start or leaves before its
// end.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::action::owner_not_there {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& action : input.plan.actions) {
    const auto* owner = input.plan.people.get(action.owner);
    if (!owner) continue;
    if (owner->from && action.start && action.start->value < owner->from->value)
      pen.report(
          action.owner->name.span,
          {.text = {.en = "`{0}`, who owns the action `{1}`, joins on {2}, after its start on {3}",
                    .es = "`{0}`, responsable de la acción `{1}`, se incorpora el {2}, después de "
                          "su inicio el {3}",
                    .zh = "行动 `{1}` 的负责人 `{0}` 于 {2} 到任，晚于开始日期 {3}"},
           .arguments = {owner->id.value, action.id.value, values::to_string(owner->from->value),
                         values::to_string(action.start->value)}});
    else if (owner->to && action.due && action.due->value > owner->to->value &&
             !has_left(*owner, input.as_of))
      pen.report(
          action.owner->name.span,
          {.text = {.en =
                        "`{0}`, who owns the action `{1}`, leaves on {2}, before it is due on {3}",
                    .es = "`{0}`, responsable de la acción `{1}`, se marcha el {2}, antes de que "
                          "venza el {3}",
                    .zh = "行动 `{1}` 的负责人 `{0}` 于 {2} 离任，早于截止日期 {3}"},
           .arguments = {owner->id.value, action.id.value, values::to_string(owner->to->value),
                         values::to_string(action.due->value)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "action/owner-not-there",
             .severity = diag::Severity::warning,
             .summary = {.en = "an action's owner is not there for all of it",
                         .es = "el responsable de una acción no está durante toda ella",
                         .zh = "行动负责人任职时间未覆盖整个行动"},
             .rationale =
                 {.en = "An action that changes hands half-way loses its owner's promises. If the "
                        "change is known, the plan can name the right person from the start.",
                  .es = "Una acción que cambia de manos a mitad de camino pierde los compromisos "
                        "de su responsable. Si el cambio se conoce, el plan puede nombrar desde el "
                        "principio a la persona adecuada.",
                  .zh = "中途换人的行动，原负责人的承诺也随之落空。既然已知变动，计划一开始就可以指"
                        "定合适的人。"},
             .remedy =
                 {.en = "name another `owner`, or move `start` and `due` into the time of this one",
                  .es = "designe otro `owner` o ajuste `start` y `due` a su permanencia",
                  .zh = "另选 `owner`，或把 `start` 和 `due` 调整到其任职期内"},
             .source = "S3 most able people",
             .since = "0.1",
             .bad = R"(people:
  ana: {name: Ana Ruiz, role: marketing manager}
  luis: {name: Luis Gil, role: regional manager north, to: 2026-06-30}
actions:
  open-outlets:
    title: Open 300 outlets
    goal: distribution
    owner: luis  # <-- here
    start: 2026-02-02
    due: 2026-09-30
)",
             .good = R"(actions:  # others as before
  open-outlets:  # others as before
    title: Open 300 outlets
    owner: luis
    start: 2026-02-02
    due: 2026-09-30
)"},
    .check = check};

}  // namespace planctl::rules::action::owner_not_there
