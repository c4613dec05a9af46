// decompose/cell_search: where units dealt day by day leave a node a unit or more from what is due
// to it, a few cells at a time are rounded again, all ways of rounding them weighed together.
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "decompose/accrual.hpp"
#include "decompose/lookahead.hpp"
#include "decompose/shaping.hpp"

namespace planctl::decompose {

// Each cell stands on each day at its whole units or one above: with a handful of cells these are
// few states, and the best way through the days is found by dynamic programming. With no more cells
// than that a rounding that stays within one unit is found wherever there is one; with more of them
// the search goes from one node that is too far away to the next.
class CellSearch {
 public:
  static constexpr std::size_t most_cells = 10;

  // Puts a result into `daily`, all items' series one after the other, that is no further from what
  // is due; the root's counts stay as they are.
  void improve(const Accrual& accrual, std::span<const BlockItem> items,
               std::span<std::int64_t> daily);

 private:
  using Cost = std::uint64_t;
  using State = std::uint16_t;  // a bit for each chosen cell: whether it stands one above
  static constexpr std::size_t most_states = std::size_t{1} << most_cells;
  struct Spot {
    std::size_t item = 0;
    std::size_t day = 0;
    Cost cost = 0;
  };
  // A node at or above chosen cells.
  struct Touched {
    std::size_t item = 0;
    std::array<std::uint8_t, most_states> above{};  // by state: cells below it that stand one above
  };

  void begin(const Accrual& accrual, std::span<const BlockItem> items,
             std::span<const std::int64_t> daily);
  [[nodiscard]] std::int64_t& given(std::size_t item, std::size_t day) {
    return given_[item * accrual_->days() + day];
  }
  [[nodiscard]] std::vector<Spot> find_far() const;
  [[nodiscard]] Cost cost_of(std::size_t item, std::size_t day, std::int64_t units) const;
  [[nodiscard]] bool is_below(std::size_t item, std::size_t above) const;
  void choose(const Spot& spot, unsigned attempt);
  void touch();
  bool deal(DaySpan days);
  [[nodiscard]] bool begin_states(DaySpan days);
  void step_to(std::size_t day);
  Cost weigh(std::size_t day);
  [[nodiscard]] int find_state(std::size_t day);
  void put(DaySpan days, State last);

  const Accrual* accrual_ = nullptr;
  std::span<const BlockItem> items_;
  std::vector<std::size_t> parents_;  // by item
  std::vector<std::size_t> cells_;
  std::vector<std::int64_t> given_;  // by item and day, accumulated
  std::vector<std::size_t> chosen_;
  std::vector<Touched> touched_;
  std::vector<Cost> costs_;    // by state: of the best way to it
  std::vector<State> before_;  // by state: the state of the day before on that way
  std::vector<State> ways_;    // the same by day of the span, then state
  std::vector<std::pair<std::uint64_t, std::size_t>> keys_;
};

}  // namespace planctl::decompose
