// values/months: whole months between two days.
#include "values/months.hpp"

namespace planctl::values {

std::size_t months_between(Date from, Date date) {
  const auto months = [](Date day) { return year_of(day) * 12 + static_cast<int>(month_of(day)); };
  const int whole = months(date) - months(from);
  const bool early = day_of(date) < day_of(from);
  const bool at_end = month_of(plus_days(date, 1)) != month_of(date);
  return static_cast<std::size_t>(whole - (early && !at_end ? 1 : 0));
}

}  // namespace planctl::values
