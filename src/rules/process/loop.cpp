// rules/process/loop: a process whose steps run in a circle.
#include "base/text.hpp"
#include "rules/cycles.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::process::loop {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& process : input.plan.processes) {
    std::vector<std::vector<std::size_t>> next(process.steps.size());
    for (std::size_t step = 0; step < process.steps.size(); ++step)
      for (const auto& then : process.steps[step].then)
        for (std::size_t other = 0; other < process.steps.size(); ++other)
          if (process.steps[other].id && process.steps[other].id->value == then.value)
            next[step].push_back(other);
    for (const auto& circle : find_cycles(next)) {
      std::vector<std::string> names;
      for (const auto step : circle) names.push_back(process.steps[step].id->value);
      names.push_back(names.front());
      pen.report(process.span(), {.text = {.en = "the steps of `{0}` run in a circle: {1}",
                                           .es = "los pasos de `{0}` forman un círculo: {1}",
                                           .zh = "`{0}` 的步骤循环：{1}"},
                                  .arguments = {process.id.value, base::join(names, " -> ")}});
    }
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "process/loop",
             .severity = diag::Severity::error,
             .summary = {.en = "the steps of a process run in a circle",
                         .es = "los pasos de un proceso forman un círculo",
                         .zh = "流程步骤形成循环"},
             .rationale = {.en = "An order that comes back to a step it has left never reaches the "
                                 "customer by the plan; a repetition needs a way out.",
                           .es = "Un pedido que vuelve a un paso ya dado no llega al cliente; toda "
                                 "repetición necesita una salida.",
                           .zh = "回到已完成步骤的流程永远到不了客户；循环必须有出口。"},
             .remedy = {.en = "correct `then`, or split the repetition into a step of its own",
                        .es = "corrija `then` o separe la repetición en un paso propio",
                        .zh = "改正 `then`，或把重复部分单列为一步"},
             .source = "S1 processes",
             .since = "0.1",
             .bad = R"(processes:  # others as before
  orders:  # <-- here
    title: Order handling
    owner: jorge
    area: production
    steps:
      - {id: receive, department: ventas, post: clerk, duty: register the order, within: 1d, then: ship}
      - {id: ship, department: produccion, post: warehouse, duty: pack and ship it, within: 1d, then: receive}
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

}  // namespace planctl::rules::process::loop
