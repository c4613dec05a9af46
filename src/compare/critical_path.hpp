// compare/critical_path: the critical path method over the actions of a plan.
#pragma once
#include "model/schedule.hpp"

namespace planctl::compare {

// Work that takes `length` days and begins neither before day `from` nor before all it comes after
// has ended. Days are counted from 0.
struct Step {
  std::int64_t from = 0;
  std::int64_t length = 0;
  std::vector<std::size_t> after = {};  // indices of steps
};
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

// Working days by number. Beyond the last date that can be counted it is always that date.
class WorkdayAxis {
 public:
  // By the plan's default calendar.
  WorkdayAxis(const model::Plan& plan, values::Date first);
  // Working days from the first date up to, and without, that date.
  [[nodiscard]] std::int64_t before(values::Date date) const;
  [[nodiscard]] std::int64_t through(values::Date date) const;  // that date as well
  [[nodiscard]] values::Date date_of(std::int64_t day) const;
  // The dates of working days from `start` up to, and without, `end`; the date of the last one
  // before where they are the same.
  [[nodiscard]] values::Days dates_of(std::int64_t start, std::int64_t end) const;

 private:
  values::Date first_;
  std::vector<std::int64_t> counts_;
  std::vector<values::Date> workdays_;
};

// The actions that have a due date, in plan order, by their dates in the plan: none begins before
// its own `start`. Without those that wait for one another in a circle.
std::vector<model::ScheduledAction> compare_schedule(const model::Plan& plan);

}  // namespace planctl::compare
