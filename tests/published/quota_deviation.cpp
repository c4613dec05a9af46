// tests/published/quota_deviation: C28: a year of monthly quotas with six months gone, and the
// traps measured in other tools.
#include <doctest/doctest.h>

#include "compare/variance_line.hpp"

namespace planctl::compare {
namespace {

// Monthly quotas 60 60 80 80 100 100 100 90 110 120 150 150 (1200), actual 430 after 6 months: PV
// 480, deviation -50, attainment 0.895833, ES 5.5, SV(t) -0.5; linear 860, seasonal 1075, back to
// plan 1150; required 128.3333 a month.
TEST_CASE("C28: quantity and time deviation of a quota") {
  const std::vector<std::int64_t> quota{60, 60, 80, 80, 100, 100, 100, 90, 110, 120, 150, 150};
  const std::vector<std::int64_t> actual{70, 60, 70, 70, 80, 80, 0, 0, 0, 0, 0, 0};
  const CellCurves cell{QuotaCurve(quota), QuotaCurve(actual),
                        WorkingDays(std::vector<bool>(12, true))};
  const model::AttainmentLimits limits{9'500, 9'000, true};
  const auto line = compare_line(cell, {0, 12, 6}, model::Good::up, limits);
  CHECK(line.quota == 480);
  CHECK(line.full_quota == 1200);
  CHECK(line.actual == 430);
  CHECK(line.variance == -50);
  CHECK(line.variance_percent == -104);   // -10.4167 %
  CHECK(line.attainment_percent == 895);  // 89.5833 %, never more than is reached
  CHECK(line.days == -5);                 // half a month, in tenths
  CHECK(line.working_days == -5);
  CHECK(line.forecast_linear == 860);
  CHECK(line.forecast_seasonal == 1075);
  CHECK(line.forecast_plan == 1150);
  CHECK(line.required_per_day == 128);
  CHECK(line.status == model::Status::red);
}

}  // namespace
}  // namespace planctl::compare
