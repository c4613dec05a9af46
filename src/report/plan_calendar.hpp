// report/plan_calendar: the days of a plan: meetings, reviews, sessions and what is due.
#pragma once
#include "model/plan.hpp"
#include "report/calendar.hpp"

namespace planctl::report {

// Days in order. With a person (an index, or `none`) only what the person has a part in.
Calendar build_calendar(const model::Plan& plan, std::size_t person, values::Date as_of);

// Day by day, and for each meeting what its next one on or after `as_of` is about.
Document build_calendar_document(const Calendar& calendar);
// One table, `days`; `end` is the last day.
Records build_calendar_records(const Calendar& calendar);

// Meetings of which the plan does not tell the days.
std::vector<diag::Message> list_undated(const model::Plan& plan);

}  // namespace planctl::report
