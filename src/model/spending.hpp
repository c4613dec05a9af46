// model/spending: what was spent on a line of the budget within the plan's year.
#pragma once
#include <cstdint>
#include <optional>

#include "model/plan.hpp"

namespace planctl::model {

// Whether its period ends in the plan's year; true without one.
bool is_in_year(const Plan& plan, const PeriodAmount& amount);

// In the plan's year, in minor units of the currency; nothing on overflow.
std::optional<std::int64_t> sum_spent(const Plan& plan, const BudgetLine& line);

}  // namespace planctl::model
