// rules/budget/goal_unfunded: a goal that no budget line pays for.
#include <algorithm>

#include "rules/funding.hpp"
#include "rules/open_ends.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::budget::goal_unfunded {
namespace {

// Of its cost `budget/action-unfunded` speaks.
bool has_unpaid_action(const Input& input, std::size_t goal) {
  const auto& actions = input.relations.actions_of_goal[goal];
  return std::any_of(actions.begin(), actions.end(), [&](std::size_t action) {
    const auto& cost = input.plan.actions[action].cost;
    return cost && cost->units > 0 && input.relations.lines_of_action[action].empty();
  });
}

// Actions and strategies that money is there for and of which it is told that they are for no goal.
std::size_t count_open(const Input& input) {
  const auto& plan = input.plan;
  const auto ends = find_open_ends(input);
  const auto is_paid = [&](std::size_t action) {
    return !input.relations.lines_of_action[action].empty();
  };
  const auto pays_for = [&](std::size_t strategy) {
    const auto& lines = plan.budget.lines;
    if (std::any_of(lines.begin(), lines.end(),
                    [&](const auto& line) { return line.strategy == strategy; }))
      return true;
    for (std::size_t action = 0; action < plan.actions.size(); ++action)
      if (refers_to(plan.actions[action].strategy, strategy) && is_paid(action)) return true;
    return false;
  };
  return static_cast<std::size_t>(
      std::count_if(ends.actions.begin(), ends.actions.end(), is_paid) +
      std::count_if(ends.strategies.begin(), ends.strategies.end(), pays_for));
}

void check(const Input& input, const Pen& pen) {
  if (has_open_line(input.plan.budget)) return;
  auto unfunded = find_unfunded_goals(input.plan, input.relations);
  std::erase_if(unfunded, [&](std::size_t goal) { return has_unpaid_action(input, goal); });
  if (may_account_for(count_open(input), unfunded.size())) return;
  for (const auto index : unfunded) {
    const auto& goal = input.plan.goals[index];
    pen.report(goal.span(), {.text = {.en = "no budget line pays for the goal `{0}`",
                                      .es = "ninguna partida paga el objetivo `{0}`",
                                      .zh = "没有预算项支持目标 `{0}`"},
                             .arguments = {goal.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "budget/goal-unfunded",
         .severity = diag::Severity::warning,
         .summary = {.en = "a goal has no budget line",
                     .es = "un objetivo no tiene partida",
                     .zh = "有目标没有预算项"},
         .rationale =
             {.en = "A goal that nobody pays for is pursued with what is left over. Money must "
                    "follow the goals: for each of them somebody must be able to say what it may "
                    "cost.",
              .es = "Un objetivo que nadie paga se persigue con lo que sobra. El dinero debe "
                    "seguir a los objetivos: de cada uno hay que poder decir cuánto puede costar.",
              .zh = "没有资金支持的目标只能用剩余资源去追求。资金必须跟随目标：每个目标都应说明可以"
                    "花多少钱。"},
         .remedy = {.en = "add a budget line whose `for` names the goal, or an action, strategy or "
                          "project that serves it",
                    .es = "añada una partida cuyo `for` nombre el objetivo, o una acción, "
                          "estrategia o proyecto que le sirva",
                    .zh =
                        "增加一个预算项，使其 `for` 指向该目标，或服务于该目标的行动、策略或项目"},
         .source = "S0 step 2",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  delivery: {title: Orders on time, measure: on-time delivery, kind: ratio, unit: "%", baseline: 88%, target: 95%, owner: jorge}  # <-- here
actions:  # others as before
  second-line: {title: Run the second packing line in two shifts, strategy: reliable, goal: delivery, owner: jorge}
budget:  # others as before
  lines:  # others as before
    packing: {title: Second packing line, for: sales, category: operations, amount: 60k, approved: 2025-12-15}
)",
         .good = R"(budget:  # others as before
  lines:  # others as before
    packing: {title: Second packing line, for: delivery, category: operations, amount: 60k, approved: 2025-12-15, term: long, source: inside, owner: jorge}
    packers: {title: Wages of the second shift, for: second-line, category: operations, amount: 60k, approved: 2025-12-15, term: long, source: inside, owner: jorge}
  total: 560k
)"},
    .check = check,
    .looks_in = "actions budget strategies"};

}  // namespace planctl::rules::budget::goal_unfunded
