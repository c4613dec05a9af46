// compare/arithmetic: division of whole numbers with one rule of rounding.
#pragma once
#include <cstdint>
#include <optional>

#include "base/assert.hpp"
#include "base/checked.hpp"

namespace planctl::compare {

// a / b rounded half away from zero; b is not 0.
constexpr base::Int128 divide_rounded(base::Int128 a, base::Int128 b) {
  if (b < 0) {
    a = -a;
    b = -b;
  }
  const base::Int128 quotient = a / b;
  const base::Int128 left = a % b;
  const base::Int128 size = left < 0 ? -left : left;
  if (size < b - size) return quotient;
  return quotient + (left < 0 ? -1 : 1);
}

// a × b / c rounded half away from zero; nothing where c is 0 or the result has no room.
constexpr std::optional<std::int64_t> scale_by(std::int64_t a, std::int64_t b, std::int64_t c) {
  if (c == 0) return std::nullopt;
  return base::narrow<std::int64_t>(divide_rounded(base::Int128{a} * b, c));
}

// For sums of what people wrote: what is beyond all counting stays at the largest count.
constexpr std::int64_t clamp_int64(base::Int128 value) {
  if (value > INT64_MAX) return INT64_MAX;
  return value < INT64_MIN ? INT64_MIN : static_cast<std::int64_t>(value);
}

// For what is known to fit.
inline std::int64_t to_int64(base::Int128 value) {
  const auto narrowed = base::narrow<std::int64_t>(value);
  PLANCTL_ASSERT(narrowed.has_value());
  return *narrowed;
}

}  // namespace planctl::compare
