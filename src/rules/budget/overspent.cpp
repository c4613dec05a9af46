// rules/budget/overspent: a budget line of which more was spent than it has.
#include "model/spending.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::budget::overspent {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& line : input.plan.budget.lines) {
    const auto spent = model::sum_spent(input.plan, line);
    // Of an amount below zero `budget/negative` speaks.
    if (!line.amount || line.amount->units < 0 || !spent || *spent <= line.amount->units) continue;
    pen.report(line.span(), {.text = {.en = "`{0}`: {1} of {2} was spent",
                                      .es = "`{0}`: se han gastado {1} de {2}",
                                      .zh = "`{0}`：已支出 {1}，预算为 {2}"},
                             .arguments = {line.id.value, money(input.plan, *spent),
                                           money(input.plan, line.amount->units)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "budget/overspent",
         .severity = diag::Severity::warning,
         .summary = {.en = "more was spent on a budget line than it has",
                     .es = "se ha gastado en una partida más de lo que tiene",
                     .zh = "预算项支出超过其金额"},
         .rationale =
             {.en = "What one line spends too much is missing elsewhere, usually in what only pays "
                    "off later. It has to be decided, not discovered at the end of the year.",
              .es = "Lo que una partida gasta de más falta en otra, casi siempre en lo que solo "
                    "rinde a largo plazo. Hay que decidirlo, no descubrirlo a fin de año.",
              .zh = "某一项超支，别处就会短缺，通常短缺的是长期才见效的投入。这应当是一个决定，而不"
                    "是年底才发现。"},
         .remedy =
             {.en = "stop the spending, or move money to the line and approve its new `amount`",
              .es = "detenga el gasto, o traslade fondos a la partida y apruebe su nuevo `amount`",
              .zh = "停止支出，或调入资金并批准新的 `amount`"},
         .source = "S1 resources for goals",
         .since = "0.1",
         .bad = R"(budget:  # others as before
  lines:  # others as before
    training: {title: Trainers, for: train-sellers, category: training, amount: 40k, approved: 2025-12-15, spent: {2026-01: 24k, 2026-02: 21k}}  # <-- here
)",
         .good = R"(budget:  # others as before
  lines:  # others as before
    training: {title: Trainers, for: train-sellers, category: training, amount: 40k, approved: 2025-12-15, term: long, source: inside, spent: {2026-02: 6k}, owner: marta}
)"},
    .check = check};

}  // namespace planctl::rules::budget::overspent
