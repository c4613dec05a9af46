// tests/unit/compare/quota_curve: earned schedule at its edges.
#include "compare/quota_curve.hpp"

#include <doctest/doctest.h>

#include "compare/arithmetic.hpp"

namespace planctl::compare {
namespace {

TEST_CASE("division rounds half away from zero") {
  CHECK(divide_rounded(5, 2) == 3);
  CHECK(divide_rounded(-5, 2) == -3);
  CHECK(divide_rounded(5, -2) == -3);
  CHECK(divide_rounded(4, 3) == 1);
  CHECK(divide_rounded(-4, 3) == -1);
  CHECK(divide_rounded(0, 7) == 0);
  CHECK(scale_by(INT64_MAX, 10, 10) == INT64_MAX);
  CHECK_FALSE(scale_by(INT64_MAX, 10, 9).has_value());
  CHECK_FALSE(scale_by(1, 1, 0).has_value());
}

TEST_CASE("the moment at which a curve reaches an amount") {
  const std::vector<std::int64_t> daily{10, 0, 0, 10, 20};
  const QuotaCurve curve(daily);
  CHECK(curve.after(4) == 20);
  CHECK(curve.between(3, 5) == 30);
  CHECK(curve.find(5, 1) == Moment{0, 5, 10});
  CHECK(curve.find(15, 1) == Moment{3, 5, 10});
  CHECK(curve.find(30, 1) == Moment{4, 10, 20});
  CHECK(curve.find(40, 1) == Moment{5});
  CHECK(curve.find(99, 1) == Moment{5});
  CHECK(curve.find(-1, 1) == Moment{0});
  CHECK(curve.find(0, 1) == Moment{0, 0, 10});
  // On a stretch without quota: on plan is on plan; from elsewhere the last day with that sum.
  CHECK(curve.find(10, 1) == Moment{1});
  CHECK(curve.find(10, 2) == Moment{2});
  CHECK(curve.find(10, 3) == Moment{3});
  CHECK(curve.find(10, 4) == Moment{3, 0, 10});
  CHECK(curve.find(10, 0) == Moment{3, 0, 10});
}

TEST_CASE("a negative curve is mirrored, a flat one tells nothing, a bent one its last point") {
  CHECK(QuotaCurve(std::vector<std::int64_t>{-10, -20}).find(-20, 0) == Moment{1, 10, 20});
  CHECK(QuotaCurve(std::vector<std::int64_t>{-10, -20}).find(5, 1) == Moment{0});
  CHECK(QuotaCurve(std::vector<std::int64_t>{-10, -20}).find(-30, 1) == Moment{2});
  CHECK_FALSE(QuotaCurve(std::vector<std::int64_t>{0, 0}).find(0, 1).has_value());
  CHECK(QuotaCurve(std::vector<std::int64_t>{10, -6, 20}).find(8, 0) == Moment{2, 4, 20});
}

TEST_CASE("days and working days between now and a moment") {
  CHECK(tenths_from(3, {5, 0, 1}) == 20);
  CHECK(tenths_from(3, {2, 1, 2}) == -5);
  CHECK(tenths_from(3, {3, 1, 20}) == 1);
  CHECK(tenths_from(4, {3, 19, 20}) == -1);
  const WorkingDays working({true, true, false, false, true});
  CHECK(working.between(0, 5) == 3);
  CHECK(working.tenths_from(4, {1, 1, 2}) == -5);
  CHECK(working.tenths_from(2, {3, 1, 2}) == 0);
  CHECK(working.tenths_from(2, {4, 1, 4}) == 3);
  CHECK(working.tenths_from(0, {5, 0, 1}) == 30);
}

}  // namespace
}  // namespace planctl::compare
