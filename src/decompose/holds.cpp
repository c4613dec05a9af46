// decompose/holds: finds the node of each hold, and nodes that are held by all their children.
#include "decompose/holds.hpp"

#include <algorithm>
#include <optional>

#include "decompose/period_holds.hpp"

namespace planctl::decompose {

using model::QuotaFault;

namespace {

// Holds the parent of `position` too where all its children are held and it is not.
std::optional<Position> imply_parent(const Scope& scope, const Position& position, Holds& holds) {
  const Position parent = parent_of(scope, position);
  if (parent.empty() || holds.contains(parent)) return std::nullopt;
  const auto siblings = find_siblings(scope, parent);
  HeldAmount sum{.holds = {}, .kind = HeldAmount::Kind::implied};
  for (const std::size_t member : siblings.members) {
    const auto held = holds.find(step_down(parent, siblings.level, member));
    if (held == holds.end()) return std::nullopt;
    sum.count += held->second.count;
    sum.holds.insert(sum.holds.end(), held->second.holds.begin(), held->second.holds.end());
  }
  holds.emplace(parent, std::move(sum));
  return parent;
}

// `region, channel`: the dimensions in the order of the cut.
std::string order_of(const Scope& scope) {
  std::string order;
  for (std::size_t level = 0; level < scope.order.size(); ++level)
    order += (level == 0 ? "" : ", ") + scope.dimension(level).id.value;
  return order;
}

}  // namespace

std::optional<Position> find_node(const Scope& scope, const model::Place& where) {
  Position position;
  for (std::size_t level = 0; level < scope.order.size(); ++level) {
    const auto* const coordinate = where.at(scope.order[level]);
    if (!coordinate) break;
    if (level > 0 && !scope.dimension(level - 1).members[position.back()].leaf())
      return std::nullopt;
    position.push_back(coordinate->member);
  }
  return position.size() == where.coordinates.size() ? std::optional(position) : std::nullopt;
}

void report_no_node(const Scope& scope, const model::Place& where, diag::Span at,
                    const NodeFaults& faults, Problems& problems) {
  if (where.span.known()) at = where.span;
  std::size_t named = 0;
  const model::Coordinate* inner = nullptr;
  for (; named < scope.order.size(); ++named) {
    const auto* const coordinate = where.at(scope.order[named]);
    if (!coordinate) break;
    if (!inner && !scope.dimension(named).members[coordinate->member].leaf()) inner = coordinate;
  }
  if (named == where.coordinates.size() && inner)
    return problems.add(faults.below_inner, at,
                        {.node = to_label(scope, where),
                         .amount = inner->dimension_name.value + '=' + inner->member_name.value});
  problems.add(faults.not_node, at, {.node = to_label(scope, where), .amount = order_of(scope)});
}

diag::Span span_of(const model::Hold& hold) { return hold.amount ? hold.amount->span : hold.span; }

Position parent_of(const Scope& scope, Position position) {
  const auto& members = scope.dimension(position.size() - 1).members;
  const std::size_t above = members[position.back()].parent;
  position.pop_back();
  if (above != model::none) position.push_back(above);
  return position;
}

std::optional<Position> find_node(const Scope& scope, const model::Hold& hold, Problems& problems) {
  const bool unread = hold.period && hold.period->value.label.empty();
  if (!hold.amount || unread || !is_known(hold.where)) {
    problems.block();
    return std::nullopt;
  }
  const auto position = find_node(scope, hold.where);
  const bool year = !hold.period || covers_year(scope, hold.period->value);
  if (position && position->empty() && year) {
    problems.add(QuotaFault::hold_of_whole, span_of(hold),
                 {.amount = to_amount(scope, hold.amount->units)});
    return std::nullopt;
  }
  if (!position)
    report_no_node(scope, hold.where, span_of(hold),
                   {QuotaFault::hold_not_node, QuotaFault::hold_below_inner}, problems);
  return position;
}

Siblings find_siblings(const Scope& scope, const Position& position) {
  if (!position.empty()) {
    const std::size_t level = position.size() - 1;
    const auto& member = scope.dimension(level).members[position.back()];
    if (!member.leaf()) return {level, member.children};
  }
  const std::size_t level = position.size();
  if (level == scope.order.size()) return {level, {}};
  return {level, scope.dimension(level).roots()};
}

Position step_down(const Position& position, std::size_t level, std::size_t member) {
  Position child;
  child.reserve(level + 1);
  child.assign(position.begin(), position.end());
  child.resize(level);
  child.push_back(member);
  return child;
}

Holds find_holds(const Scope& scope, const Counting& counting, Problems& problems) {
  Holds holds;
  std::vector<Position> open;
  if (!scope.goal.quota) return holds;
  for (const auto& hold : scope.goal.quota->holds) {
    if (hold.period && !covers_year(scope, hold.period->value)) continue;
    const auto position = find_node(scope, hold, problems);
    if (!position) continue;
    const diag::Span at = span_of(hold);
    const std::string label = to_label(scope, hold.where);
    const std::int64_t units = hold.amount->units;
    const diag::Figure amount = to_amount(scope, units);
    const auto [found, fresh] = holds.try_emplace(*position);
    if (!fresh) {
      problems.add(
          QuotaFault::hold_twice, at,
          {.node = label, .amount = amount, .related = {span_of(*found->second.holds[0])}});
      continue;
    }
    if (units % counting.multiple != 0)
      problems.add(QuotaFault::not_multiple, at,
                   {.node = amount, .amount = to_amount(scope, counting.multiple)});
    if (units < -values::max_units || units > values::max_units)
      problems.add(QuotaFault::overflow, at, {.node = label, .amount = amount});
    if (units != 0 && (units < 0) != (counting.sign < 0))
      problems.add(QuotaFault::direction_mixed, at, {.node = label, .amount = amount});
    const std::int64_t count = counting.sign * (units / counting.multiple);
    found->second = {.count = std::clamp<std::int64_t>(count, 0, values::max_units),
                     .holds = {&hold}};
    open.push_back(*position);
  }
  while (!open.empty()) {
    const auto implied = imply_parent(scope, open.back(), holds);
    open.pop_back();
    if (implied) open.push_back(*implied);
  }
  return holds;
}

}  // namespace planctl::decompose
