// decompose/limits: what nodes get at least and at most, and sharing within such bounds.
#pragma once
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "decompose/exact.hpp"
#include "decompose/holds.hpp"

namespace planctl::decompose {

// In counts of the tree, none of them negative.
struct NodeBounds {
  std::int64_t least = 0;
  std::optional<std::int64_t> most;
  std::vector<const model::NodeLimit*> limits;  // that it comes from
};
using Bounds = std::map<Position, NodeBounds>;

// The bounds of each node that limits name, all of them together; a hold outside of its node's
// bounds, or bounds that leave nothing, are problems.
Bounds find_bounds(const Scope& scope, const Counting& counting, const Holds& holds,
                   Problems& problems);

// The span to point at for a limit.
diag::Span span_of(const model::NodeLimit& limit);

// One of the nodes that share an amount.
struct Bounded {
  std::int64_t weight = 0;
  std::int64_t least = 0;
  std::optional<std::int64_t> most;
};
// What each of them gets: its bound, or else its weight times `per_weight`. `lacking` is what no
// node may take of the amount (positive), or what the least amounts are above it (negative).
struct Filling {
  std::vector<std::optional<std::int64_t>> fixed;
  Fraction per_weight;
  Fraction lacking;
};

// Shares `amount` by weight, every node within its bounds: bounds that the shares break are filled
// up or cut off, those first that are missed by more in all, and the rest is shared again, as often
// as needed (Bitran and Hax 1981). The result is the only one in which all nodes that are not at a
// bound have the same amount by weight. A node without weight gets its least.
Filling fill(std::span<const Bounded> nodes, const Fraction& amount);

}  // namespace planctl::decompose
