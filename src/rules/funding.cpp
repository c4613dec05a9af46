// rules/funding: which goals no budget line pays for.
#include "rules/funding.hpp"

#include <algorithm>

namespace planctl::rules {
namespace {

bool costs_nothing(const model::Plan& plan, const std::vector<std::size_t>& actions) {
  return !actions.empty() && std::all_of(actions.begin(), actions.end(), [&](std::size_t action) {
    const auto& cost = plan.actions[action].cost;
    return cost && cost->units == 0;
  });
}

bool is_saving(const model::Plan& plan, const model::Goal& goal) {
  return goal.good == model::Good::down &&
         (!plan.header.currency || goal.unit.name == plan.header.currency->value);
}

}  // namespace

std::vector<std::size_t> find_unfunded_goals(const model::Plan& plan, const Relations& relations) {
  std::vector<std::size_t> goals;
  if (plan.budget.lines.empty()) return goals;
  for (std::size_t goal = 0; goal < plan.goals.size(); ++goal)
    if (relations.lines_of_goal[goal].empty() && !is_saving(plan, plan.goals[goal]) &&
        !costs_nothing(plan, relations.actions_of_goal[goal]))
      goals.push_back(goal);
  return goals;
}

}  // namespace planctl::rules
