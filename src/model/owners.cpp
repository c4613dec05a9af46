// model/owners: the nearest owner wins.
#include "model/owners.hpp"

#include <algorithm>

namespace planctl::model {
namespace {

std::size_t known(const MaybeRef<Person>& owner) { return owner ? owner->index : none; }

std::size_t find_above(const Dimension& dimension, std::size_t member) {
  while (member != none && known(dimension.members[member].owner) == none)
    member = dimension.members[member].parent;
  return member == none ? none : known(dimension.members[member].owner);
}

}  // namespace

bool is_same(const Place& a, const Place& b) {
  return a.coordinates.size() == b.coordinates.size() &&
         std::all_of(a.coordinates.begin(), a.coordinates.end(), [&](const auto& coordinate) {
           const auto* const other = b.at(coordinate.dimension);
           return other && other->member == coordinate.member;
         });
}

bool is_whole(std::span<const OwnerShare> split) {
  std::int64_t sum = 0;
  for (const auto& share : split) {
    if (share.percent.units <= 0 || share.percent.units > whole_split) return false;
    sum += share.percent.units;
  }
  return sum == whole_split;
}

std::size_t find_accountable(const Plan& plan, const Goal& goal, const Place& place) {
  if (goal.quota) {
    for (const auto& hold : goal.quota->holds)
      if (!hold.period && known(hold.owner) != none && is_same(hold.where, place))
        return known(hold.owner);
    const auto& order = goal.quota->order;
    for (auto dimension = order.rbegin(); dimension != order.rend(); ++dimension) {
      const auto* const coordinate = place.at(*dimension);
      if (*dimension == none || !coordinate || !coordinate->known()) continue;
      const std::size_t owner = find_above(plan.dimensions[*dimension], coordinate->member);
      if (owner != none) return owner;
    }
  }
  return known(goal.owner);
}

}  // namespace planctl::model
