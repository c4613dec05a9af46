// rules/strategy/without_action: a strategy that no action carries out.
#include <vector>

#include "rules/open_ends.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::strategy::without_action {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.actions.empty()) return;
  std::vector<bool> carried(plan.strategies.size(), false);
  for (const auto& action : plan.actions)
    if (action.strategy && action.strategy->known()) carried[action.strategy->index] = true;
  // Each of the actions that are for nothing may be for one of them.
  const auto without = std::count(carried.begin(), carried.end(), false);
  if (without <= std::ssize(find_open_ends(input).actions)) return;
  for (std::size_t i = 0; i < plan.strategies.size(); ++i)
    if (!carried[i])
      pen.report(plan.strategies[i].span(),
                 {.text = {.en = "no action carries out the strategy `{0}`",
                           .es = "ninguna acción ejecuta la estrategia `{0}`",
                           .zh = "没有行动落实策略 `{0}`"},
                  .arguments = {plan.strategies[i].id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "strategy/without-action",
             .severity = diag::Severity::warning,
             .summary = {.en = "no action carries out a strategy",
                         .es = "ninguna acción ejecuta una estrategia",
                         .zh = "没有行动落实策略"},
             .rationale = {.en = "A strategy becomes real when it is turned into the year's work. "
                                 "One that nobody works on is a heading.",
                           .es = "Una estrategia se hace realidad cuando se convierte en el "
                                 "trabajo del año. Aquella en la que nadie trabaja es un titular.",
                           .zh = "策略只有变成全年的工作才算落地。没有人执行的策略只是一个标题。"},
             .remedy = {.en = "add `strategy: <strategy>` to the actions that carry it out",
                        .es = "añada `strategy: <estrategia>` a las acciones que la ejecutan",
                        .zh = "在落实该策略的行动中加上 `strategy: <策略>`"},
             .source = "S3 into yearly work",
             .since = "0.1",
             .bad = R"(strategies:  # others as before
  prestige:  # <-- here
    title: The first brand in people's minds
    serves: [awareness]
)",
             .good = R"(actions:  # others as before
  open-outlets:  # others as before
    title: Open 300 outlets
    strategy: depth
    goal: distribution
)"},
    .check = check,
    .looks_in = "actions actions.strategy"};

}  // namespace planctl::rules::strategy::without_action
