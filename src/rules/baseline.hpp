// rules/baseline: findings that were accepted once, by identity, and what is left beyond them.
#pragma once
#include <set>

#include "rules/identity.hpp"

namespace planctl::rules {

// The first line of a baseline; then one identity a line, sorted, so that two branches merge.
inline constexpr std::string_view baseline_head = "# planctl baseline 1";
std::string to_baseline(std::vector<std::string> identities);
// The identities that stand in it.
std::set<std::string, std::less<>> parse_baseline(std::string_view text);

// A finding for each line of the baseline that no finding is like any more.
void check_baseline(const diag::Sources& sources, diag::FileId baseline,
                    const std::vector<std::string>& identities, diag::Findings& findings);

}  // namespace planctl::rules
