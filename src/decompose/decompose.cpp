// decompose/decompose: the room's door: whether a goal can be cut, its tree, its cursors.
#include "decompose/decompose.hpp"

#include <utility>

#include "decompose/cursor.hpp"
#include "decompose/tree.hpp"

namespace planctl::decompose {

using model::QuotaFault;

namespace {

// What keeps any goal from being cut, before its shares are looked at.
void check_goal(const model::Plan& plan, const model::Goal& goal, Problems& problems) {
  const bool has_quota = goal.quota && goal.quota->span.known();
  const diag::Span at = has_quota ? goal.quota->span : goal.span();
  if (goal.kind != model::Kind::flow) problems.add(QuotaFault::not_flow, at);
  if (!goal.target) problems.add(QuotaFault::no_target, at);
  if (!plan.header.year) problems.add(QuotaFault::no_year, at);
}

}  // namespace

Cursor::Cursor(std::unique_ptr<Walk> walk) : walk_(std::move(walk)) {}
Cursor::Cursor(Cursor&&) noexcept = default;
Cursor& Cursor::operator=(Cursor&&) noexcept = default;
Cursor::~Cursor() = default;

const model::QuotaSeries* Cursor::next() { return walk_->next(); }

Decomposition::Decomposition(std::unique_ptr<const Tree> tree) : tree_(std::move(tree)) {}
Decomposition::Decomposition(Decomposition&&) noexcept = default;
Decomposition& Decomposition::operator=(Decomposition&&) noexcept = default;
Decomposition::~Decomposition() = default;

std::size_t Decomposition::goal() const { return tree_->scope.goal_index; }
std::size_t Decomposition::leaf_cells() const { return tree_->cells; }
const std::vector<std::size_t>& Decomposition::order() const { return tree_->scope.order; }

Cursor Decomposition::walk(const model::Grain& grain) const {
  return Cursor(std::make_unique<Cursor::Walk>(*tree_, grain));
}

std::vector<bool> Decomposition::working_days(const model::Place& place) const {
  const auto& scope = tree_->scope;
  Position position(scope.order.size(), model::none);
  for (const auto& coordinate : place.coordinates) {
    const std::size_t level = scope.level_of(coordinate.dimension);
    if (level != model::none) position[level] = coordinate.member;
  }
  const auto activity = find_activity(scope, tree_->activities, position);
  const auto days = count_days(scope.plan, activity.calendar, scope.year);
  std::vector<bool> works;
  works.reserve(days.weights.size());
  for (int day = 0; const auto& weight : days.weights) {
    works.push_back(weight > 0 && activity.first <= day && day < activity.past);
    ++day;
  }
  return works;
}

Outcome decompose(const model::Plan& plan, std::size_t goal) {
  Problems problems(goal);
  check_goal(plan, plan.goals[goal], problems);
  if (problems.blocked()) return {problems.take(), std::nullopt};
  auto tree = build_tree(plan, goal, problems);
  if (!tree) return {problems.take(), std::nullopt};
  return {problems.take(), Decomposition(std::move(tree))};
}

model::QuotaTable collect(const Decomposition& decomposition, const model::Grain& grain) {
  model::QuotaTable table{.goal = decomposition.goal(), .grain = grain, .cells = {}};
  auto cursor = decomposition.walk(grain);
  while (const auto* const series = cursor.next()) table.cells.push_back(*series);
  return table;
}

}  // namespace planctl::decompose
