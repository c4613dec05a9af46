// decompose/exact: fractions of any size, and the fixed-point numbers that stand in for them.
#pragma once
#include <cstdint>

#include <gmpxx.h>

#include "base/checked.hpp"
#include "values/decimal.hpp"

namespace planctl::decompose {

using Whole = mpz_class;
using Fraction = mpq_class;

// A number that is not negative, in steps of 2^-64: its whole part above, its fraction below.
using Fixed = base::Uint128;

inline std::int64_t whole_part(Fixed number) { return static_cast<std::int64_t>(number >> 64); }
inline std::uint64_t fraction_part(Fixed number) { return static_cast<std::uint64_t>(number); }

Fraction to_fraction(values::Decimal number);

// numerator / denominator rounded down to a step of 2^-64; neither is negative, and the quotient
// is below 2^63.
Fixed divide_down(const Whole& numerator, const Whole& denominator);

// `number` rounded down to a step of 2^-64.
Fixed round_down(const Fraction& number);

// To the nearest whole number, halves up.
Whole round_half_up(const Fraction& number);

}  // namespace planctl::decompose
