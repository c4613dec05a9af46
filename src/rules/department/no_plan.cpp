// rules/department/no_plan: a department without goals of its own.
#include "rules/open_ends.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::department::no_plan {
namespace {

// Takes out those that goals which name no department, as is told, may be of: the owner's, or else
// any, if there are as many such goals as departments are left.
void take_out_open(const Input& input, std::vector<const model::Department*>& without) {
  const auto& plan = input.plan;
  std::size_t open = 0;
  for (const auto& goal : plan.goals) {
    if (!lacks_department(plan, goal)) continue;
    const auto* const owner = plan.people.get(goal.owner);
    const auto* const department = owner ? plan.departments.get(owner->department) : nullptr;
    if (department == nullptr || std::erase(without, department) == 0) ++open;
  }
  if (without.size() <= open) without.clear();
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  std::vector<const model::Department*> without;
  const auto planning = find_planning_departments(plan);
  for (const auto department : planning)
    if (input.relations.goals_of_department[department].empty())
      without.push_back(&plan.departments[department]);
  take_out_open(input, without);
  if (without.size() > 1 && without.size() == planning.size()) {
    pen.report(plan.place_of("departments"),
               {.text = {.en = "none of the {0} departments has goals of its own",
                         .es = "ninguno de los {0} departamentos tiene objetivos propios",
                         .zh = "{0} 个部门都没有自己的目标"},
                .arguments = {std::to_string(without.size())}});
    return;
  }
  for (const auto* department : without)
    pen.report(department->span(),
               {.text = {.en = "the department `{0}` has no goals of its own",
                         .es = "el departamento `{0}` no tiene objetivos propios",
                         .zh = "部门 `{0}` 没有自己的目标"},
                .arguments = {department->id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "department/no-plan",
         .severity = diag::Severity::warning,
         .summary = {.en = "a department has no plan of its own",
                     .es = "un departamento no tiene plan propio",
                     .zh = "有部门没有自己的计划"},
         .rationale =
             {.en = "A department without goals of its own has no part in the plan. Its work goes "
                    "on as before, whatever the plan says.",
              .es = "Un departamento sin objetivos propios no tiene parte en el plan. Su trabajo "
                    "sigue como antes, diga lo que diga el plan.",
              .zh = "没有自己目标的部门在计划中没有角色。无论计划怎么写，它的工作都会照旧。"},
         .remedy =
             {.en = "add a goal with `department: <department>` and `supports: [<corporate goal>]`",
              .es = "añada un objetivo con `department: <departamento>` y `supports: [<objetivo "
                    "general>]`",
              .zh = "增加目标，写明 `department: <部门>` 和 `supports: [<公司目标>]`"},
         .source = "S0 step 7",
         .since = "0.1",
         .bad = R"(departments:  # others as before
  logistica: {title: Logistics, head: jorge, area: logistics}  # <-- here
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
    .looks_in = "departments goals"};

}  // namespace planctl::rules::department::no_plan
