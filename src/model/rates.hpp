// model/rates: what a currency is worth on a day.
#pragma once
#include <optional>
#include <span>

#include "model/governance.hpp"

namespace planctl::model {

// Of the shortest period that holds the day, and of these the first; nothing where there is none,
// or where what stands there is no amount above zero.
std::optional<values::Decimal> find_rate(std::span<const PeriodAmount> rates, values::Date date);

// The rate that came, else the plan's.
std::optional<values::Decimal> find_actual_rate(const Rate& rate, values::Date date);

}  // namespace planctl::model
