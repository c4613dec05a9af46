// rules/rollout/department_not_reached: a department to which nobody presents the plan.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::rollout::department_not_reached {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.rollout.empty()) return;
  for (const auto& department : plan.departments) {
    if (is_told(input, index_in(plan.departments, department))) continue;
    pen.report(department.span(),
               {.text = {.en = "no session presents the plan to the department `{0}`",
                         .es = "ninguna sesión presenta el plan al departamento `{0}`",
                         .zh = "没有场次向部门 `{0}` 宣讲计划"},
                .arguments = {department.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "rollout/department-not-reached",
         .severity = diag::Severity::warning,
         .summary = {.en = "no session reaches a department",
                     .es = "ninguna sesión llega a un departamento",
                     .zh = "有部门没有任何宣讲场次"},
         .rationale =
             {.en = "The department that was left out learns the plan from the demands of the "
                    "others. It then defends its own priorities, and with reason.",
              .es = "El departamento olvidado conoce el plan por las exigencias de los demás. "
                    "Entonces defiende sus propias prioridades, y con razón.",
              .zh =
                  "被遗漏的部门只能从其他部门的要求中了解计划，于是理所当然地坚持自己的优先事项。"},
         .remedy = {.en = "add the department to the `to` of a session, or plan one for it",
                    .es = "añada el departamento al `to` de una sesión, o prevea una para él",
                    .zh = "把该部门加入某场次的 `to`，或为其安排一场"},
         .source = "S0 step 6",
         .since = "0.1",
         .bad = R"(departments:  # others as before
  produccion: {title: Production, head: jorge, area: production}  # <-- here
rollout:
  - {date: 2025-12-17, title: Presentation to everybody, kind: presentation, to: [comercial, ventas], by: ana, attended: 38 of 41}
  - {date: 2025-12-18, title: Training on the plan, kind: training, to: [comercial, ventas], by: luis, attended: 40 of 41}
)",
         .good = R"(rollout:
  - {date: 2025-12-17, title: Presentation to everybody, kind: presentation, to: [comercial, ventas, produccion], by: ana, attended: 38 of 41}
  - {date: 2025-12-18, title: Training on the plan, kind: training, to: [comercial, ventas, produccion], by: luis, attended: 40 of 41}
)"},
    .check = check,
    .looks_in = "rollout rollout.to"};

}  // namespace planctl::rules::rollout::department_not_reached
