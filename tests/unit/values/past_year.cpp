// unit/values/past_year: past years of the kind of the plan's, and what stands for its periods.
#include "values/past_year.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace planctl::values {
namespace {

std::string text(const Days& days) {
  return to_string(days.start) + ".." + to_string(plus_days(days.past, -1));
}

std::vector<Period> past(const Year& year, Every every, std::string_view days) {
  const auto periods = periods_of_past(year, every, WeekStart::monday, *parse_days(days));
  REQUIRE(periods.has_value());
  return *periods;
}

bool is_past(const Year& year, std::string_view days) {
  return periods_of_past(year, Every::month, WeekStart::monday, *parse_days(days)).has_value();
}

TEST_CASE("the months and quarters of a past year are those of its own calendar") {
  const auto year = calendar_year(2026);
  const auto months = past(year, Every::month, "2024-01-01..2024-12-31");
  REQUIRE(months.size() == 12);
  CHECK(months[1].label == "2024-02");
  CHECK(text(months[1].days) == "2024-02-01..2024-02-29");
  const auto april = *month_year(make_date(2026, 4, 1));
  const auto quarters = past(april, Every::quarter, "2023-04-01..2024-03-31");
  CHECK(quarters[3].label == "2023-Q4");
  CHECK(text(quarters[3].days) == "2024-01-01..2024-03-31");
}

TEST_CASE("a week is the same weekdays, a whole number of weeks before") {
  const auto weeks = past(calendar_year(2026), Every::week, "2025-01-01..2025-12-31");
  const auto own = periods_of(calendar_year(2026), Every::week);
  REQUIRE(weeks.size() == own.size());
  CHECK(own[1].label == "2026-W02");
  CHECK(text(weeks[1].days) == "2025-01-06..2025-01-12");  // 52 weeks before
  // Week 53, which 2025 has not, is the one that followed week 52.
  CHECK(own.back().label == "2026-W53");
  CHECK(text(weeks.back().days) == "2025-12-29..2026-01-01");
}

// Years of the NRF: 2022 and 2024 have 52 weeks, 2023 has 53.
TEST_CASE("years of weeks meet week by week, and a 53rd week the one that followed") {
  const auto long_year = retail_year(2023, Pattern::weeks_454);
  const auto months = past(long_year, Every::month, "2022-01-30..2023-01-28");
  CHECK(text(months.front().days) == "2022-01-30..2022-02-26");
  CHECK(text(months.back().days) == "2023-01-01..2023-02-04");
  const auto weeks =
      past(retail_year(2024, Pattern::weeks_454), Every::week, "2023-01-29..2024-02-03");
  REQUIRE(weeks.size() == 52);
  CHECK(text(weeks.back().days) == "2024-01-21..2024-01-27");
}

TEST_CASE("what is no earlier year of that kind is refused, and the nearest one is known") {
  const auto year = calendar_year(2026);
  CHECK_FALSE(is_past(year, "2026-01-01..2026-12-31"));
  CHECK_FALSE(is_past(year, "2025-02-01..2026-01-31"));
  CHECK_FALSE(is_past(year, "2025-01-01..2025-06-30"));
  CHECK(text(past_year_near(year, *parse_days("2024-03-01..2024-03-31"))) ==
        "2024-01-01..2024-12-31");
  const auto april = *month_year(make_date(2026, 4, 1));
  CHECK_FALSE(is_past(april, "2025-01-01..2025-12-31"));
  CHECK(text(past_year_near(april, calendar_year(2025).days)) == "2025-04-01..2026-03-31");
  const auto retail = retail_year(2026, Pattern::weeks_454);
  CHECK_FALSE(is_past(retail, "2025-01-01..2025-12-31"));
  CHECK_FALSE(is_past(retail, "2025-02-03..2026-02-01"));  // Mondays
  CHECK_FALSE(is_past(retail, "2025-01-12..2026-01-10"));  // three weeks off
  CHECK(text(past_year_near(retail, calendar_year(2025).days)) == "2025-02-02..2026-01-31");
  CHECK(text(past_year_near(retail, calendar_year(2024).days)) == "2024-02-04..2025-02-01");
}

}  // namespace
}  // namespace planctl::values
