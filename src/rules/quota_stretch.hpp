// rules/quota_stretch: by how much the quotas that a goal hands out exceed its target.
#pragma once
#include <algorithm>
#include <array>

#include "rules/rule.hpp"

namespace planctl::rules {

// Beyond these limits a stretch is much, or too much (TigerEye, "Over-assignment drives sales
// culture").
inline constexpr std::array stretch_limits{
    diag::Threshold{.name = "stretch",
                    .kind = diag::Threshold::Kind::percent,
                    .usual = 1'500,
                    .summary = {.en = "share by which the quotas handed out may exceed a target",
                                .es = "parte en que las cuotas repartidas pueden superar una meta",
                                .zh = "下达的指标可以超出目标的比例"}},
    diag::Threshold{.name = "stretch-most",
                    .kind = diag::Threshold::Kind::percent,
                    .usual = 5'000,
                    .summary = {.en = "share from which on they exceed it by far too much",
                                .es = "parte a partir de la cual la superan en exceso",
                                .zh = "超过此比例即为严重超额"}}};

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
