// rules/strategy/without_goal: a strategy that serves no goal.
#include <utility>

#include "rules/open_ends.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::strategy::without_goal {
namespace {

void check(const Input& input, const Pen& pen) {
  if (input.plan.goals.empty()) return;
  auto related = relate_idle_goals(input);  // told once
  for (const auto& strategy : input.plan.strategies)
    if (strategy.serves.empty())
      pen.report(strategy.span(),
                 {.text = {.en = "the strategy `{0}` serves no goal",
                           .es = "la estrategia `{0}` no sirve a ningún objetivo",
                           .zh = "策略 `{0}` 不服务于任何目标"},
                  .arguments = {strategy.id.value}},
                 std::nullopt, std::exchange(related, {}));
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "strategy/without-goal",
         .severity = diag::Severity::warning,
         .summary = {.en = "a strategy serves no goal",
                     .es = "una estrategia no sirve a ningún objetivo",
                     .zh = "策略不服务于任何目标"},
         .rationale = {.en = "What a strategy is worth shows in the goals it moves. Without one it "
                             "can be neither paid for nor judged.",
                       .es = "El valor de una estrategia se ve en los objetivos que mueve. Sin "
                             "ellos no se puede financiar ni juzgar.",
                       .zh = "策略的价值体现在它推动的目标上。没有目标，既无法拨款，也无法评判。"},
         .remedy = {.en = "add `serves: [<goal>]` to the strategy",
                    .es = "añada `serves: [<objetivo>]` a la estrategia",
                    .zh = "在策略中加上 `serves: [<目标>]`"},
         .source = "S3 into yearly work",
         .since = "0.1",
         .bad = R"(strategies:
  prestige:  # <-- here
    title: The first brand in people's minds
)",
         .good = R"(strategies:  # others as before
  depth:  # others as before
    title: Deep distribution
    serves: [sales, distribution, skills]
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::strategy::without_goal
