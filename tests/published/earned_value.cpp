// tests/published/earned_value: C25: schedule and cost of a project as planned and earned amounts.
#include <doctest/doctest.h>

#include "compare/actions.hpp"
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

model::EarnedValue find_value(std::int64_t bac, std::int64_t pv, std::int64_t ev,
                              std::optional<std::int64_t> ac) {
  const auto whole = [](std::int64_t units) {
    return Worth{units, base::Int128{units} * fine_parts};
  };
  return find_earned_value(bac, whole(pv), whole(ev), ac);
}

// PV 40,000, EV 35,000, AC 36,000 of BAC 100,000: CPI 0.9722222, EAC 102,857.14, VAC -2,857.14,
// TCPI 1.015625.
TEST_CASE("C25: all figures of a project") {
  const auto value = find_value(100'000'00, 40'000'00, 35'000'00, 36'000'00);
  CHECK(value.schedule_variance() == -5'000'00);
  CHECK(value.cost_variance() == -1'000'00);
  CHECK(value.schedule_index == 875);
  CHECK(value.cost_index == 972);
  CHECK(value.required_index == 1015);
  CHECK(value.at_cost_pace == 102'857'14);
  CHECK(value.at_plan == 101'000'00);
  // CPI 0.8: 125,000.
  CHECK(find_value(100'000, 28'000, 28'000, 35'000).at_cost_pace == 125'000);
  // AC 63,000, EV 35,000: 128,000.
  CHECK(find_value(100'000, 40'000, 35'000, 63'000).at_plan == 128'000);
}

// CPI 0.8, SPI 0.9, AC 63,000 and 65,000 left: 63,000 + 65,000 / 0.72 = 153,277.78. EV 50,400 is
// 0.8 of AC and 0.9 of PV 56,000; BAC 115,400 leaves 65,000.
TEST_CASE("C25: the estimate that suffers from both paces") {
  const auto value = find_value(115'400'00, 56'000'00, 50'400'00, 63'000'00);
  CHECK(value.cost_index == 800);
  CHECK(value.schedule_index == 900);
  CHECK(value.at_both_paces == 153'277'78);
}

// 1 of 3 days gone of 1.00, 33 % done: PV 0.3333..., EV 0.33, SPI 0.99 and not 0.33 / 0.33.
TEST_CASE("indices and estimates are not of rounded amounts") {
  constexpr base::Int128 third = base::Int128{100} * fine_parts / 3;
  const auto value = find_earned_value(100, {33, third}, {33, base::Int128{33} * fine_parts}, 50);
  CHECK(value.schedule_index == 990);
  CHECK(value.at_both_paces == 50 + 103);  // 0.67 x 0.5 x 0.3333... / 0.33² = 1.0254
}

TEST_CASE("without anything earned or spent nothing is estimated") {
  const auto idle = find_value(100'000, 0, 0, 0);
  CHECK_FALSE(idle.schedule_index);
  CHECK_FALSE(idle.cost_index);
  CHECK_FALSE(idle.at_cost_pace);
  CHECK_FALSE(idle.at_both_paces);
  CHECK(idle.at_plan == 100'000);
  CHECK_FALSE(find_value(100'000, 50'000, 40'000, std::nullopt).at_plan);
}

}  // namespace
}  // namespace planctl::compare
