// rules/goal/growth: how a goal's target stands to its baseline, and what it rests on.
#pragma once
#include <optional>

#include "base/checked.hpp"
#include "model/plan.hpp"

namespace planctl::rules::goal {

inline bool rests_on_something(const model::Goal& goal) {
  return goal.evidence || !goal.basis.empty() || !goal.supports.empty();
}

// The percentage by which a flow's target departs from its baseline, where it is a round one: a
// whole number up to 10, or a multiple of 5. Ratios and stocks are left out: round steps are usual
// among their small numbers.
inline std::optional<std::int64_t> find_round_growth(const model::Goal& goal) {
  if (goal.kind != model::Kind::flow || !goal.baseline || !goal.target) return std::nullopt;
  const base::Int128 from = goal.baseline->units;
  const base::Int128 change = goal.target->units - from;
  if (from <= 0 || change == 0 || change * 100 % from != 0) return std::nullopt;
  const auto percent = base::narrow<std::int64_t>(change * 100 / from);
  if (!percent || ((*percent < -10 || *percent > 10) && *percent % 5 != 0)) return std::nullopt;
  return percent;
}

}  // namespace planctl::rules::goal
