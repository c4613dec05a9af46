// values/past_year: which days of a past year stand for the periods of a plan's year.
#pragma once
#include "values/date.hpp"

namespace planctl::values {

// The year of the kind of `year`, but at least one earlier, that begins nearest to the first day of
// `days`: twelve months from the same month, or weeks from the same weekday.
Days past_year_near(const Year& year, Days days);

// For each of `periods_of(year, every, week_start)` the days that stand for it in the past year
// `past`: the same month or quarter; of weeks, and in a year of weeks, the days a whole number of
// weeks before, so that weekdays meet weekdays and a 53rd week is the one that followed. Nothing
// where `past` is no earlier year of that kind, in weeks at most a week off.
std::optional<std::vector<Period>> periods_of_past(const Year& year, Every every,
                                                   WeekStart week_start, Days past);

}  // namespace planctl::values
