// tests/unit/compare/actions: dates, earned value, expected ends; money by goal and period.
#include "compare/actions.hpp"

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

  // Of the goal `sales`.
  model::Action& add(const char* id, const char* start, const char* due, std::int64_t cost = 0) {
    model::Action made;
    made.id = words(id);
    made.goal = ref(plan.goals, "sales");
    if (start != nullptr) made.start = {on(start), {}};
    if (due != nullptr) made.due = {on(due), {}};
    if (cost != 0) made.cost = figure(cost);
    plan.actions.add(made);
    return plan.actions[plan.actions.size() - 1];
  }
  model::Action& add(const char* id, const char* start, const char* due, const char* after) {
    model::Action& made = add(id, start, due);
    made.after.push_back(ref(plan.actions, after));
    return made;
  }
  void report(model::Action& action, const char* date, std::int64_t percent) {
    model::Progress entry;
    entry.date = {on(date), {}};
    entry.done = figure(percent * 100);
    action.progress.push_back(entry);
  }
  model::BudgetLine& line(const char* id, std::int64_t amount) {
    model::BudgetLine made;
    made.id = words(id);
    made.amount = figure(amount);
    plan.budget.lines.add(made);
    return plan.budget.lines[plan.budget.lines.size() - 1];
  }
  static void spend(model::BudgetLine& line, const char* period, std::int64_t amount) {
    line.spent.push_back({{*values::parse_period(period), {}}, figure(amount)});
  }
  [[nodiscard]] model::ActionVariance first(const char* as_of) const {
    return compare_actions(plan, on(as_of), {}).lines.front();
  }
};

// 2026-01-05 is a Monday; ten working days.
TEST_CASE("an action in time: ahead, behind, overdue, done") {
  Case c;
  auto& action = c.add("a", "2026-01-05", "2026-01-16", 1'000);
  CHECK_FALSE(c.first("2026-01-04").days);
  CHECK(c.first("2026-01-04").pace == model::Pace::to_come);
  CHECK(c.first("2026-01-07").days == -30);
  CHECK(c.first("2026-01-07").planned_percent == 300);
  CHECK(c.first("2026-01-07").expected == on("2026-01-21"));
  c.report(action, "2026-01-07", 50);
  CHECK(c.first("2026-01-07").days == 20);
  CHECK(c.first("2026-01-07").pace == model::Pace::on_time);
  CHECK(c.first("2026-01-07").expected == on("2026-01-14"));
  CHECK(c.first("2026-01-07").at_own_pace == on("2026-01-12"));
  CHECK(c.first("2026-01-07").slip == -2);
  CHECK(c.first("2026-01-13").days == -20);
  CHECK(c.first("2026-01-13").pace == model::Pace::behind);
  CHECK(c.first("2026-01-26").pace == model::Pace::overdue);
  CHECK(c.first("2026-01-26").days == -110);
  c.report(action, "2026-01-20", 100);
  const auto done = c.first("2026-03-31");
  CHECK(done.pace == model::Pace::done);
  CHECK(done.days == -20);  // two days late, however long ago
  CHECK(done.slip == 2);
  CHECK_FALSE(done.expected);
  CHECK(done.value.schedule_index == 1000);
}

TEST_CASE("an entry without a percentage does not undo the one before") {
  Case c;
  auto& action = c.add("a", "2026-01-05", "2026-01-16");
  c.report(action, "2026-01-07", 50);
  model::Progress note;
  note.date = {on("2026-01-08"), {}};
  action.progress.push_back(note);
  CHECK(c.first("2026-01-09").done_percent == 500);
}

TEST_CASE("a point in time: nothing before, all on its day, tomorrow once it is missed") {
  Case c;
  auto& point = c.add("p", nullptr, "2026-01-16", 700);
  CHECK(c.first("2026-01-15").value.planned == 0);
  CHECK(c.first("2026-01-15").expected == on("2026-01-16"));
  CHECK(c.first("2026-01-16").value.planned == 700);
  CHECK(c.first("2026-01-23").expected == on("2026-01-26"));
  CHECK(c.first("2026-01-23").days == -50);
  c.report(point, "2026-01-19", 100);
  CHECK(c.first("2026-01-23").days == -10);
}

TEST_CASE("what has not begun waits for what is not done, what has begun does not") {
  Case c;
  c.report(c.add("ask", "2026-01-05", "2026-01-09"), "2026-01-09", 60);
  c.add("build", "2026-01-12", "2026-01-16", "ask");
  c.report(c.add("tell", "2026-01-12", "2026-01-13", "ask"), "2026-01-12", 50);
  c.add("open", nullptr, "2026-01-19", "build");
  const auto table = compare_actions(c.plan, on("2026-01-12"), {});
  CHECK(table.lines[0].expected == on("2026-01-14"));
  CHECK(table.lines[1].expected == on("2026-01-21"));
  CHECK(table.lines[1].waits_for == 0);
  CHECK(table.lines[1].critical);
  CHECK(table.lines[2].expected == on("2026-01-13"));
  CHECK(table.lines[2].waits_for == model::none);
  CHECK_FALSE(table.lines[2].critical);
  CHECK(table.lines[3].expected == on("2026-01-21"));
  CHECK(table.lines[3].slip == 2);
  CHECK(table.slips == std::vector<std::size_t>{0, 1, 3});
}

TEST_CASE("sums: cost figures are of what records spending, the rest is not taken as free") {
  Case c;
  c.report(c.add("a", "2026-01-05", "2026-01-16", 1'000), "2026-01-09", 40);
  c.report(c.add("b", "2026-01-05", "2026-01-16", 500), "2026-01-09", 50);
  auto& line = c.line("a", 1'000);
  line.action = 0;
  Case::spend(line, "2026-01", 500);
  Case::spend(line, "2026-02", 300);  // not begun
  const auto total = compare_actions(c.plan, on("2026-01-09"), {}).total;
  CHECK(total.value.planned == 750);
  CHECK(total.value.earned == 650);
  CHECK_FALSE(total.value.actual);
  CHECK(total.with_spending == 1);
  CHECK(total.costed.actual == 500);
  CHECK(total.costed.cost_index == 800);
  CHECK(total.costed.at_cost_pace == 1'250);
  CHECK(total.working_days == -7);  // 650 of 150 a day: four days and a third
}

TEST_CASE("actions in a circle keep their line without an expected end; undated ones are named") {
  Case c;
  c.add("a", "2026-01-05", "2026-01-09");
  c.add("b", "2026-01-05", "2026-01-09", "a");
  c.plan.actions[0].after.push_back(ref(c.plan.actions, "b"));
  c.add("later", nullptr, nullptr);
  const auto table = compare_actions(c.plan, on("2026-01-12"), {});
  CHECK(table.lines.size() == 2);
  CHECK_FALSE(table.lines[0].expected);
  CHECK(table.undated == std::vector<std::size_t>{2});
}

std::string said(const model::SpendingTable& table) {
  std::string text;
  for (const auto& line : table.lines)
    text += (line.goal == model::none ? "-" : std::to_string(line.goal)) + " " + line.period.label +
            " " + std::to_string(line.budget) + "/" + std::to_string(line.budget_to_date) + "/" +
            std::to_string(line.spent) + "; ";
  return text;
}

TEST_CASE("money: by months, by the days of the action, by those of the year") {
  Case c;
  c.add("a", "2026-01-22", "2026-02-10");
  auto& even = c.line("even", 36'500);
  even.goal = 0;
  auto& action = c.line("action", 2'000);
  action.action = 0;
  Case::spend(action, "2026-01-30", 700);
  auto& weighed = c.line("weighed", 900);
  for (int month = 0; month < 12; ++month) {
    model::Figure weight;
    weight.written.number = month == 0 ? values::Decimal{5, 1} : values::Decimal{month == 1, 0};
    weighed.months.push_back(weight);
  }
  Case::spend(weighed, "2026-Q1", 50);
  const auto table = compare_spending(c.plan, on("2026-02-14"), values::Every::month, {});
  CHECK(said(table) ==
        "0 2026-01 4100/4100/700; 0 2026-02 3800/2400/0; - 2026-01 300/300/0; "
        "- 2026-02 600/300/0; ");
  CHECK(table.elsewhere == 50);  // of a quarter that ends in a month to come
  const auto year = compare_spending(c.plan, on("2026-02-14"), values::Every::year, {});
  CHECK(said(year) == "0 2026 38500/6500/700; - 2026 900/600/50; ");
  CHECK(year.total.spent == 750);
  CHECK(said(compare_spending(c.plan, on("2026-02-14"), values::Every::year, {0})) ==
        "0 2026 38500/6500/700; ");
}

}  // namespace
}  // namespace planctl::compare
