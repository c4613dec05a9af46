// rules/relations: what belongs to what in a plan, looked up once for all rules.
#pragma once
#include <cstddef>
#include <vector>

#include "model/plan.hpp"

namespace planctl::rules {

// Indices into the plan's tables, by the index of what a name ends in: each list is sorted and
// holds a thing once.
struct Relations {
  using Lists = std::vector<std::vector<std::size_t>>;

  explicit Relations(const model::Plan& plan);

  // The goals that an action works for: its own and those it expects a result on; and of those
  // that its strategy serves, the ones that no action names, or all where it names none itself.
  Lists goals_of_action;
  Lists actions_of_goal;
  // The goals that a budget line pays for, by whatever its `for` names.
  Lists goals_of_line;
  Lists lines_of_goal;
  Lists lines_of_action;  // that pay for the action itself
  Lists indicators_of_goal;
  // The goals that drive or support a goal directly.
  Lists carriers_of_goal;
  Lists goals_of_department;
  Lists people_of_department;
  Lists goals_owned_by_person;
  Lists actions_owned_by_person;
  // The goals owned, and those of which a node or an action is owned.
  Lists goals_carried_by_person;
  // The people who carry a quota or an action: owners of goals and of nodes in the order of a cut,
  // those who hold an amount, owners of actions and their teams.
  std::vector<std::size_t> carriers;
  std::vector<std::size_t> appraisal_of_person;  // the first, or `none`
  std::vector<bool> is_person_rewarded;
  std::vector<bool> is_goal_picked_up;  // whether a department's goal supports it
};

}  // namespace planctl::rules
