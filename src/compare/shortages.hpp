// compare/shortages: the month in which money, a person's time or goods run out.
#pragma once
#include "model/results.hpp"
#include "model/shortage_results.hpp"

namespace planctl::compare {

// Of goals, then projects, then people; nothing without a year (domain-methods 2.11). The money of
// a goal is needed evenly over the days of each action, fees of a project by the day it is due from
// the start of the year, and is there as compare_spending spreads it; what remains of a month is
// there in the next.
std::vector<model::Shortage> compare_shortages(const model::Plan& plan);

// Of the goods for a place, day by day, where its quotas are these.
std::optional<model::Shortage> compare_supply(const model::Plan& plan, std::size_t supply,
                                              const model::QuotaTable& quotas);

}  // namespace planctl::compare
