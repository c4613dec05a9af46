// compare/indicators: readings against limits, and against their own past.
#include "compare/indicators.hpp"

#include <algorithm>

#include "compare/arithmetic.hpp"
#include "compare/judge.hpp"
#include "model/progress.hpp"

namespace planctl::compare {
namespace {

// The readings of periods that have begun, in order of time.
std::vector<const model::PeriodAmount*> sort_readings(const model::Indicator& indicator,
                                                      values::Date as_of) {
  std::vector<const model::PeriodAmount*> readings;
  for (const auto& reading : indicator.readings)
    if (reading.period.value.days.start <= as_of) readings.push_back(&reading);
  std::stable_sort(readings.begin(), readings.end(), [](const auto* a, const auto* b) {
    return a->period.value.days.start < b->period.value.days.start;
  });
  return readings;
}

// Readings and target as counts of the smallest part that any of them has.
class Figures {
 public:
  Figures(const std::vector<const model::PeriodAmount*>& readings, std::string_view unit,
          const model::MaybeFigure& target)
      : unit_(unit) {
    for (const auto* reading : readings) widen(reading->amount);
    if (target) widen(*target);
  }

  [[nodiscard]] values::Unit unit() const { return {unit_, scale_}; }
  // Nothing for another unit, or what has no room.
  [[nodiscard]] std::optional<std::int64_t> count(const model::Figure& figure) const {
    if (figure.written.unit != unit_) return std::nullopt;
    return values::to_units(figure.written.number, scale_);
  }

 private:
  void widen(const model::Figure& figure) {
    if (figure.written.unit == unit_) scale_ = std::max(scale_, figure.written.number.scale);
  }

  std::string unit_;
  int scale_ = 0;
};

// In hundredths of a percent; nothing where that has no room.
std::optional<std::int64_t> to_hundredths(std::int64_t value, int decimals) {
  std::int64_t below = 1;
  for (; decimals > 2; --decimals) below *= 10;
  std::int64_t above = 1;
  for (; decimals < 2; ++decimals) above *= 10;
  return scale_by(value, above, below);
}

// Each against the target, or as an attainment itself.
model::Status judge_last(const model::IndicatorVariance& line,
                         const std::vector<std::int64_t>& values) {
  std::vector<model::Status> judged;
  for (const std::int64_t value : values) {
    const auto attained =
        line.target ? std::optional(value) : to_hundredths(value, line.unit.decimals);
    if (!attained) return model::Status::unjudged;
    judged.push_back(
        judge(line.target.value_or(model::complete), *attained, line.good, line.limits));
  }
  return settle(judged, line.limits.periods).back();
}

model::IndicatorVariance compare_indicator(const model::Plan& plan, std::size_t index,
                                           values::Date as_of) {
  const model::Indicator& indicator = plan.tracking[index];
  model::IndicatorVariance line;
  line.indicator = index;
  const auto* goal = plan.goals.get(indicator.goal);
  if (goal != nullptr) line.good = goal->good;
  if (indicator.good) line.good = indicator.good->value;
  line.limits = find_limits(indicator, line.good);
  const auto readings = sort_readings(indicator, as_of);
  if (readings.empty()) return line;
  const Figures figures(readings, model::unit_of_readings(indicator), indicator.target);
  std::vector<std::int64_t> values;
  std::vector<const model::PeriodAmount*> counted;
  for (const auto* reading : readings) {
    const auto value = figures.count(reading->amount);
    if (!value) continue;
    values.push_back(*value);
    counted.push_back(reading);
  }
  if (values.empty()) return line;
  line.unit = figures.unit();
  line.readings = values.size();
  line.reading = values.back();
  line.period = counted.back()->period.value;
  line.age = model::age_of(*counted.back(), as_of);
  if (indicator.target) line.target = figures.count(*indicator.target);
  if (line.target)
    line.attainment_percent =
        values::percent_tenths(line.reading, *line.target, better_of(line.good));
  if (line.target || (!indicator.target && model::reads_attainment(goal, line.unit.name)))
    line.status = judge_last(line, values);
  if (indicator.leading && indicator.leading->value)
    line.chart = find_control_chart(values, line.unit.decimals);
  if (line.chart && line.chart->signal)
    line.signalled = counted[line.chart->signalled]->period.value.label;
  return line;
}

}  // namespace

model::IndicatorTable compare_indicators(const model::Plan& plan, values::Date as_of,
                                         const std::vector<std::size_t>& goals) {
  model::IndicatorTable table{as_of, {}};
  for (std::size_t index = 0; index < plan.tracking.size(); ++index) {
    const auto& goal = plan.tracking[index].goal;
    const bool asked = goals.empty() ||
                       (goal && std::find(goals.begin(), goals.end(), goal->index) != goals.end());
    if (asked) table.lines.push_back(compare_indicator(plan, index, as_of));
  }
  return table;
}

}  // namespace planctl::compare
