// rules/goal/growth_not_covered: a goal whose actions are expected to bring less than its growth.
#include <set>

#include "rules/goal/coverage.hpp"
#include "rules/open_ends.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::goal::growth_not_covered {
namespace {

// The goals that actions may bring something to which do not say what they bring, as is told: their
// own, those of their strategy, and what these support. They may bring what little is missing.
std::set<std::size_t> find_open_goals(const model::Plan& plan) {
  std::set<std::size_t> open;
  const auto add = [&](const model::Ref<model::Goal>& ref) {
    const auto* const goal = plan.goals.get(ref);
    if (goal == nullptr) return;
    open.insert(ref.index);
    for (const auto& supported : goal->supports) open.insert(supported.index);
  };
  for (const auto index : find_actions_without_expectation(plan)) {
    const auto& action = plan.actions[index];
    if (action.goal) add(*action.goal);
    if (const auto* const strategy = plan.strategies.get(action.strategy))
      for (const auto& served : strategy->serves) add(served);
  }
  return open;
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  const auto open = find_open_goals(plan);
  for (const auto& growth : find_covered_growth(plan)) {
    if (growth.is_covered() || (open.contains(growth.goal) && growth.is_mostly_covered())) continue;
    const auto& goal = plan.goals[growth.goal];
    pen.report(
        goal.target->span,
        {.text =
             {.en = "the actions for the goal `{0}` are expected to bring {1} of the {2} that it "
                    "asks for",
              .es =
                  "se espera que las acciones del objetivo `{0}` aporten {1} de los {2} que exige",
              .zh = "目标 `{0}` 要求的变化为 {2}，各项行动预计只能带来 {1}"},
         .arguments = {goal.id.value, amount(goal, growth.expected), amount(goal, growth.asked)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "goal/growth-not-covered",
         .severity = diag::Severity::warning,
         .summary = {.en = "a goal's actions do not add up to its growth",
                     .es = "las acciones de un objetivo no suman su crecimiento",
                     .zh = "目标的行动加起来达不到所要求的增长"},
         .rationale =
             {.en = "A number without measures behind it is a wish. Adding up what each action is "
                    "expected to bring shows in time what is still missing.",
              .es = "Un número sin medidas que lo sostengan es un deseo. Sumar lo que se espera de "
                    "cada acción muestra a tiempo lo que aún falta.",
              .zh =
                  "没有措施支撑的数字只是愿望。把每项行动的预期结果加起来，就能及时看出还缺多少。"},
         .remedy = {.en = "add actions that close the gap, or state what the others bring: "
                          "`expects: {goal: <goal>, amount: <amount>}`",
                    .es = "añada acciones que cubran la diferencia o indique lo que aportan las "
                          "demás: `expects: {goal: <objetivo>, amount: <cantidad>}`",
                    .zh = "增加行动补足差额，或写明其他行动的贡献：`expects: {goal: <目标>, "
                          "amount: <数额>}`"},
         .source = "S4 execution problem",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # others as before
    title: Net sales
    baseline: 10.4M
    target: 11.1M  # <-- here
actions:  # others as before
  spring-campaign:  # others as before
    title: Spring campaign
    expects: {goal: awareness, amount: 5%, from: 2026-04}
)",
         .good = R"(actions:  # others as before
  spring-campaign:  # others as before
    title: Spring campaign
    goal: awareness
    owner: ana
    expects: [{goal: sales, amount: 260k, from: 2026-05}, {goal: awareness, amount: 5%, from: 2026-04}]
)"},
    .check = check,
    .looks_in = "actions actions.goal actions.amount actions.expects"};

}  // namespace planctl::rules::goal::growth_not_covered
