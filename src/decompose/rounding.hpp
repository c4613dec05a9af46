// decompose/rounding: controlled rounding along time: a node's daily units among its children, so
// that each child's accumulated units stay less than one unit from what is exactly due to it.
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "decompose/interval_rounding.hpp"

namespace planctl::decompose {

// The daily units of a whole whose accrual is the only one loaded: accumulated, the exact amount
// rounded half up.
void round_alone(const Accrual& accrual, std::span<std::int64_t> daily);

class Rounding {
 public:
  // Shares `parent`, the daily units of a node, among the children in `accrual`; `daily` gets
  // their series one after the other. Every day's units are handed out in full, none is negative.
  //
  // Day by day each child first gets the units already due to it, then those of its next units
  // that are due earliest, among the children whose exact amount has begun the next unit. Where
  // the units of the parent come too early or too late for all children to stay within one unit,
  // the largest deviation is kept as small as this order of dealing can keep it.
  enum class Fit { within_one, beyond };
  Fit apportion(const Accrual& accrual, std::span<const std::int64_t> parent,
                std::span<std::int64_t> daily);

 private:
  // A child that may get a unit more on a day, smallest first: by due day, fraction (to 2^-32),
  // order.
  using Key = std::uint64_t;
  using Amount = Accrual::Amount;

  bool apportion_within_one(Preference preference);
  std::int64_t give_due(std::size_t day, Preference preference, Amount* given);
  [[nodiscard]] bool is_at_rest(std::size_t day) const;
  [[nodiscard]] std::size_t find_due(std::size_t child, std::size_t day, Amount given);
  void deal(std::size_t wanted, Amount* given);
  void hand_out(std::size_t first, std::size_t past);

  static constexpr std::size_t days_kept = 8;

  const Accrual* accrual_ = nullptr;
  std::span<const std::int64_t> parent_;
  std::span<std::int64_t> daily_;
  // Whole units, accumulated up to the day before those that are kept, and up to each of them, by
  // child.
  std::vector<Amount> given_;
  std::vector<std::uint32_t> due_;  // by child: no day before it has its next unit due
  // Of the day that is being dealt.
  static constexpr std::size_t buckets = 64;
  std::vector<Key> keys_;  // the first `found_` are in use
  std::size_t found_ = 0;
  Key first_key_ = 0;                                // of the keys due on the next day
  std::array<std::uint32_t, buckets + 1> counts_{};  // by bucket; the last: all that come later
  std::vector<Key> bucket_;                          // scratch
  IntervalRounding narrowest_;
};

}  // namespace planctl::decompose
