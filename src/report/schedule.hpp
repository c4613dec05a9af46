// report/schedule: actions over time with the critical path, who is loaded when, and what one
// person's leaving stops.
#pragma once
#include "model/results.hpp"
#include "model/schedule.hpp"
#include "report/screen.hpp"

namespace planctl::report {

struct Schedule {
  const model::Plan& plan;
  values::Date as_of;
  std::vector<model::ScheduledAction> actions = {};  // in plan order
  std::vector<model::TimeGap> load = {};             // by person and week
  std::size_t without = model::none;                 // the person who leaves
};

// The weeks that a schedule covers, from a Monday, and the day after the last; none without
// actions.
values::Days find_span(const Schedule& schedule);

std::vector<model::ScheduledAction> sort_by_start(const Schedule& schedule);

// What a week asks of a person in percent of the days that there are, rounded up; 999 at most.
std::int64_t load_percent(const model::TimeGap& gap);

// Bars in words stand in a table; drawn ones in pictures, with all else in the same tables.
enum class Bars { in_words, drawn };
Document build_schedule(const Schedule& schedule, Bars bars);

// One table, `actions`, in the order in which they begin; ends are last days.
Records build_schedule_records(const Schedule& schedule);

// On a phone each name stands above its bar.
Drawing build_gantt(const Schedule& schedule, Screen screen);
Drawing build_load(const Schedule& schedule, Screen screen);
// Both in one picture, the load below the bars where there is any.
Drawing build_schedule_drawing(const Schedule& schedule);

}  // namespace planctl::report
