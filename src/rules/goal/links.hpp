// rules/goal/links: the goals that carry another goal in the strategy map.
#pragma once
#include <cstddef>
#include <set>
#include <vector>

#include "model/plan.hpp"
#include "rules/support.hpp"

namespace planctl::rules::goal {

// `goal` itself and the goals that drive or support it, directly or through others.
inline std::set<std::size_t> find_carriers_of(const model::Plan& plan, std::size_t goal) {
  std::set<std::size_t> found{goal};
  std::vector<std::size_t> open{goal};
  while (!open.empty()) {
    const auto current = open.back();
    open.pop_back();
    for (std::size_t other = 0; other < plan.goals.size(); ++other) {
      const bool carries = refers_to(plan.goals[current].driven_by, other) ||
                           refers_to(plan.goals[other].supports, current);
      if (carries && found.insert(other).second) open.push_back(other);
    }
  }
  return found;
}

inline bool has_links(const model::Goal& goal) {
  return !goal.driven_by.empty() || !goal.supports.empty();
}

}  // namespace planctl::rules::goal
