// decompose/split: one round of dealing, after which every share is whole again.
#include "decompose/split.hpp"

#include <numeric>

#include "base/assert.hpp"

namespace planctl::decompose {

SplitPart::SplitPart(std::span<const std::int64_t> shares, std::size_t person, std::int64_t unit)
    : unit_(unit) {
  std::int64_t common = 0;
  for (const std::int64_t share : shares) common = std::gcd(common, share);
  PLANCTL_ASSERT(common > 0 && person < shares.size() && unit != 0);
  const std::int64_t round =
      std::accumulate(shares.begin(), shares.end(), std::int64_t{0}) / common;
  share_ = shares[person] / common;
  taken_.assign(1, 0);
  std::vector<std::int64_t> given(shares.size(), 0);
  for (std::int64_t units = 1; units < round; ++units) {
    std::size_t next = shares.size();
    std::int64_t earliest = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
      const std::int64_t share = shares[i] / common;
      if (given[i] * round >= share * units) continue;  // its next unit has not begun
      const std::int64_t due = ((given[i] + 1) * round + share - 1) / share;
      if (next != shares.size() && due >= earliest) continue;
      next = i;
      earliest = due;
    }
    PLANCTL_ASSERT(next != shares.size());
    ++given[next];
    taken_.push_back(given[person]);
  }
}

std::int64_t SplitPart::of(std::int64_t amount) const {
  const std::int64_t units = amount / unit_;
  const auto round = static_cast<std::int64_t>(taken_.size());
  return unit_ * (units / round * share_ + taken_[static_cast<std::size_t>(units % round)]);
}

void SplitPart::take(std::span<std::int64_t> quotas) const {
  std::int64_t all = 0;
  std::int64_t taken = 0;
  for (auto& quota : quotas) {
    all += quota;
    const std::int64_t now = of(all);
    quota = now - taken;
    taken = now;
  }
}

}  // namespace planctl::decompose
