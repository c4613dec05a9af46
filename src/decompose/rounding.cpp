// decompose/rounding: units dealt by earliest due day inside the open interval of one unit.
#include "decompose/rounding.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "base/assert.hpp"

namespace planctl::decompose {

namespace {

constexpr std::uint64_t half = std::uint64_t{1} << 63;

// A key is a rank in its upper bits, then the upper half of a fraction, then a child.
constexpr unsigned child_bits = 22;
constexpr unsigned rank_shift = 54;

}  // namespace

void round_alone(const Accrual& accrual, std::span<std::int64_t> daily) {
  std::int64_t before = 0;
  for (std::size_t day = 0; day < accrual.days(); ++day) {
    const std::int64_t up = accrual.fraction_on(day)[0] >= half ? 1 : 0;
    const std::int64_t now = accrual.whole_on(day)[0] + up;
    daily[day] = now - before;
    before = now;
  }
}

Rounding::Fit Rounding::apportion(const Accrual& accrual, std::span<const std::int64_t> parent,
                                  std::span<std::int64_t> daily) {
  accrual_ = &accrual;
  parent_ = parent;
  daily_ = daily;
  if (apportion_within_one(Preference::at_work) || apportion_within_one(Preference::none))
    return Fit::within_one;
  narrowest_.apportion(accrual, parent, daily);
  return Fit::beyond;
}

bool Rounding::apportion_within_one(Preference preference) {
  const std::size_t count = accrual_->count();
  const std::size_t days = accrual_->days();
  PLANCTL_ASSERT(count < (std::size_t{1} << child_bits) &&
                 2 * days + 1 < (1U << (64 - rank_shift)));
  given_.assign(count, 0);
  due_.assign(count, 0);
  for (std::size_t day = 0; day < days; ++day) {
    const std::int64_t rest = parent_[day] - give_due(day);
    if (rest < 0 || (rest > 0 && !deal_rest(day, rest, preference))) return false;
  }
  return true;
}

// Gives every child the units that are due to it, and gives how many they are.
std::int64_t Rounding::give_due(std::size_t day) {
  const std::int64_t* const whole = accrual_->whole_on(day);
  const std::size_t days = accrual_->days();
  std::int64_t sum = 0;
  std::int64_t* daily = daily_.data() + day;
  for (std::size_t child = 0; child < given_.size(); ++child, daily += days) {
    const std::int64_t units = std::max<std::int64_t>(whole[child] - given_[child], 0);
    *daily = units;
    given_[child] += units;
    sum += units;
  }
  return sum;
}

// Gives one unit to `units` of the children that are ahead of their whole units by a fraction and
// not yet by a unit; false where there are not so many.
bool Rounding::deal_rest(std::size_t day, std::int64_t units, Preference preference) {
  collect_keys(day, preference);
  const auto wanted = static_cast<std::size_t>(units);
  if (keys_.size() < wanted) return false;
  const Key last = nth_smallest_key(wanted - 1);
  for (const Key key : keys_) {
    const std::size_t child = key & ((Key{1} << child_bits) - 1);
    const std::int64_t unit = key <= last ? 1 : 0;
    given_[child] += unit;
    daily_[child * accrual_->days() + day] += unit;
  }
  return true;
}

void Rounding::collect_keys(std::size_t day, Preference preference) {
  const std::int64_t* const whole = accrual_->whole_on(day);
  const std::uint64_t* const fraction = accrual_->fraction_on(day);
  const std::int64_t* const whole_before = day == 0 ? nullptr : accrual_->whole_on(day - 1);
  const std::uint64_t* const fraction_before = day == 0 ? nullptr : accrual_->fraction_on(day - 1);
  keys_.clear();
  for (std::size_t child = 0; child < given_.size(); ++child) {
    if (given_[child] != whole[child] || fraction[child] == 0) continue;
    std::size_t rank = find_due(child, day);
    const bool rests = preference == Preference::at_work && day > 0 &&
                       whole[child] == whole_before[child] &&
                       fraction[child] == fraction_before[child];
    if (rests) rank += accrual_->days() + 1;
    const Key ahead = ~fraction[child] >> 32;
    keys_.push_back((Key{rank} << rank_shift) | (ahead << child_bits) | child);
  }
}

// The first day after `day` on which the child's next unit is due.
std::size_t Rounding::find_due(std::size_t child, std::size_t day) {
  const std::size_t days = accrual_->days();
  std::size_t due = std::max<std::size_t>(due_[child], day + 1);
  while (due < days && accrual_->whole_on(due)[child] <= given_[child]) ++due;
  due_[child] = static_cast<std::uint32_t>(due);
  return due;
}

// Counts the keys into 256 buckets between the smallest and the largest, and looks only into the
// one that holds the place.
Rounding::Key Rounding::nth_smallest_key(std::size_t place) {
  const auto [least, most] = std::minmax_element(keys_.begin(), keys_.end());
  const Key first = *least;
  const auto width = static_cast<int>(std::bit_width(*most - first));
  const int shift = std::max(width - 8, 0);
  std::array<std::uint32_t, 256> counts{};
  for (const Key key : keys_) ++counts[(key - first) >> shift];
  Key number = 0;
  for (; place >= counts[number]; ++number) place -= counts[number];
  bucket_.clear();
  for (const Key key : keys_)
    if ((key - first) >> shift == number) bucket_.push_back(key);
  std::nth_element(bucket_.begin(), bucket_.begin() + static_cast<std::ptrdiff_t>(place),
                   bucket_.end());
  return bucket_[place];
}

}  // namespace planctl::decompose
