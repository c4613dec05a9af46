// decompose/wide_rounding: earliest due day first inside an interval that is wider than one unit.
#include "decompose/wide_rounding.hpp"

#include <algorithm>
#include <vector>

#include "base/assert.hpp"

namespace planctl::decompose {

namespace {

constexpr Fixed one = Fixed{1} << 64;
constexpr int search_steps = 6;
constexpr int max_slack = 1 << search_steps;  // in 1/32 units: deviations below 3 units

class WideRounding {
 public:
  WideRounding(const Accrual& accrual, std::span<const std::int64_t> parent,
               std::span<std::int64_t> daily)
      : accrual_(accrual), parent_(parent), daily_(daily), given_(accrual.count()) {}

  // Deals all units so that they stay within one unit and `slack` of what is due where that can
  // be; gives whether it could.
  bool apportion(Fixed slack) {
    slack_ = slack;
    std::fill(given_.begin(), given_.end(), 0);
    bool within = true;
    for (std::size_t day = 0; day < accrual_.days(); ++day) {
      std::int64_t rest = parent_[day] - give_due(day);
      for (; rest < 0; ++rest) {
        take_back(day);
        within = false;
      }
      for (; rest > 0; --rest) within = give_next(day) && within;
    }
    return within;
  }

 private:
  [[nodiscard]] Fixed exact(std::size_t child, std::size_t day) const {
    return (static_cast<Fixed>(accrual_.whole(child)[day]) << 64) | accrual_.fraction(child)[day];
  }
  // At the year's end no slack is needed.
  [[nodiscard]] std::int64_t least(std::size_t child, std::size_t day) const {
    const Fixed due = exact(child, day);
    if (day + 1 == accrual_.days()) return whole_part(due);
    return due > slack_ ? whole_part(due - slack_) : 0;
  }
  [[nodiscard]] std::int64_t most(std::size_t child, std::size_t day) const {
    const Fixed year = exact(child, accrual_.days() - 1);
    return whole_part(std::min(exact(child, day) + slack_, year) + (one - 1));
  }
  std::int64_t& daily(std::size_t child, std::size_t day) {
    return daily_[child * accrual_.days() + day];
  }

  std::int64_t give_due(std::size_t day) {
    std::int64_t sum = 0;
    for (std::size_t child = 0; child < given_.size(); ++child) {
      const std::int64_t units = std::max<std::int64_t>(least(child, day) - given_[child], 0);
      daily(child, day) = units;
      given_[child] += units;
      sum += units;
    }
    return sum;
  }

  // The first day from `day` on that the unit after `units` is due; the year's length for never.
  [[nodiscard]] std::size_t due_day(std::size_t child, std::int64_t units, std::size_t day) const {
    while (day < accrual_.days() && least(child, day) <= units) ++day;
    return day;
  }

  // Takes the unit back that came due last, and by least.
  void take_back(std::size_t day) {
    std::size_t last = given_.size();
    const auto is_later = [&](std::size_t a, std::size_t b) {
      const std::size_t day_a = due_day(a, given_[a] - 1, 0);
      const std::size_t day_b = due_day(b, given_[b] - 1, 0);
      if (day_a != day_b) return day_a > day_b;
      return lag(a, day) < lag(b, day);
    };
    for (std::size_t child = 0; child < given_.size(); ++child)
      if (daily(child, day) > 0 && (last == given_.size() || is_later(child, last))) last = child;
    --given_[last];
    --daily(last, day);
  }

  // How far the child's units are behind what is due, as a signed number.
  [[nodiscard]] base::Int128 lag(std::size_t child, std::size_t day) const {
    return static_cast<base::Int128>(exact(child, day)) -
           static_cast<base::Int128>(static_cast<Fixed>(given_[child]) << 64);
  }

  // Gives one unit to the child whose next unit is due first among those that may have it; where
  // none may, to the one that is furthest behind.
  bool give_next(std::size_t day) {
    std::size_t best = given_.size();
    std::size_t best_due = 0;
    for (std::size_t child = 0; child < given_.size(); ++child) {
      if (given_[child] >= most(child, day)) continue;
      const std::size_t due = due_day(child, given_[child], day);
      const bool better = best == given_.size() || due < best_due ||
                          (due == best_due && lag(child, day) > lag(best, day));
      if (!better) continue;
      best = child;
      best_due = due;
    }
    const bool within = best < given_.size();
    if (!within) best = furthest_behind(day);
    ++given_[best];
    ++daily(best, day);
    return within;
  }

  [[nodiscard]] std::size_t furthest_behind(std::size_t day) const {
    std::size_t best = given_.size();
    for (std::size_t child = 0; child < given_.size(); ++child) {
      if (exact(child, accrual_.days() - 1) == 0) continue;  // gets nothing, all year
      if (best == given_.size() || lag(child, day) > lag(best, day)) best = child;
    }
    PLANCTL_ASSERT(best < given_.size());
    return best;
  }

  const Accrual& accrual_;
  std::span<const std::int64_t> parent_;
  std::span<std::int64_t> daily_;
  std::vector<std::int64_t> given_;
  Fixed slack_ = 0;
};

}  // namespace

void apportion_least_deviation(const Accrual& accrual, std::span<const std::int64_t> parent,
                               std::span<std::int64_t> daily) {
  WideRounding rounding(accrual, parent, daily);
  int below = 0;  // the largest slack known to be too small, in 1/32 units
  int enough = max_slack;
  while (enough - below > 1) {
    const int middle = below + (enough - below) / 2;
    if (rounding.apportion(one / 32 * static_cast<unsigned>(middle)))
      enough = middle;
    else
      below = middle;
  }
  rounding.apportion(one / 32 * static_cast<unsigned>(enough));
}

}  // namespace planctl::decompose
