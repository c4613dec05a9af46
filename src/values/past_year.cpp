// values/past_year: by months in a year of months, by whole weeks else.
#include "values/past_year.hpp"

#include <algorithm>
#include <cstdlib>

#include "values/digits.hpp"

namespace planctl::values {

namespace {

constexpr int days_of_week = 7;

int to_whole_weeks(int days) { return (days + days_of_week / 2) / days_of_week * days_of_week; }

// The same day of an earlier year; of a leap day, the one before.
Date back_years(Date date, int years) {
  const bool leap_day = month_of(date) == 2 && day_of(date) == 29;
  return make_date(year_of(date) - years, month_of(date), leap_day ? 28 : day_of(date));
}

// What lies between two first days of years of weeks that are `years` apart.
int weeks_back(Date start, int years) {
  return to_whole_weeks(days_between(back_years(start, years), start));
}

bool is_past_year(const Year& year, Days past) {
  const int back = days_between(past.start, year.days.start);
  if (back <= 0) return false;
  if (year.pattern == Pattern::months) {
    const auto same = month_year(past.start);
    return same && same->days == past && month_of(past.start) == month_of(year.days.start);
  }
  const int weeks = past.count() / days_of_week;
  const int off = back - weeks_back(year.days.start, (back + 182) / 365);
  return back % days_of_week == 0 && std::abs(off) <= days_of_week &&
         (weeks == 52 || weeks == 53) && past.count() % days_of_week == 0;
}

}  // namespace

Days past_year_near(const Year& year, Days days) {
  const Date start = year.days.start;
  const int years = std::max(1, year.label - year_of(days.start));
  if (year_of(start) - years < first_year) return year.days;
  if (year.pattern == Pattern::months) return month_year(back_years(start, years))->days;
  return {plus_days(start, -weeks_back(start, years)),
          plus_days(start, -(years == 1 ? 0 : weeks_back(start, years - 1)))};
}

std::optional<std::vector<Period>> periods_of_past(const Year& year, Every every,
                                                   WeekStart week_start, Days past) {
  if (!is_past_year(year, past)) return std::nullopt;
  if (year.pattern == Pattern::months && every != Every::week)
    return periods_of(*month_year(past.start), every);
  const int back = to_whole_weeks(days_between(past.start, year.days.start));
  auto periods = periods_of(year, every, week_start);
  for (auto& period : periods) {
    const Date start = plus_days(period.days.start, -back);
    const Date end = plus_days(period.days.past, -back);
    period = {to_string(start) + ".." + to_string(plus_days(end, -1)), {start, end}};
  }
  return periods;
}

}  // namespace planctl::values
