// unit/values/periods: periods as written, plan years and how they are cut.
#include <doctest/doctest.h>

#include "values/date.hpp"

using namespace planctl;
using values::Days;
using values::Every;
using values::make_date;
using values::parse_period;
using values::Pattern;
using values::Period;
using values::periods_of;

namespace {

Period period(std::string_view label, std::string_view first, std::string_view last) {
  return {std::string(label),
          {*values::parse_date(first), values::plus_days(*values::parse_date(last), 1)}};
}

std::vector<std::string> labels_of(const std::vector<Period>& periods) {
  std::vector<std::string> labels;
  for (const auto& each : periods) labels.push_back(each.label);
  return labels;
}

}  // namespace

TEST_CASE("periods as a plan writes them") {
  CHECK(parse_period("2026") == period("2026", "2026-01-01", "2026-12-31"));
  CHECK(parse_period("2026-Q1") == period("2026-Q1", "2026-01-01", "2026-03-31"));
  CHECK(parse_period("2026-Q4") == period("2026-Q4", "2026-10-01", "2026-12-31"));
  CHECK(parse_period("2024-02") == period("2024-02", "2024-02-01", "2024-02-29"));
  CHECK(parse_period("2026-W14") == period("2026-W14", "2026-03-30", "2026-04-05"));
  CHECK(parse_period("2026-W01") == period("2026-W01", "2025-12-29", "2026-01-04"));
  CHECK(parse_period("2026-W53") == period("2026-W53", "2026-12-28", "2027-01-03"));
  CHECK(parse_period("2026-03-31") == period("2026-03-31", "2026-03-31", "2026-03-31"));
  CHECK(parse_period("2199")->days.past == values::plus_days(make_date(2199, 12, 31), 1));
  for (const auto* none : {"",         "26",         "2026-",     "2026-Q",   "2026-Q0", "2026-Q5",
                           "2026-Q01", "2026-q1",    "2026-00",   "2026-13",  "2026-3",  "2026-W00",
                           "2026-W54", "2025-W53",   "2026-W1",   "2026-P01", "1899",    "2200",
                           "2026Q1",   "2026-02-30", "2026-W014", " 2026"})
    CHECK_MESSAGE(parse_period(none) == std::nullopt, none);
}

TEST_CASE("a calendar year's quarters, months and days") {
  const auto year = values::calendar_year(2026);
  CHECK(values::parse_year("2026") == year);
  CHECK(values::parse_year("26") == std::nullopt);
  CHECK(values::parse_year("2200") == std::nullopt);
  CHECK(periods_of(year, Every::year) == std::vector{period("2026", "2026-01-01", "2026-12-31")});
  CHECK(periods_of(year, Every::quarter) ==
        std::vector{period("2026-Q1", "2026-01-01", "2026-03-31"),
                    period("2026-Q2", "2026-04-01", "2026-06-30"),
                    period("2026-Q3", "2026-07-01", "2026-09-30"),
                    period("2026-Q4", "2026-10-01", "2026-12-31")});
  const auto months = periods_of(year, Every::month);
  CHECK(months.size() == 12);
  CHECK(months[1] == period("2026-02", "2026-02-01", "2026-02-28"));
  const auto days = periods_of(year, Every::day);
  CHECK(days.size() == 365);
  CHECK(days.back() == period("2026-12-31", "2026-12-31", "2026-12-31"));
}

TEST_CASE("a year from February has calendar months and its own quarters") {
  const auto year = values::month_year(make_date(2026, 2, 1));
  REQUIRE(year.has_value());
  CHECK(year->label == 2026);
  CHECK(labels_of(periods_of(*year, Every::month)) ==
        std::vector<std::string>{"2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07",
                                 "2026-08", "2026-09", "2026-10", "2026-11", "2026-12", "2027-01"});
  CHECK(periods_of(*year, Every::quarter)[3] == period("2026-Q4", "2026-11-01", "2027-01-31"));
  CHECK(periods_of(*year, Every::year) == std::vector{period("2026", "2026-02-01", "2027-01-31")});
  CHECK(values::month_year(make_date(2026, 2, 2)) == std::nullopt);
}

TEST_CASE("weeks are cut at the year's ends and keep their calendar label") {
  const auto weeks = periods_of(values::calendar_year(2027), Every::week);
  CHECK(weeks.front() == period("2026-W53", "2027-01-01", "2027-01-03"));
  CHECK(weeks[1] == period("2027-W01", "2027-01-04", "2027-01-10"));
  CHECK(weeks.back() == period("2027-W52", "2027-12-27", "2027-12-31"));
  CHECK(weeks.size() == 53);
}

TEST_CASE("Sunday weeks carry the number of the ISO week of their Monday") {
  const auto weeks =
      periods_of(values::calendar_year(2026), Every::week, values::WeekStart::sunday);
  CHECK(weeks.front() == period("2026-W01", "2026-01-01", "2026-01-03"));
  CHECK(weeks[1] == period("2026-W02", "2026-01-04", "2026-01-10"));
  CHECK(weeks.back() == period("2026-W53", "2026-12-27", "2026-12-31"));
}

TEST_CASE("weeks split at month ends, also where the year ends inside them") {
  const auto split = [](int year) {
    return periods_of(values::calendar_year(year), Every::week, values::WeekStart::monday,
                      values::WeekCut::split_at_months);
  };
  const auto weeks = split(2026);
  CHECK(weeks[0] == period("2026-W01b", "2026-01-01", "2026-01-04"));
  CHECK(weeks[4] == period("2026-W05a", "2026-01-26", "2026-01-31"));
  CHECK(weeks[5] == period("2026-W05b", "2026-02-01", "2026-02-01"));
  CHECK(weeks[6] == period("2026-W06", "2026-02-02", "2026-02-08"));
  CHECK(weeks.back() == period("2026-W53a", "2026-12-28", "2026-12-31"));
  CHECK(split(2027).front() == period("2026-W53b", "2027-01-01", "2027-01-03"));
}

TEST_CASE("week patterns give months of four and five weeks, the 53rd week to the last") {
  struct Case {
    std::string_view word;
    std::array<int, 3> weeks;
  };
  for (const auto& [word, weeks] :
       {Case{"4-4-5", {4, 4, 5}}, Case{"4-5-4", {4, 5, 4}}, Case{"5-4-4", {5, 4, 4}}}) {
    const auto pattern = values::parse_pattern(word);
    REQUIRE(pattern.has_value());
    const auto year = values::retail_year(2023, *pattern);
    const auto months = periods_of(year, Every::month);
    REQUIRE(months.size() == 12);
    CHECK(months[0].label == "2023-P01");
    CHECK(months[11].label == "2023-P12");
    for (std::size_t i = 0; i < 11; ++i) CHECK(months[i].days.count() == 7 * weeks[i % 3]);
    CHECK(months[11].days.count() == 7 * (weeks[2] + 1));
    const auto quarters = periods_of(year, Every::quarter);
    REQUIRE(quarters.size() == 4);
    CHECK(quarters[0] == period("2023-Q1", "2023-01-29", "2023-04-29"));
    CHECK(quarters[3] == period("2023-Q4", "2023-10-29", "2024-02-03"));
    const auto year_weeks = periods_of(year, Every::week);
    REQUIRE(year_weeks.size() == 53);
    CHECK(year_weeks[0] == period("2023-W05", "2023-01-29", "2023-02-04"));
    CHECK(year_weeks[52] == period("2024-W05", "2024-01-28", "2024-02-03"));
  }
  CHECK(values::parse_pattern("months") == Pattern::months);
  CHECK(values::parse_pattern("4-4-4") == std::nullopt);
}

TEST_CASE("a week year is 52 or 53 weeks and is labelled by the year of most of its first week") {
  const auto year = values::week_year(make_date(2024, 12, 30), Pattern::weeks_445, 52);
  REQUIRE(year.has_value());
  CHECK(*year == values::Year{2025, Pattern::weeks_445,
                              Days{make_date(2024, 12, 30), make_date(2025, 12, 29)}});
  CHECK(values::week_year(make_date(2025, 12, 29), Pattern::weeks_445, 53)->days.past ==
        make_date(2027, 1, 4));
  CHECK(values::week_year(make_date(2024, 12, 30), Pattern::weeks_445, 51) == std::nullopt);
  CHECK(values::week_year(make_date(2024, 12, 30), Pattern::months, 52) == std::nullopt);
}

TEST_CASE("the length of a week year follows from its start") {
  CHECK(values::weeks_from(make_date(2026, 2, 1)) == 52);
  CHECK(values::weeks_from(make_date(2023, 1, 29)) == 53);
  CHECK(values::weeks_from(make_date(2025, 12, 29)) == 53);  // ISO year 2026
  CHECK(values::weeks_from(make_date(2024, 12, 30)) == 52);  // ISO year 2025
  CHECK(values::weeks_from(make_date(2026, 2, 15)) == std::nullopt);
}
