// decompose/weighing: exact shares of siblings as whole weights.
#pragma once
#include <vector>

#include "decompose/exact.hpp"

namespace planctl::decompose {

// Whole numbers in the proportions of `shares`, none of which is negative: exactly where their sum
// stays within max_weight, else of that sum, with the largest remainders rounded up (the first of
// equal ones), so that a share is off by less than 10^-15 of the whole.
std::vector<std::int64_t> to_weights(const std::vector<Fraction>& shares);

}  // namespace planctl::decompose
