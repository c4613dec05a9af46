// rules/goal/steps: which goals need smaller ones on the way.
#pragma once
#include "rules/thresholds.hpp"

namespace planctl::rules::goal {

// What is due within a quarter needs no smaller steps.
inline constexpr diag::Threshold short_time{
    .name = "unbroken-goal",
    .kind = diag::Threshold::Kind::days,
    .usual = 92,
    .summary = {.en = "time in which a goal needs no milestone",
                .es = "plazo en el que un objetivo no necesita hitos",
                .zh = "目标无需里程碑的时长"}};

inline bool is_short(const model::Plan& plan, const model::Goal& goal) {
  const auto& year = plan.header.year;
  return year && goal.due &&
         values::days_between(year->value.days.start, goal.due->value) <=
             value_of(short_time, plan);
}

}  // namespace planctl::rules::goal
