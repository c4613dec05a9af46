// compare/critical_path: the critical path method over the actions of a plan.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "model/schedule.hpp"
#include "model/workdays.hpp"

namespace planctl::compare {

// The working days of a calendar by number, from 0. Beyond the last date that can be counted it is
// always that date. They are counted as far as is asked: nearly always a year or two of centuries.
class WorkdayAxis {
 public:
  WorkdayAxis(const model::Plan& plan, std::size_t calendar, values::Date first);
  // Working days from the first date up to, and without, that date.
  [[nodiscard]] std::int64_t before(values::Date date) const;
  [[nodiscard]] std::int64_t through(values::Date date) const;  // that date as well
  [[nodiscard]] values::Date date_of(std::int64_t day) const;
  // The dates of working days from `start` up to, and without, `end`; the date of the last one
  // before where they are the same.
  [[nodiscard]] values::Days dates_of(std::int64_t start, std::int64_t end) const;

  // For other calendars: dates from the first one up to, and without, a working day; up to the end
  // of the one before it; and the working days in so many dates.
  [[nodiscard]] std::int64_t dates_before(std::int64_t day) const;
  [[nodiscard]] std::int64_t dates_until(std::int64_t day) const;
  [[nodiscard]] std::int64_t days_in(std::int64_t dates) const;

 private:
  void count_dates(std::int64_t dates) const;
  // Nothing where it is beyond the last date.
  [[nodiscard]] std::optional<values::Date> find_workday(std::int64_t day) const;

  std::vector<const model::Calendar*> chain_;
  values::Date first_;
  std::int64_t all_dates_;
  mutable std::vector<std::int64_t> counts_{0};  // of working days in the first dates
  mutable std::vector<values::Date> workdays_;
};

// Those of the actions and people of a plan, each by its own calendar, all from the same date.
class WorkdayAxes {
 public:
  WorkdayAxes(const model::Plan& plan, values::Date first) : plan_(plan), first_(first) {}
  template <class Worked>
  const WorkdayAxis& of(const Worked& worked) {
    return find(model::calendar_of(plan_, worked));
  }
  const WorkdayAxis& usual();  // of the plan's default calendar

 private:
  const WorkdayAxis& find(std::size_t calendar);

  const model::Plan& plan_;
  values::Date first_;
  std::map<std::size_t, WorkdayAxis> axes_;  // by calendar
};

// Work that takes `length` days and begins neither before day `from` nor before all it comes after
// has ended. Days are counted from 0, those of its own axis where it has one.
struct Step {
  std::int64_t from = 0;
  std::int64_t length = 0;
  std::vector<std::size_t> after = {};  // indices of steps
  const WorkdayAxis* axis = nullptr;
};
// The first day of the next step that is behind the end of another.
std::int64_t day_behind(const Step& next, const Step& before, std::int64_t end);
// Ends are the day behind the last one.
struct StepTimes {
  std::int64_t early_start = 0;
  std::int64_t early_end = 0;
  std::int64_t late_start = 0;
  std::int64_t late_end = 0;
  std::int64_t free_slack = 0;
  std::size_t network = 0;  // the first step of those it is tied to
  bool tied = false;        // to any other
  [[nodiscard]] std::int64_t total_slack() const { return late_start - early_start; }
};
// Kelley and Walker's forward and backward pass. The end of a network is the latest early end in
// it. Nothing for a step on a circle, or behind one.
std::vector<std::optional<StepTimes>> find_times(const std::vector<Step>& steps);

// The actions that have a due date, in plan order, by their dates in the plan: none begins before
// its own `start`, and what is done by the day waits for nothing. Without those that wait for one
// another in a circle.
std::vector<model::ScheduledAction> compare_schedule(const model::Plan& plan, values::Date as_of);

}  // namespace planctl::compare
