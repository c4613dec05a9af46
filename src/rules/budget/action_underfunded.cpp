// rules/budget/action_underfunded: an action that costs more than the lines for it hold.
#include <algorithm>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::budget::action_underfunded {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  for (std::size_t action = 0; action < plan.actions.size(); ++action) {
    const auto& entry = plan.actions[action];
    const auto& lines = input.relations.lines_of_action[action];
    const bool amounts = std::all_of(lines.begin(), lines.end(), [&](std::size_t line) {
      return plan.budget.lines[line].amount.has_value();
    });
    if (!entry.cost || lines.empty() || !amounts) continue;
    const auto funded = sum_lines(plan, lines);
    if (!funded || *funded >= entry.cost->units) continue;
    pen.report(
        entry.cost->span,
        {.text = {.en = "the action `{0}` costs {1} and its budget lines hold {2}",
                  .es = "la acción `{0}` cuesta {1} y sus partidas suman {2}",
                  .zh = "行动 `{0}` 需要 {1}，其预算项合计 {2}"},
         .arguments = {entry.id.value, money(plan, entry.cost->units), money(plan, *funded)}},
        std::nullopt,
        {{plan.budget.lines[lines.front()].span(),
          {.text = {.en = "the budget line", .es = "la partida", .zh = "预算项"},
           .arguments = {}}}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "budget/action-underfunded",
             .severity = diag::Severity::warning,
             .summary = {.en = "an action costs more than its budget lines",
                         .es = "una acción cuesta más que sus partidas",
                         .zh = "行动的费用超过其预算"},
             .rationale = {.en = "An action that is paid for in part is stopped in the middle, "
                                 "after the money is spent and before the result comes.",
                           .es = "Una acción pagada a medias se detiene a la mitad: después de "
                                 "gastar el dinero y antes de que llegue el resultado.",
                           .zh = "只付一部分钱的行动会半途而废：钱花了，结果还没来。"},
             .remedy = {.en = "raise `amount` of the line, or cut the action's `cost` and what it "
                              "is expected to bring",
                        .es = "suba el `amount` de la partida o reduzca el `cost` de la acción y "
                              "lo que se espera de ella",
                        .zh = "提高预算项的 `amount`，或降低行动的 `cost` 及其预期成果"},
             .source = "S1 resources for goals",
             .since = "0.1",
             .bad = R"(actions:  # others as before
  open-outlets:
    title: Open 300 outlets
    strategy: depth
    goal: distribution
    owner: luis
    start: 2026-02-02
    due: 2026-09-30
    cost: 150k  # <-- here
)",
             .good = R"(actions:  # others as before
  open-outlets:  # others as before
    title: Open 300 outlets
    cost: 120k
)"},
    .check = check};

}  // namespace planctl::rules::budget::action_underfunded
