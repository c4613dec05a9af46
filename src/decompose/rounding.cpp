// decompose/rounding: units dealt by earliest due day inside the open interval of one unit.
#include "decompose/rounding.hpp"

#include <algorithm>

namespace planctl::decompose {

namespace {

constexpr std::uint64_t half = std::uint64_t{1} << 63;

}  // namespace

void round_alone(const Accrual& accrual, std::span<std::int64_t> daily) {
  std::int64_t before = 0;
  for (std::size_t day = 0; day < accrual.days(); ++day) {
    const std::int64_t up = accrual.fraction(0)[day] >= half ? 1 : 0;
    const std::int64_t now = accrual.whole(0)[day] + up;
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
  given_.assign(count, 0);
  due_.assign(count, 0);
  for (std::size_t day = 0; day < days; ++day) {
    std::int64_t rest = parent_[day];
    for (std::size_t child = 0; child < count; ++child) {
      const std::int64_t due = accrual_->whole(child)[day] - given_[child];
      const std::int64_t units = due > 0 ? due : 0;
      daily_[child * days + day] = units;
      given_[child] += units;
      rest -= units;
    }
    if (rest < 0 || (rest > 0 && !deal_rest(day, rest, preference))) return false;
  }
  return true;
}

// Gives one unit to `units` of the children that are ahead of their whole units by a fraction and
// not yet by a unit; false where there are not so many.
bool Rounding::deal_rest(std::size_t day, std::int64_t units, Preference preference) {
  const std::size_t days = accrual_->days();
  keys_.clear();
  for (std::size_t child = 0; child < accrual_->count(); ++child)
    if (given_[child] == accrual_->whole(child)[day] && accrual_->fraction(child)[day] > 0)
      keys_.push_back(key_of(child, day, preference));
  const auto wanted = static_cast<std::size_t>(units);
  if (keys_.size() < wanted) return false;
  if (keys_.size() > wanted) std::nth_element(keys_.begin(), keys_.begin() + units, keys_.end());
  for (std::size_t i = 0; i < wanted; ++i) {
    const auto child = static_cast<std::size_t>(keys_[i] & UINT32_MAX);
    ++given_[child];
    ++daily_[child * days + day];
  }
  return true;
}

Rounding::Key Rounding::key_of(std::size_t child, std::size_t day, Preference preference) {
  const std::int64_t* const whole = accrual_->whole(child);
  const std::uint64_t* const fraction = accrual_->fraction(child);
  const std::size_t days = accrual_->days();
  std::size_t due = std::max<std::size_t>(due_[child], day + 1);
  while (due < days && whole[due] <= given_[child]) ++due;
  due_[child] = static_cast<std::uint32_t>(due);
  std::size_t rank = due;
  if (preference == Preference::at_work) {
    const bool moves =
        day == 0 || whole[day] != whole[day - 1] || fraction[day] != fraction[day - 1];
    if (!moves) rank += days + 1;
  }
  return (static_cast<Key>(rank) << 96) | (static_cast<Key>(~fraction[day]) << 32) | child;
}

}  // namespace planctl::decompose
