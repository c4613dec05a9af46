// rules/process/never_crosses: processes that all stay inside one department.
#include <algorithm>
#include <set>
#include <string>

#include "rules/open_ends.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::process::never_crosses {
namespace {

bool crosses(const model::Process& process) {
  std::set<std::size_t> departments;
  for (const auto& step : process.steps)
    if (step.department) departments.insert(step.department->index);
  return departments.size() > 1;
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  const auto& processes = plan.processes;
  if (processes.empty() || plan.departments.size() < 2) return;
  if (std::any_of(processes.begin(), processes.end(), crosses) || may_be_in_process(plan, 1))
    return;
  pen.report(plan.place_of("processes"),
             {.text = {.en = "none of the {0} processes crosses from one department to another",
                       .es = "ninguno de los {0} procesos pasa de un departamento a otro",
                       .zh = "{0} 个流程都没有跨越部门"},
              .arguments = {std::to_string(processes.size())}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "process/never-crosses",
             .severity = diag::Severity::note,
             .summary = {.en = "no process crosses from one department to another",
                         .es = "ningún proceso pasa de un departamento a otro",
                         .zh = "没有任何流程跨越部门"},
             .rationale = {.en = "Work flows inside the team and between departments. It is lost "
                                 "at the border: a plan whose processes all stay at home has not "
                                 "looked at the place where customers wait.",
                           .es = "El trabajo fluye dentro del equipo y entre departamentos. Se "
                                 "pierde en la frontera: un plan cuyos procesos se quedan en casa "
                                 "no ha mirado el lugar donde espera el cliente.",
                           .zh = "工作既在团队内部流转，也在部门之间流转，往往在交界处丢失。所有流"
                                 "程都不出部门，说明计划没有看客户等待的地方。"},
             .remedy = {.en = "describe a process whose steps name two `department`s",
                        .es = "describa un proceso cuyos pasos nombren dos `department`",
                        .zh = "描述一个步骤涉及两个 `department` 的流程"},
             .source = "S4 two layers of flow",
             .since = "0.1",
             .bad = R"(processes:  # <-- here
  hiring:
    title: Hiring and induction
    owner: marta
    steps: [{id: hire, department: ventas, post: coach, duty: hire and induct sellers, within: 30d}]
)",
             .good = R"(processes:  # others as before
  orders:
    title: Order handling
    owner: jorge
    area: production
    steps: [{id: receive, department: ventas, post: clerk, duty: register the order, within: 1d, then: ship}, {id: ship, department: produccion, post: warehouse, duty: pack and ship it, within: 1d}]
)"},
    .check = check,
    .looks_in = "processes"};

}  // namespace planctl::rules::process::never_crosses
