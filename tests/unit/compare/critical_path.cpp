// tests/unit/compare/critical_path: early and late dates, slacks, networks, circles, holidays.
#include "compare/critical_path.hpp"

#include <doctest/doctest.h>

#include "model/workdays.hpp"
#include "support/small_plan.hpp"
#include "values/digits.hpp"

namespace planctl::compare {
namespace {

using support::words;

// Hillier and Lieberman, Introduction to Operations Research: the Reliable Construction Co.
// project, activities A to N; 44 weeks, critical path A-B-C-E-F-J-L-N.
TEST_CASE("published: the Reliable Construction Co. project") {
  const std::vector<Step> steps{{0, 2, {}},  {0, 4, {0}},     {0, 10, {1}}, {0, 6, {2}},
                                {0, 4, {2}}, {0, 5, {4}},     {0, 7, {3}},  {0, 9, {4, 6}},
                                {0, 7, {2}}, {0, 8, {5, 8}},  {0, 4, {9}},  {0, 5, {9}},
                                {0, 2, {7}}, {0, 6, {10, 11}}};
  const std::vector<std::int64_t> slacks{0, 0, 0, 4, 0, 0, 4, 4, 2, 0, 1, 0, 4, 0};
  const std::vector<std::int64_t> ends{2, 6, 16, 22, 20, 25, 29, 38, 23, 33, 37, 38, 40, 44};
  const auto times = find_times(steps);
  for (std::size_t step = 0; step < steps.size(); ++step) {
    CAPTURE(step);
    REQUIRE(times[step]);
    CHECK(times[step]->total_slack() == slacks[step]);
    CHECK(times[step]->early_end == ends[step]);
  }
  CHECK(times[12]->late_end == 44);
  CHECK(times[6]->free_slack == 0);
  CHECK(times[10]->free_slack == 1);
  CHECK(times[8]->free_slack == 2);
}

TEST_CASE("a circle, and what is behind it, has no times; each network has its own end") {
  const auto times =
      find_times({{0, 3, {}}, {5, 2, {0}}, {0, 1, {3}}, {0, 1, {2}}, {0, 1, {3}}, {7, 4, {}}});
  REQUIRE(times[0]);
  CHECK(times[0]->total_slack() == 2);
  CHECK(times[0]->free_slack == 2);
  CHECK(times[1]->total_slack() == 0);
  CHECK(times[1]->network == 0);
  CHECK_FALSE(times[2]);
  CHECK_FALSE(times[3]);
  CHECK_FALSE(times[4]);
  CHECK(times[5]->total_slack() == 0);
  CHECK_FALSE(times[5]->tied);
}

struct Case {
  model::Plan plan = support::small_plan();

  void add(const char* id, const char* start, const char* due, const char* after = nullptr) {
    model::Action made;
    made.id = words(id);
    if (start != nullptr) made.start = {*values::parse_date(start), {}};
    if (due != nullptr) made.due = {*values::parse_date(due), {}};
    if (after != nullptr) made.after.push_back({words(after), plan.actions.index_of(after)});
    plan.actions.add(made);
  }
};

std::string said(const model::ScheduledAction& action) {
  const auto last = [](values::Days days) {
    return values::to_string(values::plus_days(days.past, -1));
  };
  return values::to_string(action.early.start) + " " + last(action.early) + " " +
         values::to_string(action.late.start) + " " + last(action.late);
}

TEST_CASE("actions: working days, a predecessor that ends after the start it was given") {
  Case c;
  c.add("ask", "2026-01-05", "2026-01-09");           // Monday to Friday
  c.add("build", "2026-01-08", "2026-01-13", "ask");  // four days, cannot begin before the 12th
  c.add("tell", "2026-01-12", "2026-01-12", "ask");
  c.add("alone", "2026-03-02", "2026-03-06");
  c.add("undated", nullptr, nullptr, "ask");
  c.add("opening", nullptr, "2026-01-15", "build");  // a point
  const auto scheduled = compare_schedule(c.plan, values::make_date(2026, 1, 1));
  REQUIRE(scheduled.size() == 5);
  CHECK(said(scheduled[0]) == "2026-01-05 2026-01-09 2026-01-05 2026-01-09");
  CHECK(scheduled[0].critical);
  CHECK(said(scheduled[1]) == "2026-01-12 2026-01-15 2026-01-12 2026-01-15");
  CHECK(scheduled[1].critical);
  CHECK(said(scheduled[2]) == "2026-01-12 2026-01-12 2026-01-15 2026-01-15");
  CHECK(scheduled[2].total_slack == 3);
  CHECK_FALSE(scheduled[3].critical);
  CHECK(scheduled[4].length == 0);
  CHECK(said(scheduled[4]) == "2026-01-15 2026-01-15 2026-01-15 2026-01-15");
  CHECK(scheduled[4].critical);
}

TEST_CASE("an axis counts as far as it is asked, to the last date that there is") {
  Case c;
  const values::Date first = values::make_date(2026, 1, 1);  // a Thursday
  const values::Date last = values::make_date(values::last_year, 12, 31);
  const WorkdayAxis ahead(c.plan, model::none, first);
  const std::int64_t all = ahead.before(last);
  CHECK(ahead.date_of(all) == last);
  CHECK(ahead.dates_before(all + 3) == values::days_between(first, last) + 3);
  const WorkdayAxis axis(c.plan, model::none, first);
  std::int64_t day = 0;
  std::int64_t wrong = 0;
  for (values::Date date = first; date < last; date = values::plus_days(date, 1)) {
    if (axis.before(date) != day) ++wrong;
    if (values::weekday_of(date) >= 5) continue;
    if (axis.date_of(day) != date) ++wrong;
    if (axis.dates_before(day) != values::days_between(first, date)) ++wrong;
    if (axis.days_in(axis.dates_until(day)) != day) ++wrong;
    ++day;
  }
  CHECK(wrong == 0);
  CHECK(day == all);
}

TEST_CASE("actions: each by its own calendar, that of its place or that of its owner") {
  Case c;
  const auto calendar = [&](const char* id, const char* days) {
    model::Calendar made;
    made.id = words(id);
    made.workdays.emplace();
    for (unsigned weekday = 0; weekday < 7; ++weekday)
      if (std::string_view(days).find(static_cast<char>('0' + weekday)) != std::string_view::npos)
        made.workdays->value.push_back(weekday);
    c.plan.calendars.add(made);
    return support::ref(c.plan.calendars, id);
  };
  const auto shop = calendar("shop", "3456");  // Thursday to Sunday
  const auto office = calendar("office", "01234");
  const auto daily = calendar("daily", "0123456");
  c.add("print", "2026-01-05", "2026-01-09");            // Monday to Friday
  c.add("set-up", "2026-01-08", "2026-01-11", "print");  // four days of the shop
  c.add("count", "2026-01-12", "2026-01-13", "set-up");
  c.add("report", "2026-01-12", "2026-01-12", "set-up");
  c.plan.people.add(support::person("ana"));
  c.plan.people[0].calendar = daily;
  c.plan.actions[1].calendar = shop;
  c.plan.actions[2].calendar = office;
  c.plan.actions[3].owner = support::ref(c.plan.people, "ana");
  const auto scheduled = compare_schedule(c.plan, values::make_date(2026, 1, 1));
  REQUIRE(scheduled.size() == 4);
  CHECK(scheduled[1].length == 4);
  // It begins on the Saturday behind the print and ends on the Friday of the next week; as the
  // office counts from Monday on, it has the weekend as well, and the print until Wednesday.
  CHECK(said(scheduled[1]) == "2026-01-10 2026-01-16 2026-01-15 2026-01-18");
  CHECK(scheduled[1].total_slack == 2);
  CHECK(said(scheduled[0]) == "2026-01-05 2026-01-09 2026-01-08 2026-01-14");
  CHECK(said(scheduled[2]) == "2026-01-19 2026-01-20 2026-01-19 2026-01-20");
  CHECK(scheduled[2].critical);
  // The owner of the report works on Saturdays, and has until the count ends.
  CHECK(said(scheduled[3]) == "2026-01-17 2026-01-17 2026-01-20 2026-01-20");
  CHECK(scheduled[3].total_slack == 3);

  // The place goes before the owner, the action's own calendar before both.
  auto& report = c.plan.actions[3];
  CHECK(model::calendar_of(c.plan, report) == daily.index);
  c.plan.dimensions[0].members[0].calendar = shop;
  report.where = support::place(c.plan, {{"region", "leon"}});
  CHECK(model::calendar_of(c.plan, report) == shop.index);
  report.calendar = office;
  CHECK(model::calendar_of(c.plan, report) == office.index);
}

TEST_CASE("actions: holidays of the default calendar are no working days") {
  Case c;
  model::Calendar calendar;
  calendar.id = words("default");
  calendar.holidays.push_back({*values::parse_days("2026-01-06..2026-01-07"), {}});
  calendar.makeup.push_back({*values::parse_days("2026-01-10"), {}});
  c.plan.calendars.add(calendar);
  c.add("ask", "2026-01-05", "2026-01-12");
  c.add("build", "2026-01-05", "2026-01-05", "ask");
  const auto scheduled = compare_schedule(c.plan, values::make_date(2026, 1, 1));
  CHECK(scheduled[0].length == 5);
  CHECK(said(scheduled[1]) == "2026-01-13 2026-01-13 2026-01-13 2026-01-13");
}

}  // namespace
}  // namespace planctl::compare
