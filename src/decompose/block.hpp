// decompose/block: a subtree that is small enough to be rounded as a whole.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "decompose/accrual.hpp"
#include "decompose/cell_search.hpp"
#include "decompose/lookahead.hpp"
#include "decompose/rounding.hpp"

namespace planctl::decompose {

// The daily counts of all nodes below one node. They are shared out parent by parent; where a
// parent's units then come too early or too late for its children, the whole subtree is dealt
// again with every node looking ahead to what the nodes below it need, and what is too far from its
// due even then is searched.
class Block {
 public:
  // More nodes than this below one node are not rounded as a whole, so that memory stays small.
  static constexpr std::size_t max_nodes = 1536;

  explicit Block(const Decomposition::Tree& tree);

  // Works out the nodes below `node`, whose own daily counts are `daily`.
  void load(std::size_t node, std::span<const std::int64_t> daily);

  // The series of the children of an item, one after the other; the node itself is item 0.
  [[nodiscard]] const std::int64_t* children_of(std::size_t item) const {
    return daily_.data() + items_[item].first_child * days_;
  }
  [[nodiscard]] std::size_t first_child(std::size_t item) const { return items_[item].first_child; }

 private:
  void collect_items(std::size_t node);
  bool round_by_parent();
  void look_ahead();

  const Decomposition::Tree* tree_;
  std::size_t days_;
  std::vector<BlockItem> items_;    // parents before their children, siblings together
  std::vector<std::size_t> nodes_;  // by item: the node, or `none` for a cell
  std::vector<std::int64_t> daily_;
  Accrual siblings_;
  Accrual all_;
  Rounding rounding_;
  Lookahead lookahead_;
  CellSearch cell_search_;
};

}  // namespace planctl::decompose
