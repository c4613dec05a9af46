// decompose/tree: the nodes of the cut with their exact amounts, and how they are worked out.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "decompose/decompose.hpp"
#include "decompose/problems.hpp"
#include "decompose/profile.hpp"

namespace planctl::decompose {

// One of the nodes or cells right below a node. Cells have no node of their own, so that a plan of
// a million cells stays small.
struct Child {
  enum class Kind : std::uint8_t { cell, node };
  enum class Amount : std::uint8_t { shared, held };
  static constexpr std::uint32_t nothing = UINT32_MAX;

  std::int64_t weight = 0;       // among the siblings that are not held; or the held units
  std::uint32_t member = 0;      // of the level of the siblings
  std::uint32_t next = nothing;  // the node, or the profile of a cell (`nothing`: it gets nothing)
  Kind kind = Kind::cell;
  Amount amount = Amount::shared;
};

// What all cells below a node that share a profile get together.
struct ProfileAmount {
  std::uint32_t profile = 0;
  Fixed fixed = 0;  // `exact` rounded down
  Fraction exact;
};

struct Node {
  std::size_t level = 0;  // of its children
  std::size_t first_child = 0;
  std::size_t child_count = 0;
  std::size_t size = 0;  // nodes and cells below it
  Fraction per_weight;   // what one unit of weight among its children gets
  std::vector<ProfileAmount> amounts;
};

// Everything that is known of a cut before the first quota is computed. Amounts count multiples of
// the goal's rounding unit and are not negative; `sign` and `multiple` turn them into its units.
class Decomposition::Tree {
 public:
  explicit Tree(Scope cut) : scope(std::move(cut)) {}

  Scope scope;
  Activities activities;
  std::int64_t total = 0;
  Fraction held_scale = 1;  // held counts are multiplied by it
  std::int64_t multiple = 1;
  int sign = 1;
  std::size_t cells = 0;
  std::vector<Node> nodes;  // the first is the root
  std::vector<Child> children;
  std::vector<Profile> profiles;

  [[nodiscard]] std::size_t days() const {
    return static_cast<std::size_t>(scope.year.days.count());
  }
  [[nodiscard]] std::span<const Child> children_of(const Node& node) const {
    return std::span(children).subspan(node.first_child, node.child_count);
  }
};

// The tree of a ratio: no nodes, and the one profile that its paths follow.
std::unique_ptr<const Decomposition::Tree> build_path(const model::Plan& plan, std::size_t goal,
                                                      Problems& problems);

// The tree of a flow, or of what is added to a stock, with a target in a plan with a year; nothing
// where a problem blocks.
std::unique_ptr<const Decomposition::Tree> build_tree(const model::Plan& plan, std::size_t goal,
                                                      Problems& problems);

// What is handed out in all when every level of the cut adds its stretch, rounded half up to whole
// counts of the tree; nothing where that cannot be counted.
std::optional<std::int64_t> find_street(const Decomposition::Tree& tree);

// The same cut of another total: every node has its part of it.
std::unique_ptr<const Decomposition::Tree> scale_tree(const Decomposition::Tree& tree,
                                                      std::int64_t total);

}  // namespace planctl::decompose
