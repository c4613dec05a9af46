// commands/rollover_keys: what becomes of each key of a plan in the plan of the next year.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace planctl::commands {

enum class Fate {
  new_name,   // the year's number in it is that of the next one
  new_year,   // the year itself
  past_name,  // the id of the plan that is over
  result,     // what the year has brought
  decide,     // taken out, and marked: people must say it anew
  drop,       // taken out: it belongs to the year that is over
  working,    // a date: the same working day of the month
  deadline,   // a date: the end of a month stays it, else as `working`
  same_day,   // a date of the calendar: the same day of the same month
  period      // a period: the same one of the next year
};

struct FatedKey {
  std::string_view path;  // keys parted by `.`; `*` is any id; lists do not count
  Fate fate;
};
// All other keys stay as they are.
std::span<const FatedKey> fated_keys();

std::optional<Fate> find_fate(const std::vector<std::string_view>& path);

}  // namespace planctl::commands
