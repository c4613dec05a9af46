// rules/funding: which goals need money, and which of them no budget line pays for.
#pragma once
#include "rules/relations.hpp"

namespace planctl::rules {

// A goal whose actions all cost nothing needs none, and a goal to spend less is itself a limit to
// money, and pays for itself.
std::vector<std::size_t> find_costly_goals(const model::Plan& plan, const Relations& relations);
// Those of them without a budget line; none where the plan has no budget.
std::vector<std::size_t> find_unfunded_goals(const model::Plan& plan, const Relations& relations);

}  // namespace planctl::rules
