// model/progress: how far an action had come on a day.
#pragma once
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

}  // namespace planctl::model
