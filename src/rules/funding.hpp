// rules/funding: which goals, actions and projects need money, and which no budget line pays for.
#pragma once
#include "rules/relations.hpp"

namespace planctl::rules {

// A goal whose actions all cost nothing needs none, and a goal to spend less is itself a limit to
// money, and pays for itself.
std::vector<std::size_t> find_costly_goals(const model::Plan& plan, const Relations& relations);
// Those of them without a budget line; none where the plan has no budget.
std::vector<std::size_t> find_unfunded_goals(const model::Plan& plan, const Relations& relations);

// Actions that cost something. One is funded by a line for itself, its strategy or a goal it works
// for, and may be by one that does not say what it is for.
std::vector<std::size_t> find_unfunded_actions(const model::Plan& plan, const Relations& relations);

struct UnfundedFee {
  const model::Project* project = nullptr;
  const model::NamedAmount* fee = nullptr;
  std::int64_t funded = 0;  // in minor units of the currency
};
// Fees that key projects need and that the lines of their category do not reach.
std::vector<UnfundedFee> find_unfunded_fees(const model::Plan& plan);

}  // namespace planctl::rules
