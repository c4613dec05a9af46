// rules/budget/total_differs: budget lines that do not add up to the total.
#include "base/checked.hpp"
#include "rules/funding.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::budget::total_differs {
namespace {

// What is told to have no money: a line for it may be what is missing.
std::int64_t sum_unfunded(const Input& input) {
  const auto& plan = input.plan;
  std::int64_t sum = 0;
  for (const auto action : find_unfunded_actions(plan, input.relations))
    sum = base::add(sum, plan.actions[action].cost->units).value_or(INT64_MAX);
  for (const auto& [project, fee, funded] : find_unfunded_fees(plan))
    sum = base::add(sum, fee->amount.units - funded).value_or(INT64_MAX);
  return sum;
}

void check(const Input& input, const Pen& pen) {
  const auto& budget = input.plan.budget;
  if (!budget.total || budget.lines.empty()) return;
  std::vector<std::size_t> lines;
  for (const auto& line : budget.lines) {
    if (!line.amount) return;
    lines.push_back(index_in(budget.lines, line));
  }
  const auto sum = sum_lines(input.plan, lines);
  if (!sum || *sum == budget.total->units) return;
  const auto gap = base::subtract(budget.total->units, *sum);
  if (gap && *gap > 0 && *gap <= sum_unfunded(input)) return;
  pen.report(budget.total->span,
             {.text = {.en = "the budget lines add up to {0}, the total says {1}",
                       .es = "las partidas suman {0}, el total dice {1}",
                       .zh = "各预算项合计 {0}，总额写为 {1}"},
              .arguments = {money(input.plan, *sum), money(input.plan, budget.total->units)}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "budget/total-differs",
             .severity = diag::Severity::warning,
             .summary = {.en = "the budget lines do not add up to the total",
                         .es = "las partidas no suman el total",
                         .zh = "预算项合计与总额不符"},
             .rationale = {.en = "Two figures for one budget let everybody use the one that suits. "
                                 "A reserve is a line too, with somebody who decides on it.",
                           .es = "Dos cifras para un mismo presupuesto permiten que cada cual use "
                                 "la que le conviene. Una reserva es también una partida, con "
                                 "alguien que decide sobre ella.",
                           .zh = "同一预算有两个数字，人人都会用对自己有利的那个。预备金也应是一个"
                                 "预算项，并有人负责决定其使用。"},
             .remedy =
                 {.en = "correct `total` or the lines; write a reserve as a line of its own",
                  .es = "corrija `total` o las partidas; anote la reserva como una partida propia",
                  .zh = "更正 `total` 或各预算项；预备金单独列为一项"},
             .source = "S0 step 2",
             .since = "0.1",
             .bad = R"(budget:  # others as before
  total: 450k  # <-- here
)",
             .good = R"(budget:  # others as before
  total: 500k
)"},
    .check = check};

}  // namespace planctl::rules::budget::total_differs
