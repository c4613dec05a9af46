// rules/goal/growth_not_covered: a goal whose actions are expected to bring less than its growth.
#include <set>

#include "base/checked.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::goal::growth_not_covered {
namespace {

struct Expected {
  base::Int128 units = 0;
  std::size_t actions = 0;
};

// An amount is the size of the effect; where down is good it may be written with or without its
// sign.
void add(Expected& sum, const model::Goal& wanted, std::int64_t units) {
  sum.units += wanted.good == model::Good::down && units < 0 ? -base::Int128{units} : units;
  ++sum.actions;
}

bool is_share(const model::Goal& part, const model::Goal& whole) {
  return part.unit == whole.unit && whole.measure && part.measure == whole.measure;
}

// By goal, what actions are expected to bring to it, or to a department's share of it in the same
// measure.
std::vector<Expected> find_expected(const model::Plan& plan) {
  std::vector<Expected> sums(plan.goals.size());
  for (const auto& action : plan.actions)
    for (const auto& expectation : action.expects) {
      const auto* named = plan.goals.get(expectation.goal);
      if (!named || !expectation.amount) continue;
      const auto units = expectation.amount->units;
      std::set<std::size_t> goals{index_in(plan.goals, *named)};
      for (const auto& whole : named->supports)
        if (whole.known() && is_share(*named, plan.goals[whole.index])) goals.insert(whole.index);
      for (const auto goal : goals) add(sums[goal], plan.goals[goal], units);
    }
  return sums;
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (lacks_action(plan)) return;
  const auto all_expected = find_expected(plan);
  for (std::size_t i = 0; i < plan.goals.size(); ++i) {
    const auto& goal = plan.goals[i];
    if (!goal.baseline || !goal.target) continue;
    const auto change = base::subtract(goal.target->units, goal.baseline->units);
    if (!change) continue;
    const auto growth = goal.good == model::Good::down ? -*change : *change;
    const auto& expected = all_expected[i];
    const auto units = base::narrow<std::int64_t>(expected.units);
    if (expected.actions == 0 || growth <= 0 || !units || *units >= growth) continue;
    pen.report(
        goal.target->span,
        {.text =
             {.en = "the actions for the goal `{0}` are expected to bring {1} of the {2} that it "
                    "asks for",
              .es =
                  "se espera que las acciones del objetivo `{0}` aporten {1} de los {2} que exige",
              .zh = "目标 `{0}` 要求的变化为 {2}，各项行动预计只能带来 {1}"},
         .arguments = {goal.id.value, amount(goal, *units), amount(goal, growth)}});
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
    .check = check};

}  // namespace planctl::rules::goal::growth_not_covered
