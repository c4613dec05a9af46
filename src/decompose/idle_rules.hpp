// decompose/idle_rules: rules of shares and of the season that never count.
#pragma once
#include "decompose/problems.hpp"
#include "decompose/scope.hpp"

namespace planctl::decompose {

// Adds a problem for each rule whose `where` no node lies in for which the rule is asked, and for
// each that a later one puts out of action wherever it fits.
void find_idle_rules(const Scope& scope, Problems& problems);

}  // namespace planctl::decompose
