// rules/rollout/attended_before: a session that has attendance before it takes place.
#include "rules/future.hpp"

namespace planctl::rules::rollout::attended_before {
namespace {

void check(const Input& input, const Pen& pen) {
  if (!are_future_records_slips(input)) return;
  for (const auto& session : input.plan.rollout)
    if (session.date && session.attended && session.date->value > input.as_of)
      pen.report(session.attended->span,
                 {.text = {.en = "the session of {0} is still to come and has an attendance",
                           .es = "la sesión del {0} aún no ha tenido lugar y ya tiene asistencia",
                           .zh = "{0} 的场次尚未举行，却已有出席记录"},
                  .arguments = {values::to_string(session.date->value)}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "rollout/attended-before",
             .severity = diag::Severity::warning,
             .summary = {.en = "a session to come has an attendance",
                         .es = "una sesión futura tiene asistencia",
                         .zh = "未举行的场次有出席记录"},
             .rationale =
                 {.en = "Attendance is evidence that the plan has reached people. Written before "
                        "the day it is a wish, or the date is wrong.",
                  .es = "La asistencia prueba que el plan ha llegado a las personas. Escrita antes "
                        "del día es un deseo, o la fecha es errónea.",
                  .zh = "出席记录证明计划已传达到人。活动之前写的只是愿望，要么就是日期写错。"},
             .remedy = {.en = "correct `date`, or take `attended` out until the session was held",
                        .es = "corrija `date` o quite `attended` hasta que se celebre la sesión",
                        .zh = "更正 `date`，或在举行之前去掉 `attended`"},
             .source = "S0 step 6",
             .since = "0.1",
             .bad = R"(rollout:
  - {date: 2026-12-17, title: Presentation to everybody, kind: presentation, to: [comercial, ventas, produccion], by: ana, attended: 38 of 41}  # <-- here
  - {date: 2025-12-18, title: Training on the plan, kind: training, to: [comercial, ventas, produccion], by: luis, attended: 40 of 41}
)",
             .good = R"(rollout:
  - {date: 2025-12-17, title: Presentation to everybody, kind: presentation, to: [comercial, ventas, produccion], by: ana, attended: 38 of 41}
  - {date: 2025-12-18, title: Training on the plan, kind: training, to: [comercial, ventas, produccion], by: luis, attended: 40 of 41}
)"},
    .check = check};

}  // namespace planctl::rules::rollout::attended_before
