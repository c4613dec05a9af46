// decompose/levels: sums of the baselines that the plan gives.
#include "decompose/levels.hpp"

namespace planctl::decompose {

namespace {

// The level of the members that are, or lie below, `member` and inside every place; all of a
// dimension for `none`.
std::optional<std::int64_t> sum_baselines(const Scope& scope,
                                          const model::DimensionAmounts& baselines,
                                          const std::vector<std::size_t>& inside) {
  const auto& dimension = scope.plan.dimensions[baselines.dimension];
  const auto lies_inside = [&](std::size_t member) {
    for (const std::size_t outer : inside)
      if (!dimension.is_within(member, outer)) return false;
    return true;
  };
  std::vector<bool> covered(dimension.members.size(), false);
  std::int64_t sum = 0;
  for (const auto& baseline : baselines.members) {
    if (baseline.member == model::none || !lies_inside(baseline.member)) continue;
    sum += baseline.amount.units;
    for (std::size_t member = 0; member < covered.size(); ++member)
      if (dimension.is_within(member, baseline.member)) covered[member] = true;
  }
  for (const std::size_t leaf : dimension.leaves())
    if (lies_inside(leaf) && !covered[leaf]) return std::nullopt;
  return sum;
}

}  // namespace

std::int64_t wanted_of_year(const model::Goal& goal) {
  const bool is_stock = goal.kind == model::Kind::stock && goal.baseline;
  return goal.target->units - (is_stock ? goal.baseline->units : 0);
}

std::optional<std::int64_t> find_opening(const Scope& scope, const model::Grain& grain,
                                         const std::vector<std::size_t>& members) {
  std::size_t dimension = model::none;
  std::vector<std::size_t> inside;
  bool crossed = false;
  const auto add = [&](std::size_t at, std::size_t member) {
    crossed = crossed || (dimension != model::none && dimension != at);
    dimension = at;
    inside.push_back(member);
  };
  for (std::size_t i = 0; i < grain.by.size(); ++i) add(grain.by[i].dimension, members[i]);
  for (const auto& place : grain.where)
    for (const auto& coordinate : place.coordinates) add(coordinate.dimension, coordinate.member);
  if (crossed) return std::nullopt;
  if (inside.empty())
    return scope.goal.baseline ? std::optional(scope.goal.baseline->units) : std::nullopt;
  for (const auto& baselines : scope.goal.quota->baselines)
    if (baselines.dimension == dimension) return sum_baselines(scope, baselines, inside);
  return std::nullopt;
}

}  // namespace planctl::decompose
