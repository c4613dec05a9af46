// decompose/interval_rounding: earliest due day first inside an interval of any width, and the
// search for the narrowest that holds all units.
#include "decompose/interval_rounding.hpp"

#include <algorithm>

#include "base/assert.hpp"

namespace planctl::decompose {

namespace {

constexpr Fixed one = Fixed{1} << 64;
constexpr Fixed search_step = one / 64;
constexpr unsigned below_one = 64;    // this many steps, without one unit itself
constexpr unsigned most_steps = 192;  // three units

// The reach of so many search steps; one whole unit itself is never reached.
Fixed to_reach(unsigned steps) { return search_step * steps - (steps == below_one ? 1 : 0); }

}  // namespace

void IntervalRounding::apportion(const Accrual& accrual, std::span<const std::int64_t> parent,
                                 std::span<std::int64_t> daily) {
  accrual_ = &accrual;
  parent_ = parent;
  daily_ = daily;
  unsigned too_small = below_one;
  unsigned enough = most_steps;
  while (enough - too_small > 1) {
    const unsigned middle = (too_small + enough) / 2;
    (deal(to_reach(middle), Preference::none, Misfit::give_up) ? enough : too_small) = middle;
  }
  deal(to_reach(enough), Preference::none, Misfit::overrule);
}

// Deals all units so that they stay within `reach` of what is due; gives whether they do. A deal
// that is given up leaves the days after it as they were.
bool IntervalRounding::deal(Fixed reach, Preference preference, Misfit misfit) {
  reach_ = reach;
  given_.assign(accrual_->count(), 0);
  due_.assign(accrual_->count(), 0);
  bool within = true;
  for (std::size_t day = 0; day < accrual_->days(); ++day) {
    std::int64_t rest = parent_[day] - give_due(day);
    if (rest > 0) rest = give_next(day, rest, preference);
    if (rest == 0) continue;
    within = false;
    if (misfit == Misfit::give_up) return false;
    for (; rest < 0; ++rest) take_back(day);
    for (; rest > 0; --rest) give(furthest_behind(day), day, 1);
  }
  return within;
}

// The fewest accumulated units inside the interval; at the year's end no more than a unit lacks.
std::int64_t IntervalRounding::least(std::size_t child, std::size_t day) const {
  const Fixed due = exact(child, day);
  const Fixed reach = day + 1 == accrual_->days() ? std::min(reach_, one - 1) : reach_;
  return due > reach ? whole_part(due - reach + (one - 1)) : 0;
}

std::int64_t IntervalRounding::most(std::size_t child, std::size_t day) const {
  const Fixed year = exact(child, accrual_->days() - 1);
  if (exact(child, day) == 0) return 0;  // not at work yet
  return std::min(whole_part(exact(child, day) + reach_), whole_part(year + (one - 1)));
}

// How far the child's units are behind what is due, as a signed number.
base::Int128 IntervalRounding::lag(std::size_t child, std::size_t day) const {
  return static_cast<base::Int128>(exact(child, day)) -
         static_cast<base::Int128>(static_cast<Fixed>(given_[child]) << 64);
}

void IntervalRounding::give(std::size_t child, std::size_t day, std::int64_t units) {
  given_[child] += units;
  daily_[child * accrual_->days() + day] += units;
}

std::int64_t IntervalRounding::give_due(std::size_t day) {
  std::int64_t sum = 0;
  for (std::size_t child = 0; child < given_.size(); ++child) {
    const std::int64_t units = std::max<std::int64_t>(least(child, day) - given_[child], 0);
    daily_[child * accrual_->days() + day] = 0;
    give(child, day, units);
    sum += units;
  }
  return sum;
}

// Gives one unit after the other to the children inside the interval, and gives what is left.
std::int64_t IntervalRounding::give_next(std::size_t day, std::int64_t units,
                                         Preference preference) {
  while (units > 0) {
    keys_.clear();
    for (std::size_t child = 0; child < given_.size(); ++child)
      if (given_[child] < most(child, day)) keys_.push_back(key_of(child, day, preference));
    if (keys_.empty()) return units;
    const auto now = std::min(units, static_cast<std::int64_t>(keys_.size()));
    std::nth_element(keys_.begin(), keys_.begin() + now - 1, keys_.end());
    for (std::int64_t i = 0; i < now; ++i)
      give(static_cast<std::size_t>(keys_[static_cast<std::size_t>(i)] & UINT32_MAX), day, 1);
    units -= now;
  }
  return 0;
}

IntervalRounding::Key IntervalRounding::key_of(std::size_t child, std::size_t day,
                                               Preference preference) {
  const std::size_t days = accrual_->days();
  std::size_t due = std::max<std::size_t>(due_[child], day + 1);
  while (due < days && least(child, due) <= given_[child]) ++due;
  due_[child] = static_cast<std::uint32_t>(due);
  std::size_t rank = due;
  if (preference == Preference::at_work && day > 0 && exact(child, day) == exact(child, day - 1))
    rank += days + 1;
  // The lag lies between -3 and 3 units here; the larger comes first.
  const auto behind = static_cast<std::uint64_t>((lag(child, day) + (base::Int128{8} << 64)) >> 4);
  return (static_cast<Key>(rank) << 96) | (static_cast<Key>(~behind) << 32) | child;
}

// Takes the unit back that came due last, and by least.
void IntervalRounding::take_back(std::size_t day) {
  const auto due_day = [&](std::size_t child) {
    std::size_t due = 0;
    while (least(child, due) < given_[child]) ++due;
    return due;
  };
  std::size_t last = given_.size();
  for (std::size_t child = 0; child < given_.size(); ++child) {
    if (daily_[child * accrual_->days() + day] == 0) continue;
    const bool later = last == given_.size() || due_day(child) > due_day(last) ||
                       (due_day(child) == due_day(last) && lag(child, day) < lag(last, day));
    if (later) last = child;
  }
  give(last, day, -1);
}

std::size_t IntervalRounding::furthest_behind(std::size_t day) const {
  std::size_t best = given_.size();
  for (std::size_t child = 0; child < given_.size(); ++child) {
    if (exact(child, accrual_->days() - 1) == 0) continue;  // gets nothing, all year
    if (best == given_.size() || lag(child, day) > lag(best, day)) best = child;
  }
  PLANCTL_ASSERT(best < given_.size());
  return best;
}

}  // namespace planctl::decompose
