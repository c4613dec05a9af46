// tests/published/earned_value: C25: schedule and cost of a project as planned and earned amounts.
#include <doctest/doctest.h>

#include "compare/variance_line.hpp"

namespace planctl::compare {
namespace {

model::VarianceLine compare(const std::vector<std::int64_t>& quota,
                            const std::vector<std::int64_t>& actual, std::size_t elapsed,
                            model::Good good) {
  const CellCurves cell{QuotaCurve(quota), QuotaCurve(actual),
                        WorkingDays(std::vector<bool>(quota.size(), true))};
  return compare_line(cell, {0, quota.size(), elapsed}, good, {});
}

const std::vector<std::int64_t> planned{10'000, 10'000, 20'000, 30'000, 30'000};

// Earned against planned: PV 40,000, EV 35,000: SV -5,000, SPI 0.875.
TEST_CASE("C25: schedule variance and index") {
  const auto line = compare(planned, {10'000, 10'000, 15'000, 0, 0}, 3, model::Good::up);
  CHECK(line.quota == 40'000);
  CHECK(line.variance == -5'000);
  CHECK(line.attainment_percent == 875);
}

// Spent against earned, where less is better: AC 36,000 for EV 35,000 of BAC 100,000: CV -1,000,
// EAC = BAC / CPI = 102,857.14.
TEST_CASE("C25: cost variance and estimates at completion") {
  const auto line = compare({35'000'00, 65'000'00}, {36'000'00, 0}, 1, model::Good::down);
  CHECK(line.variance == 1'000'00);
  CHECK_FALSE(line.favourable);
  CHECK(line.forecast_seasonal == 102'857'14);
  // EAC with CPI 0.8, and where the overrun does not go on: AC + BAC - EV.
  CHECK(compare({28'000, 72'000}, {35'000, 0}, 1, model::Good::down).forecast_seasonal == 125'000);
  CHECK(compare({35'000, 65'000}, {63'000, 0}, 1, model::Good::down).forecast_plan == 128'000);
}

}  // namespace
}  // namespace planctl::compare
