// rules/rollout/few_attended: a session that reached too few of those it was for.
#include <algorithm>

#include "base/checked.hpp"
#include "rules/rollout/attendance.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::rollout::few_attended {
namespace {

constexpr diag::Threshold least{
    .name = "attendance",
    .kind = diag::Threshold::Kind::percent,
    .usual = 6'000,
    .summary = {.en = "least share of those invited that must have attended",
                .es = "parte mínima de las personas convocadas que debe haber asistido",
                .zh = "应到人员中至少应出席的比例"}};

// Whether both are of one kind and have somebody to reach in common.
bool is_repeated(const model::Session& session, const model::Session& other) {
  return is_training(session) == is_training(other) &&
         std::any_of(session.to.begin(), session.to.end(),
                     [&](const model::Words& to) { return names(other.to, to.value); });
}

// All who came to it, or to another session of its kind for some of the same people.
base::Int128 count_reached(const model::Plan& plan, const model::Session& session) {
  base::Int128 reached = 0;
  for (const auto& other : plan.rollout)
    if (&other == &session || is_repeated(session, other))
      if (const auto attendance = parse_attendance(other)) reached += attendance->came;
  return reached;
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  for (const auto& session : plan.rollout) {
    const auto attendance = parse_attendance(session);
    if (!attendance) continue;
    const auto asked = base::Int128{attendance->invited} * value_of(least, plan);
    if (base::Int128{attendance->came} * whole_percent >= asked ||
        count_reached(plan, session) * whole_percent >= asked)
      continue;
    pen.report(
        session.attended->span,
        {.text = {.en = "only {0} of {1} attended the session",
                  .es = "solo {0} de {1} personas asistieron a la sesión",
                  .zh = "应到 {1} 人，只有 {0} 人出席"},
         .arguments = {std::to_string(attendance->came), std::to_string(attendance->invited)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "rollout/few-attended",
             .severity = diag::Severity::warning,
             .summary = {.en = "too few of those invited attended a session",
                         .es = "a una sesión asistieron muy pocas de las personas convocadas",
                         .zh = "场次出席率过低"},
             .rationale =
                 {.en = "The plan is carried by those who know it. A presentation that most of the "
                        "invited missed has been held, and the organisation has not been told.",
                  .es = "El plan lo llevan quienes lo conocen. Si la mayoría faltó, la "
                        "presentación se celebró, pero la organización sigue sin saberlo.",
                  .zh = "计划要靠了解它的人来推动。多数应到者缺席的宣讲只是开过了，组织并没有被告知"
                        "。"},
             .remedy = {.en = "hold the session again for those who missed it, with its own "
                              "`attended`",
                        .es = "repita la sesión para quienes faltaron, con su propio `attended`",
                        .zh = "为缺席者补讲一次，并写明其 `attended`"},
             .source = "S0 step 6",
             .since = "0.1",
             .bad = R"(rollout:
  - {date: 2025-12-17, title: Presentation to everybody, kind: presentation, to: [comercial, ventas, produccion], by: ana, attended: 4 of 41}  # <-- here
  - {date: 2025-12-18, title: Training on the plan, kind: training, to: [comercial, ventas, produccion], by: luis, attended: 40 of 41}
)",
             .good = R"(rollout:
  - {date: 2025-12-17, title: Presentation to everybody, kind: presentation, to: [comercial, ventas, produccion], by: ana, attended: 20 of 41}
  - {date: 2025-12-18, title: Presentation to the others, kind: presentation, to: [ventas, produccion], by: ana, attended: 18 of 21}
  - {date: 2025-12-18, title: Training on the plan, kind: training, to: [comercial, ventas, produccion], by: luis, attended: 40 of 41}
)",
             .thresholds = {&least, 1}},
    .check = check};

}  // namespace planctl::rules::rollout::few_attended
