// decompose/decompose: the room's door: whether a goal can be cut, its tree, its cursors.
#include "decompose/decompose.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "decompose/cursor.hpp"
#include "decompose/levels.hpp"
#include "decompose/ratio.hpp"
#include "decompose/tree.hpp"

namespace planctl::decompose {

using model::QuotaFault;

namespace {

// Whether an adjustment that may be of the goal cannot be read in full: without it the quotas would
// be left as they were.
bool is_unreadable(const model::Adjustment& adjustment, std::size_t goal) {
  if (!adjustment.goal || !adjustment.goal->known()) return true;
  if (adjustment.goal->index != goal) return false;
  return adjustment.unread || !std::all_of(adjustment.moves.begin(), adjustment.moves.end(),
                                           [](const auto& move) { return is_known(move.where); });
}

// What keeps any goal from being cut, before its shares are looked at.
void check_goal(const model::Plan& plan, std::size_t index, Problems& problems) {
  const model::Goal& goal = plan.goals[index];
  const bool has_quota = goal.quota && goal.quota->span.known();
  const diag::Span at = has_quota ? goal.quota->span : goal.span();
  if (!goal.target) problems.add(QuotaFault::no_target, at);
  if (goal.kind != model::Kind::flow && !goal.baseline) problems.add(QuotaFault::no_baseline, at);
  if (goal.kind == model::Kind::ratio && has_quota) check_ratio(goal, problems);
  for (const auto& adjustment : plan.adjustments)
    if (is_unreadable(adjustment, index)) problems.block();
  if (!plan.header.year) problems.add(QuotaFault::no_year, at);
}

}  // namespace

Cursor::Cursor(std::unique_ptr<Walk> walk) : walk_(std::move(walk)) {}
Cursor::Cursor(std::unique_ptr<RatioWalk> walk) : ratio_(std::move(walk)) {}
Cursor::Cursor(Cursor&&) noexcept = default;
Cursor& Cursor::operator=(Cursor&&) noexcept = default;
Cursor::~Cursor() = default;

Cursor::Cursor(std::unique_ptr<Walk> walk, std::unique_ptr<Walk> less)
    : walk_(std::move(walk)), less_(std::move(less)) {}

const model::QuotaSeries* Cursor::next() {
  if (ratio_) return ratio_->next();
  const auto* const series = walk_->next();
  if (!series || !less_) return series;
  const auto* const less = less_->next();
  difference_ = *series;
  for (std::size_t day = 0; day < less->daily.size(); ++day)
    difference_.daily[day] -= less->daily[day];
  return &difference_;
}

Decomposition::Decomposition(std::unique_ptr<const Tree> tree, std::unique_ptr<const Tree> street)
    : tree_(std::move(tree)), street_(std::move(street)) {}
Decomposition::Decomposition(std::unique_ptr<const Tree> tree,
                             std::unique_ptr<const RatioPaths> ratio)
    : tree_(std::move(tree)), ratio_(std::move(ratio)) {}
Decomposition::Decomposition(Decomposition&&) noexcept = default;
Decomposition& Decomposition::operator=(Decomposition&&) noexcept = default;
Decomposition::~Decomposition() = default;

std::size_t Decomposition::goal() const { return tree_->scope.goal_index; }
std::size_t Decomposition::leaf_cells() const { return tree_->cells; }
const std::vector<std::size_t>& Decomposition::order() const { return tree_->scope.order; }

Cursor Decomposition::walk(const model::Grain& grain, Book book) const {
  if (ratio_) return Cursor(std::make_unique<RatioWalk>(*ratio_, grain));
  auto commit = std::make_unique<Cursor::Walk>(*tree_, grain);
  if (book == Book::commit) return Cursor(std::move(commit));
  auto street = std::make_unique<Cursor::Walk>(street_ ? *street_ : *tree_, grain);
  if (book == Book::street) return Cursor(std::move(street));
  return {std::move(street), std::move(commit)};
}

std::int64_t Decomposition::total(Book book) const {
  const std::int64_t commit = tree_->total;
  const std::int64_t street = street_ ? street_->total : commit;
  const std::int64_t count = book == Book::commit   ? commit
                             : book == Book::street ? street
                                                    : street - commit;
  return tree_->sign * tree_->multiple * count;
}

std::optional<std::int64_t> Decomposition::opening(const model::Grain& grain,
                                                   const std::vector<std::size_t>& members) const {
  return find_opening(tree_->scope, grain, members);
}

std::vector<std::vector<bool>> Decomposition::working_days(
    std::span<const model::Place> places) const {
  const auto& scope = tree_->scope;
  std::map<std::size_t, std::vector<bool>> works_by_calendar;
  std::vector<std::vector<bool>> works;
  works.reserve(places.size());
  for (const auto& place : places) {
    Position position(scope.order.size(), model::none);
    for (const auto& coordinate : place.coordinates) {
      const std::size_t level = scope.level_of(coordinate.dimension);
      if (level != model::none) position[level] = coordinate.member;
    }
    const auto activity = find_activity(scope, tree_->activities, position);
    const auto [of_calendar, fresh] = works_by_calendar.try_emplace(activity.calendar);
    if (fresh)
      for (const auto& weight : count_days(scope.plan, activity.calendar, scope.year).weights)
        of_calendar->second.push_back(weight > 0);
    auto& days = works.emplace_back(of_calendar->second);
    for (int day = 0; day < scope.year.days.count(); ++day)
      if (day < activity.first || day >= activity.past) days[static_cast<std::size_t>(day)] = false;
  }
  return works;
}

Outcome decompose(const model::Plan& plan, std::size_t goal) {
  Problems problems(goal);
  check_goal(plan, goal, problems);
  if (problems.blocked()) return {problems.take(), std::nullopt};
  const bool is_ratio = plan.goals[goal].kind == model::Kind::ratio;
  auto tree = is_ratio ? build_path(plan, goal, problems) : build_tree(plan, goal, problems);
  if (!tree) return {problems.take(), std::nullopt};
  if (is_ratio) {
    auto paths = std::make_unique<const RatioPaths>(*tree, problems);
    if (problems.blocked()) return {problems.take(), std::nullopt};
    return {problems.take(), Decomposition(std::move(tree), std::move(paths))};
  }
  std::unique_ptr<const Decomposition::Tree> street;
  const auto total = find_street(*tree);
  if (!total) {
    const auto& stretch = plan.goals[goal].quota->stretch.front();
    problems.add(QuotaFault::overflow, stretch.percent->span,
                 {.node = "stretch", .amount = to_amount(tree->scope, tree->sign * tree->total)});
    return {problems.take(), std::nullopt};
  }
  if (*total != tree->total) street = scale_tree(*tree, *total);
  return {problems.take(), Decomposition(std::move(tree), std::move(street))};
}

model::QuotaTable collect(const Decomposition& decomposition, const model::Grain& grain) {
  model::QuotaTable table{.goal = decomposition.goal(), .grain = grain, .cells = {}};
  auto cursor = decomposition.walk(grain);
  while (const auto* const series = cursor.next()) table.cells.push_back(*series);
  return table;
}

}  // namespace planctl::decompose
