// decompose/tree: goes down the tree once, shares every node's exact amount, and sums it up again
// by profile.
#include "decompose/tree.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "base/assert.hpp"
#include "base/checked.hpp"
#include "decompose/annual.hpp"
#include "decompose/holds.hpp"
#include "decompose/idle_rules.hpp"
#include "decompose/levels.hpp"
#include "decompose/limits.hpp"
#include "decompose/period_holds.hpp"
#include "decompose/season.hpp"
#include "decompose/shares.hpp"
#include "decompose/target_amounts.hpp"
#include "decompose/targets.hpp"
#include "decompose/weighing.hpp"

namespace planctl::decompose {

namespace {

using model::QuotaFault;
using Tree = Decomposition::Tree;
using Sums = std::map<std::uint32_t, Fraction>;  // exact amounts by profile

class Builder {
 public:
  Builder(Tree& tree, Problems& problems)
      : tree_(tree),
        problems_(problems),
        shares_(tree.scope, problems),
        seasons_(tree.scope, problems),
        ramps_(tree.scope, problems),
        profiles_(tree.scope, seasons_, ramps_, problems),
        holds_(find_holds(tree.scope, {tree.multiple, tree.sign}, problems)),
        bounds_(find_bounds(tree.scope, {tree.multiple, tree.sign}, holds_, problems)),
        period_holds_(tree.scope, {tree.multiple, tree.sign}, problems) {
    const Counting counting{tree.multiple, tree.sign};
    const auto prorate_weights = [this](auto& weights, const auto& position, const auto& siblings) {
      prorate(weights, position, siblings);
    };
    fit_targets(tree.scope, counting, tree.total, shares_, prorate_weights, bounds_, holds_,
                problems);
    hold_whole_amounts(tree.scope, counting, tree.total, shares_, prorate_weights, bounds_, holds_,
                       problems);
  }

  void build() {
    add_node({}, Fraction(Whole(tree_.total)));
    tree_.profiles = profiles_.take();
    period_holds_.reshape(tree_.nodes.front().amounts, profiles_.shapes(), tree_.profiles,
                          problems_);
    ramps_.report_idle();
    find_idle_rules(tree_.scope, problems_);
  }

  [[nodiscard]] std::size_t cells_with_amount() const { return cells_with_amount_; }

 private:
  // How the amount of a node is shared among its children.
  struct Cut {
    std::vector<std::int64_t> weights;
    std::vector<const HeldAmount*> held;    // by child; nothing where it is free
    std::vector<const NodeBounds*> bounds;  // by child; nothing without limits
    Fraction per_weight;
  };

  std::size_t add_node(const Position& position, const Fraction& amount);
  std::size_t add_whole(const Fraction& amount);
  Cut cut(const Position& position, const Siblings& siblings, const Fraction& amount);
  Fraction share_rest(Cut& cut, const Position& position, const Fraction& amount, Demand demand);
  void check_implied(const Cut& cut, const Position& position, const Fraction& amount);
  void round_whole_nodes(Cut& cut, const Position& position, const Fraction& amount);
  void keep_bounds(Cut& cut, const Position& position, const Siblings& siblings,
                   const Fraction& amount);
  void check_held(const HeldAmount& held, const NodeBounds& bounds, const Position& position);
  void find_idle_holds(const Cut& cut, const Position& position, const Siblings& siblings,
                       const Fraction& amount);
  void prorate(std::vector<std::int64_t>& weights, const Position& position,
               const Siblings& siblings);
  Shape shape_of(const Position& position);
  [[nodiscard]] std::vector<diag::Span> spans_below(const Cut& cut, std::size_t child) const;
  void report_rest(const Cut& cut, const Position& position, const Fraction& rest);
  void report(QuotaFault fault, std::vector<diag::Span> spans, const Position& position,
              const Fraction& amount);
  void add_children(std::size_t node, const Position& position, const Siblings& siblings,
                    const Cut& cut);
  std::uint32_t profile_of(const Position& cell);
  [[nodiscard]] bool is_cell(const Position& position) const;

  Tree& tree_;
  Problems& problems_;
  Shares shares_;
  Seasons seasons_;
  Ramps ramps_;
  Profiles profiles_;
  Holds holds_;
  Bounds bounds_;
  PeriodHolds period_holds_;
  std::vector<diag::Span> above_;  // holds and limits that the node's own amount comes from
  std::size_t cells_with_amount_ = 0;
};

bool Builder::is_cell(const Position& position) const {
  const auto& order = tree_.scope.order;
  return position.size() == order.size() &&
         tree_.scope.dimension(order.size() - 1).members[position.back()].leaf();
}

Shape Builder::shape_of(const Position& position) {
  return decompose::shape_of(tree_.scope, tree_.activities, seasons_, ramps_, position);
}

std::uint32_t Builder::profile_of(const Position& cell) {
  Shape shape = shape_of(cell);
  if (!period_holds_.empty()) shape.zone = period_holds_.zone_of(cell);
  return profiles_.find(shape, cell);
}

// A goal without dimensions is one cell.
std::size_t Builder::add_whole(const Fraction& amount) {
  tree_.cells = 1;
  cells_with_amount_ = amount > 0 ? 1 : 0;
  tree_.nodes.emplace_back();
  if (amount > 0)
    tree_.nodes.back().amounts.push_back({profile_of({}), round_down(amount), amount});
  return 0;
}

std::size_t Builder::add_node(const Position& position, const Fraction& amount) {
  const auto siblings = find_siblings(tree_.scope, position);
  if (siblings.members.empty()) return add_whole(amount);
  const std::size_t index = tree_.nodes.size();
  tree_.nodes.push_back({.level = siblings.level,
                         .first_child = tree_.children.size(),
                         .child_count = siblings.members.size(),
                         .size = siblings.members.size(),
                         .per_weight = {},
                         .amounts = {}});
  tree_.children.resize(tree_.children.size() + siblings.members.size());
  auto shared = cut(position, siblings, amount);
  tree_.nodes[index].per_weight = shared.per_weight;
  add_children(index, position, siblings, shared);
  return index;
}

void Builder::add_children(std::size_t node, const Position& position, const Siblings& siblings,
                           const Cut& cut) {
  Sums sums;
  std::map<std::uint32_t, Whole> weights;  // of free cells, by profile
  Position place = step_down(position, siblings.level, siblings.members.front());
  for (std::size_t i = 0; i < siblings.members.size(); ++i) {
    place.back() = siblings.members[i];
    const auto* const held = cut.held[i];
    Child child{.weight = held ? held->count : cut.weights[i],
                .member = static_cast<std::uint32_t>(siblings.members[i]),
                .amount = held ? Child::Amount::held : Child::Amount::shared};
    const bool gets = held ? held->count > 0 : child.weight > 0 && cut.per_weight > 0;
    if (!is_cell(place)) {
      const Fraction amount =
          held ? Fraction(Whole(held->count)) : Fraction(cut.per_weight * Whole(child.weight));
      child.kind = Child::Kind::node;
      auto above = std::exchange(above_, spans_below(cut, i));
      child.next = static_cast<std::uint32_t>(add_node(place, amount));
      above_ = std::move(above);
      tree_.nodes[node].size += tree_.nodes[child.next].size;
      for (const auto& part : tree_.nodes[child.next].amounts) sums[part.profile] += part.exact;
    } else {
      ++tree_.cells;
      if (gets) {
        ++cells_with_amount_;
        child.next = profile_of(place);
        if (held)
          sums[child.next] += held->count;
        else
          weights[child.next] += child.weight;
      }
    }
    tree_.children[tree_.nodes[node].first_child + i] = child;
  }
  for (const auto& [profile, weight] : weights) sums[profile] += cut.per_weight * weight;
  for (const auto& [profile, sum] : sums)
    tree_.nodes[node].amounts.push_back({profile, round_down(sum), sum});
}

Builder::Cut Builder::cut(const Position& position, const Siblings& siblings,
                          const Fraction& amount) {
  Cut result;
  bool implied = false;
  for (const std::size_t member : siblings.members) {
    const auto found =
        holds_.empty() ? holds_.end() : holds_.find(step_down(position, siblings.level, member));
    const auto* const held = found == holds_.end() ? nullptr : &found->second;
    result.held.push_back(held && held->kind != HeldAmount::Kind::implied ? held : nullptr);
    implied = implied || (held && held->kind == HeldAmount::Kind::implied);
  }
  const Demand demand = amount > 0 ? Demand::some : Demand::none;
  result.weights = shares_.find_weights(position, siblings.level, siblings.members, demand);
  prorate(result.weights, position, siblings);
  result.per_weight = share_rest(result, position, amount, demand);
  if (implied) {
    check_implied(result, position, amount);
    for (std::size_t i = 0; i < siblings.members.size(); ++i) {
      const auto found = holds_.find(step_down(position, siblings.level, siblings.members[i]));
      if (found != holds_.end()) result.held[i] = &found->second;
    }
    result.per_weight = share_rest(result, position, amount, demand);
  }
  result.bounds.resize(result.held.size(), nullptr);
  if (!bounds_.empty()) keep_bounds(result, position, siblings, amount);
  find_idle_holds(result, position, siblings, amount);
  round_whole_nodes(result, position, amount);
  return result;
}

void Builder::prorate(std::vector<std::int64_t>& weights, const Position& position,
                      const Siblings& siblings) {
  prorate_weights(
      tree_.scope, [this](const Position& place) { return shape_of(place); }, profiles_, position,
      siblings.level, siblings.members, weights);
}

// Children whose share would break a limit stay at it, and the others share what that leaves.
void Builder::keep_bounds(Cut& cut, const Position& position, const Siblings& siblings,
                          const Fraction& amount) {
  std::vector<Bounded> free;
  std::vector<std::size_t> places;
  std::vector<diag::Span> spans;
  Fraction rest = amount;
  bool bound = false;
  for (std::size_t i = 0; i < cut.held.size(); ++i) {
    const auto found = bounds_.find(step_down(position, siblings.level, siblings.members[i]));
    if (found != bounds_.end()) cut.bounds[i] = &found->second;
    if (cut.held[i]) {
      rest -= Whole(cut.held[i]->count);
      for (const auto* const hold : cut.held[i]->holds) spans.push_back(span_of(*hold));
      if (cut.bounds[i]) check_held(*cut.held[i], *cut.bounds[i], found->first);
      continue;
    }
    Bounded child{.weight = cut.weights[i], .least = 0, .most = {}};
    if (cut.bounds[i]) {
      bound = true;
      child.least = cut.bounds[i]->least;
      child.most = cut.bounds[i]->most;
      for (const auto* const limit : cut.bounds[i]->limits) spans.push_back(span_of(*limit));
    }
    free.push_back(child);
    places.push_back(i);
  }
  if (!bound || problems_.blocked()) return;
  const auto filling = fill(free, rest);
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (!filling.fixed[i]) continue;
    const std::size_t child = places[i];
    auto& held = holds_[step_down(position, siblings.level, siblings.members[child])];
    held = {.count = *filling.fixed[i], .holds = {}, .kind = HeldAmount::Kind::fitted};
    cut.held[child] = &held;
  }
  cut.per_weight = filling.per_weight;
  if (filling.lacking != 0)
    report(filling.lacking < 0 ? QuotaFault::limit_exceeds : QuotaFault::limit_short,
           std::move(spans), position, filling.lacking);
}

// Amounts that follow from holds below, or from targets, do not bend to limits.
void Builder::check_held(const HeldAmount& held, const NodeBounds& bounds,
                         const Position& position) {
  const bool outside = held.count < bounds.least || (bounds.most && held.count > *bounds.most);
  if (!outside || held.kind == HeldAmount::Kind::written) return;
  std::vector<diag::Span> related = find_targets(tree_.scope, position);
  for (const auto* const hold : held.holds) related.push_back(span_of(*hold));
  problems_.add(QuotaFault::limit_contradicts, span_of(*bounds.limits.front()),
                {.node = to_label(tree_.scope, position), .related = std::move(related)});
}

// A hold is idle where the node would get the same by its share, but for the rounding of a unit;
// where all siblings are held, if that is so of each of them.
void Builder::find_idle_holds(const Cut& cut, const Position& position, const Siblings& siblings,
                              const Fraction& amount) {
  const auto is_written = [](const HeldAmount* held) {
    return held && held->kind == HeldAmount::Kind::written;
  };
  const bool all = std::all_of(cut.held.begin(), cut.held.end(), is_written);
  Fraction per_weight = cut.per_weight;
  if (all) {
    Whole weight = 0;
    for (const std::int64_t one : cut.weights) weight += Whole(one);
    per_weight = weight > 0 ? Fraction(amount / weight) : Fraction(0);
  }
  if (per_weight == 0) return;
  const auto is_idle = [&](std::size_t i) {
    return is_written(cut.held[i]) &&
           abs(per_weight * Whole(cut.weights[i]) - Whole(cut.held[i]->count)) < 1;
  };
  for (std::size_t i = 0; all && i < cut.held.size(); ++i)
    if (!is_idle(i)) return;
  for (std::size_t i = 0; i < cut.held.size(); ++i)
    if (is_idle(i))
      problems_.add(
          QuotaFault::hold_idle, span_of(*cut.held[i]->holds.front()),
          {.node = to_label(tree_.scope, step_down(position, siblings.level, siblings.members[i])),
           .amount = to_amount(tree_.scope, tree_.sign * cut.held[i]->count * tree_.multiple)});
}

// The holds and limits that a child's amount comes from: its own, else those of its siblings and
// of the nodes above.
std::vector<diag::Span> Builder::spans_below(const Cut& cut, std::size_t child) const {
  std::vector<diag::Span> spans;
  const auto add = [&](std::size_t i) {
    if (!cut.held[i]) return;
    for (const auto* const hold : cut.held[i]->holds) spans.push_back(span_of(*hold));
    if (cut.bounds[i] && cut.held[i]->kind == HeldAmount::Kind::fitted)
      for (const auto* const limit : cut.bounds[i]->limits) spans.push_back(span_of(*limit));
  };
  if (cut.held[child]) {
    add(child);
    return spans;
  }
  spans = above_;
  for (std::size_t i = 0; i < cut.held.size(); ++i) add(i);
  return spans;
}

// The free children whose annual amounts must be whole are held at them, rounded one after the
// other so that their sum is rounded too.
void Builder::round_whole_nodes(Cut& cut, const Position& position, const Fraction& amount) {
  if (period_holds_.empty()) return;
  const auto siblings = find_siblings(tree_.scope, position);
  Fraction exact = 0;
  Whole given = 0;
  bool any = false;
  for (std::size_t i = 0; i < siblings.members.size(); ++i) {
    const Position place = step_down(position, siblings.level, siblings.members[i]);
    if (cut.held[i] || !period_holds_.needs_whole(place)) continue;
    exact += cut.per_weight * Whole(cut.weights[i]);
    const Whole next = round_half_up(exact);
    auto& held = holds_[place];
    held = {.count = mpz_get_si(Whole(next - given).get_mpz_t()),
            .holds = {},
            .kind = HeldAmount::Kind::fitted};
    cut.held[i] = &held;
    given = next;
    any = true;
  }
  if (any) cut.per_weight = share_rest(cut, position, amount, Demand::some);
}

// What one unit of weight gets of what is not held.
Fraction Builder::share_rest(Cut& cut, const Position& position, const Fraction& amount,
                             Demand demand) {
  Fraction rest = amount;
  Whole weight = 0;
  for (std::size_t i = 0; i < cut.weights.size(); ++i) {
    if (cut.held[i])
      rest -= cut.held[i]->count;
    else
      weight += cut.weights[i];
  }
  const bool lost = rest > 0 && weight == 0 && demand == Demand::some;
  if (rest < 0 || lost) report_rest(cut, position, rest);
  if (rest <= 0 || weight == 0) return 0;
  return rest / weight;
}

// A node whose children are all held has the sum of the holds, which may differ from its share by
// the rounding of one unit, not by more.
void Builder::check_implied(const Cut& cut, const Position& position, const Fraction& amount) {
  const auto siblings = find_siblings(tree_.scope, position);
  for (std::size_t i = 0; i < siblings.members.size(); ++i) {
    const Position place = step_down(position, siblings.level, siblings.members[i]);
    const auto found = holds_.find(place);
    if (cut.held[i] || found == holds_.end()) continue;
    const Fraction share = cut.per_weight * Whole(cut.weights[i]);
    const Fraction rest = share - Whole(found->second.count);
    if (abs(rest) < 1) continue;
    Cut below;
    below.held.push_back(&found->second);
    report_rest(below, place, rest);
  }
  PLANCTL_ASSERT(amount >= 0);
}

void Builder::report_rest(const Cut& cut, const Position& position, const Fraction& rest) {
  std::vector<diag::Span> spans;
  for (const auto* const held : cut.held)
    for (const auto* const hold : held ? held->holds : std::vector<const model::Hold*>())
      spans.push_back(span_of(*hold));
  if (spans.empty()) return;  // weights of zero: a problem already
  report(rest < 0 ? QuotaFault::hold_exceeds : QuotaFault::hold_short, std::move(spans), position,
         rest);
}

// Points at the first of the holds and limits; the others take part, and so do those that the
// node's own amount comes from.
void Builder::report(QuotaFault fault, std::vector<diag::Span> spans, const Position& position,
                     const Fraction& amount) {
  std::sort(spans.begin(), spans.end());
  std::vector<diag::Span> related(spans.begin() + 1, spans.end());
  related.insert(related.end(), above_.begin(), above_.end());
  const Fixed size = round_down(abs(amount));
  const std::int64_t units =
      (whole_part(size) + (fraction_part(size) > 0 ? 1 : 0)) * tree_.multiple;
  problems_.add(fault, spans.front(),
                {.node = to_label(tree_.scope, position),
                 .amount = to_amount(tree_.scope, units),
                 .related = std::move(related)});
}

// The goal's rounding unit, its target and whether they can be counted; nothing where not.
std::optional<std::int64_t> find_multiple(const Scope& scope, Problems& problems) {
  const auto& target = *scope.goal.target;
  const std::int64_t units = wanted_of_year(scope.goal);
  if (units > values::max_units || units < -values::max_units) {
    problems.add(QuotaFault::overflow, target.span,
                 {.node = std::to_string(scope.year.label), .amount = to_amount(scope, units)});
    return std::nullopt;
  }
  const auto& quota = scope.goal.quota;
  if (!quota || !quota->rounding) return 1;
  const auto& rounding = *quota->rounding;
  if (rounding.units > 0 && units % rounding.units == 0) return rounding.units;
  problems.add(QuotaFault::not_multiple, rounding.span,
               {.node = to_amount(scope, units),
                .amount = to_amount(scope, rounding.units),
                .related = {target.span}});
  return std::nullopt;
}

// A member of which nobody knows when it is there cannot be given a quota.
void check_members(const Scope& scope, Problems& problems) {
  for (std::size_t level = 0; level < scope.order.size(); ++level)
    for (const auto& member : scope.dimension(level).members)
      if (member.unread) problems.block();
}

}  // namespace

std::unique_ptr<const Tree> build_tree(const model::Plan& plan, std::size_t goal,
                                       Problems& problems) {
  auto tree = std::make_unique<Tree>(make_scope(plan, goal));
  const auto& target = *tree->scope.goal.target;
  const std::int64_t wanted = wanted_of_year(tree->scope.goal);
  check_members(tree->scope, problems);
  const auto multiple = find_multiple(tree->scope, problems);
  if (!multiple) return nullptr;
  tree->multiple = *multiple;
  tree->sign = wanted < 0 ? -1 : 1;
  tree->total = tree->sign * wanted / *multiple;
  tree->activities = find_activities(tree->scope);
  Builder builder(*tree, problems);
  builder.build();
  if (wanted != 0 && base::Int128{tree->total} < builder.cells_with_amount())
    problems.add(QuotaFault::too_coarse, target.span,
                 {.node = std::to_string(builder.cells_with_amount()),
                  .amount = to_amount(tree->scope, wanted)});
  if (problems.blocked()) return nullptr;
  return tree;
}

std::unique_ptr<const Tree> build_path(const model::Plan& plan, std::size_t goal,
                                       Problems& problems) {
  auto tree = std::make_unique<Tree>(make_scope(plan, goal));
  tree->activities = find_activities(tree->scope);
  tree->cells = 1;
  Seasons seasons(tree->scope, problems);
  Ramps ramps(tree->scope, problems);
  Profiles profiles(tree->scope, seasons, ramps, problems);
  profiles.find(shape_of(tree->scope, tree->activities, seasons, ramps, {}), {});
  tree->profiles = profiles.take();
  find_idle_rules(tree->scope, problems);
  if (problems.blocked()) return nullptr;
  return tree;
}

}  // namespace planctl::decompose
