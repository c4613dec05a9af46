// decompose/counts: decimal weights as whole numbers on one common scale.
#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "model/basics.hpp"
#include "values/unit.hpp"

namespace planctl::decompose {

// Sums of weights among siblings stay within it.
inline constexpr std::int64_t max_weight = values::max_units;

inline bool is_percent(const model::Figure& figure) { return figure.written.unit == "%"; }

// number × 10^scale, where the scale is at least the number's own; nothing beyond max_weight.
inline std::optional<std::int64_t> to_count(values::Decimal number, int scale) {
  const auto count = values::to_units(number, scale);
  return count;
}

// `5.5%`: a weight as it was written.
inline std::string to_text(const model::Figure& figure) {
  return values::to_plain(figure.written.number) + figure.written.unit;
}

// From the begin of `first` to the end of `last` where both stand in one file, else `first`.
inline diag::Span join(diag::Span first, diag::Span last) {
  if (first.file != last.file || last.end < first.begin) return first;
  return {first.file, first.begin, last.end};
}

}  // namespace planctl::decompose
