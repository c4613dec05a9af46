// unit/decompose/split: people who share a node: nothing lost, nobody a unit away.
#include "decompose/split.hpp"

#include <numeric>

#include <doctest/doctest.h>

using namespace planctl;

namespace {

std::vector<decompose::SplitPart> deal(const std::vector<std::int64_t>& shares, std::int64_t unit) {
  std::vector<decompose::SplitPart> parts;
  for (std::size_t person = 0; person < shares.size(); ++person)
    parts.emplace_back(shares, person, unit);
  return parts;
}

void check_dealing(const std::vector<std::int64_t>& shares) {
  CAPTURE(shares.size());
  const auto parts = deal(shares, 1);
  const auto whole = std::accumulate(shares.begin(), shares.end(), std::int64_t{0});
  std::vector<std::int64_t> before(shares.size(), 0);
  for (std::int64_t units = 1; units <= 2 * whole + 3; ++units) {
    std::int64_t sum = 0;
    for (std::size_t person = 0; person < shares.size(); ++person) {
      const std::int64_t now = parts[person].of(units);
      REQUIRE(now >= before[person]);
      const std::int64_t away = now * whole - shares[person] * units;
      REQUIRE(away < whole);
      REQUIRE(away > -whole);
      before[person] = now;
      sum += now;
    }
    REQUIRE(sum == units);
  }
}

}  // namespace

TEST_CASE("all shares of 12 parts among up to four people are dealt within a unit") {
  for (std::int64_t a = 1; a < 12; ++a)
    for (std::int64_t b = 1; a + b <= 12; ++b)
      for (std::int64_t c = 0; a + b + c <= 12; ++c) {
        std::vector<std::int64_t> shares{a, b};
        if (c > 0) shares.push_back(c);
        if (12 - a - b - c > 0) shares.push_back(12 - a - b - c);
        check_dealing(shares);
      }
}

TEST_CASE("percentages with two decimals are dealt exactly") {
  check_dealing({3333, 3333, 3334});
  check_dealing({6000, 4000});
  check_dealing({1, 9999});
  CHECK(deal({6000, 4000}, 1)[0].of(1'000'000'000'000'000) == 600'000'000'000'000);
}

TEST_CASE("packs stay whole and negative quotas mirror positive ones") {
  const auto packs = deal({6000, 4000}, 12);
  CHECK(packs[0].of(60) == 36);
  CHECK(packs[1].of(60) == 24);
  CHECK(packs[0].of(12) + packs[1].of(12) == 12);
  const auto returns = deal({6000, 4000}, -1);
  CHECK(returns[0].of(-5) == -3);
  std::vector<std::int64_t> quotas{3, 0, 2, 5};
  deal({6000, 4000}, 1)[0].take(quotas);
  CHECK(std::accumulate(quotas.begin(), quotas.end(), std::int64_t{0}) == 6);
}
