// rules/appraisal/strategy_not_appraised: an owner of a strategy whose appraisal holds nothing of
// it.
#include <algorithm>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::appraisal::strategy_not_appraised {
namespace {

bool is_of_strategy(const model::Plan& plan, const model::AppraisalLine& line,
                    std::size_t strategy) {
  if (line.goal && refers_to(plan.strategies[strategy].serves, line.goal->index)) return true;
  const auto* action = plan.actions.get(line.action);
  return action && refers_to(action->strategy, strategy);
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  for (std::size_t index = 0; index < plan.strategies.size(); ++index) {
    const auto& strategy = plan.strategies[index];
    if (!strategy.owner || !strategy.owner->known() || strategy.serves.empty()) continue;
    const auto* appraisal = find_appraisal(input, strategy.owner);
    if (!appraisal || has_open_line(*appraisal) ||
        std::any_of(appraisal->lines.begin(), appraisal->lines.end(),
                    [&](const auto& line) { return is_of_strategy(plan, line, index); }) ||
        std::any_of(strategy.serves.begin(), strategy.serves.end(), [&](const auto& goal) {
          return goal.known() && lacks_own_goal(input, *appraisal, goal.index);
        }))
      continue;
    pen.report(
        strategy.owner->name.span,
        {.text = {.en = "`{1}` leads the strategy `{0}` and is appraised on nothing of it",
                  .es = "`{1}` dirige la estrategia `{0}` y no se le evalúa por nada de ella",
                  .zh = "`{1}` 牵头策略 `{0}`，考核中却没有任何相关内容"},
         .arguments = {strategy.id.value, strategy.owner->name.value}},
        std::nullopt,
        {{appraisal->span(),
          {.text = {.en = "the appraisal", .es = "la evaluación", .zh = "考核"},
           .arguments = {}}}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "appraisal/strategy-not-appraised",
             .severity = diag::Severity::warning,
             .summary = {.en = "a strategy is not in its owner's appraisal",
                         .es = "una estrategia no está en la evaluación de su responsable",
                         .zh = "策略没有进入负责人的考核"},
             .rationale = {.en = "Whoever is to win shops must be appraised on distribution. A "
                                 "strategy whose goals do not stand in the appraisal of the person "
                                 "who leads it is carried out when there is time.",
                           .es = "Quien debe ganar tiendas ha de evaluarse por la distribución. "
                                 "Una estrategia cuyos objetivos no figuran en la evaluación de "
                                 "quien la dirige se ejecuta cuando hay tiempo.",
                           .zh = "要做深度分销，就要考核铺货率。若策略的目标不在牵头人的考核之中，"
                                 "就只有闲下来才会执行。"},
             .remedy = {.en = "add a goal that the strategy `serves`, or one of its actions, to "
                              "the owner's appraisal",
                        .es = "añada a la evaluación del responsable un objetivo al que la "
                              "estrategia sirve (`serves`) o una de sus acciones",
                        .zh = "在负责人的考核中加入该策略 `serves` 的目标或其行动"},
             .source = "S1 appraisal tied to objectives",
             .since = "0.1",
             .bad = R"(strategies:  # others as before
  reliable:
    title: The reliable brand
    owner: marta  # <-- here
    serves: [awareness, delivery]
    solves: [late-orders]
    path: {need: always on the shelf, offer: subscription, channel: online, message: never without tea, satisfaction: 95 % on time}
    indicator: on-time
)",
             .good = R"(strategies:  # others as before
  reliable:  # others as before
    title: The reliable brand
    owner: jorge
)"},
    .check = check,
    .looks_in = "appraisal goals strategies"};

}  // namespace planctl::rules::appraisal::strategy_not_appraised
