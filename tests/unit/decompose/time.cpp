// unit/decompose/time: how a cell's amount falls on months and days.
#include <doctest/doctest.h>

#include "support/plan_builder.hpp"
#include "support/quotas.hpp"

using namespace planctl;
using support::PlanBuilder;
using values::Every;
using Amounts = std::vector<std::int64_t>;

namespace {

const values::Year year = values::calendar_year(2026);

Amounts by(const PlanBuilder& plan, Every every) {
  return support::by_period(support::collect(plan.plan, {}).front().daily, plan.plan.year(), every);
}

std::int64_t on(const PlanBuilder& plan, const std::string& date) {
  const int day = values::days_between(year.days.start, *values::parse_date(date));
  return support::collect(plan.plan, {}).front().daily[static_cast<std::size_t>(day)];
}

}  // namespace

TEST_CASE("months have exactly their seasonal share") {
  PlanBuilder plan(1000);
  plan.season({"6", "6", "8", "8", "9", "8", "7", "7", "9", "10", "11", "11"});
  CHECK(by(plan, Every::month) == Amounts{60, 60, 80, 80, 90, 80, 70, 70, 90, 100, 110, 110});
  CHECK(by(plan, Every::quarter) == Amounts{200, 250, 230, 320});
}

TEST_CASE("a month's days share it by working days: a holiday moves nothing between months") {
  PlanBuilder plan(22 * 120);
  plan.season(std::vector<std::string>(12, "1"));
  plan.calendar("default").holidays.push_back(plan.days("2026-01-01..2026-01-06"));
  // 18 working days are left in January; 220 units.
  CHECK(by(plan, Every::month)[0] == 220);
  CHECK(on(plan, "2026-01-06") == 0);
  CHECK(on(plan, "2026-01-07") == 12);
  CHECK(on(plan, "2026-01-10") == 0);
}

TEST_CASE("flat: holidays move amounts between months") {
  PlanBuilder plan(2580);
  plan.season(std::vector<std::string>(12, "1"));
  plan.quota().normalise = model::Located<model::Normalise>{model::Normalise::flat, plan.span()};
  auto& calendar = plan.calendar("default");
  calendar.holidays.push_back(plan.days("2026-01-01..2026-01-05"));
  // 258 of 261 working days are left, ten units each.
  CHECK(by(plan, Every::month)[0] == 190);
  CHECK(by(plan, Every::month)[1] == 200);
}

TEST_CASE("weekday weights, make-up days and events") {
  PlanBuilder plan(1000);
  auto& calendar = plan.calendar("default", {0, 1, 2, 3, 4, 5});
  calendar.weights.push_back({5, plan.number("0.5")});
  calendar.holidays.push_back(plan.days("2026-01-01..2026-12-20"));
  calendar.makeup.push_back(plan.days("2026-12-27"));  // a Sunday: as full as the fullest weekday
  calendar.events.push_back({{}, plan.days("2026-12-28..2026-12-29"), plan.number("2")});
  // 21 to 25 December: 5 days; 26: half; 27: one; 28, 29: two each; 30, 31: one each.
  plan.goal().target->units = 2 * 125;
  const auto daily = support::collect(plan.plan, {}).front().daily;
  CHECK(Amounts(daily.end() - 12, daily.end()) ==
        Amounts{0, 20, 20, 20, 20, 20, 10, 20, 40, 40, 20, 20});
}

TEST_CASE("a calendar that extends another adds to it and beats it") {
  PlanBuilder plan(1);
  auto& base = plan.calendar("default", {0, 1, 2, 3, 4});
  base.holidays.push_back(plan.days("2026-01-05..2026-01-06"));
  auto& near = plan.calendar("near");
  near.extends = model::Ref<model::Calendar>{{"default", plan.span()}, 0};
  near.holidays.push_back(plan.days("2026-01-07"));
  near.makeup.push_back(plan.days("2026-01-06"));
  plan.dimension("region", {"north", "south"});
  plan.use_calendar("region", "north", "near");
  const std::vector<model::Place> places{plan.place({{"region", "north"}}), {}};
  const auto works = support::cut(plan.plan).working_days(places);
  CHECK(std::vector<bool>(works[0].begin() + 3, works[0].begin() + 9) ==
        std::vector<bool>{false, false, true, false, true, true});
  CHECK(std::vector<bool>(works[1].begin() + 3, works[1].begin() + 9) ==
        std::vector<bool>{false, false, false, true, true, true});
}

TEST_CASE("members carry their yearly share on the days on which they are there") {
  PlanBuilder plan(1200);
  plan.dimension("region", {"north", "south"});
  plan.season(std::vector<std::string>(12, "1"));
  plan.member("region", "south").from = plan.date("2026-04-01");
  plan.member("region", "south").to = plan.date("2026-06-30");
  const auto cells = support::collect(plan.plan, {"region"});
  CHECK(support::by_period(cells[0].daily, year, Every::quarter) == Amounts{150, 150, 150, 150});
  CHECK(support::by_period(cells[1].daily, year, Every::quarter) == Amounts{0, 600, 0, 0});
}

TEST_CASE("a season of a part of the tree") {
  PlanBuilder plan(400);
  plan.dimension("product", {"tea", "coffee"});
  plan.season({"1", "1", "1", "1"}, {}, Every::quarter);
  plan.season({"0", "1", "3", "0"}, {{"product", "tea"}}, Every::quarter);
  const auto cells = support::collect(plan.plan, {"product"});
  CHECK(support::by_period(cells[0].daily, year, Every::quarter) == Amounts{0, 50, 150, 0});
  CHECK(support::by_period(cells[1].daily, year, Every::quarter) == Amounts{50, 50, 50, 50});
}

TEST_CASE("a 4-4-5 year of 53 weeks") {
  const auto retail = values::retail_year(2023, values::Pattern::weeks_454);
  PlanBuilder plan(53 * 5, retail);
  CHECK(by(plan, Every::month) == Amounts{20, 25, 20, 20, 25, 20, 20, 25, 20, 20, 25, 25});
  plan.season(std::vector<std::string>(53, "1"), {}, Every::week);
  CHECK(by(plan, Every::week) == Amounts(53, 5));
}
