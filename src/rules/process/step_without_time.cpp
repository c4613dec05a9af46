// rules/process/step_without_time: a step of a process without a time.
#include "rules/rule.hpp"

namespace planctl::rules::process::step_without_time {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& process : input.plan.processes)
    for (const auto& step : process.steps)
      if (!step.within)
        pen.report(step.id ? step.id->span : step.span,
                   {.text = {.en = "the step `{1}` of `{0}` has no time",
                             .es = "el paso `{1}` de `{0}` no tiene plazo",
                             .zh = "`{0}` 的步骤 `{1}` 没有时限"},
                    .arguments = {process.id.value, step.id ? step.id->value : std::string()}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "process/step-without-time",
             .severity = diag::Severity::note,
             .summary = {.en = "a step of a process has no time",
                         .es = "un paso de un proceso no tiene plazo",
                         .zh = "流程步骤没有时限"},
             .rationale = {.en = "Without a time per step nobody can see the lead time, nor which "
                                 "step makes the customer wait.",
                           .es = "Sin plazo por paso no se ve el tiempo total ni qué paso hace "
                                 "esperar al cliente.",
                           .zh = "没有时限就看不出总时长，也看不出哪一步让客户等待。"},
             .remedy = {.en = "add `within: 2d`",
                        .es = "añada `within: 2d`",
                        .zh = "加上 `within: 2d`"},
             .source = "S1 processes",
             .since = "0.1",
             .bad = R"(processes:  # others as before
  orders:
    title: Order handling
    owner: jorge
    area: production
    steps:
      - {id: receive, department: ventas, post: clerk, duty: register the order, within: 1d, then: ship}
      - {id: ship, department: produccion, post: warehouse, duty: pack and ship it}  # <-- here
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

}  // namespace planctl::rules::process::step_without_time
