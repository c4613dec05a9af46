// decompose/room: bounds and holds, added up from below.
#include "decompose/room.hpp"

#include <algorithm>

namespace planctl::decompose {

Rooms::Rooms(const Scope& scope, Shares& shares, const Prorate& prorate, const Bounds& bounds,
             const Holds& holds, std::int64_t total)
    : scope_(scope),
      shares_(shares),
      prorate_(prorate),
      bounds_(bounds),
      holds_(holds),
      total_(total) {
  for (const auto& [position, node] : bounds) add(position);
  for (const auto& [position, held] : holds) add(position);
}

void Rooms::add(const Position& position) {
  depth_ = std::max(depth_, position.size());
  Position node = position;
  while (!node.empty()) {
    node = parent_of(scope_, node);
    above_.insert(node);
  }
}

bool Rooms::allow(const Position& position, std::int64_t count) {
  if (!above_.contains(position)) return true;
  const Room room = room_of(position, 1);
  return room.least <= count && count <= room.most;
}

// A node without weight has nothing but what it must have.
Rooms::Room Rooms::room_of(const Position& position, std::int64_t weight) {
  if (const auto held = holds_.find(position); held != holds_.end())
    return {held->second.count, held->second.count};
  Room room{0, weight > 0 ? total_ : 0};
  if (above_.contains(position)) {
    const auto siblings = find_siblings(scope_, position);
    auto weights = shares_.find_weights(position, siblings.level, siblings.members, Demand::none);
    prorate_(weights, position, siblings);
    room.most = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
      const Room child =
          room_of(step_down(position, siblings.level, siblings.members[i]), weights[i]);
      room.least = std::min(room.least + child.least, total_ + 1);
      room.most = std::min(room.most + child.most, total_ + 1);
    }
  }
  if (const auto bound = bounds_.find(position); bound != bounds_.end()) {
    room.least = std::max(room.least, bound->second.least);
    room.most = std::min(room.most, bound->second.most.value_or(total_));
  }
  return {room.least, std::max(room.least, room.most)};
}

}  // namespace planctl::decompose
