// rules/goal/links: the goals that carry another goal in the strategy map.
#pragma once
#include <cstddef>
#include <set>
#include <vector>

#include "diag/rule.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::goal {

// `goal` itself and the goals that drive or support it, directly or through others.
inline std::set<std::size_t> find_carriers_of(const Input& input, std::size_t goal) {
  std::set<std::size_t> found{goal};
  std::vector<std::size_t> open{goal};
  while (!open.empty()) {
    const auto current = open.back();
    open.pop_back();
    for (const auto other : input.relations.carriers_of_goal[current])
      if (found.insert(other).second) open.push_back(other);
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
