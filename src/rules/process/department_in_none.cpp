// rules/process/department_in_none: a department that takes part in no process.
#include "rules/open_ends.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::process::department_in_none {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.processes.empty()) return;
  auto engaged = find_departments_in_processes(plan);
  for (const auto& part : plan.departments)
    if (part.part_of) engaged.insert(part.part_of->index);
  std::vector<const model::Department*> without;
  for (std::size_t department = 0; department < plan.departments.size(); ++department)
    if (!engaged.contains(department)) without.push_back(&plan.departments[department]);
  if (may_be_in_process(plan, without.size())) return;
  for (const auto* department : without)
    pen.report(department->span(), {.text = {.en = "`{0}` takes part in no process",
                                             .es = "`{0}` no participa en ningún proceso",
                                             .zh = "`{0}` 不参与任何流程"},
                                    .arguments = {department->id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "process/department-in-none",
             .severity = diag::Severity::note,
             .summary = {.en = "a department takes part in no process",
                         .es = "un departamento no participa en ningún proceso",
                         .zh = "部门不参与任何流程"},
             .rationale =
                 {.en =
                      "Departments are there for the processes. One that takes part in none shows "
                      "that a process is missing, or that the structure does not follow the work.",
                  .es = "Los departamentos existen para los procesos. Si uno no participa en "
                        "ninguno, falta un proceso o la estructura no sigue al trabajo.",
                  .zh = "部门为流程而设。不参与任何流程，说明缺少流程，或结构与工作不符。"},
             .remedy = {.en = "name the department in a step of `processes`",
                        .es = "nombre el departamento en un paso de `processes`",
                        .zh = "在 `processes` 的步骤中写明该部门"},
             .source = "S1 structure follows process",
             .since = "0.1",
             .bad = R"(processes:
  orders:
    title: Order handling
    owner: jorge
    area: production
    steps:
      - {id: receive, department: ventas, post: clerk, duty: register the order, within: 1d, then: ship}
      - {id: ship, department: produccion, post: warehouse, duty: pack and ship it, within: 1d}
departments:  # others as before
  comercial:  {title: Marketing, head: ana, area: marketing}  # <-- here
)",
             .good = R"(processes:  # others as before
  orders:
    title: Order handling
    owner: jorge
    area: production
    steps:
      - {id: receive, department: ventas, post: clerk, duty: register the order, within: 1d, then: ship}
      - {id: ship, department: produccion, post: warehouse, duty: pack and ship it, within: 1d}
)"},
    .check = check,
    .looks_in = "processes processes.department"};

}  // namespace planctl::rules::process::department_in_none
