// tests/unit/compare/resources: money, heads, abilities and time; measures against growth.
#include <doctest/doctest.h>

#include "compare/gap.hpp"
#include "support/small_plan.hpp"

namespace planctl::compare {
namespace {

using support::figure;
using support::ref;
using support::words;

model::Located<values::Date> on(const char* date) { return {*values::parse_date(date), {}}; }

struct Case {
  model::Plan plan = support::small_plan();

  Case() {
    model::Goal share;
    share.id = words("share");
    plan.goals.add(share);
    for (const char* const id : {"ana", "luis"}) plan.people.add(support::person(id));
    model::Strategy depth;
    depth.id = words("depth");
    depth.serves = {ref(plan.goals, "share"), ref(plan.goals, "sales")};
    plan.strategies.add(depth);
  }
  model::Action& action(const char* id, std::optional<std::int64_t> cost = std::nullopt) {
    model::Action made;
    made.id = words(id);
    made.owner = ref(plan.people, "ana");
    if (cost) made.cost = figure(*cost);
    plan.actions.add(made);
    return plan.actions[plan.actions.size() - 1];
  }
  model::BudgetLine& line(const char* id, std::int64_t amount) {
    model::BudgetLine made;
    made.id = words(id);
    made.amount = figure(amount);
    plan.budget.lines.add(made);
    return plan.budget.lines[plan.budget.lines.size() - 1];
  }
  // "g0 needed/funded", "p0 category needed/funded".
  [[nodiscard]] std::string money() const {
    std::string text;
    for (const auto& gap : compare_resources(plan).money)
      text += (gap.goal != model::none ? "g" + std::to_string(gap.goal)
                                       : "p" + std::to_string(gap.project) + gap.category) +
              " " + std::to_string(gap.needed) + "/" + std::to_string(gap.funded) + " ";
    return text;
  }
};

TEST_CASE("money: actions, strategies and lines come together at the goal") {
  Case c;
  CHECK(c.money() == "g0 0/0 g1 0/0 ");
  c.action("a", 100).goal = ref(c.plan.goals, "sales");
  c.action("b", 30).strategy = ref(c.plan.strategies, "depth");
  c.action("c", 7);
  CHECK(c.money() == "g0 100/0 g1 30/0 ");
  c.line("x", 60).goal = 0;
  c.line("y", 30).action = 0;
  c.line("z", 9);
  CHECK(c.money() == "g0 100/90 g1 30/0 ");
  c.line("w", 11).strategy = 0;
  CHECK(c.money() == "g0 100/90 g1 30/11 ");
  c.plan.actions[0].strategy = ref(c.plan.strategies, "depth");
  CHECK(c.money() == "g0 100/98 g1 30/3 ");  // 11 by 100 to 30
  c.plan.actions[0].cost.reset();
  c.plan.actions[1].cost.reset();
  CHECK(c.money() == "g0 0/90 g1 0/11 ");
}

TEST_CASE("money and heads of key projects") {
  Case c;
  model::Department field;
  field.id = words("field");
  c.plan.departments.add(field);
  model::Department team;
  team.id = words("team");
  team.part_of = ref(c.plan.departments, "field");
  c.plan.departments.add(team);
  c.plan.people[1].department = ref(c.plan.departments, "team");
  model::Project project;
  project.id = words("super");
  project.goal = ref(c.plan.goals, "sales");
  project.needs.emplace();
  project.needs->fees = {{words("entry"), figure(200)}, {words("display"), figure(120)}};
  project.needs->people = {
      {words("north"), figure(4)}, {words("field"), figure(2)}, {words("south"), figure(3)}};
  project.has.emplace();
  project.has->people = {{words("north"), figure(5)}};
  c.plan.projects.add(project);
  auto& line = c.line("a", 150);
  line.project = 0;
  line.category = words("entry");
  c.line("b", 40).project = 0;
  CHECK(c.money() == "g0 320/190 g1 0/0 p0 320/190 p0entry 200/150 p0display 120/0 ");
  c.plan.projects[0].has->fees = {{words("entry"), figure(999)}, {words("display"), figure(20)}};
  CHECK(c.money() == "g0 320/190 g1 0/0 p0 320/210 p0entry 200/150 p0display 120/20 ");
  const auto heads = compare_resources(c.plan).heads;
  REQUIRE(heads.size() == 3);
  CHECK(heads[0].present == 5);
  CHECK(heads[1].place == "field");
  CHECK(heads[1].needed == 2);
  CHECK(heads[1].present == 1);
  CHECK(heads[2].present == 0);
}

TEST_CASE("abilities that nobody in the team has") {
  Case c;
  auto& action = c.action("a");
  action.team = {ref(c.plan.people, "luis")};
  action.needs = {words("Negociación"), words("design")};
  c.plan.people[1].able = {words("negociación")};
  const auto gaps = compare_resources(c.plan).abilities;
  REQUIRE(gaps.size() == 1);
  CHECK(gaps[0].action == 0);
  CHECK(gaps[0].ability == "design");
}

TEST_CASE("time: effort by month and person against free working days") {
  Case c;
  auto& action = c.action("a");
  action.team = {ref(c.plan.people, "luis"), ref(c.plan.people, "ana")};
  action.effort = figure(30);
  CHECK(compare_resources(c.plan).time.empty());
  action.start = on("2026-01-26");  // five working days in January, ten in February
  action.due = on("2026-02-13");
  c.plan.people[1].free = figure(8'000);
  c.plan.people[1].away = {{*values::parse_days("2026-01-31..2026-02-03"), {}}};
  const auto gaps = compare_resources(c.plan).time;
  REQUIRE(gaps.size() == 4);
  CHECK(gaps[0].person == 0);
  CHECK(model::label_of(gaps[0]) == "2026-01");
  CHECK(gaps[0].needed == 50);
  CHECK(gaps[0].available == 220);
  CHECK(model::label_of(gaps[1]) == "2026-02");
  CHECK(gaps[1].needed == 100);
  CHECK(gaps[1].available == 200);
  CHECK(gaps[2].person == 1);
  CHECK(gaps[2].available == 176);
  CHECK(gaps[3].available == 144);  // 20 less Monday and Tuesday, four fifths
  action.start = on("2026-01-31");
  action.due = on("2026-02-01");  // no working day between: all is to be done when it is due
  const auto weekend = compare_resources(c.plan).time;
  REQUIRE(weekend.size() == 2);
  CHECK(model::label_of(weekend[0]) == "2026-02");
  CHECK(weekend[0].needed == 150);
  action.start = on("2199-12-01");
  action.due = on("2199-12-31");
  CHECK(compare_resources(c.plan).time.size() == 2);
}

TEST_CASE("time: each works by their own calendar, and so does an action") {
  Case c;
  model::Calendar weekends;
  weekends.id = words("weekends");
  weekends.workdays = {{5, 6}, {}};
  c.plan.calendars.add(weekends);
  c.plan.people[1].calendar = ref(c.plan.calendars, "weekends");
  auto& action = c.action("fair");
  action.team = {ref(c.plan.people, "luis")};
  action.effort = figure(40);
  action.start = on("2026-01-26");
  action.due = on("2026-02-13");
  action.calendar = ref(c.plan.calendars, "weekends");  // one day in January, three in February
  const auto gaps = compare_resources(c.plan).time;
  REQUIRE(gaps.size() == 4);
  CHECK(gaps[0].needed == 50);
  CHECK(gaps[0].available == 220);  // ana: Monday to Friday
  CHECK(gaps[1].needed == 150);
  CHECK(gaps[2].needed == 50);
  CHECK(gaps[2].available == 90);  // luis: five Saturdays and four Sundays
  CHECK(gaps[3].available == 80);
}

TEST_CASE("measures: growth against what actions are expected to bring") {
  Case c;
  CHECK(compare_measures(c.plan).empty());
  c.plan.goals[0].target = figure(1'200);
  c.plan.goals[0].baseline = figure(1'040);
  auto& action = c.action("a");
  action.goal = ref(c.plan.goals, "share");
  model::Expectation own;
  own.amount = figure(5);
  model::Expectation other;
  other.goal = ref(c.plan.goals, "sales");
  other.amount = figure(60);
  action.expects = {own, other, other};
  c.action("b").goal = ref(c.plan.goals, "sales");
  const auto gaps = compare_measures(c.plan);
  REQUIRE(gaps.size() == 2);
  CHECK(gaps[0].goal == 0);
  CHECK(gaps[0].growth == 160);
  CHECK(gaps[0].expected == 120);
  CHECK(gaps[0].actions == std::vector<std::size_t>{0, 1});
  CHECK_FALSE(gaps[1].growth.has_value());
  CHECK(gaps[1].expected == 5);
}

}  // namespace
}  // namespace planctl::compare
