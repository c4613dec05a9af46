// values/periods: plan years and the periods that they are cut into.
#include <algorithm>

#include "base/assert.hpp"
#include "values/date.hpp"
#include "values/digits.hpp"

namespace planctl::values {

namespace {

constexpr int weeks_per_quarter = 13;

std::optional<Period> parse_quarter(int year, std::string_view digits) {
  const auto number = parse_digits(digits);
  if (digits.size() != 1 || !number || *number < 1 || *number > 4) return std::nullopt;
  auto quarters = periods_of(calendar_year(year), Every::quarter);
  return quarters[static_cast<std::size_t>(*number - 1)];
}

std::optional<Period> parse_month(int year, std::string_view digits) {
  const auto number = parse_digits(digits);
  if (digits.size() != 2 || !number || *number < 1 || *number > 12) return std::nullopt;
  auto months = periods_of(calendar_year(year), Every::month);
  return months[static_cast<std::size_t>(*number - 1)];
}

std::string week_label(IsoWeek week) {
  return to_digits(week.year, 4) + "-W" + to_digits(static_cast<int>(week.week), 2);
}

std::optional<Period> parse_week(int year, std::string_view digits) {
  const auto number = parse_digits(digits);
  if (digits.size() != 2 || !number || *number < 1) return std::nullopt;
  const Date in_first_week = make_date(year, 1, 4);
  const Date first_monday = plus_days(in_first_week, -static_cast<int>(weekday_of(in_first_week)));
  const Date monday = plus_days(first_monday, 7 * (*number - 1));
  const IsoWeek week = iso_week_of(monday);
  if (week.year != year) return std::nullopt;
  return Period{week_label(week), {monday, plus_days(monday, 7)}};
}

std::string month_label(Date first) {
  return to_digits(year_of(first), 4) + '-' + to_digits(static_cast<int>(month_of(first)), 2);
}

// The first day of the month `months` after the one that `first` begins.
Date plus_months(Date first, int months) {
  const std::chrono::year_month_day fields(first.day);
  return {std::chrono::sys_days(fields.year() / fields.month() / 1 + std::chrono::months(months))};
}

std::array<int, 3> weeks_of_months(Pattern pattern) {
  switch (pattern) {
    case Pattern::weeks_445:
      return {4, 4, 5};
    case Pattern::weeks_454:
      return {4, 5, 4};
    case Pattern::weeks_544:
      return {5, 4, 4};
    case Pattern::months:
      break;
  }
  PLANCTL_ASSERT(pattern != Pattern::months);
  return {};
}

// The twelve months of a year, in order.
std::vector<Period> months_of(const Year& year) {
  std::vector<Period> months;
  Date start = year.days.start;
  for (int i = 0; i < 12; ++i) {
    if (year.pattern == Pattern::months) {
      const Date past = plus_months(start, 1);
      months.push_back({month_label(start), {start, past}});
      start = past;
      continue;
    }
    const int weeks = weeks_of_months(year.pattern)[static_cast<std::size_t>(i) % 3];
    const Date past = i == 11 ? year.days.past : plus_days(start, 7 * weeks);
    months.push_back({to_digits(year.label, 4) + "-P" + to_digits(i + 1, 2), {start, past}});
    start = past;
  }
  PLANCTL_ASSERT(start == year.days.past);
  return months;
}

std::vector<Period> quarters_of(const Year& year) {
  const auto months = months_of(year);
  std::vector<Period> quarters;
  for (std::size_t i = 0; i < months.size(); i += 3)
    quarters.push_back({to_digits(year.label, 4) + "-Q" + std::to_string(i / 3 + 1),
                        {months[i].days.start, months[i + 2].days.past}});
  return quarters;
}

std::vector<Period> days_of(const Year& year) {
  std::vector<Period> days;
  for (Date day = year.days.start; day < year.days.past; day = plus_days(day, 1))
    days.push_back({to_string(day), {day, plus_days(day, 1)}});
  return days;
}

// The week from `start`, in two where a month of the calendar ends inside it.
std::vector<Period> split_week(Date start, const std::string& label) {
  const Date past = plus_days(start, 7);
  const Date month_end = plus_months({start.day - std::chrono::days(day_of(start) - 1)}, 1);
  if (month_end >= past) return {{label, {start, past}}};
  return {{label + 'a', {start, month_end}}, {label + 'b', {month_end, past}}};
}

std::vector<Period> weeks_of(const Year& year, WeekStart week_start, WeekCut cut) {
  const bool own_weeks = year.pattern != Pattern::months;
  const unsigned weekday = week_start == WeekStart::monday ? 0 : 6;
  const unsigned first_day = weekday_of(year.days.start);
  const unsigned back = own_weeks ? 0 : (first_day + 7 - weekday) % 7;
  std::vector<Period> weeks;
  for (Date start = plus_days(year.days.start, -static_cast<int>(back)); start < year.days.past;
       start = plus_days(start, 7)) {
    // The fourth day lies in the ISO week that shares most days with this one.
    const std::string label = week_label(iso_week_of(plus_days(start, 3)));
    const bool whole = own_weeks || cut == WeekCut::whole;
    const auto parts = whole ? std::vector<Period>{{label, {start, plus_days(start, 7)}}}
                             : split_week(start, label);
    for (const auto& part : parts) {
      const Days inside{std::max(part.days.start, year.days.start),
                        std::min(part.days.past, year.days.past)};
      if (inside.start < inside.past) weeks.push_back({part.label, inside});
    }
  }
  return weeks;
}

// The last day of a month that lies nearest to `date`.
Date nearest_month_end(Date date) {
  const Date first{date.day - std::chrono::days(day_of(date) - 1)};
  const Date before = plus_days(first, -1);
  const Date after = plus_days(plus_months(first, 1), -1);
  return days_between(before, date) < days_between(date, after) ? before : after;
}

// The date on the weekday `weekday` that lies nearest to `date`.
Date nearest_weekday(Date date, unsigned weekday) {
  const int ahead = static_cast<int>((weekday + 7 - weekday_of(date)) % 7);
  return plus_days(date, ahead <= 3 ? ahead : ahead - 7);
}

}  // namespace

std::optional<Period> parse_period(std::string_view text) {
  if (const auto date = parse_date(text)) return Period{to_string(*date), *parse_days(text)};
  const auto year = parse_year(text.substr(0, 4));
  if (!year) return std::nullopt;
  if (text.size() == 4) return Period{std::string(text), year->days};
  if (text[4] != '-' || text.size() < 7) return std::nullopt;
  if (text[5] == 'Q') return parse_quarter(year->label, text.substr(6));
  if (text[5] == 'W') return parse_week(year->label, text.substr(6));
  return parse_month(year->label, text.substr(5));
}

Year calendar_year(int label) {
  const Date start = make_date(label, 1, 1);
  return {label, Pattern::months, {start, plus_months(start, 12)}};
}

std::optional<Year> parse_year(std::string_view text) {
  const auto label = parse_digits(text);
  if (text.size() != 4 || !label || *label < first_year || *label > last_year) return std::nullopt;
  return calendar_year(*label);
}

std::optional<Pattern> parse_pattern(std::string_view text) {
  if (text == "months") return Pattern::months;
  if (text == "4-4-5") return Pattern::weeks_445;
  if (text == "4-5-4") return Pattern::weeks_454;
  if (text == "5-4-4") return Pattern::weeks_544;
  return std::nullopt;
}

std::optional<Year> month_year(Date start) {
  if (day_of(start) != 1) return std::nullopt;
  return Year{year_of(start), Pattern::months, {start, plus_months(start, 12)}};
}

std::optional<Year> week_year(Date start, Pattern pattern, int weeks) {
  const bool known_length = weeks == 4 * weeks_per_quarter || weeks == 4 * weeks_per_quarter + 1;
  if (pattern == Pattern::months || !known_length) return std::nullopt;
  return Year{year_of(plus_days(start, 3)), pattern, {start, plus_days(start, 7 * weeks)}};
}

std::optional<int> weeks_from(Date start) {
  const Date last_end = plus_days(start, -1);
  const Date anchor = nearest_month_end(last_end);
  if (nearest_weekday(anchor, weekday_of(last_end)) != last_end) return std::nullopt;
  const Date next_anchor = plus_days(plus_months(plus_days(anchor, 1), 12), -1);
  return days_between(last_end, nearest_weekday(next_anchor, weekday_of(last_end))) / 7;
}

Year retail_year(int label, Pattern pattern) {
  constexpr unsigned saturday = 5;
  const Date start = plus_days(nearest_weekday(make_date(label, 1, 31), saturday), 1);
  const Date next_anchor = plus_days(plus_months(make_date(label, 2, 1), 12), -1);
  const Date past = plus_days(nearest_weekday(next_anchor, saturday), 1);
  PLANCTL_ASSERT(pattern != Pattern::months);
  return {label, pattern, {start, past}};
}

std::vector<Period> periods_of(const Year& year, Every every, WeekStart week_start, WeekCut cut) {
  switch (every) {
    case Every::day:
      return days_of(year);
    case Every::week:
      return weeks_of(year, week_start, cut);
    case Every::month:
      return months_of(year);
    case Every::quarter:
      return quarters_of(year);
    case Every::year:
      break;
  }
  return {{to_digits(year.label, 4), year.days}};
}

}  // namespace planctl::values
