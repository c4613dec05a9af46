// values/date: civil dates, spans of days, periods and years; no clock, no time zone.
#pragma once
#include <array>
#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace planctl::values {

// A day of the proleptic Gregorian calendar from 1900-01-01 to 2199-12-31.
struct Date {
  // As std::chrono::sys_days, in half the room: a plan holds dates by the hundred thousand.
  using Days = std::chrono::duration<std::int32_t, std::chrono::days::period>;
  std::chrono::time_point<std::chrono::system_clock, Days> day;
  auto operator<=>(const Date&) const = default;
};
Date make_date(int year, unsigned month, unsigned day);  // asserts that the day exists
std::optional<Date> parse_date(std::string_view text);   // strict ISO: 2026-03-31
std::string to_string(Date date);
int year_of(Date date);
unsigned month_of(Date date);
unsigned day_of(Date date);
unsigned weekday_of(Date date);  // 0 Monday … 6 Sunday (ISO order)
Date plus_days(Date date, int days);
int days_between(Date from, Date to);  // to - from

// Days from `start` up to, and without, `past`.
struct Days {
  Date start;
  Date past;
  bool operator==(const Days&) const = default;
  [[nodiscard]] bool contains(Date date) const { return start <= date && date < past; }
  [[nodiscard]] int count() const { return days_between(start, past); }
};
std::optional<Days> parse_days(std::string_view text);  // 2026-08-01..2026-08-21, or one date

enum class Every { day, week, month, quarter, year };
std::optional<Every> parse_every(std::string_view text);
std::string_view to_word(Every every);

// The ISO 8601 week of a date; the year is that of the week's Thursday.
struct IsoWeek {
  int year = 0;
  unsigned week = 0;  // 1 to 53
  bool operator==(const IsoWeek&) const = default;
};
IsoWeek iso_week_of(Date date);

// A period of a year with its label: `2026`, `2026-Q1`, `2026-03`, `2026-W14`, `2026-03-31`.
struct Period {
  std::string label;
  Days days;
  bool operator==(const Period&) const = default;
};

// A period as it is written in a plan, by the calendar: `2026`, `2026-Q1`, `2026-03`, `2026-W14`
// (ISO), a date.
std::optional<Period> parse_period(std::string_view text);

// A plan year: twelve months from any first day of a month, or 52 or 53 weeks in four quarters of
// 13 weeks cut 4-4-5, 4-5-4 or 5-4-4 (a 53rd week goes to the last month). Months of a week pattern
// are labelled `2026-P01`.
enum class Pattern { months, weeks_445, weeks_454, weeks_544 };
struct Year {
  int label = 0;  // 2026
  Pattern pattern = Pattern::months;
  Days days;
  bool operator==(const Year&) const = default;
};
Year calendar_year(int label);
std::optional<Year> parse_year(std::string_view text);        // "2026"
std::optional<Pattern> parse_pattern(std::string_view text);  // months, 4-4-5, 4-5-4, 5-4-4

// Twelve calendar months from `start`, labelled by the year of `start`; nothing where that is not
// the first day of a month.
std::optional<Year> month_year(Date start);

// `weeks` (52 or 53) weeks from `start`, labelled by the year that holds most of its first week;
// nothing for any other number or for Pattern::months.
std::optional<Year> week_year(Date start, Pattern pattern, int weeks);

// How many weeks a year from `start` has when every year ends on the same weekday, the one nearest
// a month's last day (NRF: Saturday, 31 January). Nothing where the day before `start` is more
// than three days from a month's end, so that this rule cannot have set it.
std::optional<int> weeks_from(Date start);

// The retail year of the NRF: Sunday to Saturday, ends on the Saturday nearest 31 January of
// `label` + 1.
Year retail_year(int label, Pattern pattern);

enum class WeekStart { monday, sunday };
// The periods of `year` at that grain, in order, without gap or overlap. Weeks are ISO weeks (or
// Sunday weeks), cut at the year's two ends; `split_at_months` cuts them at month ends too,
// labelled `2026-W14a` and `2026-W14b`. A Sunday week has the label of the ISO week of its Monday.
// The weeks of a week pattern begin on the year's first weekday, whatever `week_start` says.
// Months are labelled by the calendar (`2026-02`), quarters are the year's own.
enum class WeekCut { whole, split_at_months };
std::vector<Period> periods_of(const Year& year, Every every,
                               WeekStart week_start = WeekStart::monday,
                               WeekCut cut = WeekCut::whole);

}  // namespace planctl::values
