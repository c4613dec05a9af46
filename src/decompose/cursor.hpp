// decompose/cursor: the walk down the tree that yields one cell's series after the other.
#pragma once
#include <vector>

#include "decompose/accrual.hpp"
#include "decompose/block.hpp"
#include "decompose/grain.hpp"
#include "decompose/rounding.hpp"

namespace planctl::decompose {

// Visits, depth first and in declared order, the nodes that make up the cells of a grain, with
// their daily counts. Holds one series for each child of each node on the way down.
class NodeWalk {
 public:
  NodeWalk(const Decomposition::Tree& tree, const GrainCells& grain);

  // Only nodes of cells numbered [first, past), from the first one again.
  void restart(GrainCells::Numbers numbers);
  // The daily counts of the next node, or nothing at the end; valid until the next call.
  const std::int64_t* next();
  // The number of the cell that the node belongs to.
  [[nodiscard]] std::size_t number() const { return grain_->numbers_below(position_).first; }
  // Where the node stands; of the whole: no member.
  [[nodiscard]] const Position& position() const { return position_; }

 private:
  // A node on the way down, and the series of its children.
  struct Step {
    std::size_t node = 0;
    std::size_t next_child = 0;
    std::size_t block_item = model::none;  // of the node, where it is part of the block
    const std::int64_t* daily = nullptr;   // of the children, one after the other
    std::vector<std::int64_t> own_daily;   // where they are not part of the block
  };

  void enter(std::size_t node, std::size_t block_item, const std::int64_t* daily);

  const Decomposition::Tree* tree_;
  const GrainCells* grain_;
  Accrual accrual_;
  Rounding rounding_;
  Block block_;
  std::vector<Step> steps_;  // only the first `depth_` are in use
  std::size_t depth_ = 0;
  bool at_root_ = true;
  GrainCells::Numbers numbers_;
  Position position_;
  std::vector<std::int64_t> root_;
};

class Cursor::Walk {
 public:
  Walk(const Decomposition::Tree& tree, const model::Grain& grain);
  Walk(const Walk&) = delete;
  Walk& operator=(const Walk&) = delete;

  const model::QuotaSeries* next();

 private:
  const model::QuotaSeries* next_node();
  const model::QuotaSeries* next_sum();
  void sum_block();
  void write(std::size_t number, const std::int64_t* daily);

  const Decomposition::Tree* tree_;
  GrainCells grain_;
  NodeWalk nodes_;
  model::QuotaSeries series_;
  // Where cells are sums of several nodes: a block of cells is summed in one walk.
  std::vector<std::int64_t> sums_;
  GrainCells::Numbers block_;
  std::size_t next_number_ = 0;
};

}  // namespace planctl::decompose
