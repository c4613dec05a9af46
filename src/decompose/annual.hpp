// decompose/annual: annual amounts made whole from the top down, where the plan asks for units by
// dimension or for Webster's method.
#pragma once

#include "decompose/limits.hpp"
#include "decompose/shares.hpp"

namespace planctl::decompose {

// `total` shared by `weights`, whose sum is positive and at most max_weight, in whole units, by the
// largest remainders (Hamilton); of equal ones the larger weight, then the first. Each part is less
// than a unit from its exact share.
std::vector<std::int64_t> apportion_remainders(std::int64_t total,
                                               const std::vector<std::int64_t>& weights);

// The same by Webster's method (Sainte-Laguë): every part is its weight over one common divisor,
// rounded. No part falls when the total grows; a part may be a unit or more from its exact share.
std::vector<std::int64_t> apportion_divisor(std::int64_t total,
                                            const std::vector<std::int64_t>& weights);

// Adds to `holds` the annual amount of every node that must be whole: with `apportion: webster` all
// of them, with units by dimension those down to the last dimension that has one. Nodes stay within
// their bounds.
void hold_whole_amounts(const Scope& scope, const Counting& counting, std::int64_t total,
                        Shares& shares, const Prorate& prorate, const Bounds& bounds, Holds& holds,
                        Problems& problems);

}  // namespace planctl::decompose
