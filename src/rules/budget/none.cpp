// rules/budget/none: a plan without money.
#include "rules/rule.hpp"

namespace planctl::rules::budget::none {
namespace {

void check(const Input& input, const Pen& pen) {
  if (!input.plan.budget.lines.empty()) return;
  pen.report(input.plan.place_of("budget"),
             {.text = {.en = "the plan has no budget lines: nothing says what its goals cost",
                       .es = "el plan no tiene partidas: nada dice cuánto cuestan sus objetivos",
                       .zh = "计划没有预算项：没有说明目标需要多少资金"},
              .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "budget/none",
         .severity = diag::Severity::warning,
         .summary = {.en = "the plan has no budget lines",
                     .es = "el plan no tiene partidas de presupuesto",
                     .zh = "计划没有预算项"},
         .rationale =
             {.en = "Goals without money are wishes. Where the strategy is not tied to the budget, "
                    "the budget, not the strategy, decides what is done.",
              .es = "Los objetivos sin dinero son deseos. Si la estrategia no está vinculada al "
                    "presupuesto, es el presupuesto, y no la estrategia, quien decide qué se hace.",
              .zh = "没有资金的目标只是愿望。如果战略没有与预算挂钩，决定做什么的就是预算而不是战略"
                    "。"},
         .remedy = {.en = "add a section `budget` with `lines`, each with `for` and `amount`",
                    .es = "añada una sección `budget` con `lines`, cada una con `for` y `amount`",
                    .zh = "增加 `budget` 一节，其中 `lines` 的每一项写明 `for` 和 `amount`"},
         .source = "S0 step 2",
         .since = "0.1",
         .bad = R"(budget: {}  # <-- here
)",
         .good = R"(budget:  # others as before
  total: 500k
  lines:  # others as before
    training: {title: Trainers, for: train-sellers, category: training, amount: 40k, approved: 2025-12-15, term: long, source: inside, spent: {2026-02: 6k}, owner: marta}
)"},
    .check = check,
    .looks_in = "budget budget.lines"};

}  // namespace planctl::rules::budget::none
