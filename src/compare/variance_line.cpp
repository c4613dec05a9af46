// compare/variance_line: the figures of one line of the variance report.
#include "compare/variance_line.hpp"

#include "compare/arithmetic.hpp"
#include "compare/judge.hpp"

namespace planctl::compare {
namespace {

constexpr std::int64_t tenths_of_whole = 1000;

std::int64_t days_of(std::size_t first, std::size_t past) {
  return static_cast<std::int64_t>(past - first);
}

// The days to come at the attainment of the recent ones.
std::optional<std::int64_t> forecast_trend(const model::VarianceLine& line, const CellCurves& cell,
                                           const PeriodDays& period) {
  const auto rest = scale_by(line.full_quota - line.quota,
                             cell.actual.between(period.recent_first, period.recent_past),
                             cell.planned(period.recent_first, period.recent_past));
  if (!rest) return std::nullopt;
  return base::narrow<std::int64_t>(base::Int128{line.actual} + *rest);
}

// A finished period ends as it is. A ratio that cannot be said (nothing planned or no day gone so
// far, or beyond what can be counted) leaves the plan for the rest.
void forecast(model::VarianceLine& line, const CellCurves& cell, const PeriodDays& period) {
  if (period.finished()) {
    line.forecast_linear = line.forecast_seasonal = line.actual;
    line.forecast_trend = line.forecast_plan = line.actual;
    return;
  }
  line.forecast_plan = line.actual + (line.full_quota - line.quota);
  const std::size_t counted = period.counted();
  const std::int64_t gone = counted > period.first ? days_of(period.first, counted) : 0;
  line.forecast_linear =
      scale_by(line.actual, days_of(period.first, period.past), gone).value_or(line.forecast_plan);
  line.forecast_seasonal =
      scale_by(line.actual, line.full_quota, line.quota).value_or(line.forecast_plan);
  line.forecast_trend = forecast_trend(line, cell, period).value_or(line.forecast_plan);
}

// Nothing more is required where the quota is reached already; where it is not, a unit at least.
std::optional<std::int64_t> require_per_day(const model::VarianceLine& line,
                                            const WorkingDays& working, const PeriodDays& period) {
  if (period.finished()) return std::nullopt;
  const std::size_t from = period.counted() > period.first ? period.counted() : period.first;
  const std::int64_t days = working.between(from, period.past);
  if (days == 0) return std::nullopt;
  const std::int64_t rest = line.full_quota - line.actual;
  const bool reached = line.full_quota < 0 ? rest >= 0 : rest <= 0;
  if (reached) return 0;
  const std::int64_t required = to_int64(divide_rounded(rest, days));
  return required != 0 ? required : rest < 0 ? -1 : 1;
}

}  // namespace

std::int64_t CellCurves::planned(std::size_t first, std::size_t past) const {
  std::int64_t sum = quota.between(first, past);
  for (const auto& one : carried)
    if (first <= one.day && one.day < past) sum -= one.amount;
  return sum;
}

std::optional<Moment> CellCurves::find(std::int64_t earned, std::size_t now) const {
  if (carried.empty()) return quota.find(earned, now);
  std::int64_t opening = 0;
  for (const auto& one : carried)
    if (one.day < now) opening += one.amount;
  std::vector<std::int64_t> daily;
  for (std::size_t day = 0; day < quota.days(); ++day) daily.push_back(planned(day, day + 1));
  return QuotaCurve(daily, opening).find(earned, now);
}

model::VarianceLine compare_line(const CellCurves& cell, const PeriodDays& period, model::Good good,
                                 const model::AttainmentLimits& limits) {
  const std::size_t counted = period.counted();
  model::VarianceLine line;
  const bool whole = period.first == 0 && period.past == cell.quota.days();
  const auto quota_of = [&](std::size_t past) {
    return whole ? cell.quota.between(period.first, past) : cell.planned(period.first, past);
  };
  line.full_quota = quota_of(period.past);
  if (counted > period.first) {
    line.quota = quota_of(counted);
    line.actual = cell.actual.between(period.first, counted);
  }
  line.variance = line.actual - line.quota;
  const std::int64_t size = line.quota < 0 ? -line.quota : line.quota;
  line.variance_percent = scale_by(line.variance, tenths_of_whole, size);
  line.attainment_percent = values::percent_tenths(line.actual, line.quota, better_of(good));
  line.favourable = is_favourable(line.variance, good);
  if (const auto moment = cell.find(cell.actual.after(counted), counted)) {
    line.days = tenths_from(counted, *moment);
    line.working_days = cell.working.tenths_from(counted, *moment);
  }
  forecast(line, cell, period);
  line.required_per_day = require_per_day(line, cell.working, period);
  line.status = judge(line.quota, line.actual, good, limits);
  return line;
}

}  // namespace planctl::compare
