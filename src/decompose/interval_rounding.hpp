// decompose/interval_rounding: rounding with the smallest largest deviation that a short search
// finds, for parents whose own units make one unit impossible.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "decompose/accrual.hpp"

namespace planctl::decompose {

// Whether children that are not at work on a day come after those that are.
enum class Preference { at_work, none };

class IntervalRounding {
 public:
  // As Rounding::apportion, with no child's accumulated units further from the exact amount than
  // need be, in steps of 1/64 unit. Year-end amounts stay within one unit where the parent's do.
  void apportion(const Accrual& accrual, std::span<const std::int64_t> parent,
                 std::span<std::int64_t> daily);

 private:
  // A child that may get a unit more on a day, smallest first: by due day, lag, order.
  using Key = base::Uint128;
  // What to do where the units of a day are too few for all that is due, or too many.
  enum class Misfit { give_up, overrule };

  bool deal(Fixed reach, Preference preference, Misfit misfit);
  [[nodiscard]] Fixed exact(std::size_t child, std::size_t day) const {
    return accrual_->exact(child, day);
  }
  [[nodiscard]] std::int64_t least(std::size_t child, std::size_t day) const;
  [[nodiscard]] std::int64_t most(std::size_t child, std::size_t day) const;
  [[nodiscard]] base::Int128 lag(std::size_t child, std::size_t day) const;
  std::int64_t give_due(std::size_t day);
  std::int64_t give_next(std::size_t day, std::int64_t units, Preference preference);
  void give(std::size_t child, std::size_t day, std::int64_t units);
  [[nodiscard]] Key key_of(std::size_t child, std::size_t day, Preference preference);
  void take_back(std::size_t day);
  [[nodiscard]] std::size_t furthest_behind(std::size_t day) const;

  const Accrual* accrual_ = nullptr;
  std::span<const std::int64_t> parent_;
  std::span<std::int64_t> daily_;
  Fixed reach_ = 0;
  std::vector<std::int64_t> given_;  // by child
  std::vector<std::uint32_t> due_;   // by child: no day before it has its next unit due
  std::vector<Key> keys_;
};

}  // namespace planctl::decompose
