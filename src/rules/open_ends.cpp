// rules/open_ends: things of which a rule tells that they do not say what they are for. What
// another rule finds lacking may be what they are for.
#include "rules/open_ends.hpp"

#include <algorithm>

#include "rules/goal/links.hpp"
#include "rules/support.hpp"
#include "rules/waivers.hpp"

namespace planctl::rules {

// What tells of them.
namespace action::without_purpose {
extern const Rule rule;
}
namespace department::goal_unsupported {
extern const Rule rule;
}
namespace leader::not_in_meetings {
extern const Rule rule;
}
namespace situation::assumption_indicator_unknown {
extern const Rule rule;
}
namespace strategy::without_goal {
extern const Rule rule;
}

namespace {

// One strategy serves, and one goal supports, a few goals.
constexpr std::size_t most_meant = 3;

// Of each action, whether another one comes after it.
std::vector<bool> find_awaited(const model::Plan& plan) {
  std::vector<bool> awaited(plan.actions.size(), false);
  for (const auto& action : plan.actions)
    for (const auto& before : action.after)
      if (before.known()) awaited[before.index] = true;
  return awaited;
}

}  // namespace

bool may_account_for(std::size_t open, std::size_t lacking) { return lacking <= open * most_meant; }

std::vector<std::size_t> find_purposeless_actions(const model::Plan& plan) {
  const auto& actions = plan.actions;
  const auto awaited = find_awaited(plan);
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < actions.size(); ++i)
    if (!actions[i].strategy && !actions[i].goal && actions[i].expects.empty() && !awaited[i])
      found.push_back(i);
  return found;
}

OpenEnds find_open_ends(const Input& input) {
  const auto& plan = input.plan;
  OpenEnds ends;
  const auto add = [&](std::vector<std::size_t>& list, std::size_t index, const Rule& rule,
                       std::string_view section, const std::string& id) {
    if (!is_waived(input, rule.info.name, section, id)) list.push_back(index);
  };
  for (std::size_t i = 0; i < plan.goals.size(); ++i)
    if (!is_corporate(plan.goals[i]) && plan.goals[i].supports.empty())
      add(ends.goals, i, department::goal_unsupported::rule, "goals", plan.goals[i].id.value);
  for (std::size_t i = 0; i < plan.strategies.size(); ++i)
    if (plan.strategies[i].serves.empty())
      add(ends.strategies, i, strategy::without_goal::rule, "strategies",
          plan.strategies[i].id.value);
  for (const auto i : find_purposeless_actions(plan))
    add(ends.actions, i, action::without_purpose::rule, "actions", plan.actions[i].id.value);
  return ends;
}

bool is_acted_for(const Input& input, std::size_t goal) {
  const auto carriers = goal::find_carriers_of(input, goal);
  return std::any_of(carriers.begin(), carriers.end(), [&](std::size_t carrier) {
    return !input.relations.actions_of_goal[carrier].empty();
  });
}

IdleGoals find_idle_goals(const Input& input) {
  const auto& plan = input.plan;
  IdleGoals idle;
  if (plan.actions.empty()) return idle;
  for (std::size_t i = 0; i < plan.goals.size(); ++i) {
    if (!is_acted_for(input, i)) idle.goals.push_back(i);
  }
  const auto ends = find_open_ends(input);
  const auto has_action = [&](std::size_t strategy) {
    return std::any_of(plan.actions.begin(), plan.actions.end(),
                       [&](const auto& action) { return refers_to(action.strategy, strategy); });
  };
  const auto open = std::ssize(ends.actions) +
                    std::count_if(ends.strategies.begin(), ends.strategies.end(), has_action);
  idle.accounted_for = may_account_for(static_cast<std::size_t>(open), idle.goals.size());
  return idle;
}

std::vector<diag::Related> relate_idle_goals(const Input& input) {
  std::vector<diag::Related> related;
  const auto idle = find_idle_goals(input);
  if (!idle.accounted_for) return related;
  for (const auto index : idle.goals) {
    const auto& goal = input.plan.goals[index];
    related.push_back({goal.span(),
                       {.text = {.en = "no action works for the goal `{0}`: this may be for it",
                                 .es = "ninguna acción trabaja para el objetivo `{0}`: quizá sea "
                                       "para él",
                                 .zh = "没有任何行动服务于目标 `{0}`：此处或许是为它而设"},
                        .arguments = {goal.id.value}}});
  }
  return related;
}

bool may_be_in_process(const model::Plan& plan, std::size_t lacking) {
  std::size_t open = 0;
  for (const auto& process : plan.processes) {
    if (process.steps.empty()) open += most_meant;
    for (const auto& step : process.steps)
      if (!step.department) ++open;
  }
  return lacking <= open;
}

bool lacks_department(const model::Plan& plan, const model::Goal& goal) {
  return !goal.department && !goal.supports.empty() && !plan.departments.empty();
}

bool needs_actuals(const model::Plan& plan, const model::Goal& goal) {
  return goal.quota && goal.kind != model::Kind::ratio && !goal.department &&
         !lacks_department(plan, goal);
}

bool is_leader_absent(const model::Plan& plan) {
  const auto& leader = plan.header.leader;
  if (!leader || !leader->known() || plan.meetings.empty()) return false;
  return std::none_of(plan.meetings.begin(), plan.meetings.end(), [&](const auto& meeting) {
    // Of a meeting without a chair `meeting/no-chair` speaks.
    return !meeting.chair || meeting.chair->index == leader->index ||
           refers_to(meeting.with, leader->index);
  });
}

bool is_leader_missed(const Input& input) {
  return is_leader_absent(input.plan) && !is_waived(input, leader::not_in_meetings::rule.info.name);
}

std::vector<bool> find_linked_goals(const model::Plan& plan) {
  const auto& goals = plan.goals;
  std::vector<bool> linked(goals.size(), false);
  for (std::size_t i = 0; i < goals.size(); ++i)
    for (const auto* refs : {&goals[i].driven_by, &goals[i].supports}) {
      if (!refs->empty()) linked[i] = true;
      for (const auto& ref : *refs)
        if (ref.known()) linked[ref.index] = true;
    }
  return linked;
}

bool lacks_indicator(const Input& input, const model::Goal& goal) {
  const auto& plan = input.plan;
  return std::any_of(goal.basis.begin(), goal.basis.end(), [&](const auto& ref) {
    const auto* const assumption = plan.situation.assumptions.get(ref);
    return assumption != nullptr && assumption->indicator &&
           !plan.tracking.find(assumption->indicator->value) &&
           !is_waived(input, situation::assumption_indicator_unknown::rule.info.name,
                      "situation.assumptions", assumption->id.value);
  });
}

std::vector<std::size_t> find_actions_without_expectation(const model::Plan& plan) {
  const auto& actions = plan.actions;
  // One that only prepares another shows its effect there.
  const auto prepares = find_awaited(plan);
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < actions.size(); ++i) {
    const bool milestone = actions[i].milestone && actions[i].milestone->value;
    if (actions[i].expects.empty() && !milestone && !prepares[i]) found.push_back(i);
  }
  return found;
}

}  // namespace planctl::rules
