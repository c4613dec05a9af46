// compare/next_year: where the days of a plan's year stand in the year that follows it.
#pragma once
#include <vector>

#include "values/date.hpp"

namespace planctl::compare {

// The year behind `year`, of the same pattern. A year of weeks has 52 where its number cannot be
// told from its first day.
values::Year next_year(const values::Year& year);

// A year and which of its days are worked.
struct WorkedYear {
  values::Year year;
  std::vector<bool> works;  // by day of the year
};

class Succession {
 public:
  Succession(WorkedYear from, WorkedYear to);

  [[nodiscard]] const values::Year& to() const { return to_.year; }

  // The same working day of the same month of the year: the nth, or the last where it was the last
  // or there are fewer. A day that is not worked keeps its place in the month; a day outside of
  // the year moves by whole weeks.
  [[nodiscard]] values::Date find_working(values::Date date) const;
  // The end of a month stays the end of that month; else as above.
  [[nodiscard]] values::Date find_deadline(values::Date date) const;

 private:
  [[nodiscard]] values::Date by_weeks(values::Date date) const;

  WorkedYear from_;
  WorkedYear to_;
  std::vector<values::Period> from_months_;
  std::vector<values::Period> to_months_;
};

// The same day of the same month in the calendar year behind; 29 February becomes 28 February.
values::Date same_day_next_year(values::Date date);

}  // namespace planctl::compare
