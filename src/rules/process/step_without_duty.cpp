// rules/process/step_without_duty: a step of a process whose post has nothing to do.
#include "rules/rule.hpp"

namespace planctl::rules::process::step_without_duty {
namespace {

// Of a step without a post `process/step-without-post` speaks.
void check(const Input& input, const Pen& pen) {
  for (const auto& process : input.plan.processes)
    for (const auto& step : process.steps)
      if (step.post && !step.duty)
        pen.report(step.id ? step.id->span : step.span,
                   {.text = {.en = "the step `{1}` of `{0}` does not say what its post does",
                             .es = "el paso `{1}` de `{0}` no dice qué hace su puesto",
                             .zh = "`{0}` 的步骤 `{1}` 没有写明岗位职责"},
                    .arguments = {process.id.value, step.id ? step.id->value : std::string()}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "process/step-without-duty",
             .severity = diag::Severity::note,
             .summary = {.en = "a step of a process does not say what its post does",
                         .es = "un paso de un proceso no dice qué hace su puesto",
                         .zh = "流程步骤没有写明岗位职责"},
             .rationale = {.en = "A post without a duty is a name in a drawing: two people do the "
                                 "same, or each waits for the other.",
                           .es = "Un puesto sin tarea es un nombre en un dibujo: dos hacen lo "
                                 "mismo, o cada uno espera al otro.",
                           .zh = "有岗位而无职责，只是图上的名称：不是重复劳动，就是互相等待。"},
             .remedy = {.en = "add `duty: <what the post does>`",
                        .es = "añada `duty: <lo que hace el puesto>`",
                        .zh = "加上 `duty: <岗位职责>`"},
             .source = "S1 processes",
             .since = "0.1",
             .bad = R"(processes:  # others as before
  orders:
    title: Order handling
    owner: jorge
    area: production
    steps:
      - {id: receive, department: ventas, post: clerk, duty: register the order, within: 1d, then: ship}
      - {id: ship, department: produccion, post: warehouse, within: 1d}  # <-- here
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

}  // namespace planctl::rules::process::step_without_duty
