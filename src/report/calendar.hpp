// report/calendar: days on which something is due or takes place, with what is to be known of them.
#pragma once
#include <string>
#include <vector>

#include "report/document.hpp"

namespace planctl::report {

struct CalendarEntry {
  std::string id;  // of ids and dates alone: the same thing has it in every run
  values::Days days;
  Word kind;
  std::string title;
  std::vector<Words> lines = {};         // what is to be brought, reported or decided
  std::vector<std::string> people = {};  // names
};
struct Calendar {
  std::string id;  // of the plan
  std::string title;
  values::Date stamp;  // the day it was made
  std::vector<CalendarEntry> entries;
};

}  // namespace planctl::report
