// tests/unit/compare/variance: lines, totals, movers and the traps that other tools fall into.
#include "compare/variance.hpp"

#include <doctest/doctest.h>

#include "support/small_plan.hpp"

namespace planctl::compare {
namespace {

using values::make_date;

struct Case {
  model::Plan plan = support::small_plan();
  model::QuotaTable quotas;
  model::ActualTable actuals;
  std::vector<std::vector<bool>> working;

  Case() {
    quotas.goal = actuals.goal = 0;
    quotas.grain = actuals.grain = {{{0, 0}}, {}};
    actuals.unassigned.resize(365);
  }
  // The same amount on every day.
  std::vector<std::int64_t>& add_quota(std::size_t member, std::int64_t a_day) {
    quotas.cells.push_back({{member}, std::vector<std::int64_t>(365, a_day)});
    working.emplace_back(365, true);
    return quotas.cells.back().daily;
  }
  std::vector<std::int64_t>& add_actual(std::size_t member) {
    actuals.cells.push_back({{member}, std::vector<std::int64_t>(365)});
    return actuals.cells.back().daily;
  }
  [[nodiscard]] model::VarianceTable compare(values::Date as_of,
                                             values::Every every = values::Every::year) const {
    return compare_actuals(plan, quotas, actuals, working, std::vector<bool>(365, true),
                           {as_of, every});
  }
};

TEST_CASE("variance: a running quarter is held against its own days, the whole beside it") {
  Case c;
  c.add_quota(1, 100);
  auto& actual = c.add_actual(1);
  for (std::size_t day = 181; day < 243; ++day) actual[day] = 93;  // July and August
  const auto table = c.compare(make_date(2026, 8, 31), values::Every::quarter);
  REQUIRE(table.lines.size() == 3);
  const auto& line = table.lines[2];
  CHECK(line.period.label == "2026-Q3");
  CHECK(line.quota == 6'200);
  CHECK(line.full_quota == 9'200);
  CHECK(line.actual == 5'766);
  CHECK(line.variance == -434);
  CHECK(line.variance_percent == -70);
  CHECK(line.attainment_percent == 930);
  CHECK_FALSE(line.favourable);
  CHECK(line.status == model::Status::amber);
  CHECK(line.forecast_linear == 8'556);
  CHECK(line.forecast_seasonal == 8'556);
  CHECK(line.forecast_plan == 8'766);
  CHECK(line.required_per_day == 114);  // 3434 in 30 days
  // Time is that of the year: 57.66 days' worth were reached on 27 February, now is 31 August.
  CHECK(line.days == 577 - 2430);
  CHECK(line.working_days == 577 - 2430);
  const auto& finished = table.lines[1];
  CHECK(finished.quota == finished.full_quota);
  CHECK(finished.forecast_seasonal == finished.actual);
  CHECK(finished.forecast_linear == finished.actual);
  CHECK_FALSE(finished.required_per_day.has_value());
  CHECK(finished.days == -1810);
}

TEST_CASE("variance: a near miss is never 100 percent") {
  Case c;
  c.add_quota(1, 0)[0] = 204'000;
  c.add_actual(1)[0] = 203'415;
  auto line = c.compare(make_date(2026, 1, 1)).lines[0];
  CHECK(line.attainment_percent == 997);
  c.actuals.cells[0].daily[0] = 203'999;
  line = c.compare(make_date(2026, 1, 1)).lines[0];
  CHECK(line.attainment_percent == 999);
  CHECK(line.variance == -1);
  c.actuals.cells[0].daily[0] = 204'000;
  line = c.compare(make_date(2026, 1, 1)).lines[0];
  CHECK(line.attainment_percent == 1000);
  CHECK_FALSE(line.favourable);
  CHECK(line.days == 0);
}

TEST_CASE("variance: the first day of a month is one day of it") {
  Case c;
  c.add_quota(1, 10);
  auto& actual = c.add_actual(1);
  for (std::size_t day = 0; day < 250; ++day) actual[day] = 10;
  const auto table = c.compare(make_date(2026, 9, 1), values::Every::month);
  REQUIRE(table.lines.size() == 9);
  CHECK(table.lines[8].quota == 10);
  CHECK(table.lines[8].full_quota == 300);
  CHECK(table.lines[8].actual == 10);  // what was booked for later days does not count yet
  std::int64_t quota = 0;
  for (const auto& line : table.lines) quota += line.quota;
  CHECK(quota == table.total.quota);
  CHECK(table.total.quota == 2'440);
  CHECK(table.total.actual == 2'440);
  CHECK(table.total.days == 0);
  CHECK(table.total.forecast_plan == 3'650);
}

TEST_CASE("variance: nothing planned, and returns") {
  Case c;
  c.add_quota(1, 0);
  c.add_actual(1)[3] = 500;
  c.add_quota(2, 100);
  c.add_actual(2)[0] = -250;
  c.add_quota(3, -100);
  c.add_actual(3)[0] = -1'100;
  const auto lines = c.compare(make_date(2026, 1, 10)).lines;
  CHECK(lines[0].variance == 500);
  CHECK(lines[0].favourable);
  CHECK_FALSE(lines[0].variance_percent.has_value());
  CHECK_FALSE(lines[0].attainment_percent.has_value());
  CHECK_FALSE(lines[0].days.has_value());
  CHECK(lines[0].status == model::Status::unjudged);
  CHECK(lines[0].forecast_seasonal == 500);
  CHECK(lines[0].forecast_linear == 18'250);
  CHECK(lines[0].required_per_day == 0);

  CHECK(lines[1].variance == -1'250);
  CHECK(lines[1].variance_percent == -1'250);
  CHECK(lines[1].attainment_percent == -250);
  CHECK(lines[1].days == -100);
  CHECK(lines[1].required_per_day == 104);  // 36,750 in 355 days
  CHECK(lines[1].status == model::Status::red);

  CHECK(lines[2].variance == -100);
  CHECK_FALSE(lines[2].favourable);
  CHECK(lines[2].attainment_percent == 1'100);
  CHECK(lines[2].variance_percent == -100);
  CHECK(lines[2].days == 10);
  CHECK(lines[2].status == model::Status::amber);
  CHECK(lines[2].required_per_day == -100);  // -35,400 in 355 days
}

TEST_CASE("variance: where less is better") {
  Case c;
  c.plan.goals[0].good = model::Good::down;
  c.add_quota(1, 100);
  c.add_actual(1)[0] = 1'060;
  const auto table = c.compare(make_date(2026, 1, 10));
  CHECK_FALSE(table.lines[0].favourable);
  CHECK(table.lines[0].status == model::Status::amber);
  CHECK(table.lines[0].days == 6);
  CHECK(table.limits.amber == 10'500);
}

TEST_CASE("variance: non-working days carry neither quota nor time") {
  Case c;
  auto& quota = c.add_quota(1, 100);
  for (std::size_t day = 0; day < 365; ++day) {
    const bool works = (day + 3) % 7 < 5;  // 2026 begins on a Thursday
    c.working[0][day] = works;
    if (!works) quota[day] = 0;
  }
  auto& actual = c.add_actual(1);
  actual[0] = 200;  // Thursday and Friday
  auto line = c.compare(make_date(2026, 1, 2)).lines[0];
  CHECK(line.days == 0);
  line = c.compare(make_date(2026, 1, 4)).lines[0];  // Sunday
  CHECK(line.days == 0);
  CHECK(line.working_days == 0);
  actual[0] = 250;
  line = c.compare(make_date(2026, 1, 4)).lines[0];
  CHECK(line.days == 5);  // half of Monday
  CHECK(line.working_days == 5);
  line = c.compare(make_date(2026, 1, 2)).lines[0];
  CHECK(line.days == 25);
  CHECK(line.working_days == 5);
  CHECK(line.required_per_day == 100);  // 25,850 of 26,100 in 259 of 261 working days: 99.8
}

TEST_CASE("variance: everything sold, nothing left to sell on") {
  Case c;
  c.add_quota(1, 10);
  c.add_actual(1)[5] = 5'000;
  auto line = c.compare(make_date(2026, 12, 31)).lines[0];
  CHECK(line.days == 0);
  CHECK_FALSE(line.required_per_day.has_value());
  CHECK(line.forecast_plan == 5'000);
  line = c.compare(make_date(2026, 6, 30)).lines[0];
  CHECK(line.days == 1'840);
  CHECK(line.required_per_day == 0);
  line = c.compare(make_date(2027, 3, 1)).lines[0];
  CHECK(line.quota == 3'650);
  CHECK(c.compare(make_date(2025, 12, 31)).lines.empty());
  CHECK(c.compare(make_date(2025, 12, 31)).total.quota == 0);
  CHECK(c.compare(make_date(2025, 12, 31)).total.full_quota == 3'650);
}

TEST_CASE("variance: unassigned amounts, cells without quota, total and movers") {
  Case c;
  c.add_quota(1, 10);
  c.add_quota(2, 20);
  c.add_actual(2)[0] = 700;  // of 620
  c.add_actual(3)[40] = 90;  // no quota
  c.actuals.unassigned[10] = 35;
  const auto table = c.compare(make_date(2026, 2, 28), values::Every::month);
  REQUIRE(table.lines.size() == 8);
  CHECK(table.lines[0].members == std::vector<std::size_t>{1});
  CHECK(table.lines[1].period.label == "2026-02");
  CHECK(table.lines[5].members == std::vector<std::size_t>{3});
  CHECK(table.lines[5].actual == 90);
  CHECK(table.lines[5].quota == 0);
  CHECK(table.lines[6].unassigned);
  CHECK(table.lines[6].members == std::vector<std::size_t>{model::none});
  CHECK(table.lines[6].actual == 35);
  CHECK(table.lines[6].status == model::Status::unjudged);
  CHECK(table.total.actual == 825);
  CHECK(table.total.quota == 1'770);
  CHECK(table.total.variance == -945);
  CHECK(table.total.period.label == "2026");
  std::int64_t variance = 0;
  for (const auto& line : table.lines) variance += line.variance;
  CHECK(variance == table.total.variance);
  CHECK(table.movers == std::vector<std::size_t>{0, 2, 4, 6});  // -590, -480, 90, 35
  c.actuals.unassigned[10] = 0;
  CHECK(c.compare(make_date(2026, 2, 28)).lines.size() == 3);
}

TEST_CASE("variance: weeks are cut at the year's ends and add up") {
  Case c;
  c.add_quota(1, 7);
  const auto table = c.compare(make_date(2026, 12, 31), values::Every::week);
  std::int64_t quota = 0;
  for (const auto& line : table.lines) quota += line.quota;
  CHECK(quota == table.total.quota);
  CHECK(table.lines.front().period.label == "2026-W01");
  CHECK(table.lines.front().quota == 28);
  CHECK(table.lines.back().period.label == "2026-W53");
}

TEST_CASE("variance: the trend is that of the last three months that are over") {
  Case c;
  c.add_quota(1, 10);
  auto& actual = c.add_actual(1);
  for (std::size_t day = 0; day < 250; ++day) actual[day] = day < 151 ? 10 : 5;  // from June on
  const auto line = c.compare(make_date(2026, 9, 5)).lines[0];  // June, July, August: 50 %
  CHECK(line.actual == 151 * 10 + 97 * 5);
  CHECK(line.forecast_trend == line.actual + (365 - 248) * 5);
  CHECK(line.forecast_plan == line.actual + (365 - 248) * 10);
  // Before a month is over there is no trend but the plan.
  CHECK(c.compare(make_date(2026, 1, 30)).lines[0].forecast_trend == 3'650);
}

TEST_CASE("variance: what was carried out of the past is due no more, in the year alone") {
  Case c;
  auto& quota = c.add_quota(1, 10);
  for (std::size_t day = 181; day < 365; ++day) quota[day] = 11;  // 184 more
  c.quotas.cells[0].carried = {{180, -184}};
  auto& actual = c.add_actual(1);
  for (std::size_t day = 0; day < 181; ++day) actual[day] = 9;
  const auto year = c.compare(make_date(2026, 7, 1));
  CHECK(year.lines[0].quota == 1'810 - 184 + 11);
  CHECK(year.lines[0].full_quota == 3'650);
  CHECK(year.carried == -184);
  const auto months = c.compare(make_date(2026, 7, 1), values::Every::month);
  CHECK(months.lines[5].full_quota == 300);
  CHECK(months.lines[6].full_quota == 341);
  CHECK(months.total.quota == 1'810 - 184 + 11);
  // In time, the course to date lies lower as a whole: 1,629 came of 1,637, with 11 on the last
  // day. A month that was over before keeps what it was.
  CHECK(year.lines[0].days == -7);
  CHECK(months.lines[4].days == -151);
}

TEST_CASE("variance: what is required a day is never nothing while something is missing") {
  Case c;
  c.add_quota(1, 1);
  c.add_actual(1)[0] = 340;
  CHECK(c.compare(make_date(2026, 3, 31)).lines[0].required_per_day == 1);  // 25 on 275 days
  for (auto& amount : c.quotas.cells[0].daily) amount = -1;
  c.actuals.cells[0].daily[0] = -340;
  CHECK(c.compare(make_date(2026, 3, 31)).lines[0].required_per_day == -1);
}

}  // namespace
}  // namespace planctl::compare
