// rules/funding: which goals no budget line pays for.
#pragma once
#include "rules/relations.hpp"

namespace planctl::rules {

// Nothing without a budget. A goal whose actions all cost nothing needs no line, and a goal to
// spend less is itself a limit to money, and pays for itself.
std::vector<std::size_t> find_unfunded_goals(const model::Plan& plan, const Relations& relations);

}  // namespace planctl::rules
