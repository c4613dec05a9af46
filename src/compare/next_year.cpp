// compare/next_year: counts working days of a month, in one year and in the next.
#include "compare/next_year.hpp"

#include <algorithm>
#include <cstdint>

#include "base/assert.hpp"

namespace planctl::compare {
namespace {

constexpr int usual_weeks = 52;

bool works(const WorkedYear& year, values::Date date) {
  return year.works[static_cast<std::size_t>(values::days_between(year.year.days.start, date))];
}

int count_worked(const WorkedYear& year, values::Days days) {
  int count = 0;
  for (auto date = days.start; date < days.past; date = values::plus_days(date, 1))
    count += works(year, date) ? 1 : 0;
  return count;
}

// The nth working day (from 1), or the last; the last day of a month without any.
values::Date find_nth(const WorkedYear& year, values::Days month, int nth) {
  auto found = values::plus_days(month.past, -1);
  for (auto date = month.start; date < month.past && nth > 0; date = values::plus_days(date, 1)) {
    if (!works(year, date)) continue;
    found = date;
    --nth;
  }
  return found;
}

}  // namespace

values::Year next_year(const values::Year& year) {
  const auto start = year.days.past;
  auto next =
      year.pattern == values::Pattern::months
          ? values::month_year(start)
          : values::week_year(start, year.pattern, values::weeks_from(start).value_or(usual_weeks));
  PLANCTL_ASSERT(next.has_value());
  return *next;
}

Succession::Succession(WorkedYear from, WorkedYear to)
    : from_(std::move(from)),
      to_(std::move(to)),
      from_months_(values::periods_of(from_.year, values::Every::month)),
      to_months_(values::periods_of(to_.year, values::Every::month)) {}

values::Date Succession::by_weeks(values::Date date) const {
  const int days = values::days_between(from_.year.days.start, to_.year.days.start);
  return values::plus_days(date, (days + 3) / 7 * 7);
}

values::Date Succession::find_working(values::Date date) const {
  if (!from_.year.days.contains(date)) return by_weeks(date);
  const auto found = std::find_if(from_months_.begin(), from_months_.end(),
                                  [&](const auto& month) { return month.days.contains(date); });
  const values::Days month = found->days;
  const values::Days next = to_months_[static_cast<std::size_t>(found - from_months_.begin())].days;
  if (!works(from_, date)) {
    const int offset = values::days_between(month.start, date);
    return values::plus_days(next.start, std::min(offset, next.count() - 1));
  }
  const int nth = count_worked(from_, {month.start, values::plus_days(date, 1)});
  const bool last = nth == count_worked(from_, month);
  return find_nth(to_, next, last ? next.count() : nth);
}

values::Date Succession::find_deadline(values::Date date) const {
  for (std::size_t at = 0; at < from_months_.size(); ++at)
    if (values::plus_days(date, 1) == from_months_[at].days.past)
      return values::plus_days(to_months_[at].days.past, -1);
  return find_working(date);
}

values::Date same_day_next_year(values::Date date) {
  const bool leap_day = values::month_of(date) == 2 && values::day_of(date) == 29;
  return values::make_date(values::year_of(date) + 1, values::month_of(date),
                           leap_day ? 28 : values::day_of(date));
}

}  // namespace planctl::compare
