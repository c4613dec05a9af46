// rules/thresholds: the limits of rules: what holds in a plan, and where the plan set it.
#pragma once
#include <string>

#include "diag/rule.hpp"
#include "model/plan.hpp"

namespace planctl::rules {

// Beyond this nothing is a limit: of days, of things, of hundredths of a percent.
inline constexpr std::int64_t most_threshold = 1'000'000;

// What the plan sets in place of the usual value; nothing where it sets none that can be used (one
// that lacks a key, a unit of another kind, less than nothing or too much).
const model::Threshold* find_setting(const diag::Threshold& threshold, const model::Plan& plan);

// The value in force, counted as the threshold's kind says.
std::int64_t value_of(const diag::Threshold& threshold, const model::Plan& plan);

// "45d", "12", "70%": as a plan writes it.
std::string to_written(const diag::Threshold& threshold, std::int64_t value);

}  // namespace planctl::rules
