// decompose/accrual: what the children of one node are due, accumulated to each day: as fixed-point
// numbers of one word, decided exactly.
#pragma once
#include <cstdint>
#include <vector>

#include "decompose/tree.hpp"

namespace planctl::decompose {

class Accrual {
 public:
  // An amount in steps of 2^-fraction_bits().
  using Amount = std::uint64_t;

  explicit Accrual(const Decomposition::Tree& tree) : tree_(&tree), days_(tree.days()) {}

  // Works out the children of `node`, and nothing else.
  void load(const Node& node);
  // Works out `node` itself as the only child.
  void load_alone(const Node& node);

  // For a whole subtree: makes room for `count` nodes, `top` the first of them; then works out the
  // children of `node` from place `first` on.
  void load_top(const Node& top, std::size_t count);
  void load(const Node& node, std::size_t first);

  [[nodiscard]] std::size_t count() const { return count_; }
  [[nodiscard]] std::size_t days() const { return days_; }

  // Up to the end of a day, by child, rounded down. The fraction is 0 only where the exact amount
  // is whole, and the whole part is that of the exact amount.
  [[nodiscard]] const Amount* up_to(std::size_t day) const {
    return amounts_.data() + day * count_;
  }
  // As many as the word has room for beside the whole part of what all children get in the year.
  [[nodiscard]] unsigned fraction_bits() const { return fraction_bits_; }
  [[nodiscard]] std::int64_t whole(std::size_t child, std::size_t day) const {
    return static_cast<std::int64_t>(up_to(day)[child] >> fraction_bits_);
  }
  [[nodiscard]] Fixed exact(std::size_t child, std::size_t day) const {
    return Fixed{up_to(day)[child]} << (64 - fraction_bits_);
  }

 private:
  // A cell among the children, with what its days are worked out from.
  struct Cell {
    std::size_t child = 0;
    const std::uint64_t* accrued = nullptr;  // of its profile, by day
    const std::uint8_t* moves = nullptr;     // likewise
    Amount year = 0;                         // rounded down
    Amount now = 0;                          // up to the day that is being worked out
    const Child* source = nullptr;
    const Fraction* per_weight = nullptr;
  };

  void make_room(const Node& top, std::size_t count);
  void clear(std::size_t child);
  void load_cells();
  void load_node(std::size_t child, const Node& node);
  [[nodiscard]] Amount to_amount(Fixed fixed) const {
    return static_cast<Amount>(fixed >> (64 - fraction_bits_));
  }
  [[nodiscard]] Amount round_down(const Whole& above, const Whole& below) const;
  [[nodiscard]] bool in_doubt(Amount low, std::uint64_t steps) const;
  [[nodiscard]] bool half_in_doubt(Amount low, std::uint64_t steps) const;
  [[nodiscard]] Amount exact_amount(const Cell& cell, std::size_t day) const;
  [[nodiscard]] Amount exact_sum(const Node& node, std::size_t day) const;

  const Decomposition::Tree* tree_;
  std::size_t days_;
  std::size_t count_ = 0;
  unsigned fraction_bits_ = 0;
  std::vector<Amount> amounts_;  // by day, then child
  std::vector<Cell> cells_;
  std::vector<Amount> sums_;
  std::vector<std::uint8_t> moves_;
};

}  // namespace planctl::decompose
