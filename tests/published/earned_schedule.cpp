// tests/published/earned_schedule: C27: Lipke's earned schedule.
#include <doctest/doctest.h>

#include "compare/quota_curve.hpp"

namespace planctl::compare {
namespace {

// Status after 7 months, what is earned was planned for month 5: SV(t) = -2 months.
TEST_CASE("C27: two months behind") {
  const QuotaCurve curve(std::vector<std::int64_t>{5, 10, 15, 20, 20, 15, 10, 5});
  const auto moment = curve.find(70, 7);
  REQUIRE(moment.has_value());
  CHECK(moment->days == 5);
  CHECK(moment->part == 0);
  CHECK(tenths_from(7, *moment) == -20);
}

// The plan of C25 (10, 20, 40, 70, 100 % of 100,000) with 35,000 earned in period 3: ES = 2.75,
// SV(t) = -0.25.
TEST_CASE("C27: a part of a period") {
  const QuotaCurve curve(std::vector<std::int64_t>{10'000, 10'000, 20'000, 30'000, 30'000});
  const auto moment = curve.find(35'000, 3);
  REQUIRE(moment.has_value());
  CHECK(moment->days == 2);
  CHECK(moment->part * 100 / moment->whole == 75);
  CHECK(tenths_from(3, *moment) == -3);  // -0.25 in tenths, half away from zero
}

}  // namespace
}  // namespace planctl::compare
