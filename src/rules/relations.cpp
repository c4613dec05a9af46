// rules/relations: what belongs to what in a plan, looked up once for all rules.
#include "rules/relations.hpp"

#include <algorithm>
#include <set>

#include "rules/open_ends.hpp"

namespace planctl::rules {
namespace {

using Lists = Relations::Lists;

void add(std::vector<std::size_t>& list, std::size_t index) {
  if (index != model::none) list.push_back(index);
}

template <class T>
void add(std::vector<std::size_t>& list, const model::MaybeRef<T>& ref) {
  if (ref) add(list, ref->index);
}

template <class T>
void add(std::vector<std::size_t>& list, const std::vector<model::Ref<T>>& refs) {
  for (const auto& ref : refs) add(list, ref.index);
}

void sort(std::vector<std::size_t>& list) {
  std::sort(list.begin(), list.end());
  list.erase(std::unique(list.begin(), list.end()), list.end());
}

void sort(Lists& lists) {
  for (auto& list : lists) sort(list);
}

// Puts each of `things` under what `find` gives for it: an index, a reference or several.
template <class T, class Find>
Lists gather(const model::Table<T>& things, std::size_t size, Find find) {
  Lists lists(size);
  std::vector<std::size_t> keys;
  for (std::size_t index = 0; index < things.size(); ++index) {
    keys.clear();
    add(keys, find(things[index]));
    sort(keys);
    for (const auto key : keys) lists[key].push_back(index);
  }
  return lists;
}

// The other way round: of each index in `lists`, where it stands.
Lists invert(const Lists& lists, std::size_t size) {
  Lists inverse(size);
  for (std::size_t index = 0; index < lists.size(); ++index)
    for (const auto key : lists[index]) inverse[key].push_back(index);
  return inverse;
}

std::vector<std::size_t> find_named(const model::Action& action) {
  std::vector<std::size_t> goals;
  add(goals, action.goal);
  for (const auto& expectation : action.expects) add(goals, expectation.goal);
  return goals;
}

Lists find_goals_of_actions(const model::Plan& plan) {
  Lists goals;
  std::vector<bool> named(plan.goals.size(), false);
  for (const auto& action : plan.actions) {
    goals.push_back(find_named(action));
    for (const auto goal : goals.back()) named[goal] = true;
  }
  for (std::size_t index = 0; index < goals.size(); ++index) {
    const auto* strategy = plan.strategies.get(plan.actions[index].strategy);
    const bool names_none = goals[index].empty();
    if (strategy != nullptr)
      for (const auto& served : strategy->serves)
        if (served.known() && (names_none || !named[served.index]))
          goals[index].push_back(served.index);
  }
  sort(goals);
  return goals;
}

Lists find_goals_of_lines(const model::Plan& plan, const Lists& goals_of_action) {
  Lists goals;
  for (const auto& line : plan.budget.lines) {
    auto& own = goals.emplace_back();
    add(own, line.goal);
    if (line.strategy != model::none) add(own, plan.strategies[line.strategy].serves);
    if (line.action != model::none)
      for (const auto goal : goals_of_action[line.action]) own.push_back(goal);
    if (line.project != model::none) add(own, plan.projects[line.project].goal);
  }
  sort(goals);
  return goals;
}

// Who answers for a goal, a member or a hold, and who works for a part of it.
template <class Owned>
void add_owners(std::vector<std::size_t>& found, const Owned& owned) {
  add(found, owned.owner);
  for (const auto& share : owned.split) add(found, share.person.index);
}

std::vector<std::size_t> find_goal_carriers(const model::Plan& plan, const model::Goal& goal) {
  std::vector<std::size_t> found;
  add_owners(found, goal);
  if (!goal.quota) return found;
  for (const auto dimension : goal.quota->order)
    if (dimension != model::none)
      for (const auto& member : plan.dimensions[dimension].members) add_owners(found, member);
  for (const auto& hold : goal.quota->holds) add_owners(found, hold);
  return found;
}

Lists find_carriers_of_goals(const model::Plan& plan) {
  auto carriers = gather(
      plan.goals, plan.goals.size(),
      [](const model::Goal& goal) -> auto& { return goal.supports; });
  for (std::size_t goal = 0; goal < carriers.size(); ++goal)
    add(carriers[goal], plan.goals[goal].driven_by);
  sort(carriers);
  return carriers;
}

// Of each action, who carries it.
std::vector<std::size_t> find_doers(const model::Action& action) {
  std::vector<std::size_t> doers;
  add(doers, action.owner);
  add(doers, action.team);
  return doers;
}

Lists find_carried(const model::Plan& plan, const Lists& goals_of_action) {
  Lists carried(plan.people.size());
  for (std::size_t index = 0; index < plan.goals.size(); ++index)
    for (const auto person : find_goal_carriers(plan, plan.goals[index]))
      carried[person].push_back(index);
  for (std::size_t index = 0; index < plan.actions.size(); ++index)
    for (const auto person : find_doers(plan.actions[index]))
      for (const auto goal : goals_of_action[index]) carried[person].push_back(goal);
  sort(carried);
  return carried;
}

std::vector<std::size_t> find_carriers(const model::Plan& plan) {
  std::vector<std::size_t> found;
  for (const auto& goal : plan.goals)
    for (const auto person : find_goal_carriers(plan, goal)) found.push_back(person);
  for (const auto& action : plan.actions)
    for (const auto person : find_doers(action)) found.push_back(person);
  sort(found);
  return found;
}

std::vector<std::size_t> find_appraisals(const model::Plan& plan) {
  std::vector<std::size_t> found(plan.people.size(), model::none);
  for (std::size_t index = 0; index < plan.appraisal.size(); ++index)
    if (const auto& person = plan.appraisal[index].person;
        person.known() && found[person.index] == model::none)
      found[person.index] = index;
  return found;
}

std::vector<bool> find_rewarded(const model::Plan& plan) {
  std::vector<bool> rewarded(plan.people.size(), false);
  for (const auto& reward : plan.rewards)
    for (const auto& person : reward.people)
      if (person.known()) rewarded[person.index] = true;
  return rewarded;
}

std::vector<bool> find_picked_up(const model::Plan& plan) {
  std::vector<bool> picked_up(plan.goals.size(), false);
  for (const auto& goal : plan.goals)
    if (goal.department || lacks_department(plan, goal))
      for (const auto& supported : goal.supports)
        if (supported.known()) picked_up[supported.index] = true;
  return picked_up;
}

}  // namespace

Relations::Relations(const model::Plan& plan)
    : goals_of_action(find_goals_of_actions(plan)),
      actions_of_goal(invert(goals_of_action, plan.goals.size())),
      goals_of_line(find_goals_of_lines(plan, goals_of_action)),
      lines_of_goal(invert(goals_of_line, plan.goals.size())),
      lines_of_action(gather(plan.budget.lines, plan.actions.size(),
                             [](const model::BudgetLine& line) { return line.action; })),
      indicators_of_goal(gather(
          plan.tracking, plan.goals.size(),
          [](const model::Indicator& one) -> auto& { return one.goal; })),
      carriers_of_goal(find_carriers_of_goals(plan)),
      goals_of_department(gather(
          plan.goals, plan.departments.size(),
          [](const model::Goal& goal) -> auto& { return goal.department; })),
      people_of_department(gather(
          plan.people, plan.departments.size(),
          [](const model::Person& person) -> auto& { return person.department; })),
      goals_owned_by_person(gather(
          plan.goals, plan.people.size(),
          [](const model::Goal& goal) -> auto& { return goal.owner; })),
      actions_owned_by_person(gather(
          plan.actions, plan.people.size(),
          [](const model::Action& action) -> auto& { return action.owner; })),
      goals_carried_by_person(find_carried(plan, goals_of_action)),
      carriers(find_carriers(plan)),
      appraisal_of_person(find_appraisals(plan)),
      is_person_rewarded(find_rewarded(plan)),
      is_goal_picked_up(find_picked_up(plan)) {}

}  // namespace planctl::rules
