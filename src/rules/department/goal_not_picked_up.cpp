// rules/department/goal_not_picked_up: a corporate goal that no department has picked up.
#include <algorithm>

#include "rules/open_ends.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::department::goal_not_picked_up {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (std::all_of(plan.goals.begin(), plan.goals.end(), is_corporate)) return;
  std::vector<const model::Goal*> open;
  for (const auto& goal : plan.goals)
    if (is_corporate(goal) && !lacks_department(plan, goal) &&
        !input.relations.is_goal_picked_up[index_in(plan.goals, goal)])
      open.push_back(&goal);
  if (may_account_for(find_open_ends(input).goals.size(), open.size())) return;
  for (const auto* goal : open)
    pen.report(goal->span(), {.text = {.en = "no department has picked up the goal `{0}`",
                                       .es = "ningún departamento ha asumido el objetivo `{0}`",
                                       .zh = "没有部门承接目标 `{0}`"},
                              .arguments = {goal->id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "department/goal-not-picked-up",
         .severity = diag::Severity::warning,
         .summary = {.en = "no department has picked up a corporate goal",
                     .es = "ningún departamento ha asumido un objetivo general",
                     .zh = "有公司目标没有部门承接"},
         .rationale =
             {.en = "A corporate goal becomes work only where a department makes a goal of its own "
                    "out of it. What nobody picks up stays on the board's slide.",
              .es =
                  "Un objetivo general solo se vuelve trabajo cuando un departamento lo convierte "
                  "en objetivo propio. Lo que nadie asume se queda en la presentación del consejo.",
              .zh = "公司目标只有被部门转化为自己的目标才会变成工作。没有部门承接的目标只停留在汇报"
                    "材料上。"},
         .remedy = {.en = "add the goal to `supports` of a departmental goal",
                    .es = "añada el objetivo al `supports` de un objetivo de departamento",
                    .zh = "把该目标加入某个部门目标的 `supports`"},
         .source = "S0 step 7",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  margin: {title: Gross margin, measure: margin, baseline: 31%, target: 34%, owner: ana}  # <-- here
)",
         .good = R"(goals:  # others as before
  skills:
    title: Sellers certified in consultative selling
    measure: certified sellers
    kind: ratio
    unit: "%"
    baseline: 30%
    target: 90%
    owner: marta
    due: 2026-12-31
    perspective: learning
    department: ventas
    supports: [distribution]
    basis: [demand]
    evidence: both trainers are booked
    milestones: [{due: 2026-03-31, amount: 45%}, {due: 2026-06-30, amount: 60%}, {due: 2026-09-30, amount: 75%}]
)"},
    .check = check,
    .looks_in = "departments goals"};

}  // namespace planctl::rules::department::goal_not_picked_up
