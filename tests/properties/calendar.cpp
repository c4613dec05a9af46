// properties/calendar: every day and every year, against a second way to reckon them.
#include <doctest/doctest.h>

#include "values/date.hpp"

using namespace planctl;
using values::Date;
using values::Every;
using values::make_date;
using values::Pattern;
using values::Period;
using values::Year;

namespace {

bool is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

int days_in_month(int year, int month) {
  constexpr int days[]{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return days[month - 1] + (month == 2 && is_leap(year) ? 1 : 0);
}

// The week by counting from the Monday of the week with 4 January, without Thursdays.
values::IsoWeek count_week(Date date) {
  const auto first_monday = [](int year) {
    const Date fourth = make_date(year, 1, 4);
    return values::plus_days(fourth, -static_cast<int>(values::weekday_of(fourth)));
  };
  int year = values::year_of(date);
  if (date < first_monday(year)) --year;
  if (first_monday(year + 1) <= date) ++year;
  return {year, static_cast<unsigned>(values::days_between(first_monday(year), date)) / 7 + 1};
}

void check_partition(const Year& year, const std::vector<Period>& periods) {
  REQUIRE(!periods.empty());
  REQUIRE(periods.front().days.start == year.days.start);
  REQUIRE(periods.back().days.past == year.days.past);
  for (std::size_t i = 0; i < periods.size(); ++i) {
    REQUIRE(periods[i].days.count() > 0);
    if (i == 0) continue;
    REQUIRE(periods[i - 1].days.past == periods[i].days.start);
    REQUIRE(periods[i - 1].label != periods[i].label);
  }
}

// No period of `fine` crosses the end of one of `coarse`.
void check_nested(const std::vector<Period>& coarse, const std::vector<Period>& fine) {
  std::size_t at = 0;
  for (const auto& period : fine) {
    while (coarse[at].days.past <= period.days.start) ++at;
    REQUIRE(coarse[at].days.start <= period.days.start);
    REQUIRE(period.days.past <= coarse[at].days.past);
  }
}

}  // namespace

TEST_CASE("every day from 1970 to 2100: fields, text, weekday and ISO week") {
  Date date = make_date(1970, 1, 1);
  unsigned weekday = 3;  // a Thursday
  for (int year = 1970; year <= 2100; ++year)
    for (int month = 1; month <= 12; ++month)
      for (int day = 1; day <= days_in_month(year, month); ++day) {
        REQUIRE(date == make_date(year, static_cast<unsigned>(month), static_cast<unsigned>(day)));
        REQUIRE(values::year_of(date) == year);
        REQUIRE(static_cast<int>(values::month_of(date)) == month);
        REQUIRE(static_cast<int>(values::day_of(date)) == day);
        REQUIRE(values::weekday_of(date) == weekday);
        REQUIRE(values::parse_date(values::to_string(date)) == date);
        REQUIRE(values::iso_week_of(date) == count_week(date));
        date = values::plus_days(date, 1);
        weekday = (weekday + 1) % 7;
      }
  CHECK(date == make_date(2101, 1, 1));
}

TEST_CASE("every kind of year is cut without gap or overlap, coarse grains hold fine ones") {
  for (int label = 1970; label <= 2100; ++label) {
    std::vector<Year> years{values::calendar_year(label),
                            *values::month_year(make_date(label, 2, 1)),
                            *values::month_year(make_date(label, 7, 1))};
    for (const auto pattern : {Pattern::weeks_445, Pattern::weeks_454, Pattern::weeks_544})
      years.push_back(values::retail_year(label, pattern));
    for (const auto& year : years) {
      const auto quarters = periods_of(year, Every::quarter);
      const auto months = periods_of(year, Every::month);
      const auto days = periods_of(year, Every::day);
      for (const auto* grain : {&quarters, &months, &days}) check_partition(year, *grain);
      check_nested(quarters, months);
      for (const auto start : {values::WeekStart::monday, values::WeekStart::sunday}) {
        check_partition(year, periods_of(year, Every::week, start));
        const auto split = periods_of(year, Every::week, start, values::WeekCut::split_at_months);
        check_partition(year, split);
        check_nested(months, split);
      }
    }
  }
}

TEST_CASE("calendar labels of a year's periods lead back to days that hold them") {
  for (int label = 1970; label <= 2100; ++label) {
    const auto year = values::calendar_year(label);
    for (const auto every : {Every::day, Every::month, Every::quarter, Every::year})
      for (const auto& period : periods_of(year, every))
        REQUIRE(values::parse_period(period.label) == period);
    for (const auto& week : periods_of(year, Every::week)) {
      const auto whole = values::parse_period(week.label);
      REQUIRE(whole.has_value());
      REQUIRE(whole->days.start <= week.days.start);
      REQUIRE(week.days.past <= whole->days.past);
    }
  }
}

TEST_CASE("retail years follow each other without gap") {
  for (int label = 1970; label <= 2100; ++label) {
    const auto year = values::retail_year(label, Pattern::weeks_454);
    const auto next = values::retail_year(label + 1, Pattern::weeks_454);
    REQUIRE(year.days.past == next.days.start);
    REQUIRE(values::weeks_from(year.days.start) == year.days.count() / 7);
  }
}
