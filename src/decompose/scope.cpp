// decompose/scope: positions in the tree, whether rules fit them, and how they are called.
#include "decompose/scope.hpp"

#include <algorithm>

#include "values/unit.hpp"

namespace planctl::decompose {

namespace {

std::vector<std::size_t> find_order(const model::Plan& plan, const model::Goal& goal) {
  std::vector<std::size_t> order;
  if (!goal.quota) return order;
  for (const std::size_t dimension : goal.quota->order) {
    if (dimension == model::none || plan.dimensions[dimension].members.empty()) continue;
    if (std::find(order.begin(), order.end(), dimension) == order.end()) order.push_back(dimension);
  }
  return order;
}

void append(std::string& label, std::string_view part) {
  if (!label.empty()) label += ", ";
  label += part;
}

}  // namespace

std::size_t Scope::level_of(std::size_t dimension) const {
  const auto found = std::find(order.begin(), order.end(), dimension);
  return found == order.end() ? model::none : static_cast<std::size_t>(found - order.begin());
}

Scope make_scope(const model::Plan& plan, std::size_t goal) {
  return {.plan = plan,
          .goal_index = goal,
          .goal = plan.goals[goal],
          .year = plan.year(),
          .order = find_order(plan, plan.goals[goal])};
}

bool fits(const Scope& scope, const model::Place& where, const Position& position) {
  return std::all_of(where.coordinates.begin(), where.coordinates.end(),
                     [&](const model::Coordinate& coordinate) {
                       const std::size_t level = scope.level_of(coordinate.dimension);
                       return level < position.size() &&
                              scope.dimension(level).is_within(position[level], coordinate.member);
                     });
}

bool is_known(const model::Place& where) {
  return std::all_of(where.coordinates.begin(), where.coordinates.end(),
                     [](const model::Coordinate& coordinate) { return coordinate.known(); });
}

std::string to_label(const Scope& scope, const Position& position) {
  if (position.empty()) return std::to_string(scope.year.label);
  std::string label;
  for (std::size_t level = 0; level < position.size(); ++level) {
    const auto& dimension = scope.dimension(level);
    append(label, dimension.id.value + '=' + dimension.members[position[level]].id.value);
  }
  return label;
}

std::string to_label(const Scope& scope, const model::Place& place) {
  if (place.coordinates.empty()) return std::to_string(scope.year.label);
  std::string label;
  for (const auto& coordinate : place.coordinates)
    append(label, coordinate.dimension_name.value + '=' + coordinate.member_name.value);
  return label;
}

std::string to_set_label(const Scope& scope, const Position& position, std::size_t level) {
  if (position.size() > level) return to_label(scope, position);
  std::string label = position.empty() ? std::string() : to_label(scope, position);
  append(label, scope.dimension(level).id.value);
  return label;
}

diag::Figure to_amount(const Scope& scope, std::int64_t units) { return {units, scope.goal.unit}; }

}  // namespace planctl::decompose
