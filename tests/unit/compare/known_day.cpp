// unit/compare/known_day: how far rows of actuals reach.
#include "compare/known_day.hpp"

#include <doctest/doctest.h>

namespace planctl::compare {
namespace {

model::Plan plan_with(model::Kind kind) {
  model::Plan plan;
  plan.header.year = {values::calendar_year(2026), {}};
  model::Goal goal;
  goal.kind = kind;
  plan.goals.add(std::move(goal));
  return plan;
}

values::Date day(unsigned month, unsigned of_month) {
  return values::make_date(2026, month, of_month);
}

model::ActualTable rows_on(const std::vector<values::Date>& dates) {
  model::ActualTable actuals;
  actuals.goal = 0;
  actuals.rows_by_day.assign(365, 0);
  for (const auto date : dates)
    ++actuals.rows_by_day[static_cast<std::size_t>(values::days_between(day(1, 1), date))];
  if (!dates.empty()) {
    actuals.first = dates.front();
    actuals.last = dates.back();
  }
  return actuals;
}

// Every `rest` days from 1 January, up to a day.
std::vector<values::Date> every(int rest, values::Date last) {
  std::vector<values::Date> dates;
  for (auto date = day(1, 1); date <= last; date = values::plus_days(date, rest))
    dates.push_back(date);
  return dates;
}

TEST_CASE("rows of every day reach to the last of them") {
  const auto plan = plan_with(model::Kind::flow);
  const auto actuals = rows_on(every(1, day(4, 17)));
  CHECK(find_known_day(plan, actuals, day(5, 8)) == day(4, 17));
  CHECK(find_known_day(plan, actuals, day(3, 8)) == day(3, 8));
  CHECK(find_last_day(plan, actuals, day(5, 8)) == day(4, 17));
  CHECK(find_longest_rest(actuals) == 1);
}

TEST_CASE("rows of a day go on behind a holiday") {
  const auto plan = plan_with(model::Kind::flow);
  auto dates = every(1, day(4, 2));
  dates.push_back(day(4, 7));
  CHECK(find_known_day(plan, rows_on(dates), day(4, 5)) == day(4, 5));
}

TEST_CASE("a month that is reported at its end is not known before") {
  const auto plan = plan_with(model::Kind::flow);
  const auto actuals = rows_on({day(1, 27), day(2, 27), day(3, 27)});
  CHECK(find_known_day(plan, actuals, day(2, 20)) == day(1, 27));
  CHECK(find_known_day(plan, actuals, day(3, 26)) == day(2, 27));
  CHECK(find_known_day(plan, actuals, day(4, 20)) == day(3, 27));
}

TEST_CASE("rows on the first days of months are of these months") {
  const auto flow = plan_with(model::Kind::flow);
  const auto actuals = rows_on({day(1, 1), day(2, 1), day(3, 1)});
  CHECK(find_known_day(flow, actuals, day(4, 20)) == day(3, 31));
  CHECK(find_known_day(flow, actuals, day(3, 20)) == day(3, 20));
  CHECK(find_known_day(plan_with(model::Kind::stock), actuals, day(4, 20)) == day(3, 1));
}

TEST_CASE("where rows come now and then, none means that nothing came") {
  const auto flow = plan_with(model::Kind::flow);
  const auto actuals = rows_on({day(1, 8), day(1, 10), day(1, 13), day(2, 20), day(2, 23)});
  CHECK(find_known_day(flow, actuals, day(4, 30)) == day(4, 30));
  CHECK(find_last_day(flow, actuals, day(4, 30)) == day(2, 23));
  CHECK(find_longest_rest(actuals) == 38);
  CHECK(find_known_day(plan_with(model::Kind::stock), actuals, day(4, 30)) == day(2, 23));
}

TEST_CASE("a single row tells of its day for a month and its closing") {
  const auto plan = plan_with(model::Kind::flow);
  const auto actuals = rows_on({day(1, 31)});
  CHECK(find_known_day(plan, actuals, day(2, 20)) == day(1, 31));
  CHECK(find_known_day(plan, actuals, day(3, 31)) == day(3, 31));
  CHECK(find_known_day(plan, actuals, day(1, 20)) == std::nullopt);
  CHECK(find_known_day(plan, rows_on({}), day(1, 20)) == std::nullopt);
}

}  // namespace
}  // namespace planctl::compare
