// rules/open_ends: things of which a rule tells that they do not say what they are for. What
// another rule finds lacking may be what they are for.
#pragma once
#include <cstddef>
#include <vector>

#include "rules/rule.hpp"

namespace planctl::rules {

// Indices into the plan's tables; without those that a waiver accepts as they are.
struct OpenEnds {
  std::vector<std::size_t> goals;       // of departments, that support none
  std::vector<std::size_t> strategies;  // that serve no goal
  std::vector<std::size_t> actions;     // that work for no strategy and no goal
};
OpenEnds find_open_ends(const Input& input);

// Whether that many open ends may be for all that lacks. One is for a few things at most: where
// more lack, some do for another reason, and all are told.
bool may_account_for(std::size_t open, std::size_t lacking);

// Whether an action works for the goal, or for one that drives it.
bool is_acted_for(const Input& input, std::size_t goal);

// The goals that no action works for, and whether open ends may be what works for them: then these
// are told, and the goals with them.
struct IdleGoals {
  std::vector<std::size_t> goals;
  bool accounted_for = false;
};
IdleGoals find_idle_goals(const Input& input);
std::vector<diag::Related> relate_idle_goals(const Input& input);

// Those that no awaited action stands for: what another one waits for serves what that one serves.
std::vector<std::size_t> find_purposeless_actions(const model::Plan& plan);

// Whether all the departments that are lacking in processes may be in those whose steps, or the
// departments of these, are not written: other rules tell it.
bool may_be_in_process(const model::Plan& plan, std::size_t lacking);

// Whether it supports a corporate goal, as those of departments do, and names none though there
// are.
bool lacks_department(const model::Plan& plan, const model::Goal& goal);
// Whether it is a goal of the whole company with amounts to hold its results against.
bool needs_actuals(const model::Plan& plan, const model::Goal& goal);

// Of each goal, whether it carries another or another carries it.
std::vector<bool> find_linked_goals(const model::Plan& plan);

// Whether a goal rests on an assumption whose indicator is not tracked, as is told: the indicator
// may be one of the goal too.
bool lacks_indicator(const Input& input, const model::Goal& goal);

// The actions that do not say what they are expected to bring.
std::vector<std::size_t> find_actions_without_expectation(const model::Plan& plan);

// Whether the leader is in no meeting although it is said who takes part.
bool is_leader_absent(const model::Plan& plan);
// Whether that is told.
bool is_leader_missed(const Input& input);

}  // namespace planctl::rules
