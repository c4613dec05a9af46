// rules/rollout/after_start: a plan that is presented after its first action has begun.
#include "rules/rule.hpp"

namespace planctl::rules::rollout::after_start {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  const model::Session* first = nullptr;
  for (const auto& session : plan.rollout)
    if (session.date && (!first || session.date->value < first->date->value)) first = &session;
  const model::Action* earliest = nullptr;
  // Of an action that begins before the plan's year `action/outside-year` speaks, or it goes on
  // from the plan before.
  for (const auto& action : plan.actions)
    if (action.start && (!plan.header.year || action.start->value >= plan.year().days.start) &&
        (!earliest || action.start->value < earliest->start->value))
      earliest = &action;
  if (!first || !earliest || first->date->value <= earliest->start->value) return;
  pen.report(first->span,
             {.text = {.en = "the first session is on {0}, but the action `{1}` starts on {2}",
                       .es = "la primera sesión es el {0}, pero la acción `{1}` empieza el {2}",
                       .zh = "首场宣讲在 {0}，而行动 `{1}` 在 {2} 开始"},
              .arguments = {values::to_string(first->date->value), earliest->id.value,
                            values::to_string(earliest->start->value)}},
             std::nullopt,
             {{.span = earliest->start->span,
               .message = {.text = {.en = "the action starts here",
                                    .es = "la acción empieza aquí",
                                    .zh = "行动在此开始"},
                           .arguments = {}}}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "rollout/after-start",
             .severity = diag::Severity::warning,
             .summary = {.en = "the plan is presented after its first action has begun",
                         .es = "el plan se presenta después de empezar su primera acción",
                         .zh = "首项行动开始之后才宣讲计划"},
             .rationale = {.en = "Whoever learns of the plan when its actions are already running "
                                 "can only react. The presentation comes before the start.",
                           .es = "Quien conoce el plan cuando sus acciones ya están en marcha solo "
                                 "puede reaccionar. La presentación va antes del comienzo.",
                           .zh = "行动已经启动才得知计划的人只能被动应付。宣讲应在启动之前。"},
             .remedy = {.en = "move the session before the first action's `start`",
                        .es = "adelante la sesión a antes del `start` de la primera acción",
                        .zh = "把该场次提前到首项行动的 `start` 之前"},
             .source = "S0 step 6",
             .since = "0.1",
             .bad = R"(rollout:
  - {date: 2026-02-02, title: Presentation to everybody, kind: presentation, to: [comercial, ventas, produccion], by: ana, attended: 38 of 41}  # <-- here
  - {date: 2026-02-03, title: Training on the plan, kind: training, to: [comercial, ventas, produccion], by: luis, attended: 40 of 41}
)",
             .good = R"(rollout:
  - {date: 2025-12-17, title: Presentation to everybody, kind: presentation, to: [comercial, ventas, produccion], by: ana, attended: 38 of 41}
  - {date: 2025-12-18, title: Training on the plan, kind: training, to: [comercial, ventas, produccion], by: luis, attended: 40 of 41}
)"},
    .check = check,
    .looks_in = "rollout.date"};

}  // namespace planctl::rules::rollout::after_start
