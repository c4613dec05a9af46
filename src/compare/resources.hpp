// compare/resources: the four kinds of resources, each for itself.
#pragma once
#include "base/checked.hpp"
#include "model/results.hpp"

namespace planctl::compare {

std::vector<model::MoneyGap> compare_money(const model::Plan& plan);
std::vector<model::HeadGap> compare_heads(const model::Plan& plan);
std::vector<model::AbilityGap> compare_abilities(const model::Plan& plan);
// `every` is week (of ISO 8601) or month.
std::vector<model::TimeGap> compare_time(const model::Plan& plan, values::Every every);

// The goal that an action works for: its own, else the first that its strategy serves.
std::size_t find_goal(const model::Plan& plan, const model::Action& action);

// Money by goal, behind them what serves none.
using MoneyByGoal = std::vector<base::Int128>;
// Adds an amount of a budget line to the goals that it pays for (see compare_resources).
void fund_goals(const model::Plan& plan, const model::BudgetLine& line, std::int64_t amount,
                MoneyByGoal& funded);

// Owner and team of an action, each once.
std::vector<std::size_t> find_workers(const model::Action& action);

}  // namespace planctl::compare
