// rules/waivers: takes out what the plan silences, and reports waivers that are expired, unused or
// name no rule.
#pragma once
#include <vector>

#include "rules/rule.hpp"

namespace planctl::rules {

// The findings that no valid waiver covers, plus findings about the waivers themselves (rules
// `waiver/...`). A waiver covers a finding of its rule that lies within the thing that `at` names
// (`goals.sales`, or a section), or, where the plan has no such section, that says so at the plan's
// first line. One that lacks a key (a finding of reading) or has ended covers nothing. `names` are
// all rule names there are (reading rules included), for "did you mean".
std::vector<diag::Finding> apply_waivers(const Input& input, std::vector<diag::Finding> findings,
                                         std::span<const std::string_view> names);

// Whether a valid waiver names the rule, for whatever place.
bool is_waived(const Input& input, std::string_view rule);
// Whether one does for the thing of that id, or for its whole section.
bool is_waived(const Input& input, std::string_view rule, std::string_view section,
               std::string_view id);
// Whether one does for any of these.
bool is_any_waived(const Input& input, std::string_view rule, std::string_view section,
                   const std::vector<std::string>& ids);

}  // namespace planctl::rules
