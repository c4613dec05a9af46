// decompose/explain_path: the value of a ratio: whose paths come together, and how far they lead.
#include "decompose/explain.hpp"
#include "decompose/ratio.hpp"

namespace planctl::decompose {
namespace {

model::Exact to_exact_value(const Scope& scope, Fraction units) {
  Whole scale;
  mpz_ui_pow_ui(scale.get_mpz_t(), 10, static_cast<unsigned long>(scope.goal.unit.decimals));
  units /= scale;
  return to_exact(units, scope.goal.unit.decimals);
}

model::Place to_place(const Scope& scope, std::size_t dimension, std::size_t member) {
  model::Place place;
  if (member == model::none) return place;
  const auto& whole = scope.plan.dimensions[dimension];
  place.coordinates.push_back({.dimension_name = whole.id,
                               .member_name = whole.members[member].id,
                               .dimension = dimension,
                               .member = member});
  return place;
}

}  // namespace

model::QuotaExplanation explain_path(const RatioPaths& paths, const model::Grain& grain,
                                     const values::Period& period) {
  const auto& tree = paths.tree();
  const auto& scope = tree.scope;
  const auto parts = paths.parts_of(grain, {}, paths.weights_of(grain));
  const auto ends = RatioPaths::mean_of(parts);
  model::QuotaExplanation explanation{.goal = scope.goal_index, .period = period};
  for (const auto& place : grain.where)
    for (const auto& coordinate : place.coordinates)
      explanation.place.coordinates.push_back(coordinate);
  auto& path = explanation.path.emplace();
  path.begin = to_exact_value(scope, ends.begin);
  path.end = to_exact_value(scope, ends.end);
  if (parts.size() > 1 && scope.goal.quota->base) path.base = scope.goal.quota->base->index;
  for (const auto& part : parts)
    path.parts.push_back({.place = to_place(scope, paths.dimension(), part.member),
                          .begin = to_exact_value(scope, part.path->ends.begin),
                          .end = to_exact_value(scope, part.path->ends.end),
                          .begin_at = part.path->begin_at,
                          .end_at = part.path->end_at,
                          .weight = part.weight});
  const auto past =
      static_cast<std::size_t>(values::days_between(scope.year.days.start, period.days.past));
  explain_time(tree, {}, {{0, ends.end - ends.begin}}, {0, past}, explanation);
  const Fraction value = ends.begin + (ends.end - ends.begin) * paths.profile().exact_at(past - 1);
  explanation.due = to_exact_value(scope, value);
  explanation.quota = round_value(value);
  return explanation;
}

}  // namespace planctl::decompose
