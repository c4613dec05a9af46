// values/date: days of the calendar: ISO text, fields, distances, ISO weeks.
#include "values/date.hpp"

#include "base/assert.hpp"
#include "values/digits.hpp"

namespace planctl::values {

namespace {

std::chrono::year_month_day fields_of(Date date) { return {date.day}; }

std::optional<Date> find_date(int year, int month, int day) {
  if (year < first_year || year > last_year || month < 1 || day < 1) return std::nullopt;
  const std::chrono::year_month_day fields{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
  if (!fields.ok()) return std::nullopt;
  return Date{std::chrono::sys_days(fields)};
}

}  // namespace

Date make_date(int year, unsigned month, unsigned day) {
  const auto date = find_date(year, static_cast<int>(month), static_cast<int>(day));
  PLANCTL_ASSERT(date.has_value());
  return *date;
}

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = parse_digits(text.substr(0, 4));
  const auto month = parse_digits(text.substr(5, 2));
  const auto day = parse_digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return find_date(*year, *month, *day);
}

std::string to_string(Date date) {
  return to_digits(year_of(date), 4) + '-' + to_digits(static_cast<int>(month_of(date)), 2) + '-' +
         to_digits(static_cast<int>(day_of(date)), 2);
}

int year_of(Date date) { return static_cast<int>(fields_of(date).year()); }
unsigned month_of(Date date) { return static_cast<unsigned>(fields_of(date).month()); }
unsigned day_of(Date date) { return static_cast<unsigned>(fields_of(date).day()); }

unsigned weekday_of(Date date) { return std::chrono::weekday(date.day).iso_encoding() - 1; }

Date plus_days(Date date, int days) { return {date.day + std::chrono::days(days)}; }

int days_between(Date from, Date to) { return static_cast<int>((to.day - from.day).count()); }

IsoWeek iso_week_of(Date date) {
  const Date thursday = plus_days(date, 3 - static_cast<int>(weekday_of(date)));
  const int year = year_of(thursday);
  const Date new_year{std::chrono::sys_days(std::chrono::year(year) / 1 / 1)};
  return {year, static_cast<unsigned>(days_between(new_year, thursday)) / 7 + 1};
}

std::optional<Days> parse_days(std::string_view text) {
  const auto dots = text.find("..");
  if (dots == std::string_view::npos) {
    const auto date = parse_date(text);
    if (!date) return std::nullopt;
    return Days{*date, plus_days(*date, 1)};
  }
  const auto first = parse_date(text.substr(0, dots));
  const auto last = parse_date(text.substr(dots + 2));
  if (!first || !last || *last < *first) return std::nullopt;
  return Days{*first, plus_days(*last, 1)};
}

std::optional<Every> parse_every(std::string_view text) {
  for (const Every every : {Every::day, Every::week, Every::month, Every::quarter, Every::year})
    if (to_word(every) == text) return every;
  return std::nullopt;
}

std::string_view to_word(Every every) {
  switch (every) {
    case Every::day:
      return "day";
    case Every::week:
      return "week";
    case Every::month:
      return "month";
    case Every::quarter:
      return "quarter";
    case Every::year:
      return "year";
  }
  return "day";
}

}  // namespace planctl::values
