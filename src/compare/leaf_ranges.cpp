// compare/leaf_ranges: the leaves of a dimension in one order, a range below every member.
#include <algorithm>

#include "compare/draft_entries.hpp"

namespace planctl::compare {

LeafRanges::LeafRanges(const model::Dimension& dimension)
    : ranges_(dimension.members.size()), depths_(dimension.members.size(), 1) {
  std::vector<std::size_t> order;  // parents before their children
  std::vector<std::size_t> open = dimension.roots();
  std::reverse(open.begin(), open.end());
  while (!open.empty()) {
    const std::size_t member = open.back();
    open.pop_back();
    order.push_back(member);
    const model::Member& it = dimension.members[member];
    if (it.parent != model::none) depths_[member] = depths_[it.parent] + 1;
    ranges_[member].first = leaves_.size();
    if (it.leaf()) leaves_.push_back(member);
    ranges_[member].past = leaves_.size();
    open.insert(open.end(), it.children.rbegin(), it.children.rend());
  }
  for (auto member = order.rbegin(); member != order.rend(); ++member) {
    const std::size_t parent = dimension.members[*member].parent;
    if (parent != model::none)
      ranges_[parent].past = std::max(ranges_[parent].past, ranges_[*member].past);
  }
}

LeafRanges::Range LeafRanges::of(std::size_t member) const {
  return member == model::none ? Range{0, leaves_.size()} : ranges_[member];
}

int LeafRanges::depth_of(std::size_t member) const {
  return member == model::none ? 0 : depths_[member];
}

std::vector<LeafRanges> leaf_ranges_of(const model::Plan& plan) {
  std::vector<LeafRanges> leaves;
  for (const model::Dimension& dimension : plan.dimensions) leaves.emplace_back(dimension);
  return leaves;
}

bool holds(const std::vector<LeafRanges>& leaves, const std::vector<std::size_t>& outer,
           const std::vector<std::size_t>& inner) {
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    if (outer[i] == model::none || outer[i] == inner[i]) continue;
    if (inner[i] == model::none || leaves[i].depth_of(inner[i]) < leaves[i].depth_of(outer[i]) ||
        !leaves[i].of(outer[i]).holds(leaves[i].of(inner[i])))
      return false;
  }
  return true;
}

}  // namespace planctl::compare
