// decompose/levels: where the members of a stock stand before the first day.
#pragma once
#include <optional>

#include "decompose/scope.hpp"
#include "model/results.hpp"

namespace planctl::decompose {

// What the target of a flow or stock asks of the year: of a stock, what is added to its baseline.
std::int64_t wanted_of_year(const model::Goal& goal);

// The level before the first day in a cell of `grain`: the goal's baseline for the whole, the sum
// of the members' baselines for members of one dimension; nothing where the plan does not say.
std::optional<std::int64_t> find_opening(const Scope& scope, const model::Grain& grain,
                                         const std::vector<std::size_t>& members);

}  // namespace planctl::decompose
