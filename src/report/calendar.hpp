// report/calendar: days on which something is due or takes place, with what is to be known of them.
#pragma once
#include <string>
#include <vector>

#include "report/document.hpp"

namespace planctl::report {

// What a day is of; but for milestones, which stand in goals, and the two kinds of sessions the
// name of the plan's section.
enum class DayOf {
  meeting,
  review,
  goal,
  milestone,
  action,
  project,
  hand_over,
  correction,
  decision,
  training,
  presentation
};
Word word_of(DayOf day);

struct CalendarEntry {
  enum class Repeats { seldom, daily };
  std::string id;  // of ids and dates alone: the same thing has it in every run
  values::Days days;
  DayOf kind = DayOf::meeting;
  std::size_t index = 0;  // of the thing in its section of the plan
  std::string title;
  std::vector<Words> lines = {};         // what is to be brought, reported or decided
  std::string owner = {};                // the one person whose it is
  std::vector<std::string> people = {};  // names
  Repeats repeats = Repeats::seldom;
};
struct Calendar {
  std::string id;  // of the plan
  std::string title;
  values::Date stamp;  // the day it was made
  std::vector<CalendarEntry> entries;
};

}  // namespace planctl::report
