// rules/goal/coverage: what actions are expected to bring of the growth that goals ask for.
#pragma once
#include <cstdint>
#include <set>
#include <vector>

#include "base/checked.hpp"
#include "model/progress.hpp"
#include "rules/support.hpp"

namespace planctl::rules::goal {

struct Expected {
  base::Int128 units = 0;
  std::size_t actions = 0;
};

inline bool is_share(const model::Goal& part, const model::Goal& whole) {
  return part.unit == whole.unit && whole.measure && part.measure == whole.measure;
}

// By goal, what actions are expected to bring to it, or to a department's share of it in the same
// measure.
inline std::vector<Expected> find_expected(const model::Plan& plan) {
  std::vector<Expected> sums(plan.goals.size());
  const auto signs = model::find_signs(plan);
  for (const auto& action : plan.actions)
    for (const auto& expectation : action.expects) {
      const auto* named = plan.goals.get(expectation.goal);
      if (!named || !expectation.amount) continue;
      const auto own = index_in(plan.goals, *named);
      std::set<std::size_t> goals{own};
      for (const auto& whole : named->supports)
        if (whole.known() && is_share(*named, plan.goals[whole.index])) goals.insert(whole.index);
      for (const auto goal : goals) {
        const auto change = model::expected_change(plan, plan.goals[goal], expectation, signs[own]);
        sums[goal].units += plan.goals[goal].good == model::Good::down ? -change : change;
        ++sums[goal].actions;
      }
    }
  return sums;
}

struct CoveredGrowth {
  std::size_t goal = 0;
  std::int64_t expected = 0;  // in units of the goal, as what is asked for
  std::int64_t asked = 0;
  [[nodiscard]] bool is_covered() const { return expected >= asked; }
  [[nodiscard]] bool is_mostly_covered() const { return expected >= asked - expected; }
};

// Of each goal that is to grow and of which an action says what it brings.
inline std::vector<CoveredGrowth> find_covered_growth(const model::Plan& plan) {
  std::vector<CoveredGrowth> found;
  const auto all_expected = find_expected(plan);
  for (std::size_t index = 0; index < plan.goals.size(); ++index) {
    const auto& goal = plan.goals[index];
    if (!goal.baseline || !goal.target) continue;
    const auto change = base::subtract(goal.target->units, goal.baseline->units);
    if (!change) continue;
    const auto growth = goal.good == model::Good::down ? -*change : *change;
    const auto units = base::narrow<std::int64_t>(all_expected[index].units);
    if (all_expected[index].actions > 0 && growth > 0 && units)
      found.push_back({index, *units, growth});
  }
  return found;
}

}  // namespace planctl::rules::goal
