// model/workdays: which days a calendar, with those it extends, is worked.
#pragma once
#include <array>

#include "model/plan.hpp"

namespace planctl::model {

// The calendar that counts where nothing names another: `default`, else `none`.
std::size_t default_calendar(const Plan& plan);

// Whether a member leaves before it comes.
bool leaves_first(const Member& member);

// By which a person works: their own, else the default.
std::size_t calendar_of(const Plan& plan, const Person& person);
// By which an action is worked: its own, else that of its place, else that of its owner.
std::size_t calendar_of(const Plan& plan, const Action& action);

// A calendar and those it extends, the nearest first; ends where they go round in a circle.
std::vector<const Calendar*> find_chain(const Plan& plan, std::size_t calendar);

// By weekday from Monday; Monday to Friday where no calendar of the chain says.
std::array<bool, 7> find_workweek(const std::vector<const Calendar*>& chain);

enum class DayKind { off, work, makeup };
// One for each of the days. A make-up day beats a holiday of the same calendar; what a calendar
// says goes before the one it extends.
std::vector<DayKind> kinds_of(const std::vector<const Calendar*>& chain, values::Days days);

}  // namespace planctl::model
