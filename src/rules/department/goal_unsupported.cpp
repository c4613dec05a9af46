// rules/department/goal_unsupported: a departmental goal that supports no corporate one.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::department::goal_unsupported {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& goal : input.plan.goals) {
    if (is_corporate(goal) || !goal.supports.empty()) continue;
    pen.report(goal.span(),
               {.text = {.en = "the departmental goal `{0}` supports no corporate goal",
                         .es = "el objetivo de departamento `{0}` no apoya ningún objetivo general",
                         .zh = "部门目标 `{0}` 没有支撑任何公司目标"},
                .arguments = {goal.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "department/goal-unsupported",
         .severity = diag::Severity::warning,
         .summary = {.en = "a departmental goal supports no corporate goal",
                     .es = "un objetivo de departamento no apoya ninguno general",
                     .zh = "部门目标没有支撑任何公司目标"},
         .rationale =
             {.en = "Departmental plans are built around the corporate plan. A goal that supports "
                    "none of its goals competes with them for time and money.",
              .es =
                  "Los planes de departamento se construyen en torno al plan general. Un objetivo "
                  "que no apoya ninguno de los suyos compite con ellos por tiempo y dinero.",
              .zh =
                  "部门计划应围绕公司计划制定。不支撑任何公司目标的部门目标会与之争夺时间和资金。"},
         .remedy = {.en = "add `supports: [<corporate goal>]` to the goal",
                    .es = "añada `supports: [<objetivo general>]` al objetivo",
                    .zh = "在该目标中加上 `supports: [<公司目标>]`"},
         .source = "S0 step 7",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  delivery: {title: Orders on time, measure: on-time delivery, kind: ratio, unit: "%", baseline: 88%, target: 95%, owner: jorge, department: produccion}  # <-- here
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
    .looks_in = "goals",
    .tells = Tells::absence};

}  // namespace planctl::rules::department::goal_unsupported
