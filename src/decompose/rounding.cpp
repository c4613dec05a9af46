// decompose/rounding: units dealt by earliest due day inside the open interval of one unit.
#include "decompose/rounding.hpp"

#include <algorithm>

#include "base/assert.hpp"

namespace planctl::decompose {

namespace {

// A key is a rank in its upper bits, then the upper half of a fraction, then a child.
constexpr unsigned child_bits = 22;
constexpr unsigned rank_shift = 54;
constexpr std::uint64_t child_mask = (std::uint64_t{1} << child_bits) - 1;

// Keys of the first rank by the upper bits of their fraction, all others together.
std::size_t bucket_of(std::uint64_t key, std::uint64_t first_key) {
  constexpr unsigned bucket_bits = 6;
  constexpr std::uint64_t others = std::uint64_t{1} << bucket_bits;
  return std::min((key - first_key) >> (rank_shift - bucket_bits), others);
}

// All bits or none, without a branch: which it is cannot be foreseen.
std::uint64_t if_less(std::uint64_t a, std::uint64_t b) { return 0 - ((a - b) >> 63U); }

}  // namespace

void round_alone(const Accrual& accrual, std::span<std::int64_t> daily) {
  std::int64_t before = 0;
  const Accrual::Amount half = Accrual::Amount{1} << (accrual.fraction_bits() - 1);
  for (std::size_t day = 0; day < accrual.days(); ++day) {
    const auto now =
        static_cast<std::int64_t>((accrual.up_to(day)[0] + half) >> accrual.fraction_bits());
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
  given_.assign(count * (days_kept + 1), 0);
  due_.assign(count, 0);
  keys_.resize(count);
  bucket_.resize(count);
  std::size_t first = 0;  // of the days that are kept
  for (std::size_t day = 0; day < days; ++day) {
    Amount* const given = given_.data() + (day + 1 - first) * count;
    if (parent_[day] == 0 && is_at_rest(day)) {
      std::copy_n(given - count, count, given);
    } else {
      const std::int64_t rest = parent_[day] - give_due(day, preference, given);
      if (rest < 0 || rest > static_cast<std::int64_t>(found_)) return false;
      if (rest > 0) deal(static_cast<std::size_t>(rest), given);
    }
    if (day + 1 - first < days_kept && day + 1 < days) continue;
    hand_out(first, day + 1);
    std::copy_n(given, count, given_.begin());
    first = day + 1;
  }
  return true;
}

// Whether nothing becomes due to anybody on the day.
bool Rounding::is_at_rest(std::size_t day) const {
  if (day == 0) return false;
  const Amount* const now = accrual_->up_to(day);
  return std::equal(now, now + accrual_->count(), accrual_->up_to(day - 1));
}

// Puts the units of the days that are kept into the children's series, which lie far apart.
void Rounding::hand_out(std::size_t first, std::size_t past) {
  const std::size_t count = accrual_->count();
  const unsigned bits = accrual_->fraction_bits();
  for (std::size_t child = 0; child < count; ++child) {
    std::int64_t* const series = daily_.data() + child * accrual_->days() + first;
    const Amount* given = given_.data() + child;
    Amount before = *given;
    for (std::size_t day = 0; day < past - first; ++day) {
      given += count;
      series[day] = static_cast<std::int64_t>((*given - before) >> bits);
      before = *given;
    }
  }
}

// Gives every child the units that are due to it beyond those of the day before, and gives how many
// they are. Those that are then ahead of their whole units by a fraction and not yet by a unit may
// get one more: their keys are kept.
std::int64_t Rounding::give_due(std::size_t day, Preference preference, Amount* given) {
  const std::size_t days = accrual_->days();
  const std::size_t count = accrual_->count();
  const unsigned bits = accrual_->fraction_bits();
  const Amount fractions = (Amount{1} << bits) - 1;
  const bool may_rest = preference == Preference::at_work && day > 0;
  const Amount* const now = accrual_->up_to(day);
  const Amount* const then = accrual_->up_to(may_rest ? day - 1 : day);
  const Amount* const after = accrual_->up_to(std::min(day + 1, days - 1));
  const Amount* const before = given - count;
  Key* const keys = keys_.data();
  std::size_t found = 0;
  Amount sum = 0;
  const Key first_key = first_key_ = Key{day + 1} << rank_shift;
  counts_.fill(0);
  for (std::size_t child = 0; child < count; ++child) {
    const Amount whole = now[child] & ~fractions;
    const Amount has = std::max(whole, before[child]);
    given[child] = has;
    sum += has - before[child];
    const bool may_get = has == whole && now[child] != whole;
    const bool soon = after[child] > (has | fractions);
    std::size_t rank = soon || !may_get ? day + 1 : find_due(child, day, has);
    rank += may_rest && now[child] == then[child] ? days + 1 : 0;
    const Key ahead = (~now[child] << (64 - bits)) >> 32;
    const Key key = (Key{rank} << rank_shift) | (ahead << child_bits) | child;
    keys[found] = key;
    found += may_get ? 1 : 0;
    counts_[bucket_of(key, first_key)] += may_get ? 1 : 0;
  }
  found_ = found;
  return static_cast<std::int64_t>(sum >> bits);
}

// The first day after `day` on which the child's next unit is due.
std::size_t Rounding::find_due(std::size_t child, std::size_t day, Amount given) {
  const std::size_t days = accrual_->days();
  const Amount one = Amount{1} << accrual_->fraction_bits();
  std::size_t due = std::max<std::size_t>(due_[child], day + 1);
  while (due < days && accrual_->up_to(due)[child] - given < one) ++due;
  due_[child] = static_cast<std::uint32_t>(due);
  return due;
}

// Gives one unit to the children of the `wanted` smallest keys: those of the buckets before the one
// that holds the last of them, and the smallest of that.
void Rounding::deal(std::size_t wanted, Amount* given) {
  const Amount one = Amount{1} << accrual_->fraction_bits();
  std::size_t last = 0;
  for (; wanted > counts_[last]; ++last) wanted -= counts_[last];
  Key* const bucket = bucket_.data();
  const Key first_key = first_key_;
  std::size_t in_last = 0;
  for (const Key key : std::span(keys_).first(found_)) {
    const std::size_t number = bucket_of(key, first_key);
    given[key & child_mask] += if_less(number, last) & one;
    bucket[in_last] = key;
    in_last += number == last ? 1 : 0;
  }
  std::nth_element(bucket, bucket + wanted - 1, bucket + in_last);
  for (std::size_t i = 0; i < wanted; ++i) given[bucket[i] & child_mask] += one;
}

}  // namespace planctl::decompose
