// rules/identity: what a finding is about, in words that stay when lines move and figures change.
#pragma once
#include <string>
#include <vector>

#include "diag/finding.hpp"
#include "model/plan.hpp"

namespace planctl::rules {

// One line a finding, all of them different: the rule, the thing it lies in (`goals.sales`, a
// section, or the file) and the names in its message; numbers and dates are left out. Findings that
// would be the same are numbered in their order.
std::vector<std::string> identify(const std::vector<diag::Finding>& findings,
                                  const model::Plan& plan, const diag::Sources& sources);

}  // namespace planctl::rules
