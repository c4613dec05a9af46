// published/iso_weeks: the well-known table of ISO 8601 week dates around the turn of years.
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "values/date.hpp"

using namespace planctl;

// Source: the table of dates and week dates in the literature on ISO 8601 (as in the encyclopedic
// article "ISO week date"), recalculated; published case C3.
TEST_CASE("dates and their ISO week dates") {
  struct Case {
    std::string_view date;
    std::string_view week;
    unsigned day;  // 1 Monday to 7 Sunday
  };
  const std::vector<Case> cases{
      {"1976-12-31", "1976-W53", 5}, {"1977-01-01", "1976-W53", 6}, {"1977-01-02", "1976-W53", 7},
      {"1977-12-31", "1977-W52", 6}, {"1978-01-01", "1977-W52", 7}, {"1978-01-02", "1978-W01", 1},
      {"1979-12-31", "1980-W01", 1}, {"1980-12-28", "1980-W52", 7}, {"1980-12-29", "1981-W01", 1},
      {"1981-12-31", "1981-W53", 4}, {"1982-01-03", "1981-W53", 7}, {"2005-01-01", "2004-W53", 6},
      {"2005-01-02", "2004-W53", 7}, {"2005-12-31", "2005-W52", 6}, {"2006-01-01", "2005-W52", 7},
      {"2006-01-02", "2006-W01", 1}, {"2006-12-31", "2006-W52", 7}, {"2007-01-01", "2007-W01", 1},
      {"2007-12-30", "2007-W52", 7}, {"2007-12-31", "2008-W01", 1}, {"2008-01-01", "2008-W01", 2},
      {"2008-12-28", "2008-W52", 7}, {"2008-12-29", "2009-W01", 1}, {"2008-12-31", "2009-W01", 3},
      {"2009-01-01", "2009-W01", 4}, {"2009-12-31", "2009-W53", 4}, {"2010-01-03", "2009-W53", 7},
      {"2016-01-03", "2015-W53", 7}, {"2020-12-31", "2020-W53", 4}, {"2021-01-03", "2020-W53", 7},
      {"2021-01-04", "2021-W01", 1}, {"2024-12-29", "2024-W52", 7}, {"2024-12-30", "2025-W01", 1},
      {"2025-12-28", "2025-W52", 7}, {"2025-12-29", "2026-W01", 1}, {"2026-12-31", "2026-W53", 4},
      {"2027-01-03", "2026-W53", 7}, {"2027-01-04", "2027-W01", 1},
  };
  for (const auto& example : cases) {
    CAPTURE(example.date);
    const auto date = values::parse_date(example.date);
    const auto period = values::parse_period(example.week);
    REQUIRE(date.has_value());
    REQUIRE(period.has_value());
    const auto iso = values::iso_week_of(*date);
    CHECK(iso.year == std::stoi(std::string(example.week.substr(0, 4))));
    CHECK(iso.week == static_cast<unsigned>(std::stoi(std::string(example.week.substr(6)))));
    CHECK(values::weekday_of(*date) + 1 == example.day);
    CHECK(values::plus_days(period->days.start, static_cast<int>(example.day) - 1) == *date);
  }
}

TEST_CASE("ISO years of 53 weeks from 1990 to 2050") {
  std::vector<int> long_years;
  for (int year = 1990; year <= 2050; ++year)
    if (values::parse_period(std::to_string(year) + "-W53")) long_years.push_back(year);
  CHECK(long_years ==
        std::vector{1992, 1998, 2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048});
}
