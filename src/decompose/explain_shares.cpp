// decompose/explain_shares: where the share of each node on the way down is written.
#include <algorithm>
#include <utility>

#include "decompose/counts.hpp"
#include "decompose/explain.hpp"
#include "decompose/holds.hpp"
#include "decompose/limits.hpp"
#include "decompose/profile.hpp"
#include "decompose/row_groups.hpp"
#include "decompose/shares.hpp"
#include "decompose/target_amounts.hpp"
#include "model/owners.hpp"

namespace planctl::decompose {

namespace {

using model::ShareOrigin;
using Tree = Decomposition::Tree;

constexpr int percent_decimals = 6;  // of a share of 1: four of a percentage
constexpr std::size_t most_lines = 10;

// What is written about one of a set of siblings.
struct Origin {
  ShareOrigin kind = ShareOrigin::even;
  std::vector<diag::Span> places;
  std::string written;
};

const model::MemberWeight* find_weight(const model::ShareRule& rule, std::size_t member) {
  const auto found = std::find_if(rule.weights.begin(), rule.weights.end(),
                                  [&](const auto& weight) { return weight.member == member; });
  return found == rule.weights.end() ? nullptr : &*found;
}

// The weights of the members below one that has none of its own.
void collect_below(const model::ShareRule& rule, const model::Dimension& dimension,
                   std::size_t member, std::vector<diag::Span>& places) {
  for (const std::size_t child : dimension.members[member].children) {
    if (const auto* const weight = find_weight(rule, child))
      places.push_back(weight->weight.span);
    else
      collect_below(rule, dimension, child, places);
  }
}

Origin origin_in_list(const model::ShareRule& rule, const model::Dimension& dimension,
                      std::size_t member) {
  if (const auto* const weight = find_weight(rule, member))
    return {ShareOrigin::written, {weight->weight.span}, to_text(weight->weight)};
  Origin below{ShareOrigin::summed, {}, {}};
  collect_below(rule, dimension, member, below.places);
  if (below.places.empty()) return {ShareOrigin::even, {rule.span}, {}};
  return below;
}

// Where the parts stand of a share that is more than one figure: past periods, a likeness, growth.
std::vector<diag::Span> places_of_terms(const model::ShareRule& rule, std::size_t member) {
  std::vector<diag::Span> places;
  const bool past = !rule.past.periods.empty();
  const bool beside = past || rule.file || rule.even;
  for (const auto& period : rule.past.periods)
    if (places.empty() || places.back() != period.span) places.push_back(period.span);
  const auto* const weight = find_weight(rule, member);
  if (weight && weight->like)
    places.push_back(weight->like->span);
  else if (weight && beside)
    places.push_back(weight->weight.span);
  for (const auto& growth : rule.growth)
    if (growth.member == member) places.push_back(growth.rate.span);
  return places;
}

class Teller {
 public:
  explicit Teller(const Tree& tree)
      : tree_(tree),
        scope_(tree.scope),
        problems_(scope_.goal_index),
        shares_(scope_, problems_),
        seasons_(scope_, problems_),
        ramps_(scope_, problems_),
        profiles_(scope_, seasons_, ramps_, problems_),
        holds_(find_holds(scope_, {tree.multiple, tree.sign}, problems_)),
        bounds_(find_bounds(scope_, {tree.multiple, tree.sign}, holds_, problems_)) {
    if (!scope_.goal.quota) return;
    for (const auto& targets : scope_.goal.quota->targets)
      fitted_levels_ = std::max(fitted_levels_, scope_.level_of(targets.dimension) + 1);
  }

  [[nodiscard]] model::ShareStep tell_target() const {
    model::ShareStep step;
    if (scope_.goal.target) step.places.push_back(scope_.goal.target->span);
    step.share = step.of_target = to_exact(1, percent_decimals);
    step.amount = to_exact_amount(tree_, Fraction(Whole(tree_.total)));
    step.owner = model::find_accountable(scope_.plan, scope_.goal, {});
    return step;
  }

  [[nodiscard]] model::ShareStep tell(const PathStep& at, const Fraction& above,
                                      const Fraction& amount) {
    const std::size_t level = at.position.size() - 1;
    model::ShareStep step{.dimension = scope_.order[level], .member = at.child->member};
    const auto siblings = tree_.children_of(*at.parent);
    step.siblings = siblings.size();
    const Whole held = tell_weights(at, level, step);
    step.held = to_exact_amount(tree_, held);
    switch (way_of(at.position, *at.child)) {
      case Way::held:
        tell_holds(at.position, step);
        break;
      case Way::fitted:
        tell_targets(at, level, step);
        break;
      case Way::limited:
        tell_limits(at.position, step);
        break;
      case Way::rounded:
      case Way::shared:
        step.rounded =
            step.weights > 0 && amount != (above - held) * Whole(step.weight) / Whole(step.weights);
        tell_share(at, level, step);
        tell_part_of_year(at.position, step);
        break;
    }
    step.share = to_exact(above > 0 ? Fraction(amount / above) : Fraction(0), percent_decimals);
    step.of_target = to_exact(tree_.total > 0 ? Fraction(amount / Whole(tree_.total)) : Fraction(0),
                              percent_decimals);
    step.amount = to_exact_amount(tree_, amount);
    step.owner = model::find_accountable(scope_.plan, scope_.goal, place_of(at.position));
    return step;
  }

 private:
  // How the amount of a node was found.
  enum class Way { shared, rounded, held, limited, fitted };
  [[nodiscard]] Way way_of(const Position& position, const Child& child) const {
    if (child.amount == Child::Amount::shared) return Way::shared;
    if (holds_.contains(position)) return Way::held;
    const auto bounds = bounds_.find(position);
    const bool limited = bounds != bounds_.end() && (child.weight == bounds->second.least ||
                                                     child.weight == bounds->second.most);
    if (position.size() <= fitted_levels_) return limited ? Way::limited : Way::fitted;
    return limited ? Way::limited : Way::rounded;
  }

  // The weight among the siblings that share what the others hold, and how much that is.
  Whole tell_weights(const PathStep& at, std::size_t level, model::ShareStep& step) {
    const auto siblings = tree_.children_of(*at.parent);
    std::vector<std::size_t> members;
    for (const auto& sibling : siblings) members.push_back(sibling.member);
    auto weights = shares_.find_weights(at.above, level, members, Demand::some);
    prorate_weights(
        scope_,
        [this](const Position& place) {
          return shape_of(scope_, tree_.activities, seasons_, ramps_, place);
        },
        profiles_, at.above, level, members, weights);
    Whole held = 0;
    for (std::size_t i = 0; i < siblings.size(); ++i) {
      const auto& sibling = siblings[i];
      const auto way = way_of(step_down(at.above, level, sibling.member), sibling);
      const bool shares = way == Way::shared || way == Way::rounded;
      if (shares) step.weights += weights[i];
      if (shares && &sibling == at.child) step.weight = weights[i];
      if (!shares && &sibling != at.child) held += Whole(sibling.weight);
    }
    return held;
  }

  void tell_holds(const Position& position, model::ShareStep& step) const {
    const auto& held = holds_.at(position);
    const bool written = held.kind == HeldAmount::Kind::written;
    step.origin = written ? ShareOrigin::held : ShareOrigin::implied;
    const auto& all = scope_.goal.quota->holds;
    for (const auto* const hold : held.holds) {
      step.holds.push_back(static_cast<std::size_t>(hold - all.data()));
      step.places.push_back(span_of(*hold));
    }
  }

  void tell_part_of_year(const Position& position, model::ShareStep& step) {
    const auto& quota = scope_.goal.quota;
    if (!quota || !quota->prorate || quota->prorate->value != model::Prorate::working_days) return;
    const auto shape = shape_of(scope_, tree_.activities, seasons_, ramps_, position);
    const Fraction part = profiles_.part_of_year(shape, position);
    if (part != 1) step.part_of_year = to_exact(part, percent_decimals);
  }

  void tell_limits(const Position& position, model::ShareStep& step) const {
    step.origin = ShareOrigin::limited;
    step.weights = 0;  // its own does not count
    for (const auto* const limit : bounds_.at(position).limits)
      step.places.push_back(span_of(*limit));
  }

  // The targets that cover the node, else those of its dimension, from which it has the rest.
  void tell_targets(const PathStep& at, std::size_t level, model::ShareStep& step) const {
    tell_share(at, level, step);
    step.origin = ShareOrigin::fitted;
    step.weights = 0;
    step.share_places = std::exchange(step.places, find_targets(scope_, at.position));
    if (!step.places.empty()) return;
    for (const auto& targets : scope_.goal.quota->targets)
      if (scope_.level_of(targets.dimension) >= level)
        for (const auto& target : targets.members) step.places.push_back(target.amount.span);
  }

  void tell_share(const PathStep& at, std::size_t level, model::ShareStep& step) const {
    const auto* const rule = shares_.find_rule(at.above, level);
    if (!rule) return void(step.origin = ShareOrigin::even);
    step.places = places_of_terms(*rule, at.child->member);
    if (!find_weight(*rule, at.child->member)) collect_past(rule->past, at, level, step);
    if (!step.places.empty()) return void(step.origin = ShareOrigin::computed);
    if (rule->even && rule->even->value) {
      step.origin = ShareOrigin::even;
      step.places.push_back(rule->even->span);
    } else if (rule->file) {
      step.origin = ShareOrigin::file;
      step.places.push_back(rule->file->written.span);
      collect_lines(*rule, at, level, step);
    } else if (rule->weights.empty()) {
      step.origin = ShareOrigin::computed;
      step.places.push_back(rule->span);
    } else {
      auto origin = origin_in_list(*rule, scope_.dimension(level), at.child->member);
      step.origin = origin.kind;
      step.places = std::move(origin.places);
      step.written = std::move(origin.written);
    }
  }

  // The rows of a file that count for a node: inside its member, and not beside those before it.
  void collect_lines(const model::ShareRule& rule, const PathStep& at, std::size_t level,
                     model::ShareStep& step) const {
    const auto* const table = scope_.plan.find_weights(rule.file->path);
    if (!table) return;
    step.file = table->source;
    for (const auto& row : table->rows) {
      if (step.lines.size() > most_lines) return;
      if (counts_for(scope_, row.members, at.above, level, at.child->member))
        step.lines.push_back(row.line);
    }
  }

  void collect_past(const model::PastShares& past, const PathStep& at, std::size_t level,
                    model::ShareStep& step) const {
    if (past.table == model::none) return;
    step.past_table = past.table;
    for (const auto& period : past.periods)
      step.past.push_back({.period = period.value.label, .units = 0});
    for (const auto& row : scope_.plan.past_tables[past.table].rows) {
      if (!counts_for(scope_, row.members, at.above, level, at.child->member)) continue;
      for (std::size_t i = 0; i < step.past.size(); ++i) step.past[i].units += row.units[i];
    }
  }

  [[nodiscard]] model::Place place_of(const Position& position) const {
    model::Place place;
    for (std::size_t level = 0; level < position.size(); ++level)
      place.coordinates.push_back({.dimension_name = {},
                                   .member_name = {},
                                   .dimension = scope_.order[level],
                                   .member = position[level]});
    return place;
  }

  const Tree& tree_;
  const Scope& scope_;
  Problems problems_;
  Shares shares_;
  Seasons seasons_;
  Ramps ramps_;
  Profiles profiles_;
  Holds holds_;
  Bounds bounds_;
  std::size_t fitted_levels_ = 0;  // of the table that targets are fitted in
};

}  // namespace

std::vector<model::ShareStep> explain_shares(const Tree& tree, const Position& position) {
  Teller teller(tree);
  std::vector<model::ShareStep> chain{teller.tell_target()};
  Fraction above = Whole(tree.total);
  for (const auto& at : find_path(tree, position)) {
    Fraction amount = 0;
    for (const auto& part : find_amounts(tree, *at.parent, *at.child)) amount += part.second;
    chain.push_back(teller.tell(at, above, amount));
    above = amount;
  }
  return chain;
}

}  // namespace planctl::decompose
