// rules/funding: which goals need money, and which of them no budget line pays for.
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

std::vector<std::size_t> find_costly_goals(const model::Plan& plan, const Relations& relations) {
  std::vector<std::size_t> goals;
  for (std::size_t goal = 0; goal < plan.goals.size(); ++goal)
    if (!is_saving(plan, plan.goals[goal]) && !costs_nothing(plan, relations.actions_of_goal[goal]))
      goals.push_back(goal);
  return goals;
}

std::vector<std::size_t> find_unfunded_goals(const model::Plan& plan, const Relations& relations) {
  if (plan.budget.lines.empty()) return {};
  auto goals = find_costly_goals(plan, relations);
  std::erase_if(goals, [&](std::size_t goal) { return !relations.lines_of_goal[goal].empty(); });
  return goals;
}

}  // namespace planctl::rules
