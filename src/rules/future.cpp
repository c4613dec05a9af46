// rules/future: records of days that have not come.
#include "rules/future.hpp"

namespace planctl::rules {

bool are_future_records_slips(const Input& input) {
  constexpr std::size_t most = 2;
  std::size_t count = 0;
  const auto look = [&](values::Date date) {
    if (date > input.as_of) ++count;
  };
  for (const auto& indicator : input.plan.tracking)
    for (const auto& reading : indicator.readings) look(reading.period.value.days.start);
  for (const auto& action : input.plan.actions) {
    for (const auto& entry : action.progress)
      if (entry.date) look(entry.date->value);
    for (const auto& entry : action.feedback)
      if (entry.date) look(entry.date->value);
  }
  for (const auto& line : input.plan.budget.lines)
    for (const auto& spent : line.spent) look(spent.period.value.days.start);
  for (const auto& session : input.plan.rollout)
    if (session.date && session.attended) look(session.date->value);
  return count <= most;
}

}  // namespace planctl::rules
