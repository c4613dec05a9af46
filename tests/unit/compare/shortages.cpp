// tests/unit/compare/shortages: the month in which money or days run out.
#include "compare/shortages.hpp"

#include <doctest/doctest.h>

#include "support/small_plan.hpp"

namespace planctl::compare {
namespace {

using support::figure;
using support::ref;
using support::words;

values::Date on(const char* date) { return *values::parse_date(date); }

struct Case {
  model::Plan plan = support::small_plan();

  model::Person& person(const char* id) {
    plan.people.add(support::person(id));
    return plan.people[plan.people.size() - 1];
  }
};

TEST_CASE("money runs out in the first month in which more is needed than is there") {
  Case c;
  model::Action action;
  action.id = words("a");
  action.goal = ref(c.plan.goals, "sales");
  action.start = {on("2026-02-01"), {}};
  action.due = {on("2026-03-31"), {}};
  action.cost = figure(5'900);  // 100 a day
  c.plan.actions.add(action);
  model::BudgetLine line;
  line.id = words("l");
  line.goal = 0;
  line.amount = figure(36'500);  // 100 a day of the year
  c.plan.budget.lines.add(line);
  CHECK(compare_shortages(c.plan).empty());
  c.plan.actions[0].cost = figure(17'700);
  const auto shortages = compare_shortages(c.plan);
  REQUIRE(shortages.size() == 1);
  CHECK(shortages[0].goal == 0);
  CHECK(shortages[0].first == "2026-02");  // 8,400 needed, 5,900 there
  CHECK(shortages[0].worst == "2026-03");
  CHECK(shortages[0].peak == 8'700);
  CHECK(shortages[0].together == 0);  // by the end of the year it is all there
}

TEST_CASE("a person's days run out in the first month with too much effort") {
  Case c;
  auto& ana = c.person("ana");
  ana.free = figure(25'00);
  model::Action action;
  action.id = words("a");
  action.owner = ref(c.plan.people, "ana");
  action.start = {on("2026-02-02"), {}};
  action.due = {on("2026-03-31"), {}};
  action.effort = figure(42);  // a day each of 42 working days
  c.plan.actions.add(action);
  const auto shortages = compare_shortages(c.plan);
  REQUIRE(shortages.size() == 1);
  CHECK(shortages[0].person == 0);
  CHECK(shortages[0].first == "2026-02");
  CHECK(shortages[0].worst == "2026-03");
  CHECK(shortages[0].peak == 165);      // 22 days, 5.5 free
  CHECK(shortages[0].together == 315);  // and 20 days, 5 free
}

}  // namespace
}  // namespace planctl::compare
