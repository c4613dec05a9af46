// rules/goal/links: the goals that carry another goal in the strategy map.
#pragma once
#include <cstddef>
#include <set>
#include <vector>

#include "diag/rule.hpp"
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

// From this many goals on they are expected to be linked.
inline constexpr diag::Threshold linked_goals{
    .name = "linked-goals",
    .kind = diag::Threshold::Kind::count,
    .usual = 3,
    .summary = {.en = "goals from which on a strategy map is expected",
                .es = "objetivos a partir de los cuales se espera un mapa estratégico",
                .zh = "目标达到此数时应有战略地图"}};

inline bool has_links(const model::Goal& goal) {
  return !goal.driven_by.empty() || !goal.supports.empty();
}

}  // namespace planctl::rules::goal
