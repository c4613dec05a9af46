// unit/values/date: dates, spans of days and their words.
#include "values/date.hpp"

#include <doctest/doctest.h>

using namespace planctl;
using values::make_date;
using values::parse_date;

TEST_CASE("dates are strict ISO and must exist") {
  CHECK(parse_date("2026-03-31") == make_date(2026, 3, 31));
  CHECK(parse_date("2024-02-29") == make_date(2024, 2, 29));
  CHECK(parse_date("1900-01-01") == make_date(1900, 1, 1));
  CHECK(parse_date("2199-12-31") == make_date(2199, 12, 31));
  for (const auto* none : {"", "2026-02-29", "2026-2-01", "2026-13-01", "2026-00-10", "2026-04-31",
                           "2026-01-00", "1899-12-31", "2200-01-01", "2026/01/01", "20260101",
                           "2026-01-01T", "2026-01-0x", " 2026-01-01", "+026-01-01", "2026--1-01"})
    CHECK_MESSAGE(parse_date(none) == std::nullopt, none);
}

TEST_CASE("a date's fields, weekday, text and distances") {
  const auto date = make_date(2026, 11, 1);  // a Sunday
  CHECK(values::year_of(date) == 2026);
  CHECK(values::month_of(date) == 11);
  CHECK(values::day_of(date) == 1);
  CHECK(values::weekday_of(date) == 6);
  CHECK(values::weekday_of(values::plus_days(date, 1)) == 0);
  CHECK(values::to_string(date) == "2026-11-01");
  CHECK(values::to_string(values::plus_days(date, -1)) == "2026-10-31");
  CHECK(values::days_between(make_date(2024, 1, 1), make_date(2025, 1, 1)) == 366);
  CHECK(values::days_between(date, make_date(2026, 10, 1)) == -31);
}

TEST_CASE("spans of days hold both dates they are written with") {
  const auto span = values::parse_days("2026-08-01..2026-08-21");
  REQUIRE(span.has_value());
  CHECK(*span == values::Days{make_date(2026, 8, 1), make_date(2026, 8, 22)});
  CHECK(span->count() == 21);
  CHECK(span->contains(make_date(2026, 8, 21)));
  CHECK(!span->contains(make_date(2026, 8, 22)));
  CHECK(values::parse_days("2026-08-01") ==
        values::Days{make_date(2026, 8, 1), make_date(2026, 8, 2)});
  CHECK(values::parse_days("2026-08-01..2026-08-01")->count() == 1);
  for (const auto* none : {"", "..", "2026-08-02..2026-08-01", "2026-08-01..", "..2026-08-01",
                           "2026-08-01...2026-08-02", "2026-08-01 .. 2026-08-02"})
    CHECK_MESSAGE(values::parse_days(none) == std::nullopt, none);
}

TEST_CASE("the words of a cadence") {
  using values::Every;
  for (const auto every : {Every::day, Every::week, Every::month, Every::quarter, Every::year})
    CHECK(values::parse_every(values::to_word(every)) == every);
  CHECK(values::parse_every("quarter") == Every::quarter);
  CHECK(values::parse_every("monthly") == std::nullopt);
}
