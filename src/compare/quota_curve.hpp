// compare/quota_curve: a quota accumulated over the days of the year, and when it reaches an
// amount.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace planctl::compare {

// A point in time: `days` whole days and part / whole of the day behind them.
struct Moment {
  std::size_t days = 0;
  std::int64_t part = 0;
  std::int64_t whole = 1;
  bool operator==(const Moment&) const = default;
};

// Earned schedule (Lipke): ES = C + (EV - PV(C)) / (PV(C+1) - PV(C)), C the last day whose
// accumulated quota does not exceed what was earned.
class QuotaCurve {
 public:
  // `opening` is what stands before the first day.
  explicit QuotaCurve(std::span<const std::int64_t> daily, std::int64_t opening = 0);

  [[nodiscard]] std::size_t days() const { return sums_.size() - 1; }
  // The quota of the first `days` days.
  [[nodiscard]] std::int64_t after(std::size_t days) const { return sums_[days]; }
  [[nodiscard]] std::int64_t between(std::size_t first, std::size_t past) const {
    return sums_[past] - sums_[first];
  }

  // When the curve had foreseen what is earned after `now` days. Where that is what it foresees for
  // `now`, that is `now`, also on a stretch without quota. More than the whole: the end; less than
  // nothing: the start. A curve to a negative whole is mirrored. Nothing for a curve that is flat.
  [[nodiscard]] std::optional<Moment> find(std::int64_t earned, std::size_t now) const;

 private:
  std::vector<std::int64_t> sums_;  // mirrored sums are in rising_
  std::vector<std::int64_t> rising_;
  bool flat_ = true;
  bool sorted_ = true;
};

// Tenths of a day from `now` to the moment, rounded half away from zero.
std::int64_t tenths_from(std::size_t now, Moment moment);

// Counts working days up to any moment.
class WorkingDays {
 public:
  explicit WorkingDays(const std::vector<bool>& working);
  [[nodiscard]] std::int64_t between(std::size_t first, std::size_t past) const {
    return counts_[past] - counts_[first];
  }
  [[nodiscard]] std::int64_t tenths_from(std::size_t now, Moment moment) const;

 private:
  std::vector<std::int64_t> counts_;
};

}  // namespace planctl::compare
