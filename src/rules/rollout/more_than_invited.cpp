// rules/rollout/more_than_invited: a session to which more came than were invited.
#include "rules/rollout/attendance.hpp"

namespace planctl::rules::rollout::more_than_invited {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& session : input.plan.rollout) {
    const auto attendance = parse_attendance(session);
    if (!attendance || attendance->came <= attendance->invited) continue;
    pen.report(
        session.attended->span,
        {.text = {.en = "{0} attended the session, which {1} were invited to",
                  .es = "asistieron {0} personas a una sesión con {1} convocadas",
                  .zh = "应到 {1} 人的场次有 {0} 人出席"},
         .arguments = {std::to_string(attendance->came), std::to_string(attendance->invited)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "rollout/more-than-invited",
             .severity = diag::Severity::warning,
             .summary = {.en = "more attended a session than were invited",
                         .es = "a una sesión asistieron más personas de las convocadas",
                         .zh = "出席人数多于应到人数"},
             .rationale =
                 {.en = "The two figures show who has still to hear of the plan. When they cannot "
                        "both be right, they show nothing.",
                  .es = "Las dos cifras muestran quién falta por conocer el plan. Si no pueden ser "
                        "ciertas a la vez, no muestran nada.",
                  .zh = "这两个数字说明还有谁没有听到计划。两者不可能同时正确时，就什么也说明不了"
                        "。"},
             .remedy = {.en = "correct `attended: <present> of <invited>`",
                        .es = "corrija `attended: <presentes> of <convocados>`",
                        .zh = "更正 `attended: <出席> of <应到>`"},
             .source = "S0 step 6",
             .since = "0.1",
             .bad = R"(rollout:
  - {date: 2025-12-17, title: Presentation to everybody, kind: presentation, to: [comercial, ventas, produccion], by: ana, attended: 38 of 41}
  - {date: 2025-12-18, title: Training on the plan, kind: training, to: [comercial, ventas, produccion], by: luis, attended: 44 of 41}  # <-- here
)",
             .good = R"(rollout:
  - {date: 2025-12-17, title: Presentation to everybody, kind: presentation, to: [comercial, ventas, produccion], by: ana, attended: 38 of 41}
  - {date: 2025-12-18, title: Training on the plan, kind: training, to: [comercial, ventas, produccion], by: luis, attended: 40/41}
)"},
    .check = check};

}  // namespace planctl::rules::rollout::more_than_invited
