// compare/money: what goals and key projects need against the budget lines that fund them.
#include <map>
#include <numeric>

#include "compare/arithmetic.hpp"
#include "compare/resources.hpp"

namespace planctl::compare {
namespace {

using base::Int128;
using Sums = MoneyByGoal;

std::int64_t units_of(const model::MaybeFigure& figure) { return figure ? figure->units : 0; }

std::size_t first_served(const model::Plan& plan, std::size_t strategy) {
  for (const auto& goal : plan.strategies[strategy].serves)
    if (goal.known()) return goal.index;
  return model::none;
}

std::size_t goal_of(const model::Project& project) {
  return project.goal && project.goal->known() ? project.goal->index : model::none;
}

// What the actions of a strategy need at each goal that it serves.
Sums needs_of(const model::Plan& plan, std::size_t strategy) {
  Sums needs(plan.goals.size());
  for (const model::Action& action : plan.actions) {
    if (!action.strategy || action.strategy->index != strategy) continue;
    const std::size_t goal = find_goal(plan, action);
    if (goal != model::none) needs[goal] += units_of(action.cost);
  }
  for (std::size_t goal = 0; goal < needs.size(); ++goal) {
    bool serves = false;
    for (const auto& served : plan.strategies[strategy].serves) serves |= served.index == goal;
    if (!serves) needs[goal] = 0;
  }
  return needs;
}

// Shares the money of a strategy's line among the goals by their needs; accumulated shares are
// rounded down, so that the parts add up to the whole.
void fund_strategy(const model::Plan& plan, std::size_t strategy, std::int64_t amount,
                   Sums& funded) {
  const Sums needs = needs_of(plan, strategy);
  const Int128 whole = std::accumulate(needs.begin(), needs.end(), Int128{0});
  if (whole <= 0) {
    const std::size_t first = first_served(plan, strategy);
    funded[first == model::none ? plan.goals.size() : first] += amount;
    return;
  }
  Int128 gone = 0;
  Int128 given = 0;
  for (std::size_t goal = 0; goal < needs.size(); ++goal) {
    gone += needs[goal];
    const Int128 due = amount * gone / whole;
    funded[goal] += due - given;
    given = due;
  }
}

Sums sum_goal_needs(const model::Plan& plan) {
  Sums needed(plan.goals.size());
  for (const model::Action& action : plan.actions) {
    const std::size_t goal = find_goal(plan, action);
    if (goal != model::none) needed[goal] += units_of(action.cost);
  }
  for (const model::Project& project : plan.projects) {
    const std::size_t goal = goal_of(project);
    if (goal == model::none || !project.needs) continue;
    for (const model::NamedAmount& fee : project.needs->fees) needed[goal] += fee.amount.units;
  }
  return needed;
}

Sums sum_goal_funds(const model::Plan& plan) {
  Sums funded(plan.goals.size() + 1);
  for (const model::BudgetLine& line : plan.budget.lines)
    fund_goals(plan, line, units_of(line.amount), funded);
  return funded;
}

model::MoneyGap gap_of_project(std::size_t project, std::string category, Int128 needed,
                               Int128 funded) {
  model::MoneyGap gap;
  gap.project = project;
  gap.category = std::move(category);
  gap.needed = clamp_int64(needed);
  gap.funded = clamp_int64(funded);
  return gap;
}

// A line for the project as a whole, then one for each fee category that it needs.
void add_project(const model::Plan& plan, std::size_t index, std::vector<model::MoneyGap>& gaps) {
  const model::Project& project = plan.projects[index];
  std::map<std::string, Int128> funded;  // by category
  for (const model::BudgetLine& line : plan.budget.lines)
    if (line.project == index)
      funded[line.category ? line.category->value : ""] += units_of(line.amount);
  if (project.has)
    for (const model::NamedAmount& fee : project.has->fees)
      funded.emplace(fee.name.value, fee.amount.units);
  Int128 all_needed = 0;
  Int128 all_funded = 0;
  for (const auto& [category, amount] : funded) all_funded += amount;
  std::vector<model::MoneyGap> fees;
  if (project.needs) {
    for (const model::NamedAmount& fee : project.needs->fees) {
      all_needed += fee.amount.units;
      const auto found = funded.find(fee.name.value);
      fees.push_back(gap_of_project(index, fee.name.value, fee.amount.units,
                                    found == funded.end() ? 0 : found->second));
    }
  }
  gaps.push_back(gap_of_project(index, "", all_needed, all_funded));
  gaps.insert(gaps.end(), fees.begin(), fees.end());
}

}  // namespace

std::size_t find_goal(const model::Plan& plan, const model::Action& action) {
  if (action.goal && action.goal->known()) return action.goal->index;
  if (action.strategy && action.strategy->known())
    return first_served(plan, action.strategy->index);
  return model::none;
}

void fund_goals(const model::Plan& plan, const model::BudgetLine& line, std::int64_t amount,
                MoneyByGoal& funded) {
  if (line.strategy != model::none) return fund_strategy(plan, line.strategy, amount, funded);
  std::size_t goal = line.goal;
  if (line.action != model::none) goal = find_goal(plan, plan.actions[line.action]);
  if (line.project != model::none) goal = goal_of(plan.projects[line.project]);
  funded[goal == model::none ? plan.goals.size() : goal] += amount;
}

std::vector<model::MoneyGap> compare_money(const model::Plan& plan) {
  const Sums needed = sum_goal_needs(plan);
  const Sums funded = sum_goal_funds(plan);
  std::vector<model::MoneyGap> gaps;
  for (std::size_t goal = 0; goal < plan.goals.size(); ++goal) {
    model::MoneyGap gap;
    gap.goal = goal;
    gap.needed = clamp_int64(needed[goal]);
    gap.funded = clamp_int64(funded[goal]);
    gaps.push_back(std::move(gap));
  }
  for (std::size_t project = 0; project < plan.projects.size(); ++project)
    add_project(plan, project, gaps);
  return gaps;
}

}  // namespace planctl::compare
