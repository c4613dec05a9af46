// model/results: which faults of a quota keep a goal from being cut; how periods are called.
#include "model/results.hpp"

namespace planctl::model {

bool blocks(QuotaFault fault) {
  return fault != QuotaFault::too_coarse && fault != QuotaFault::target_missed &&
         fault != QuotaFault::rollup_differs && fault != QuotaFault::history_negative &&
         fault != QuotaFault::hold_idle && fault != QuotaFault::ramp_idle &&
         fault != QuotaFault::rule_idle;
}

std::string label_of(const TimeGap& gap) {
  if (gap.days.count() > 7) return values::to_string(gap.days.start).substr(0, 7);
  const auto week = values::iso_week_of(gap.days.start);
  const auto number = std::to_string(week.week);
  return std::to_string(week.year) + (number.size() < 2 ? "-W0" : "-W") + number;
}

std::string to_list(std::span<const RowPlace> places) {
  std::string list;
  for (const RowPlace& place : places)
    list += (list.empty() ? "" : ", ") + std::to_string(place.line) + ":" +
            std::to_string(place.column);
  return list;
}

}  // namespace planctl::model
