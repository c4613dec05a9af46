// rules/goal/uncarried: which members' quotas fall to nobody.
#pragma once
#include <algorithm>
#include <cstddef>
#include <vector>

#include "model/plan.hpp"

namespace planctl::rules::goal {

// The top members of the dimension that have no owner and have a member below them, or are one
// themselves, that has none either.
inline std::vector<std::size_t> find_unowned(const model::Dimension& dimension) {
  std::vector<std::size_t> unowned;
  for (const auto root : dimension.roots()) {
    const auto& member = dimension.members[root];
    const bool below = !member.children.empty() &&
                       std::all_of(member.children.begin(), member.children.end(), [&](auto child) {
                         return dimension.members[child].owner.has_value();
                       });
    if (!member.owner && !below) unowned.push_back(root);
  }
  return unowned;
}

struct Uncarried {
  std::size_t dimension = model::none;  // none where the goal is cut by no dimension
  std::vector<std::size_t> members;
  bool operator==(const Uncarried&) const = default;
};

// The fewest members that nobody carries, over the dimensions of the cut: it is enough that every
// cell is carried through one of them.
inline Uncarried find_uncarried(const model::Plan& plan, const model::Goal& goal) {
  Uncarried least;
  if (!goal.quota) return least;
  for (const auto index : goal.quota->order) {
    if (index == model::none) continue;
    auto members = find_unowned(plan.dimensions[index]);
    if (least.dimension != model::none && members.size() >= least.members.size()) continue;
    least = {index, std::move(members)};
  }
  return least;
}

}  // namespace planctl::rules::goal
