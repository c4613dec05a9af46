// model/progress: how far an action had come on a day, what it brings, and what readings count.
#pragma once
#include <algorithm>

#include "model/plan.hpp"

namespace planctl::model {

// 100 % in the units of a percentage (hundredths of a percent).
inline constexpr std::int64_t complete = 10'000;

// The latest dated entry up to `as_of`, or nothing.
inline const Progress* find_last_progress(const Action& action, values::Date as_of) {
  const Progress* last = nullptr;
  for (const auto& entry : action.progress) {
    if (!entry.date || entry.date->value > as_of) continue;
    if (!last || entry.date->value >= last->date->value) last = &entry;
  }
  return last;
}

// What is done by the latest entry up to `as_of` that says so, in hundredths of a percent; 0
// without one.
inline std::int64_t find_done(const Action& action, values::Date as_of) {
  const Progress* last = nullptr;
  for (const auto& entry : action.progress) {
    if (!entry.done || !entry.date || entry.date->value > as_of) continue;
    if (!last || entry.date->value >= last->date->value) last = &entry;
  }
  return last ? last->done->units : 0;
}

// Whether what actions bring to a goal is written with its sign: `-1M` where down is good.
enum class Signs { left_out, written };

// By goal: once one of the effects is below zero, one above zero is an increase.
inline std::vector<Signs> find_signs(const Plan& plan) {
  std::vector<Signs> signs(plan.goals.size(), Signs::left_out);
  for (const auto& action : plan.actions)
    for (const auto& expectation : action.expects) {
      const auto& goal = expectation.goal ? expectation.goal : action.goal;
      if (goal && goal->known() && expectation.amount && expectation.amount->units < 0)
        signs[goal->index] = Signs::written;
    }
  return signs;
}

// The change of a goal that is expected as `units`, the size of the effect: where down is good it
// may be written with or without its sign.
inline std::int64_t expected_change(const Goal& goal, std::int64_t units,
                                    Signs signs = Signs::left_out) {
  return goal.good == Good::down && units > 0 && signs == Signs::left_out ? -units : units;
}

// By how much an action is expected to change a goal in the plan's year, in the goal's unit.
inline std::int64_t expected_change(const Plan& plan, const Goal& goal,
                                    const Expectation& expectation, Signs signs) {
  const auto& year = plan.header.year;
  const bool later =
      expectation.from && year && expectation.from->value.days.start >= year->value.days.past;
  if (!expectation.amount || later) return 0;
  return expected_change(goal, expectation.amount->units, signs);
}

// The unit that most of an indicator's readings and its target are written in, of several the one
// of the latest reading.
inline std::string_view unit_of_readings(const Indicator& indicator) {
  const auto count = [&](std::string_view unit) {
    const auto targets = indicator.target && indicator.target->written.unit == unit ? 1 : 0;
    return targets +
           std::count_if(indicator.readings.begin(), indicator.readings.end(),
                         [&](const auto& other) { return other.amount.written.unit == unit; });
  };
  const PeriodAmount* found = nullptr;
  for (const auto& reading : indicator.readings) {
    if (found != nullptr) {
      const auto more = count(reading.amount.written.unit) - count(found->amount.written.unit);
      const bool later = reading.period.value.days.start > found->period.value.days.start;
      if (more < 0 || (more == 0 && !later)) continue;
    }
    found = &reading;
  }
  return found == nullptr ? std::string_view() : std::string_view(found->amount.written.unit);
}

// Percentages are attainments, which the limits are said in, unless the goal itself is counted in
// percent: then they are its level, and like what is read in other units need a target.
inline bool reads_attainment(const Goal* goal, std::string_view unit) {
  return unit == "%" && (goal == nullptr || goal->unit.name != "%");
}

// How many days ago the last day of what was read was; 0 while it goes on.
inline int age_of(const PeriodAmount& reading, values::Date as_of) {
  return std::max(0, values::days_between(reading.period.value.days.past, as_of) + 1);
}

}  // namespace planctl::model
