// decompose/room: what a node must and can have, so that those below it get what is held and
// limited there.
#pragma once
#include <set>

#include "decompose/limits.hpp"
#include "decompose/shares.hpp"

namespace planctl::decompose {

class Rooms {
 public:
  Rooms(const Scope& scope, Shares& shares, const Prorate& prorate, const Bounds& bounds,
        const Holds& holds, std::int64_t total);

  // How many levels down the last node that is held or limited stands.
  [[nodiscard]] std::size_t depth() const { return depth_; }
  // Whether the node can have so many counts.
  bool allow(const Position& position, std::int64_t count);

 private:
  struct Room {
    std::int64_t least = 0;
    std::int64_t most = 0;
  };
  void add(const Position& position);
  Room room_of(const Position& position, std::int64_t weight);

  const Scope& scope_;
  Shares& shares_;
  const Prorate& prorate_;
  const Bounds& bounds_;
  const Holds& holds_;
  std::int64_t total_;
  std::size_t depth_ = 0;
  std::set<Position> above_;  // the nodes above those that are held or limited
};

}  // namespace planctl::decompose
