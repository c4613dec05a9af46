// tests/published/control_limits: the flow rates of the NIST/SEMATECH e-Handbook of Statistical
// Methods, 6.3.2.2: individuals control charts.
#include <doctest/doctest.h>

#include "compare/indicators.hpp"

namespace planctl::compare {
namespace {

// Mean 50.81, mean moving range 1.8778, limits 55.80 and 45.82; no point is beyond them.
TEST_CASE("flow rates: centre and limits") {
  const auto chart = find_control_chart({496, 476, 499, 513, 478, 512, 526, 524, 536, 521}, 1);
  REQUIRE(chart);
  CHECK(chart->decimals == 2);
  CHECK(chart->centre == 50'81);
  CHECK(chart->upper == 55'80);
  CHECK(chart->lower == 45'82);
  CHECK(chart->signal != model::Signal::outside);
}

}  // namespace
}  // namespace planctl::compare
