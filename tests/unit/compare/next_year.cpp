// tests/unit/compare/next_year: the same working position in the year that follows.
#include "compare/next_year.hpp"

#include <doctest/doctest.h>

namespace planctl::compare {
namespace {

using values::make_date;

// Monday to Friday without 1 January.
WorkedYear work(const values::Year& year) {
  WorkedYear worked{year, {}};
  for (auto date = year.days.start; date < year.days.past; date = values::plus_days(date, 1))
    worked.works.push_back(values::weekday_of(date) < 5 && date != year.days.start);
  return worked;
}

Succession follow(const values::Year& year) { return {work(year), work(next_year(year))}; }

TEST_CASE("a date keeps its working position in the month") {
  const auto years = follow(values::calendar_year(2026));
  // 2 January 2026 is the first working day; 1 January 2027, a Friday, is not worked.
  CHECK(years.find_working(make_date(2026, 1, 2)) == make_date(2027, 1, 4));
  CHECK(years.find_working(make_date(2026, 2, 2)) == make_date(2027, 2, 1));
  // The last one stays the last one: 29 May 2026 is the 21st, 31 May 2027 too.
  CHECK(years.find_working(make_date(2026, 5, 29)) == make_date(2027, 5, 31));
  CHECK(years.find_working(make_date(2026, 12, 31)) == make_date(2027, 12, 31));
  // The 22nd of June 2026, its last, is the 22nd of June 2027; the 21st is the 21st.
  CHECK(years.find_working(make_date(2026, 6, 30)) == make_date(2027, 6, 30));
  CHECK(years.find_working(make_date(2026, 6, 29)) == make_date(2027, 6, 29));
}

TEST_CASE("a month with fewer working days takes its last one") {
  const auto years = follow(values::calendar_year(2026));
  // October 2026 has 22 working days, October 2027 has 21: the 21st and the 22nd meet.
  CHECK(years.find_working(make_date(2026, 10, 29)) == make_date(2027, 10, 29));
  CHECK(years.find_working(make_date(2026, 10, 30)) == make_date(2027, 10, 29));
}

TEST_CASE("days off keep their place in the month, days of other years move by weeks") {
  const auto years = follow(values::calendar_year(2027));
  CHECK(years.find_working(make_date(2027, 8, 15)) == make_date(2028, 8, 15));
  CHECK(years.find_working(make_date(2026, 12, 15)) == make_date(2027, 12, 14));
  const auto back = follow(values::calendar_year(2028));
  CHECK(back.find_working(make_date(2028, 2, 29)) == make_date(2029, 2, 28));
}

TEST_CASE("a deadline at the end of a month stays there") {
  const auto years = follow(values::calendar_year(2026));
  CHECK(years.find_deadline(make_date(2026, 1, 31)) == make_date(2027, 1, 31));
  CHECK(years.find_deadline(make_date(2026, 2, 2)) == make_date(2027, 2, 1));
  CHECK(years.find_working(make_date(2026, 1, 30)) == make_date(2027, 1, 29));
}

TEST_CASE("years of weeks are followed by years of weeks") {
  const auto year = *values::week_year(make_date(2026, 2, 1), values::Pattern::weeks_454, 52);
  const auto years = follow(year);
  CHECK(years.to().days.start == make_date(2027, 1, 31));
  CHECK(years.to().pattern == values::Pattern::weeks_454);
  CHECK(years.find_deadline(make_date(2026, 2, 28)) == make_date(2027, 2, 27));
  CHECK(next_year(*values::month_year(make_date(2026, 4, 1))).days.start == make_date(2027, 4, 1));
}

TEST_CASE("the same day a year later") {
  CHECK(same_day_next_year(make_date(2028, 2, 29)) == make_date(2029, 2, 28));
  CHECK(same_day_next_year(make_date(2026, 5, 1)) == make_date(2027, 5, 1));
}

}  // namespace
}  // namespace planctl::compare
