// decompose/lookahead: controlled rounding of a whole subtree at once, day by day, where every node
// asks for what the nodes below it will need.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "decompose/accrual.hpp"
#include "decompose/rounding.hpp"

namespace planctl::decompose {

// A node or cell of a subtree; its children stand together. The first item is the subtree's root.
struct BlockItem {
  std::size_t first_child = 0;
  std::size_t child_count = 0;
};

class Lookahead {
 public:
  // Deals the units of the root again, and puts the result into `daily`, all items' series one
  // after the other, where it comes nearer to what is due than what stands there.
  void improve(const Accrual& accrual, std::span<const BlockItem> items,
               std::span<std::int64_t> daily);

 private:
  using Key = base::Uint128;
  // How far a result is from what is due: the largest distance first, then how many node-days are
  // a unit or more away.
  struct Distance {
    Fixed largest = 0;
    std::int64_t beyond = 0;
    auto operator<=>(const Distance&) const = default;
  };

  void deal(Preference preference);
  void ask(std::size_t item, std::size_t day);
  [[nodiscard]] std::uint32_t due_day_below(const BlockItem& item, std::int64_t units);
  void share(std::size_t item, std::size_t day, Preference preference);
  std::int64_t share_needs(const BlockItem& item, std::int64_t units, std::size_t day);
  void share_rest(const BlockItem& item, std::int64_t units, std::size_t day,
                  Preference preference);
  [[nodiscard]] Fixed exact(std::size_t item, std::size_t day) const {
    return accrual_->exact(item, day);
  }
  [[nodiscard]] base::Int128 lag(std::size_t item, std::size_t day) const;
  [[nodiscard]] bool moves(std::size_t item, std::size_t day) const;
  [[nodiscard]] Distance distance_of(std::span<const std::int64_t> daily) const;

  const Accrual* accrual_ = nullptr;
  std::span<const BlockItem> items_;
  std::vector<std::int64_t> daily_;  // of the deal that is tried
  // By item:
  std::vector<std::int64_t> given_;     // up to now
  std::vector<std::int64_t> units_;     // of the day
  std::vector<std::int64_t> need_;      // units that must come on the day
  std::vector<std::int64_t> room_;      // units that may come on the day
  std::vector<std::uint32_t> own_due_;  // no day before it has the next unit due to the item itself
  std::vector<std::uint32_t> due_;      // when the unit after the needs is due, here or below
  std::vector<std::uint32_t> days_;     // scratch
  std::vector<Key> keys_;
};

}  // namespace planctl::decompose
