// model/schedule: when actions can and must run: plain data.
#pragma once
#include "model/plan.hpp"

namespace planctl::model {

// An action in the network that `after` ties it into. Lengths and slack in working days of its own
// calendar.
struct ScheduledAction {
  std::size_t action = none;
  std::int64_t length = 0;       // 0: a point in time, an action without a start or a working day
  values::Days early;            // up to, and without, the day after its last
  values::Days late;             // without the last action of the network ending later
  std::int64_t total_slack = 0;  // how far it can move without moving the network's end
  std::int64_t free_slack = 0;   // without moving any other action
  std::size_t network = 0;       // actions tied to one another have the same number
  bool critical = false;         // tied to others, and no slack
};

}  // namespace planctl::model
