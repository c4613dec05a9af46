// model/meeting_days: reads `first tuesday`, `last friday`, `15` for each period of the year.
#include "model/meeting_days.hpp"

#include <algorithm>
#include <charconv>

#include "base/text.hpp"
#include "model/workdays.hpp"

namespace planctl::model {
namespace {

constexpr int days_a_week = 7;

// The `which`-th weekday of a period, from 1, or its last one (0); or the `which`-th day.
struct Which {
  std::optional<unsigned> weekday;  // 0 Monday
  int which = 1;
};

template <std::size_t N>
std::optional<int> index_of(const std::array<std::string_view, N>& words, std::string_view word) {
  const auto found = std::find(words.begin(), words.end(), word);
  if (found == words.end()) return std::nullopt;
  return static_cast<int>(found - words.begin());
}

std::optional<Which> parse_day(std::string_view text, values::Every every) {
  static constexpr std::array<std::string_view, 7> weekdays{
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
  static constexpr std::array<std::string_view, 5> places{"last", "first", "second", "third",
                                                          "fourth"};
  const auto words = base::split(text, ' ');
  const auto weekday = index_of(weekdays, words.back());
  if (words.size() == 1 && weekday && every == values::Every::week)
    return Which{static_cast<unsigned>(*weekday), 1};
  if (words.size() == 2 && weekday && every != values::Every::week)
    if (const auto place = index_of(places, words[0]))
      return Which{static_cast<unsigned>(*weekday), *place};
  int number = 0;
  const auto* const end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  if (read.ec != std::errc() || read.ptr != end || number < 1 || number > 31) return std::nullopt;
  return Which{std::nullopt, number};
}

std::optional<values::Date> find_day(const values::Days& days, const Which& which) {
  const values::Date last = values::plus_days(days.past, -1);
  if (!which.weekday) return std::min(values::plus_days(days.start, which.which - 1), last);
  const auto ahead = [&](values::Date from, unsigned to) {
    return static_cast<int>((to + days_a_week - values::weekday_of(from)) % days_a_week);
  };
  if (which.which == 0)
    return values::plus_days(
        last,
        -static_cast<int>((values::weekday_of(last) + days_a_week - *which.weekday) % days_a_week));
  const auto day = values::plus_days(
      days.start, ahead(days.start, *which.weekday) + days_a_week * (which.which - 1));
  return days.contains(day) ? std::optional(day) : std::nullopt;
}

// To the next worked day of the period, else to the one before, else not at all.
template <class IsWorked>
Gathering move_within(const values::Days& days, values::Date planned, const IsWorked& is_worked) {
  for (auto day = planned; days.contains(day); day = values::plus_days(day, 1))
    if (is_worked(day)) return {planned, day};
  for (auto day = planned; days.contains(day); day = values::plus_days(day, -1))
    if (is_worked(day)) return {planned, day};
  return {planned, planned, Gathering::On::day_off};
}

}  // namespace

std::vector<values::Date> find_meeting_days(const Meeting& meeting,
                                            const Maybe<values::Year>& year) {
  std::vector<values::Date> days;
  for (const auto& date : meeting.dates) days.push_back(date.value);
  std::sort(days.begin(), days.end());
  if (!days.empty() || !year || !meeting.every) return days;
  const auto every = meeting.every->value;
  if (every != values::Every::day && !meeting.day) return days;
  const auto which = every == values::Every::day ? Which{} : parse_day(meeting.day->value, every);
  if (!which) return days;
  for (const auto& period : values::periods_of(year->value, every))
    if (const auto day = find_day(period.days, *which)) days.push_back(*day);
  return days;
}

std::vector<Gathering> find_gatherings(const Plan& plan, const Meeting& meeting) {
  const auto chain = find_chain(plan, default_calendar(plan));
  const auto is_worked = [&](values::Date day) {
    return kinds_of(chain, {day, values::plus_days(day, 1)}).front() != DayKind::off;
  };
  const bool fixed = !meeting.dates.empty();
  std::vector<Gathering> gatherings;
  for (const auto planned : find_meeting_days(meeting, plan.header.year)) {
    if (is_worked(planned)) {
      gatherings.push_back({planned, planned});
      continue;
    }
    if (!fixed && meeting.every->value == values::Every::day) continue;
    Gathering gathering{planned, planned, Gathering::On::day_off};
    if (!fixed)
      for (const auto& period : values::periods_of(plan.header.year->value, meeting.every->value))
        if (period.days.contains(planned)) gathering = move_within(period.days, planned, is_worked);
    gatherings.push_back(gathering);
  }
  return gatherings;
}

}  // namespace planctl::model
