// compare/resources: the four kinds of resources, each for itself.
#pragma once
#include "model/results.hpp"

namespace planctl::compare {

std::vector<model::MoneyGap> compare_money(const model::Plan& plan);
std::vector<model::HeadGap> compare_heads(const model::Plan& plan);
std::vector<model::AbilityGap> compare_abilities(const model::Plan& plan);
// `every` is week (of ISO 8601) or month.
std::vector<model::TimeGap> compare_time(const model::Plan& plan, values::Every every);

// Owner and team of an action, each once.
std::vector<std::size_t> find_workers(const model::Action& action);

}  // namespace planctl::compare
