// rules/budget/action_unfunded: an action whose cost no budget line carries.
#include "rules/funding.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::budget::action_unfunded {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto index : find_unfunded_actions(input.plan, input.relations)) {
    const auto& action = input.plan.actions[index];
    pen.report(action.span(),
               {.text = {.en = "no budget line carries the {1} of the action `{0}`",
                         .es = "ninguna partida cubre los {1} de la acción `{0}`",
                         .zh = "没有预算项承担行动 `{0}` 的费用 {1}"},
                .arguments = {action.id.value, money(input.plan, action.cost->units)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "budget/action-unfunded",
             .severity = diag::Severity::warning,
             .summary = {.en = "an action has a cost that no budget line carries",
                         .es = "una acción tiene un coste que ninguna partida cubre",
                         .zh = "有行动的费用没有预算项承担"},
             .rationale =
                 {.en = "An action that is planned and not paid for starts late or not at all, "
                        "while the result it should bring stays in the forecast.",
                  .es = "Una acción prevista pero no pagada empieza tarde o no empieza, mientras "
                        "que el resultado que debía traer permanece en la previsión.",
                  .zh =
                      "已计划但没有资金的行动会推迟或根本不启动，而它应带来的成果却仍留在预测中。"},
             .remedy =
                 {.en = "add a budget line with `for: <action>`, or one for its strategy or goal",
                  .es =
                      "añada una partida con `for: <acción>`, o una para su estrategia u objetivo",
                  .zh = "增加 `for: <行动>` 的预算项，或为其策略、目标设立预算项"},
             .source = "S1 resources for goals",
             .since = "0.1",
             .bad = R"(actions:  # others as before
  train-sellers: {title: Train the sellers, goal: skills, owner: marta, cost: 40k}  # <-- here
budget:  # others as before
  lines:  # others as before
    training: {title: Trainers, for: open-outlets, category: training, amount: 40k, approved: 2025-12-15}
)",
             .good = R"(budget:  # others as before
  lines:  # others as before
    training: {title: Trainers, for: train-sellers, category: training, amount: 40k, approved: 2025-12-15, term: long, source: inside, spent: {2026-02: 6k}, owner: marta}
)"},
    .check = check};

}  // namespace planctl::rules::budget::action_unfunded
