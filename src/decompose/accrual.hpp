// decompose/accrual: what the children of one node are due, accumulated to each day: whole units
// and the fraction above them, decided exactly.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "decompose/tree.hpp"

namespace planctl::decompose {

class Accrual {
 public:
  explicit Accrual(const Decomposition::Tree& tree) : tree_(&tree), days_(tree.days()) {}

  // Works out the children of `node`, and nothing else.
  void load(const Node& node);
  // Works out `node` itself as the only child.
  void load_alone(const Node& node);

  // For a whole subtree: makes room for `count` nodes, then works out the children of `node` from
  // place `first` on, or `node` itself at a place.
  void reserve(std::size_t count);
  void load(const Node& node, std::size_t first);
  void load_node(std::size_t child, const Node& node);

  [[nodiscard]] std::size_t count() const { return count_; }
  [[nodiscard]] std::size_t days() const { return days_; }
  // Up to the end of a day, by child. The fraction is in steps of 2^-64, rounded down, and 0 only
  // where the exact amount is whole.
  [[nodiscard]] const std::int64_t* whole_on(std::size_t day) const {
    return whole_.data() + day * count_;
  }
  [[nodiscard]] const std::uint64_t* fraction_on(std::size_t day) const {
    return fraction_.data() + day * count_;
  }

 private:
  // A cell among the children, with what its days are worked out from.
  struct Cell {
    std::size_t child = 0;
    const std::uint64_t* accrued = nullptr;  // of its profile, by day
    const std::uint8_t* moves = nullptr;     // likewise
    Fixed fixed = 0;                         // the year's amount, rounded down
    Fixed now = 0;                           // up to the day that is being worked out
    std::uint64_t doubt = 0;
    const Child* source = nullptr;
    const Fraction* per_weight = nullptr;
  };

  void clear(std::size_t child);
  void load_cells();
  [[nodiscard]] Fixed exact_amount(const Cell& cell, std::size_t day) const;
  void set(std::size_t child, std::size_t day, Fixed amount);

  const Decomposition::Tree* tree_;
  std::size_t days_;
  std::size_t count_ = 0;
  std::vector<std::int64_t> whole_;      // by day, then child
  std::vector<std::uint64_t> fraction_;  // likewise
  std::vector<Cell> cells_;
  std::vector<Fixed> sums_;
  std::vector<std::uint8_t> moves_;
};

}  // namespace planctl::decompose
