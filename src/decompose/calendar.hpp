// decompose/calendar: what each day of the year weighs by a calendar, and which calendar counts.
#pragma once
#include <vector>

#include "decompose/exact.hpp"
#include "decompose/scope.hpp"

namespace planctl::decompose {

// Day weights of the plan's year: whole numbers in proportion; 0 on days that are not worked.
struct CalendarDays {
  std::vector<Whole> weights;
  std::vector<const model::Figure*> negative;  // weights and lifts below zero, taken as zero
};

// By the calendar at that index; by Monday to Friday without holidays for `none`. A make-up day
// counts as much as the fullest weekday, and beats a holiday of the same calendar; what a calendar
// says goes before the one it extends; lifts of events multiply.
CalendarDays count_days(const model::Plan& plan, std::size_t calendar, const values::Year& year);

// What a member, with those above it in its dimension, says about its days. Days of the year from
// `first` up to, and without, `past`; none where `past` is not above `first`.
struct Activity {
  std::size_t calendar = model::none;  // of the nearest member that has one
  int first = 0;
  int past = 0;
};

// By level of the cut and member.
using Activities = std::vector<std::vector<Activity>>;
Activities find_activities(const Scope& scope);

// The activity of a cell or place: the calendar of the first dimension that has one, else the
// default; active when all are. `position` may have `none` where a dimension is not named.
Activity find_activity(const Scope& scope, const Activities& activities, const Position& position);

}  // namespace planctl::decompose
