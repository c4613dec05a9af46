// rules/process/bottleneck: a step that takes most of the time of its process.
#include <array>
#include <string>

#include "rules/rule.hpp"
#include "rules/support.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::process::bottleneck {
namespace {

constexpr std::array limits{
    diag::Threshold{
        .name = "bottleneck-steps",
        .kind = diag::Threshold::Kind::count,
        .usual = 3,
        .summary = {.en = "steps from which on one of them can be a bottleneck",
                    .es = "pasos a partir de los cuales uno puede ser un cuello de botella",
                    .zh = "流程步骤达到此数时才判断瓶颈"}},
    diag::Threshold{
        .name = "bottleneck-share",
        .kind = diag::Threshold::Kind::percent,
        .usual = 6'600,
        .summary = {
            .en = "share of the time of a process from which on a step is its bottleneck",
            .es =
                "parte del plazo de un proceso a partir de la cual un paso es su cuello de botella",
            .zh = "步骤占流程时间达到此比例即为瓶颈"}}};

void check(const Input& input, const Pen& pen) {
  for (const auto& process : input.plan.processes) {
    std::int64_t all = 0;
    const model::ProcessStep* longest = nullptr;
    bool timed = std::ssize(process.steps) >= value_of(limits[0], input.plan);
    for (const auto& step : process.steps) {
      timed = timed && step.within;
      if (!timed) break;
      all += step.within->units;
      if (!longest || step.within->units > longest->within->units) longest = &step;
    }
    if (!timed || longest->within->units * whole_percent < all * value_of(limits[1], input.plan))
      continue;
    const auto name = longest->id ? longest->id->value : std::string();
    pen.report(longest->within->span,
               {.text = {.en = "the step `{1}` takes {2} of the {3} days of `{0}`",
                         .es = "el paso `{1}` consume {2} de los {3} días de `{0}`",
                         .zh = "`{0}` 共 {3} 天，步骤 `{1}` 就占 {2} 天"},
                .arguments = {process.id.value, name, std::to_string(longest->within->units),
                              std::to_string(all)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "process/bottleneck",
             .severity = diag::Severity::note,
             .summary = {.en = "one step takes most of the time of a process",
                         .es = "un paso consume casi todo el tiempo de un proceso",
                         .zh = "流程的大部分时间耗在一个步骤上"},
             .rationale =
                 {.en = "The lead time of a process is mostly the time of its slowest step. Where "
                        "one step takes two thirds of it, speeding up any other changes nothing "
                        "for the customer.",
                  .es = "El plazo de un proceso es sobre todo el de su paso más lento. Cuando uno "
                        "consume dos tercios, acelerar los demás no cambia nada para el cliente.",
                  .zh = "流程的总时长主要取决于最慢的一步。若一步就占三分之二，加快其他步骤对客户毫"
                        "无意义。"},
             .remedy = {.en = "shorten the step, split it, or begin it earlier",
                        .es = "acorte el paso, divídalo o empiécelo antes",
                        .zh = "缩短、拆分该步骤，或提前开始"},
             .source = "S1 processes",
             .since = "0.1",
             .bad = R"(processes:  # others as before
  orders:
    title: Order handling
    owner: jorge
    area: production
    steps:
      - {id: receive, department: ventas, post: clerk, duty: register the order, within: 1d, then: pack}
      - {id: pack, department: produccion, post: packer, duty: pack it, within: 1d, then: ship}
      - {id: ship, department: produccion, post: warehouse, duty: ship it, within: 6d}  # <-- here
)",
             .good = R"(processes:  # others as before
  orders:
    title: Order handling
    owner: jorge
    area: production
    steps:
      - {id: receive, department: ventas, post: clerk, duty: register the order, within: 1d, then: pack}
      - {id: pack, department: produccion, post: packer, duty: pack it, within: 1d, then: ship}
      - {id: ship, department: produccion, post: warehouse, duty: ship it, within: 2d}
)",
             .thresholds = limits},
    .check = check};

}  // namespace planctl::rules::process::bottleneck
