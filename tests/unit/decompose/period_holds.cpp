// unit/decompose/period_holds: amounts held in a part of the year.
#include <doctest/doctest.h>

#include "support/plan_builder.hpp"
#include "support/quotas.hpp"
#include "support/said.hpp"

using namespace planctl;
using model::QuotaFault;
using support::PlanBuilder;

namespace {

const values::Year year = values::calendar_year(2026);

PlanBuilder two_regions(std::int64_t target = 12000) {
  PlanBuilder plan(target);
  plan.dimension("region", {"north", "south"});
  plan.shares("region", {{"north", "75%"}, {"south", "25%"}});
  plan.season(std::vector<std::string>(12, "1"));
  return plan;
}

std::vector<std::int64_t> months(const PlanBuilder& plan, const std::vector<std::string>& by = {},
                                 std::size_t cell = 0) {
  return support::by_period(support::collect(plan.plan, by)[cell].daily, year,
                            values::Every::month);
}

model::QuotaProblem only_problem(const PlanBuilder& plan) {
  auto outcome = decompose::decompose(plan.plan, 0);
  CHECK_FALSE(outcome.decomposition.has_value());
  REQUIRE(outcome.problems.size() == 1);
  return outcome.problems[0];
}

}  // namespace

TEST_CASE("the whole's March is held, the other months scale, regions keep their year") {
  auto plan = two_regions();
  plan.hold({}, "2026-03", 3200);
  CHECK(months(plan) ==
        std::vector<std::int64_t>{800, 800, 3200, 800, 800, 800, 800, 800, 800, 800, 800, 800});
  CHECK(months(plan, {"region"}, 0)[2] == 2400);
  CHECK(months(plan, {"region"}, 1)[2] == 800);
  CHECK(support::year_amounts(plan.plan, {"region"}) ==
        support::Amounts{{"north", 9000}, {"south", 3000}});
}

TEST_CASE("a region's quarter is held; the other region is not touched") {
  auto plan = two_regions();
  plan.hold({{"region", "north"}}, "2026-Q1", 0);
  CHECK(months(plan, {"region"}, 0) ==
        std::vector<std::int64_t>{0, 0, 0, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000});
  CHECK(months(plan, {"region"}, 1) == std::vector<std::int64_t>(12, 250));
}

TEST_CASE("a month inside a held quarter, below a held whole") {
  auto plan = two_regions();
  plan.hold({{"region", "north"}}, "2026-Q1", 3000);
  plan.hold({{"region", "north"}}, "2026-02", 2000);
  plan.hold({}, "2026-02", 2100);
  const auto north = months(plan, {"region"}, 0);
  CHECK(north[1] == 2000);
  CHECK(north[0] + north[2] == 1000);
  CHECK(months(plan, {"region"}, 1)[1] == 100);
}

TEST_CASE("a week is held, across the end of a month") {
  auto plan = two_regions();
  plan.hold({}, "2026-W14", 1000);
  const auto daily = support::collect(plan.plan, {})[0].daily;
  const auto weeks = support::by_period(daily, year, values::Every::week);
  CHECK(weeks[13] == 1000);
  CHECK(support::sum(daily) == 12000);
}

TEST_CASE("holds of periods that cannot be met are named together") {
  auto plan = two_regions();
  const auto first = plan.hold({{"region", "north"}}, "2026-01", 8000);
  const auto second = plan.hold({{"region", "north"}}, "2026-02", 2000);
  const auto problem = only_problem(plan);
  CHECK(problem.fault == QuotaFault::hold_exceeds);
  CHECK(problem.at == first.amount->span);
  CHECK(problem.related == std::vector{second.amount->span});
  CHECK(support::said(problem.amount) == "1,000");
}

TEST_CASE("what the regions hold of a month must leave room for the whole's") {
  auto plan = two_regions();
  const auto north = plan.hold({{"region", "north"}}, "2026-03", 900);
  const auto south = plan.hold({{"region", "south"}}, "2026-03", 250);
  const auto whole = plan.hold({}, "2026-03", 2000);
  const auto problem = only_problem(plan);
  CHECK(problem.fault == QuotaFault::period_holds_clash);
  CHECK(problem.at == whole.amount->span);
  CHECK(problem.related == std::vector{north.amount->span, south.amount->span});
}

TEST_CASE("a hold outside the year, a day that nobody works, periods that cross") {
  auto outside = two_regions();
  const auto next = outside.hold({}, "2027-01", 100);
  CHECK(only_problem(outside).fault == QuotaFault::hold_not_period);
  CHECK(only_problem(outside).at == next.period->span);
  auto idle = two_regions();
  idle.hold({}, "2026-03-01", 100);  // a Sunday
  CHECK(only_problem(idle).fault == QuotaFault::no_working_day);
  auto crossing = two_regions();
  crossing.hold({}, "2026-03", 1000);
  crossing.hold({}, "2026-W14", 100);
  CHECK(only_problem(crossing).fault == QuotaFault::period_holds_clash);
}
