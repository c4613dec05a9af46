// rules/funding: which goals, actions and projects need money, and which no budget line pays for.
#include "rules/funding.hpp"

#include <algorithm>
#include <set>

#include "rules/support.hpp"

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

// What the budget pays for beside single actions.
struct Funded {
  std::set<std::size_t> strategies;
  std::set<std::size_t> goals;
};

Funded find_funded(const model::Plan& plan) {
  Funded funded;
  for (const auto& line : plan.budget.lines) {
    funded.strategies.insert(line.strategy);
    funded.goals.insert(line.goal);
  }
  return funded;
}

bool is_funded(const model::Plan& plan, const Relations& relations, std::size_t action,
               const Funded& funded) {
  if (!relations.lines_of_action[action].empty()) return true;
  const auto& strategy = plan.actions[action].strategy;
  if (strategy && strategy->known() && funded.strategies.contains(strategy->index)) return true;
  const auto& goals = relations.goals_of_action[action];
  return std::any_of(goals.begin(), goals.end(),
                     [&](std::size_t goal) { return funded.goals.contains(goal); });
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

std::vector<std::size_t> find_unfunded_actions(const model::Plan& plan,
                                               const Relations& relations) {
  std::vector<std::size_t> unfunded;
  if (plan.budget.lines.empty()) return unfunded;
  const auto funded = find_funded(plan);
  for (std::size_t index = 0; index < plan.actions.size(); ++index) {
    const auto& cost = plan.actions[index].cost;
    // Whether it is paid is looked up; whether a line is open is asked of each line.
    if (cost && cost->units > 0 && !is_funded(plan, relations, index, funded) &&
        !has_open_line(plan.budget, cost->units))
      unfunded.push_back(index);
  }
  return unfunded;
}

std::vector<UnfundedFee> find_unfunded_fees(const model::Plan& plan) {
  std::vector<UnfundedFee> unfunded;
  if (plan.budget.lines.empty()) return unfunded;
  for (std::size_t project = 0; project < plan.projects.size(); ++project) {
    const auto& entry = plan.projects[project];
    if (!entry.needs) continue;
    for (const auto& fee : entry.needs->fees) {
      std::int64_t funded = 0;
      bool open = false;  // `budget/line-without-purpose` speaks of it
      for (const auto& line : plan.budget.lines) {
        if (!line.category || line.category->value != fee.name.value || !line.amount) continue;
        if (line.project == project) funded += line.amount->units;
        open = open || !line.purpose;
      }
      if (funded < fee.amount.units && !open) unfunded.push_back({&entry, &fee, funded});
    }
  }
  return unfunded;
}

}  // namespace planctl::rules
