// report/curves: scales the figures of periods to percent of the greatest.
#include "report/curves.hpp"

#include <algorithm>

#include "base/checked.hpp"

namespace planctl::report {
namespace {

std::int64_t percent_of(std::int64_t units, std::int64_t greatest) {
  constexpr base::Int128 full = 100;
  if (greatest <= 0 || units <= 0) return 0;
  return static_cast<std::int64_t>(std::min(full, units * full / greatest));
}

}  // namespace

Curves draw_curves(const std::vector<const model::VarianceLine*>& periods, values::Date as_of) {
  std::int64_t greatest = 0;
  for (const auto* line : periods) greatest = std::max({greatest, line->full_quota, line->actual});
  Curves curves;
  for (const auto* line : periods) {
    curves.quota.percents.emplace_back(percent_of(line->full_quota, greatest));
    const bool begun = line->period.days.start <= as_of;
    curves.actual.percents.push_back(begun ? std::optional(percent_of(line->actual, greatest))
                                           : std::nullopt);
  }
  return curves;
}

}  // namespace planctl::report
