// rules/process/unknown_step: a step that hands over to a step that is not there.
#include "rules/rule.hpp"

namespace planctl::rules::process::unknown_step {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& process : input.plan.processes)
    for (const auto& step : process.steps)
      for (const auto& then : step.then) {
        bool found = false;
        for (const auto& other : process.steps) found |= other.id && other.id->value == then.value;
        if (!found)
          pen.report(then.span, {.text = {.en = "`{0}` has no step `{1}`",
                                          .es = "`{0}` no tiene el paso `{1}`",
                                          .zh = "`{0}` 没有步骤 `{1}`"},
                                 .arguments = {process.id.value, then.value}});
      }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "process/unknown-step",
             .severity = diag::Severity::error,
             .summary = {.en = "a step hands over to a step that is not there",
                         .es = "un paso entrega a otro que no existe",
                         .zh = "步骤交接到不存在的步骤"},
             .rationale = {.en = "What is handed over to nobody is lost.",
                           .es = "Lo que se entrega a nadie se pierde.",
                           .zh = "交给不存在的步骤，工作就会丢失。"},
             .remedy = {.en = "write the id of a step of the same process in `then`",
                        .es = "escriba en `then` el id de un paso del mismo proceso",
                        .zh = "在 `then` 中写同一流程的步骤 id"},
             .source = "S1 processes",
             .since = "0.1",
             .bad = R"(processes:  # others as before
  orders:
    title: Order handling
    owner: jorge
    area: production
    steps:
      - {id: receive, department: ventas, post: clerk, duty: register the order, within: 1d, then: shipping}  # <-- here
      - {id: ship, department: produccion, post: warehouse, duty: pack and ship it, within: 1d}
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
    .check = check};

}  // namespace planctl::rules::process::unknown_step
