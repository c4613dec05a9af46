// tests/unit/compare/capacity: sellers with ramps and time away, and heads needed.
#include "compare/capacity.hpp"

#include <doctest/doctest.h>

#include "support/small_plan.hpp"

namespace planctl::compare {
namespace {

using support::figure;
using support::ref;
using support::words;

values::Date on(const char* date) { return *values::parse_date(date); }

// Every day of 2026 works, so that parts of the year are plain: 365 days.
struct Case {
  model::Plan plan = support::small_plan();

  Case() {
    model::Calendar calendar;
    calendar.id = words("default");
    calendar.workdays = {{0, 1, 2, 3, 4, 5, 6}, {}};
    plan.calendars.add(calendar);
    plan.goals[0].target = figure(1'000'000);
  }
  model::SellerGroup& group(std::int64_t each) {
    auto& made = plan.goals[0].capacity.emplace_back();
    made.each = figure(each);
    return made;
  }
  model::Person& person(const char* id) {
    plan.people.add(support::person(id));
    return plan.people[plan.people.size() - 1];
  }
  [[nodiscard]] model::CapacityGap compare(const char* as_of = "2025-12-31") const {
    return compare_capacity(plan, on(as_of)).at(0);
  }
};

TEST_CASE("sellers: attained, free, away, part of the year, ramp") {
  Case c;
  c.person("ana");
  auto& luis = c.person("luis");
  luis.free = figure(50'00);
  luis.away.push_back({*values::parse_days("2026-03-01..2026-05-12"), {}});  // 73 days
  auto& eva = c.person("eva");
  eva.from = {on("2026-10-20"), {}};  // 73 days left
  eva.to = {on("2026-12-31"), {}};
  auto& group = c.group(365'000);
  group.attains = figure(80'00);
  for (const char* id : {"ana", "luis", "eva"}) group.people.push_back(ref(c.plan.people, id));
  CHECK(c.compare().sellers[0].amount == 292'000);
  CHECK(c.compare().sellers[0].productive == 1000);
  CHECK(c.compare().sellers[1].amount == 116'800);  // half of 292 days
  CHECK(c.compare().sellers[1].productive == 400);
  CHECK(c.compare().sellers[2].amount == 58'400);
  group.ramp = {figure(0), figure(50'00)};
  // 31 days at nothing, 30 at half, 12 in full.
  CHECK(c.compare().sellers[2].amount == 21'600);
  CHECK(c.compare().sellers[0].amount == 292'000);  // has been there for long
  CHECK(c.compare().capacity == 292'000 + 116'800 + 21'600);
}

TEST_CASE("small figures are rounded once, at the end") {
  Case c;
  auto& group = c.group(10);
  group.heads = {1, {}};
  group.attains = figure(85'00);
  CHECK(c.compare().capacity == 9);  // 8.5
  group.from = {on("2026-10-20"), {}};
  group.each = figure(15);
  CHECK(c.compare().capacity == 3);  // 12.75 / 5; of 12 it would be 2
}

TEST_CASE("heads needed: what lacks over what a new one brings, rounded up") {
  Case c;
  c.group(400'000).heads = {2, {}};
  CHECK(c.compare().gap() == -200'000);
  CHECK(c.compare().heads_needed == 1);
  CHECK(c.compare("2026-10-19").heads_needed == 3);  // 80,000 each in 73 days
  CHECK_FALSE(c.compare("2026-12-31").heads_needed);
  c.plan.goals[0].target = figure(800'000);
  CHECK(c.compare().heads_needed == 0);
}

}  // namespace
}  // namespace planctl::compare
