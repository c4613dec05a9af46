// rules/rollout/no_attendance: a session that is over and does not say who came.
#include "rules/rule.hpp"

namespace planctl::rules::rollout::no_attendance {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& session : input.plan.rollout)
    if (session.date && session.date->value < input.as_of && !session.attended)
      pen.report(session.date->span,
                 {.text = {.en = "the session of {0} does not say how many attended",
                           .es = "la sesión del {0} no dice cuántos asistieron",
                           .zh = "{0} 的场次没有出席记录"},
                  .arguments = {values::to_string(session.date->value)}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "rollout/no-attendance",
         .severity = diag::Severity::note,
         .summary = {.en = "a session does not say how many attended",
                     .es = "una sesión no dice cuántos asistieron",
                     .zh = "宣讲或培训没有出席记录"},
         .rationale =
             {.en = "A presentation is done when it has reached people, not when it was held. "
                    "Without attendance nobody knows who still has to hear of the plan.",
              .es = "Una presentación está hecha cuando ha llegado a las personas, no cuando se "
                    "celebra. Sin asistencia nadie sabe quién falta por conocer el plan.",
              .zh = "宣讲不是开过就算完成，而要真正传达到人。没有出席记录，就不知道还有谁没听到。"},
         .remedy = {.en = "add `attended: <present> of <invited>` to the session",
                    .es = "añada `attended: <presentes> of <convocados>` a la sesión",
                    .zh = "在该场次中加上 `attended: <出席> of <应到>`"},
         .source = "S0 step 6",
         .since = "0.1",
         .bad = R"(rollout:
  - {date: 2025-12-17, title: Presentation to everybody, kind: presentation, to: [comercial, ventas, produccion], by: ana}  # <-- here
  - {date: 2025-12-18, title: Training on the plan, kind: training, to: [comercial, ventas, produccion], by: luis, attended: 40 of 41}
)",
         .good = R"(rollout:
  - {date: 2025-12-17, title: Presentation to everybody, kind: presentation, to: [comercial, ventas, produccion], by: ana, attended: 38 of 41}
  - {date: 2025-12-18, title: Training on the plan, kind: training, to: [comercial, ventas, produccion], by: luis, attended: 40 of 41}
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::rollout::no_attendance
