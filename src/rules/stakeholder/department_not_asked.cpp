// rules/stakeholder/department_not_asked: a department without anybody among the stakeholders.
#include <algorithm>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::stakeholder::department_not_asked {
namespace {

// Those who are among the stakeholders; the leader speaks for the department that he or she heads.
std::vector<model::Words> find_asked(const model::Plan& plan) {
  std::vector<model::Words> asked;
  for (const auto& stakeholder : plan.stakeholders)
    if (const auto* person = plan.people.get(stakeholder.person)) asked.push_back(person->id);
  if (const auto* leader = plan.people.get(plan.header.leader)) asked.push_back(leader->id);
  return asked;
}

// Whoever the plan does not have may be of any department.
bool has_unknown(const model::Plan& plan) {
  return std::any_of(plan.stakeholders.begin(), plan.stakeholders.end(),
                     [](const auto& one) { return one.person && !one.person->known(); });
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.stakeholders.empty() || has_unknown(plan)) return;
  const auto asked = find_asked(plan);
  for (std::size_t department = 0; department < plan.departments.size(); ++department)
    if (!reaches_department(input, asked, department))
      pen.report(plan.departments[department].span(),
                 {.text = {.en = "nobody of the department `{0}` is among the stakeholders",
                           .es = "nadie del departamento `{0}` figura entre las partes interesadas",
                           .zh = "相关方中没有部门 `{0}` 的人"},
                  .arguments = {plan.departments[department].id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "stakeholder/department-not-asked",
             .severity = diag::Severity::warning,
             .summary = {.en = "a department was not asked about the plan",
                         .es = "un departamento no fue consultado sobre el plan",
                         .zh = "有部门没有参与计划的制定"},
             .rationale =
                 {.en = "A department that was not asked while the plan was made learns of its "
                        "part when it is due. Its objections then come as delays.",
                  .es = "Un departamento al que no se consultó se entera de su parte cuando ya "
                        "toca cumplirla. Sus objeciones llegan entonces en forma de retrasos.",
                  .zh = "制定计划时没有被征求意见的部门，到要执行时才知道自己的任务，其异议便以拖延"
                        "的形式出现。"},
             .remedy = {.en = "add somebody of the department to `stakeholders`",
                        .es = "añada a `stakeholders` a alguien del departamento",
                        .zh = "在 `stakeholders` 中加入该部门的人"},
             .source = "S0 step 1",
             .since = "0.1",
             .bad = R"(departments:  # others as before
  produccion: {title: Production, head: jorge, area: production}  # <-- here
stakeholders:
  north: {person: luis, kind: drafts per outlet, input: 2025-11-15, signed: 2025-12-12}
)",
             .good = R"(stakeholders:  # others as before
  production: {person: jorge, kind: capacity, input: 2025-11-20, signed: 2025-12-12}
)"},
    .check = check,
    .looks_in = "stakeholders stakeholders.person"};

}  // namespace planctl::rules::stakeholder::department_not_asked
