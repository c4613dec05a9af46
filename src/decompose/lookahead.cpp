// decompose/lookahead: needs and due days are gathered from the cells up, units dealt from the
// root down.
#include "decompose/lookahead.hpp"

#include <algorithm>

#include "base/assert.hpp"

namespace planctl::decompose {

namespace {

constexpr Fixed one = Fixed{1} << 64;

}  // namespace

void Lookahead::improve(const Accrual& accrual, std::span<const BlockItem> items,
                        std::span<std::int64_t> daily) {
  accrual_ = &accrual;
  items_ = items;
  Distance best = distance_of(daily);
  for (const Preference preference : {Preference::at_work, Preference::none}) {
    daily_.assign(daily.begin(), daily.end());
    deal(preference);
    const Distance distance = distance_of(daily_);
    if (distance >= best) continue;
    best = distance;
    std::copy(daily_.begin(), daily_.end(), daily.begin());
    if (best.beyond == 0) return;
  }
}

void Lookahead::deal(Preference preference) {
  const std::size_t count = items_.size();
  for (auto* const numbers : {&given_, &units_, &need_, &room_}) numbers->assign(count, 0);
  own_due_.assign(count, 0);
  due_.assign(count, 0);
  const std::size_t days = accrual_->days();
  for (std::size_t day = 0; day < days; ++day) {
    for (std::size_t item = count; item-- > 0;) ask(item, day);
    units_[0] = daily_[day];
    for (std::size_t item = 0; item < count; ++item) {
      if (items_[item].child_count > 0) share(item, day, preference);
      given_[item] += units_[item];
      daily_[item * days + day] = units_[item];
    }
  }
}

// What an item must have on a day and what it may have, so that it and all below it stay within
// one unit; and when its next unit after that is due.
void Lookahead::ask(std::size_t item, std::size_t day) {
  const std::int64_t whole = accrual_->whole(item, day);
  const std::int64_t due = whole - given_[item];
  const std::int64_t room = due + (fraction_part(exact(item, day)) > 0 ? 1 : 0);
  std::int64_t need_below = 0;
  std::int64_t room_below = 0;
  const auto& [first, count] = items_[item];
  for (std::size_t child = first; child < first + count; ++child) {
    need_below += need_[child];
    room_below += room_[child];
  }
  room_[item] = std::max<std::int64_t>(count > 0 ? std::min(room, room_below) : room, 0);
  need_[item] = std::max<std::int64_t>({due, std::min(need_below, room), 0});

  const auto days = static_cast<std::uint32_t>(accrual_->days());
  std::uint32_t next = std::max(own_due_[item], static_cast<std::uint32_t>(day) + 1);
  while (next < days && accrual_->whole(item, next) <= given_[item] + need_[item]) ++next;
  own_due_[item] = whole > given_[item] + need_[item] ? 0 : next;
  due_[item] =
      count > 0 ? std::min(next, due_day_below(items_[item], need_[item] - need_below)) : next;
}

// When the first child needs a unit, if `units` of them go to the children first in line.
std::uint32_t Lookahead::due_day_below(const BlockItem& item, std::int64_t units) {
  const auto begin = due_.begin() + static_cast<std::ptrdiff_t>(item.first_child);
  const auto past = begin + static_cast<std::ptrdiff_t>(item.child_count);
  if (units <= 0) return *std::min_element(begin, past);
  if (units >= static_cast<std::int64_t>(item.child_count)) return UINT32_MAX;
  days_.assign(begin, past);
  std::nth_element(days_.begin(), days_.begin() + units, days_.end());
  return days_[static_cast<std::size_t>(units)];
}

void Lookahead::share(std::size_t item, std::size_t day, Preference preference) {
  const std::int64_t rest = share_needs(items_[item], units_[item], day);
  if (rest > 0) share_rest(items_[item], rest, day, preference);
}

// Gives every child what it needs, less where there is not so much; gives what is left.
std::int64_t Lookahead::share_needs(const BlockItem& item, std::int64_t units, std::size_t day) {
  for (std::size_t child = item.first_child; child < item.first_child + item.child_count; ++child) {
    units_[child] = need_[child];
    units -= need_[child];
  }
  for (; units < 0; ++units) {  // from the one that is then least behind
    std::size_t ahead = items_.size();
    const auto left = [&](std::size_t child) {
      return lag(child, day) - static_cast<base::Int128>(static_cast<Fixed>(units_[child]) << 64);
    };
    for (std::size_t child = item.first_child; child < item.first_child + item.child_count; ++child)
      if (units_[child] > 0 && (ahead == items_.size() || left(child) < left(ahead))) ahead = child;
    --units_[ahead];
  }
  return units;
}

void Lookahead::share_rest(const BlockItem& item, std::int64_t units, std::size_t day,
                           Preference preference) {
  keys_.clear();
  for (std::size_t child = item.first_child; child < item.first_child + item.child_count; ++child) {
    if (room_[child] <= need_[child]) continue;
    std::uint32_t rank = due_[child];
    if (preference == Preference::at_work && !moves(child, day))
      rank = std::min(rank, static_cast<std::uint32_t>(accrual_->days())) +
             static_cast<std::uint32_t>(accrual_->days()) + 1;
    const std::uint64_t ahead = ~fraction_part(exact(child, day));
    keys_.push_back((static_cast<Key>(rank) << 96) | (static_cast<Key>(ahead) << 32) | child);
  }
  const auto now = std::min(units, static_cast<std::int64_t>(keys_.size()));
  if (now > 0) std::nth_element(keys_.begin(), keys_.begin() + (now - 1), keys_.end());
  for (std::int64_t i = 0; i < now; ++i)
    ++units_[static_cast<std::size_t>(keys_[static_cast<std::size_t>(i)] & UINT32_MAX)];
  for (units -= now; units > 0; --units) {  // nobody has room: to the one furthest behind
    std::size_t behind = items_.size();
    const auto left = [&](std::size_t child) {
      return lag(child, day) - static_cast<base::Int128>(static_cast<Fixed>(units_[child]) << 64);
    };
    for (std::size_t child = item.first_child; child < item.first_child + item.child_count; ++child)
      if (exact(child, accrual_->days() - 1) > 0 &&
          (behind == items_.size() || left(child) > left(behind)))
        behind = child;
    PLANCTL_ASSERT(behind < items_.size());
    ++units_[behind];
  }
}

// How far an item's units up to the day before are behind what is due, as a signed number.
base::Int128 Lookahead::lag(std::size_t item, std::size_t day) const {
  return static_cast<base::Int128>(exact(item, day)) -
         static_cast<base::Int128>(static_cast<Fixed>(given_[item]) << 64);
}

bool Lookahead::moves(std::size_t item, std::size_t day) const {
  return day == 0 || exact(item, day) != exact(item, day - 1);
}

Lookahead::Distance Lookahead::distance_of(std::span<const std::int64_t> daily) const {
  Distance distance;
  const std::size_t days = accrual_->days();
  for (std::size_t item = 0; item < items_.size(); ++item) {
    std::int64_t sum = 0;
    for (std::size_t day = 0; day < days; ++day) {
      sum += daily[item * days + day];
      const Fixed now = static_cast<Fixed>(sum) << 64;
      const Fixed due = exact(item, day);
      const Fixed away = now > due ? now - due : due - now;
      if (away < one) continue;
      ++distance.beyond;
      distance.largest = std::max(distance.largest, away);
    }
  }
  return distance;
}

}  // namespace planctl::decompose
