// rules/rollout/attendance_unclear: an attendance that does not say of how many.
#include "rules/rollout/attendance.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::rollout::attendance_unclear {
namespace {

// A number or a percentage; words may say in their own way that all came.
bool is_bare_number(std::string_view text) {
  text = base::trim(text);
  if (text.ends_with('%')) text = base::trim(text.substr(0, text.size() - 1));
  return parse_count(text).has_value();
}

void check(const Input& input, const Pen& pen) {
  for (const auto& session : input.plan.rollout)
    if (session.attended && is_bare_number(session.attended->value))
      pen.report(
          session.attended->span,
          {.text = {.en = "`{0}` does not say how many attended of how many who were invited",
                    .es = "`{0}` no dice cuántos asistieron de cuántos convocados",
                    .zh = "`{0}` 没有说明应到多少人、实到多少人"},
           .arguments = {session.attended->value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "rollout/attendance-unclear",
         .severity = diag::Severity::note,
         .summary = {.en = "an attendance does not say of how many",
                     .es = "una asistencia no dice de cuántos",
                     .zh = "出席记录没有应到人数"},
         .rationale = {.en = "A number alone tells nothing of who still has to hear of the plan, "
                             "and whether too few came cannot be judged.",
                       .es = "Un número solo no dice quién falta por conocer el plan, y no se "
                             "puede juzgar si vinieron pocos.",
                       .zh = "只有一个数字，看不出还有谁没听到计划，也无法判断是否来得太少。"},
         .remedy = {.en = "write `attended: <present> of <invited>`, such as `38 of 41`",
                    .es = "escriba `attended: <presentes> of <convocados>`, por ejemplo `38 of 41`",
                    .zh = "写成 `attended: <实到> of <应到>`，例如 `38 of 41`"},
         .source = "S0 step 6",
         .since = "0.1",
         .bad = R"(rollout:
  - {date: 2025-12-17, title: Presentation to everybody, kind: presentation, to: [comercial, ventas, produccion], by: ana, attended: 38}  # <-- here
  - {date: 2025-12-18, title: Training on the plan, kind: training, to: [comercial, ventas, produccion], by: luis, attended: 40 of 41}
)",
         .good = R"(rollout:
  - {date: 2025-12-17, title: Presentation to everybody, kind: presentation, to: [comercial, ventas, produccion], by: ana, attended: 38 of 41}
  - {date: 2025-12-18, title: Training on the plan, kind: training, to: [comercial, ventas, produccion], by: luis, attended: 40 of 41}
)"},
    .check = check};

}  // namespace planctl::rules::rollout::attendance_unclear
