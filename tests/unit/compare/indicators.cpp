// tests/unit/compare/indicators: control charts and their signs, readings against targets.
#include "compare/indicators.hpp"

#include <doctest/doctest.h>

#include "support/small_plan.hpp"

namespace planctl::compare {
namespace {

using model::Signal;
using support::ref;
using support::words;

TEST_CASE("a chart needs eight values; equal values have no limits to leave") {
  CHECK_FALSE(find_control_chart({1, 2, 3, 4, 5, 6, 7}, 0));
  const auto chart = find_control_chart({5, 5, 5, 5, 5, 5, 5, 5}, 0);
  REQUIRE(chart);
  CHECK(chart->centre == 50);
  CHECK(chart->lower == 50);
  CHECK(chart->upper == 50);
  CHECK_FALSE(chart->signal);
}

TEST_CASE("signs: outside, a jump") {
  const auto outside = find_control_chart({10, 11, 10, 11, 10, 11, 10, 11, 10, 30, 10, 11}, 0);
  CHECK(outside->signal == Signal::jump);  // the way back is the last sign
  CHECK(outside->signalled == 10);
  const auto beyond = find_control_chart({10, 11, 10, 11, 10, 11, 10, 11, 10, 30}, 0);
  CHECK(beyond->signal == Signal::outside);
  CHECK(beyond->signalled == 9);
  const auto even = find_control_chart({10, 12, 10, 12, 10, 12, 10, 12, 10, 12}, 0);
  CHECK_FALSE(even->signal);
}

TEST_CASE("three of four nearer to a limit than to the centre, on the same side") {
  std::vector<std::int64_t> values{0, 10, 0, 10, 0, 10, 0, 10, 0, 10, 0, 10};
  values.insert(values.end(), {24, 24, 10, 24});
  const auto chart = find_control_chart(values, 0);
  CHECK(chart->signal == Signal::near_limit);
  CHECK(chart->signalled == 15);
}

TEST_CASE("eight in a row above the centre are a run, seven are not") {
  std::vector<std::int64_t> values{0, 20, 0, 20, 0, 20, 0, 20, 0};
  values.insert(values.end(), 8, 12);
  const auto eight = find_control_chart(values, 0);
  CHECK(eight->signal == Signal::run);
  CHECK(eight->signalled == 16);
  values.pop_back();
  CHECK_FALSE(find_control_chart(values, 0)->signal);
}

struct Case {
  model::Plan plan = support::small_plan();
  model::Indicator made;

  Case() {
    made.id = words("i");
    made.goal = ref(plan.goals, "sales");
  }
  static model::Figure figure(std::int64_t digits, int scale, const char* unit = "") {
    model::Figure figure;
    figure.written = {values::Decimal{digits, scale}, unit};
    return figure;
  }
  void read(const char* period, std::int64_t digits, int scale, const char* unit = "") {
    made.readings.push_back({{*values::parse_period(period), {}}, figure(digits, scale, unit)});
  }
  model::IndicatorVariance compare(const char* as_of) {
    model::Plan with = plan;
    with.tracking.add(made);
    return compare_indicators(with, *values::parse_date(as_of), {}).lines.front();
  }
};

TEST_CASE("the last reading that has begun, its age and its status") {
  Case c;
  c.read("2026-02", 92, 0, "%");
  c.read("2026-01", 985, 1, "%");
  c.read("2026-05", 99, 0, "%");
  const auto line = c.compare("2026-03-10");
  CHECK(line.period->label == "2026-02");
  CHECK(line.unit.decimals == 1);
  CHECK(line.reading == 920);
  CHECK(line.status == model::Status::amber);
  CHECK(line.age == 10);
  CHECK(line.readings == 2);
  CHECK(c.compare("2026-01-10").status == model::Status::green);
  CHECK_FALSE(c.compare("2025-12-31").period);
}

TEST_CASE("where down is good more is worse; periods in a row hold a status") {
  Case c;
  c.plan.goals[c.made.goal->index].good = model::Good::down;
  c.read("2026-01", 100, 0, "%");
  c.read("2026-02", 120, 0, "%");
  CHECK(c.compare("2026-03-10").status == model::Status::red);
  c.made.limits = model::Limits();
  c.made.limits->periods = {2, {}};
  CHECK(c.compare("2026-03-10").status == model::Status::green);
  c.read("2026-03", 120, 0, "%");
  CHECK(c.compare("2026-03-10").status == model::Status::red);
}

TEST_CASE("what is no attainment is not judged; another unit than the last does not count") {
  Case c;
  c.read("2026-01", 10, 0, "%");
  c.read("2026-02", 9, 0);
  const auto line = c.compare("2026-03-10");
  CHECK(line.readings == 1);
  CHECK(line.status == model::Status::unjudged);
  c.read("2026-03", 9, 0, "%");
  CHECK(c.compare("2026-03-10").status == model::Status::red);
  c.plan.goals[c.made.goal->index].unit.name = "%";
  CHECK(c.compare("2026-03-10").status == model::Status::unjudged);
}

TEST_CASE("a target is what readings are held against, in the direction that the indicator says") {
  Case c;
  c.made.target = Case::figure(50, 0);
  c.read("2026-01", 462, 1);
  const auto line = c.compare("2026-02-10");
  CHECK(line.target == 500);
  CHECK(line.attainment_percent == 924);
  CHECK(line.status == model::Status::amber);
  c.made.good = {model::Good::down, {}};
  CHECK(c.compare("2026-02-10").status == model::Status::green);
  c.read("2026-02", 56, 0);
  CHECK(c.compare("2026-03-10").status == model::Status::red);
  c.made.target = Case::figure(50, 0, "%");
  CHECK(c.compare("2026-03-10").status == model::Status::unjudged);
}

}  // namespace
}  // namespace planctl::compare
