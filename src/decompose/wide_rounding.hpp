// decompose/wide_rounding: rounding for parents whose own units make one unit impossible: the
// smallest deviation that a short search finds.
#pragma once
#include <cstdint>
#include <span>

#include "decompose/accrual.hpp"

namespace planctl::decompose {

// As Rounding::apportion, with every child's accumulated units as near to the exact amount as a
// search in steps of 1/32 unit finds; year-end amounts stay within one unit where the parent's do.
void apportion_least_deviation(const Accrual& accrual, std::span<const std::int64_t> parent,
                               std::span<std::int64_t> daily);

}  // namespace planctl::decompose
