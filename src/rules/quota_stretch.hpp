// rules/quota_stretch: by how much the quotas that a goal hands out exceed its target.
#pragma once
#include <algorithm>

#include "rules/rule.hpp"

namespace planctl::rules {

// In whole percent. From these limits on a stretch is much, or too much (TigerEye, "Over-assignment
// drives sales culture").
inline constexpr std::int64_t high_stretch = 15;
inline constexpr std::int64_t extreme_stretch = 50;

// Of all levels together, in whole percent rounded up; 0 without a stretch.
inline std::int64_t cumulative_stretch(const model::Goal& goal) {
  if (!goal.quota) return 0;
  constexpr std::int64_t whole = 10'000;  // percentages count hundredths
  constexpr std::int64_t most = 100 * whole;
  std::int64_t product = whole;
  for (const auto& stretch : goal.quota->stretch) {
    const std::int64_t units = std::clamp<std::int64_t>(stretch.percent->units, 0, most);
    product = std::min(most, (product * (whole + units) + whole - 1) / whole);
  }
  return (product - whole + 99) / 100;
}

}  // namespace planctl::rules
