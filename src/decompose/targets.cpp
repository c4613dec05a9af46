// decompose/targets: margins from targets, holds and limits, their contradictions, and the fitted
// amounts.
#include "decompose/targets.hpp"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

#include "base/assert.hpp"
#include "decompose/counts.hpp"
#include "decompose/margin_flow.hpp"
#include "decompose/room.hpp"
#include "decompose/table_search.hpp"
#include "decompose/target_amounts.hpp"

namespace planctl::decompose {

using model::QuotaFault;

namespace {

// Groups of cells, and how they are called.
struct Family {
  struct Group {
    std::string label;
    std::vector<diag::Span> places;  // of its target, hold or limits
  };
  Nest nest;
  std::vector<Group> groups;
};

class Fit {
 public:
  Fit(const Scope& scope, const Counting& counting, std::int64_t total, Shares& shares,
      const Prorate& prorate, const Bounds& bounds, Holds& holds, Problems& problems)
      : scope_(scope),
        counting_(counting),
        total_(total),
        shares_(shares),
        prorate_(prorate),
        bounds_(bounds),
        holds_(holds),
        problems_(problems) {}

  void run();

 private:
  using Counts = std::vector<std::int64_t>;
  using Nodes = std::map<Position, std::int64_t>;
  enum class Limits { aside, kept };

  // An amount that all cells below a node come to, or its limits.
  struct TreeNode {
    std::int64_t least = 0;
    std::int64_t most = 0;
    std::vector<diag::Span> places;
  };

  void make_cells(std::size_t depth);
  void add_cells(const Position& position, Estimate seed);
  void open_fixed_nodes();
  void open_node(const Position& node, std::int64_t count);
  [[nodiscard]] bool is_below(Position cell, const Position& node) const;
  [[nodiscard]] Estimate sum_seeds(const Position& node) const;
  std::optional<std::map<Position, TreeNode>> find_fixed_nodes();
  bool add_limits(std::map<Position, TreeNode>& nodes);
  bool add_tree_family(Limits limits);
  void add_dimension_family(std::size_t level);
  bool can_be_met();
  void report_unreachable(const Family& family, const Family* other, const TightSet& tight);
  void report_missed(const Counts& counts);
  std::optional<Counts> fit(Limits limits);
  [[nodiscard]] Nodes sum_nodes(const Counts& counts) const;
  [[nodiscard]] bool is_within_limits(const Nodes& nodes) const;
  [[nodiscard]] bool has_room(const Counts& counts, Rooms& rooms) const;
  void hold(const Nodes& nodes);
  [[nodiscard]] diag::Figure amount_of(std::int64_t count) const {
    return to_amount(scope_, counting_.sign * count * counting_.multiple);
  }
  [[nodiscard]] Margin whole() const {
    return {std::vector<std::uint32_t>(cells_.size(), 0), {total_}};
  }

  const Scope& scope_;
  Counting counting_;
  std::int64_t total_;
  Shares& shares_;
  const Prorate& prorate_;
  const Bounds& bounds_;
  Holds& holds_;
  Problems& problems_;
  std::vector<MemberTargets> by_level_;
  std::size_t depth_ = 0;  // levels of the table
  std::vector<Position> cells_;
  std::vector<Estimate> seeds_;
  std::set<Position> opened_;  // nodes without a share that have what is held or their least
  std::vector<Family> families_;
};

// The cells of the table, with what the shares alone would give them as parts of 1.
void Fit::add_cells(const Position& position, Estimate seed) {
  const auto siblings = find_siblings(scope_, position);
  if (siblings.level == depth_ || siblings.members.empty()) {
    cells_.push_back(position);
    seeds_.push_back(seed);
    return;
  }
  auto weights = shares_.find_weights(position, siblings.level, siblings.members,
                                      seed > 0 ? Demand::some : Demand::none);
  prorate_(weights, position, siblings);
  const auto sum =
      static_cast<Estimate>(std::accumulate(weights.begin(), weights.end(), std::int64_t{0}));
  for (std::size_t i = 0; i < weights.size(); ++i)
    add_cells(step_down(position, siblings.level, siblings.members[i]),
              sum > 0 ? seed * (static_cast<Estimate>(weights[i]) / sum) : 0);
}

bool Fit::is_below(Position cell, const Position& node) const {
  while (cell != node && !cell.empty()) cell = parent_of(scope_, cell);
  return cell == node;
}

Estimate Fit::sum_seeds(const Position& node) const {
  Estimate sum = 0;
  for (std::size_t cell = 0; cell < cells_.size(); ++cell)
    if (is_below(cells_[cell], node)) sum += seeds_[cell];
  return sum;
}

// What is held, or must be had at least, is got without a share too.
void Fit::open_fixed_nodes() {
  const bool open = std::find(seeds_.begin(), seeds_.end(), 0) == seeds_.end();
  if (open) return;
  for (const auto& [position, held] : holds_) open_node(position, held.count);
  for (const auto& [position, bounds] : bounds_)
    if (!holds_.contains(position)) open_node(position, bounds.least);
}

// The node's cells have what the shares below it give them, where all else keeps them at zero.
void Fit::open_node(const Position& node, std::int64_t count) {
  if (count <= 0 || node.empty() || node.size() > depth_) return;
  const Position parent = parent_of(scope_, node);
  if (sum_seeds(node) > 0 || (!parent.empty() && sum_seeds(parent) == 0)) return;
  const auto first = static_cast<std::size_t>(
      std::find_if(cells_.begin(), cells_.end(),
                   [&](const auto& cell) { return is_below(cell, node); }) -
      cells_.begin());
  auto cells = std::exchange(cells_, {});
  auto seeds = std::exchange(seeds_, {});
  add_cells(node, static_cast<Estimate>(count) / static_cast<Estimate>(total_));
  for (std::size_t i = 0; i < seeds_.size(); ++i) seeds[first + i] = seeds_[i];
  cells_ = std::move(cells);
  seeds_ = std::move(seeds);
  opened_.insert(node);
}

// Holds on nodes of the table, and targets of the first dimension, which are nodes too.
std::optional<std::map<Position, Fit::TreeNode>> Fit::find_fixed_nodes() {
  std::map<Position, TreeNode> fixed;
  for (const auto& [position, held] : holds_)
    if (position.size() <= depth_)
      fixed[position] = {held.count, held.count, {span_of(*held.holds.front())}};
  const auto& first = by_level_.front();
  for (std::size_t i = 0; i < first.counts.size(); ++i) {
    const auto& target = first.written->members[i];
    const auto [found, fresh] = fixed.try_emplace(
        {target.member}, TreeNode{first.counts[i], first.counts[i], {target.amount.span}});
    if (fresh || found->second.most == first.counts[i]) continue;
    problems_.add(QuotaFault::hold_beside_target, found->second.places.front(),
                  {.node = to_label(scope_, found->first),
                   .amount = amount_of(found->second.most),
                   .related = {target.amount.span}});
    return std::nullopt;
  }
  return fixed;
}

// Adds the nodes that have limits and no amount; one with an amount outside of its limits is a
// problem.
bool Fit::add_limits(std::map<Position, TreeNode>& nodes) {
  for (const auto& [position, bounds] : bounds_) {
    if (position.size() > depth_) continue;
    TreeNode limited{bounds.least, std::min(bounds.most.value_or(total_), total_), {}};
    for (const auto* const limit : bounds.limits) limited.places.push_back(span_of(*limit));
    if (opened_.contains(position)) limited.most = limited.least;  // without a share nothing more
    const auto [found, fresh] = nodes.try_emplace(position, limited);
    const auto& node = found->second;
    if (fresh ? limited.least <= limited.most
              : limited.least <= node.least && node.most <= limited.most)
      continue;
    std::vector<diag::Span> related(limited.places.begin() + 1, limited.places.end());
    if (!fresh) related.insert(related.end(), node.places.begin(), node.places.end());
    problems_.add(QuotaFault::limit_contradicts, limited.places.front(),
                  {.node = to_label(scope_, position), .related = std::move(related)});
    return false;
  }
  return true;
}

// Nodes of the tree lie inside each other or apart, so that together they are a nest.
bool Fit::add_tree_family(Limits limits) {
  auto nodes = find_fixed_nodes();
  if (!nodes || (limits == Limits::kept && !add_limits(*nodes))) return false;
  if (nodes->empty()) return true;
  nodes->emplace(Position{}, TreeNode{total_, total_, {scope_.goal.target->span}});
  std::map<Position, std::size_t> group_of;
  for (const auto& [position, node] : *nodes) group_of.emplace(position, group_of.size());
  const auto find_group = [&](Position position) {
    while (!group_of.contains(position)) position = parent_of(scope_, position);
    return group_of.at(position);
  };
  Family family;
  for (const auto& [position, node] : *nodes) {
    const std::size_t parent =
        position.empty() ? Nest::none : find_group(parent_of(scope_, position));
    family.nest.groups.push_back({parent, node.least, node.most});
    family.groups.push_back({to_label(scope_, position), node.places});
  }
  for (const auto& cell : cells_)
    family.nest.group_of.push_back(static_cast<std::uint32_t>(find_group(cell)));
  const auto rest = fixed_margin(family.nest).targets;
  for (std::size_t group = 0; group < rest.size(); ++group) {
    if (rest[group] >= 0) continue;
    problems_.add(QuotaFault::hold_exceeds, family.groups[group].places.front(),
                  {.node = family.groups[group].label, .amount = amount_of(-rest[group])});
    return false;
  }
  families_.push_back(std::move(family));
  return true;
}

void Fit::add_dimension_family(std::size_t level) {
  const auto& targets = by_level_[level];
  const auto& dimension = scope_.dimension(level);
  Family family;
  Margin margin{{}, targets.counts};
  for (const auto& target : targets.written->members)
    family.groups.push_back(
        {dimension.id.value + '=' + target.member_name.value, {target.amount.span}});
  if (!targets.is_whole) {
    margin.targets.push_back(targets.rest);
    family.groups.push_back({dimension.id.value, {targets.written->dimension_name.span}});
  }
  for (const auto& cell : cells_)
    margin.group_of.push_back(static_cast<std::uint32_t>(
        std::min(targets.covered_by[cell[level]], targets.counts.size())));
  family.nest = to_nest(margin);
  families_.push_back(std::move(family));
}

// Whether the cells that are not zero let each pair of families be met.
bool Fit::can_be_met() {
  for (std::size_t i = 0; i < families_.size(); ++i) {
    for (std::size_t j = i + 1; j <= families_.size(); ++j) {
      const Family* const other = j == families_.size() ? nullptr : &families_[j];
      const auto tight =
          find_tight_set(seeds_, families_[i].nest, other ? fixed_margin(other->nest) : whole());
      if (!tight) continue;
      report_unreachable(families_[i], other, *tight);
      return false;
    }
  }
  return true;
}

// Limits come first: they are what may give way.
void Fit::report_unreachable(const Family& family, const Family* other, const TightSet& tight) {
  constexpr std::size_t most_named = 4;
  auto groups = tight.groups;
  const auto is_limit = [&](std::size_t group) { return !family.nest.groups[group].is_fixed(); };
  const auto first_fixed = std::stable_partition(groups.begin(), groups.end(), is_limit);
  const bool limited = first_fixed != groups.begin();
  const auto name = [](const Family& of, const std::vector<std::size_t>& named) {
    std::string names;
    for (std::size_t i = 0; i < named.size() && i < most_named; ++i)
      names += (i == 0 ? "" : ", ") + of.groups[named[i]].label;
    return names + (named.size() > most_named ? ", ..." : "");
  };
  std::string node = name(family, groups);
  std::vector<diag::Span> places;
  for (const std::size_t group : groups)
    places.insert(places.end(), family.groups[group].places.begin(),
                  family.groups[group].places.end());
  if (other && !tight.other_groups.empty()) {
    node += " -> " + name(*other, tight.other_groups);
    for (const std::size_t group : tight.other_groups)
      places.insert(places.end(), other->groups[group].places.begin(),
                    other->groups[group].places.end());
  }
  const diag::Span at = places.front();
  std::erase(places, at);
  problems_.add(
      limited ? QuotaFault::target_limited : QuotaFault::target_unreachable, at,
      {.node = std::move(node), .amount = amount_of(tight.lacking), .related = std::move(places)});
}

void Fit::report_missed(const Counts& counts) {
  for (std::size_t i = 2; i < families_.size(); ++i) {
    const auto& family = families_[i];
    auto off = fixed_margin(family.nest).targets;
    for (std::size_t cell = 0; cell < counts.size(); ++cell)
      off[family.nest.group_of[cell]] -= counts[cell];
    diag::Listed nodes;
    diag::Clauses amounts;
    std::vector<diag::Span> places;
    for (std::size_t group = 0; group < off.size(); ++group) {
      if (off[group] == 0) continue;
      nodes.names.push_back(family.groups[group].label);
      amounts.push_back({{.en = "{0}", .es = "{0}", .zh = "{0}"}, {amount_of(-off[group])}});
      places.push_back(family.groups[group].places.front());
    }
    if (places.empty()) continue;
    const diag::Span at = places.front();
    places.erase(places.begin());
    problems_.add(QuotaFault::target_missed, at,
                  {.node = nodes, .amount = amounts, .related = std::move(places)});
  }
}

Fit::Nodes Fit::sum_nodes(const Counts& counts) const {
  Nodes nodes;
  for (std::size_t cell = 0; cell < cells_.size(); ++cell)
    for (Position node = cells_[cell]; !node.empty(); node = parent_of(scope_, node))
      nodes[node] += counts[cell];
  return nodes;
}

bool Fit::is_within_limits(const Nodes& nodes) const {
  return std::all_of(bounds_.begin(), bounds_.end(), [&](const auto& bound) {
    const auto found = nodes.find(bound.first);
    return found == nodes.end() || (found->second >= bound.second.least &&
                                    found->second <= bound.second.most.value_or(found->second));
  });
}

bool Fit::has_room(const Counts& counts, Rooms& rooms) const {
  for (std::size_t cell = 0; cell < cells_.size(); ++cell)
    if (!rooms.allow(cells_[cell], counts[cell])) return false;
  return true;
}

void Fit::hold(const Nodes& nodes) {
  for (const auto& [position, count] : nodes) {
    auto& held = holds_[position];
    held.count = count;
    held.kind = HeldAmount::Kind::fitted;
  }
}

// Whole amounts of the cells; nothing where there are none: then a problem, unless no target or
// hold asks for anything.
std::optional<Fit::Counts> Fit::fit(Limits limits) {
  families_.clear();
  if (!add_tree_family(limits)) return std::nullopt;
  for (std::size_t level = 1; level < depth_; ++level)
    if (by_level_[level].written) add_dimension_family(level);
  if (families_.empty() || !can_be_met()) return std::nullopt;
  std::vector<Margin> margins;
  for (const auto& family : families_) margins.push_back(fixed_margin(family.nest));
  const auto& nest = families_.front().nest;
  auto seeds = seeds_;
  for (Estimate& seed : seeds) seed *= static_cast<Estimate>(total_);
  constexpr int sweeps = 1000;
  const auto cells = rake(std::move(seeds), margins, sweeps, find_ranges(nest));
  auto counts = round_table(cells, nest, margins.size() > 1 ? margins[1] : whole());
  PLANCTL_ASSERT(counts.has_value());
  if (margins.size() < 3) return counts;
  auto choices = find_choices(cells, *counts);
  return mend_table(std::move(*counts), std::move(choices), nest, std::span(margins).subspan(1));
}

// Makes the table of so many levels.
void Fit::make_cells(std::size_t depth) {
  depth_ = depth;
  cells_.clear();
  seeds_.clear();
  opened_.clear();
  add_cells({}, 1);
  open_fixed_nodes();
}

// Limits take part only where the targets alone break them, so that they bind nobody else; the
// levels below the last target only where what is held and limited there leaves the fit no room.
void Fit::run() {
  auto targets = find_member_targets(scope_, counting_, total_, problems_);
  if (!targets) return;
  by_level_ = std::move(*targets);
  for (std::size_t level = 0; level < by_level_.size(); ++level)
    if (by_level_[level].written) depth_ = level + 1;
  make_cells(depth_);
  auto counts = fit(Limits::aside);
  if (counts && !is_within_limits(sum_nodes(*counts))) counts = fit(Limits::kept);
  Rooms rooms(scope_, shares_, prorate_, bounds_, holds_, total_);
  if (counts && !has_room(*counts, rooms)) {
    make_cells(rooms.depth());
    counts = fit(Limits::kept);
  }
  if (!counts) return;
  report_missed(*counts);
  hold(sum_nodes(*counts));
}

}  // namespace

void fit_targets(const Scope& scope, const Counting& counting, std::int64_t total, Shares& shares,
                 const Prorate& prorate, const Bounds& bounds, Holds& holds, Problems& problems) {
  if (!scope.goal.quota || scope.goal.quota->targets.empty() || problems.blocked()) return;
  Fit(scope, counting, total, shares, prorate, bounds, holds, problems).run();
}

}  // namespace planctl::decompose
