// model/execution_results: how actions and money stand on a day: plain data.
#pragma once
#include "model/plan.hpp"

namespace planctl::model {

// Earned value of actions, accumulated to a day, in minor units of the currency. Indices are in
// thousandths; what cannot be said is absent.
struct EarnedValue {
  std::int64_t budget = 0;                     // at completion (BAC)
  std::int64_t planned = 0;                    // PV
  std::int64_t earned = 0;                     // EV
  std::optional<std::int64_t> actual;          // AC; absent where no spending is recorded
  std::optional<std::int64_t> schedule_index;  // SPI = EV / PV
  std::optional<std::int64_t> cost_index;      // CPI = EV / AC
  std::optional<std::int64_t> required_index;  // TCPI = (BAC - EV) / (BAC - AC), while AC < BAC
  // Estimates at completion (EAC): the rest costs as what is done did (BAC / CPI), as planned
  // (AC + BAC - EV), or suffers from both paces (AC + (BAC - EV) / (CPI × SPI)).
  std::optional<std::int64_t> at_cost_pace;
  std::optional<std::int64_t> at_plan;
  std::optional<std::int64_t> at_both_paces;

  [[nodiscard]] std::int64_t schedule_variance() const { return earned - planned; }
  [[nodiscard]] std::optional<std::int64_t> cost_variance() const {
    return actual ? std::optional(earned - *actual) : std::nullopt;
  }
};

enum class Pace { to_come, done, on_time, behind, overdue };

struct ActionVariance {
  std::size_t action = none;
  std::size_t goal = none;                  // that it works for; `none` without any
  std::int64_t planned_percent = 0;         // of its working days that are gone, tenths
  std::int64_t done_percent = 0;            // tenths
  std::optional<std::int64_t> days;         // working days ahead (+) or behind (-) of its own plan,
                                            // tenths; absent before it is to begin
  std::optional<values::Date> expected;     // its end, where what is left takes as long as planned
  std::optional<values::Date> at_own_pace;  // its end at the pace so far
  std::int64_t slip = 0;                    // working days from due to expected
  std::size_t waits_for = none;             // the action that keeps it from beginning
  bool critical = false;                    // on the path that ends its network, by expected dates
  Pace pace = Pace::to_come;
  EarnedValue value;
};

// All actions of a goal, or all at all.
struct ActionGroup {
  std::size_t goal = none;
  EarnedValue value;   // of all; without costs
  EarnedValue costed;  // of those whose spending is recorded
  std::int64_t actions = 0;
  std::int64_t with_spending = 0;
  std::optional<std::int64_t> days;  // earned schedule on their planned value, tenths
  std::optional<std::int64_t> working_days;
};

struct ActionTable {
  values::Date as_of;
  std::vector<ActionVariance> lines;  // by goal in plan order, those without one last
  std::vector<ActionGroup> goals;     // that have any
  ActionGroup total;
  std::vector<std::size_t> slips;    // lines that begin or end late by what they wait for or what
                                     // is not done, by expected date
  std::vector<std::size_t> undated;  // actions without a due date, which have no line
};

// Money of a goal in a period: minor units of the currency.
struct Spending {
  std::size_t goal = none;  // `none`: lines for nothing that serves a goal
  values::Period period;
  std::int64_t budget = 0;          // of the whole period
  std::int64_t budget_to_date = 0;  // of its days up to the day
  std::int64_t spent = 0;
};
struct SpendingTable {
  values::Date as_of;
  std::vector<Spending> lines;  // by goal, then period
  Spending total;               // of the lines
  std::int64_t elsewhere = 0;   // spent in periods that end outside the year or begin after the day
};

}  // namespace planctl::model
