// compare/quota_curve: a quota accumulated over the days of the year, and when it reaches an
// amount.
#include "compare/quota_curve.hpp"

#include <algorithm>

#include "compare/arithmetic.hpp"

namespace planctl::compare {

QuotaCurve::QuotaCurve(std::span<const std::int64_t> daily, std::int64_t opening)
    : sums_(1, opening) {
  for (const std::int64_t amount : daily) {
    flat_ = flat_ && amount == 0;
    sums_.push_back(sums_.back() + amount);
  }
  rising_ = sums_;
  if (sums_.back() < 0)
    for (std::int64_t& sum : rising_) sum = -sum;
  sorted_ = std::is_sorted(rising_.begin(), rising_.end());
}

std::optional<Moment> QuotaCurve::find(std::int64_t earned, std::size_t now) const {
  if (flat_) return std::nullopt;
  if (sums_[now] == earned) return Moment{now};
  if (sums_.back() < 0) earned = -earned;
  if (earned < 0 || earned < rising_.front()) return Moment{0};
  if (earned >= rising_.back()) return Moment{days()};
  // The last sum that does not exceed what is earned; the first sum does not, the last does.
  const auto past = sorted_ ? std::upper_bound(rising_.begin(), rising_.end(), earned)
                            : std::find_if(rising_.rbegin(), rising_.rend(), [&](std::int64_t sum) {
                                return sum <= earned;
                              }).base();
  const auto day = static_cast<std::size_t>(past - rising_.begin()) - 1;
  return Moment{day, earned - rising_[day], rising_[day + 1] - rising_[day]};
}

std::int64_t tenths_from(std::size_t now, Moment moment) {
  const auto whole_days = static_cast<std::int64_t>(moment.days) - static_cast<std::int64_t>(now);
  return to_int64(divide_rounded(
      base::Int128{10} * (base::Int128{whole_days} * moment.whole + moment.part), moment.whole));
}

WorkingDays::WorkingDays(const std::vector<bool>& working) : counts_(1, 0) {
  for (const bool works : working) counts_.push_back(counts_.back() + (works ? 1 : 0));
}

std::int64_t WorkingDays::tenths_from(std::size_t now, Moment moment) const {
  const std::int64_t whole_days = counts_[moment.days] - counts_[now];
  const bool works = moment.part != 0 && counts_[moment.days + 1] > counts_[moment.days];
  const std::int64_t part = works ? moment.part : 0;
  return to_int64(divide_rounded(
      base::Int128{10} * (base::Int128{whole_days} * moment.whole + part), moment.whole));
}

}  // namespace planctl::compare
