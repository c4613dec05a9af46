// rules/department/goal_of_none: a goal that supports a corporate one and names no department.
#include "rules/open_ends.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::department::goal_of_none {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& goal : input.plan.goals) {
    if (!lacks_department(input.plan, goal)) continue;
    std::vector<std::string> supported;
    for (const auto& ref : goal.supports) supported.push_back(ref.name.value);
    pen.report(goal.span(),
               {.text = {.en = "the goal `{0}` supports {1} and is of no department",
                         .es = "el objetivo `{0}` apoya {1} y no es de ningún departamento",
                         .zh = "目标 `{0}` 支撑 {1}，却不属于任何部门"},
                .arguments = {goal.id.value, diag::list_ids(supported)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "department/goal-of-none",
         .severity = diag::Severity::warning,
         .summary = {.en = "a goal supports a corporate one and is of no department",
                     .es = "un objetivo apoya otro de la empresa y no es de ningún departamento",
                     .zh = "目标支撑公司目标，却不属于任何部门"},
         .rationale = {.en = "What supports a corporate goal is a part of it that a department has "
                             "taken on. Without its name the department's plan lacks the goal, and "
                             "nobody in it works for it.",
                       .es = "Lo que apoya un objetivo de la empresa es la parte de él que un "
                             "departamento ha asumido. Sin su nombre, al plan del departamento le "
                             "falta el objetivo y nadie en él trabaja para cumplirlo.",
                       .zh = "支撑公司目标的，是某个部门承接的那一部分。没有写明部门，该部门的计划"
                             "就少了这个目标，部门里也没人为之努力。"},
         .remedy = {.en = "add `department: <department>` to the goal",
                    .es = "añada `department: <departamento>` al objetivo",
                    .zh = "在该目标中加上 `department: <部门>`"},
         .source = "S0 step 7",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  delivery:  # <-- here
    title: Orders delivered on time
    measure: on-time delivery
    kind: ratio
    unit: "%"
    baseline: 88%
    target: 95%
    owner: jorge
    due: 2026-12-31
    perspective: process
    supports: [sales, distribution]
    driven_by: [skills]
    basis: [demand]
    evidence: the second line has run at 96 % since October
    milestones: [{due: 2026-03-31, amount: 90%}, {due: 2026-06-30, amount: 92%}, {due: 2026-09-30, amount: 94%}]
)",
         .good = R"(goals:  # others as before
  delivery:
    title: Orders delivered on time
    measure: on-time delivery
    kind: ratio
    unit: "%"
    baseline: 88%
    target: 95%
    owner: jorge
    due: 2026-12-31
    perspective: process
    department: produccion
    supports: [sales, distribution]
    driven_by: [skills]
    basis: [demand]
    evidence: the second line has run at 96 % since October
    milestones: [{due: 2026-03-31, amount: 90%}, {due: 2026-06-30, amount: 92%}, {due: 2026-09-30, amount: 94%}]
)"},
    .check = check,
    .looks_in = "departments",
    .tells = Tells::absence};

}  // namespace planctl::rules::department::goal_of_none
