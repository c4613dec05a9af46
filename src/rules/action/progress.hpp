// rules/action/progress: how far an action had come on a day.
#pragma once
#include "model/plan.hpp"

namespace planctl::rules::action {

// 100 % in the units of a percentage (hundredths of a percent).
inline constexpr std::int64_t complete = 10'000;

// The latest dated entry up to `as_of`, or nothing.
inline const model::Progress* find_last_progress(const model::Action& action, values::Date as_of) {
  const model::Progress* last = nullptr;
  for (const auto& entry : action.progress) {
    if (!entry.date || entry.date->value > as_of) continue;
    if (!last || entry.date->value >= last->date->value) last = &entry;
  }
  return last;
}

// What the latest entry says is done, in hundredths of a percent; 0 without one.
inline std::int64_t find_done(const model::Action& action, values::Date as_of) {
  const auto* last = find_last_progress(action, as_of);
  return last && last->done ? last->done->units : 0;
}

}  // namespace planctl::rules::action
