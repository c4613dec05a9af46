// rules/process/step_without_department: a step of a process in no department.
#include "rules/rule.hpp"

namespace planctl::rules::process::step_without_department {
namespace {

// Of a step without a post `process/step-without-post` speaks. Without departments there is none
// to name.
void check(const Input& input, const Pen& pen) {
  if (input.plan.departments.empty()) return;
  for (const auto& process : input.plan.processes)
    for (const auto& step : process.steps)
      if (step.post && !step.department)
        pen.report(step.id ? step.id->span : step.span,
                   {.text = {.en = "the step `{1}` of `{0}` belongs to no department",
                             .es = "el paso `{1}` de `{0}` no pertenece a ningún departamento",
                             .zh = "`{0}` 的步骤 `{1}` 不属于任何部门"},
                    .arguments = {process.id.value, step.id ? step.id->value : std::string()}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "process/step-without-department",
             .severity = diag::Severity::note,
             .summary = {.en = "a step of a process belongs to no department",
                         .es = "un paso de un proceso no pertenece a ningún departamento",
                         .zh = "流程步骤不属于任何部门"},
             .rationale =
                 {.en = "Where a process leaves a department it needs a hand-over, and somebody "
                        "who leads across. A step in no department hides it.",
                  .es = "Donde un proceso sale de un departamento hace falta una entrega y alguien "
                        "que lo dirija. Un paso sin departamento lo oculta.",
                  .zh =
                      "流程走出部门之处，需要交接和跨部门的负责人。步骤没有部门，就看不出这一点。"},
             .remedy = {.en = "add `department: <id>`",
                        .es = "añada `department: <id>`",
                        .zh = "加上 `department: <部门>`"},
             .source = "S1 structure follows process",
             .since = "0.1",
             .bad = R"(processes:  # others as before
  orders:
    title: Order handling
    owner: jorge
    area: production
    steps:
      - {id: receive, department: ventas, post: clerk, duty: register the order, within: 1d, then: ship}
      - {id: ship, post: warehouse, duty: pack and ship it, within: 1d}  # <-- here
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
    .tells = Tells::absence};

}  // namespace planctl::rules::process::step_without_department
