// rules/waivers: takes out what the plan silences, and reports waivers that are expired, unused or
// name no rule.
#pragma once
#include <vector>

#include "rules/rule.hpp"

namespace planctl::rules {

// The findings that no valid waiver covers, plus findings about the waivers themselves (rules
// `waiver/...`). A waiver covers a finding of its rule whose span lies within the thing that `at`
// names (`goals.sales`, or a section), or, without `at`, every finding of the rule. `names` are all
// rule names there are (reading rules included), for "did you mean".
std::vector<diag::Finding> apply_waivers(const Input& input, std::vector<diag::Finding> findings,
                                         std::span<const std::string_view> names);

}  // namespace planctl::rules
