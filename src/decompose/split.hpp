// decompose/split: the quotas of a node among the people who share it.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

namespace planctl::decompose {

// One person's part. The units of a node are dealt one by one, in the order in which they come
// over the year: each to the one whose next unit falls due first, so that accumulated nobody is a
// unit or more away from the exact share, and the parts of all are always the whole.
// Earliest due date, as in just-in-time sequencing (Steiner and Yeomans, 1993).
class SplitPart {
 public:
  // `shares`, all positive, are parts of their sum; `unit` is what is dealt as a whole, negative
  // where quotas are.
  SplitPart(std::span<const std::int64_t> shares, std::size_t person, std::int64_t unit);

  // The person's part of the first `amount` of the year.
  [[nodiscard]] std::int64_t of(std::int64_t amount) const;
  // Turns the node's quotas of consecutive periods from the begin of the year into the person's.
  void take(std::span<std::int64_t> quotas) const;

 private:
  std::int64_t unit_;
  std::int64_t share_ = 0;
  std::vector<std::int64_t> taken_;  // of the first 0, 1, 2 … units of a round
};

}  // namespace planctl::decompose
