// decompose/targets: margins from targets and holds, their contradictions, and the fitted amounts.
#include "decompose/targets.hpp"

#include <algorithm>
#include <numeric>

#include "base/assert.hpp"
#include "base/checked.hpp"
#include "decompose/counts.hpp"
#include "decompose/raking.hpp"

namespace planctl::decompose {

using model::QuotaFault;

namespace {

// A margin, and how its groups are called.
struct Family {
  struct Group {
    std::string label;
    diag::Span at;  // of its target, or unknown
  };
  Margin margin;
  std::vector<Group> groups;
};

// An amount that all cells below a node come to.
struct FixedNode {
  std::int64_t count = 0;
  diag::Span at;
};

class Fit {
 public:
  Fit(const Scope& scope, const Counting& counting, std::int64_t total, Shares& shares,
      Holds& holds, Problems& problems)
      : scope_(scope),
        counting_(counting),
        total_(total),
        shares_(shares),
        holds_(holds),
        problems_(problems) {}

  void run();

 private:
  // What a dimension's targets say of each of its members.
  struct Targets {
    const model::DimensionAmounts* written = nullptr;
    std::vector<std::size_t> covered_by;  // by member: the index of the target that holds it
    std::vector<std::int64_t> counts;     // by target
    std::int64_t rest = 0;                // of the members without one
    bool is_whole = false;                // every leaf has one
  };

  bool read_targets();
  bool read_dimension(const model::DimensionAmounts& written, std::size_t level);
  bool cover_members(const model::Dimension& dimension, Targets& targets);
  bool check_sum(Targets& targets, std::size_t level);
  std::int64_t count_of(std::size_t dimension, const model::MemberAmount& target);
  void add_cells(const Position& position, Estimate seed);
  bool add_tree_family();
  void add_dimension_family(std::size_t level);
  bool can_be_met();
  void report_unreachable(const Family& family, const Family& other, const TightSet& tight);
  void report_missed(const std::vector<std::int64_t>& counts);
  void hold(const std::vector<std::int64_t>& counts);
  [[nodiscard]] std::string amount_text(std::int64_t count) const {
    return to_amount(scope_, counting_.sign * count * counting_.multiple);
  }

  const Scope& scope_;
  Counting counting_;
  std::int64_t total_;
  Shares& shares_;
  Holds& holds_;
  Problems& problems_;
  std::vector<Targets> by_level_;
  std::size_t depth_ = 0;  // levels of the table
  std::vector<Position> cells_;
  std::vector<Estimate> seeds_;
  std::vector<Family> families_;
};

diag::Span span_of_all(const model::DimensionAmounts& amounts) {
  return join(amounts.dimension_name.span, amounts.members.back().amount.span);
}

bool Fit::read_targets() {
  by_level_.resize(scope_.order.size());
  bool good = true;
  for (const auto& written : scope_.goal.quota->targets) {
    const std::size_t level = scope_.level_of(written.dimension);
    if (level == model::none || written.members.empty()) {
      problems_.block();  // a finding of reading
      good = false;
      continue;
    }
    good = read_dimension(written, level) && good;
    depth_ = std::max(depth_, level + 1);
  }
  return good;
}

std::int64_t Fit::count_of(std::size_t dimension, const model::MemberAmount& target) {
  const std::int64_t units = wanted_units(scope_, dimension, target);
  const Details details{.node = target.member_name.value, .amount = to_amount(scope_, units)};
  if (units < -values::max_units || units > values::max_units)
    problems_.add(QuotaFault::overflow, target.amount.span, details);
  if (units != 0 && (units < 0) != (counting_.sign < 0))
    problems_.add(QuotaFault::direction_mixed, target.amount.span, details);
  if (units % counting_.multiple != 0)
    problems_.add(
        QuotaFault::not_multiple, target.amount.span,
        {.node = to_amount(scope_, units), .amount = to_amount(scope_, counting_.multiple)});
  return counting_.sign * (units / counting_.multiple);
}

bool Fit::read_dimension(const model::DimensionAmounts& written, std::size_t level) {
  auto& targets = by_level_[level];
  targets.written = &written;
  for (const auto& target : written.members)
    targets.counts.push_back(count_of(written.dimension, target));
  if (problems_.blocked()) return false;
  return cover_members(scope_.dimension(level), targets) && check_sum(targets, level);
}

bool Fit::cover_members(const model::Dimension& dimension, Targets& targets) {
  targets.covered_by.assign(dimension.members.size(), model::none);
  const auto& written = targets.written->members;
  for (std::size_t target = 0; target < written.size(); ++target) {
    if (written[target].member == model::none) {
      problems_.block();
      return false;
    }
    for (std::size_t member = 0; member < dimension.members.size(); ++member) {
      if (!dimension.is_within(member, written[target].member)) continue;
      auto& covered = targets.covered_by[member];
      if (covered != model::none) {
        problems_.add(QuotaFault::target_twice, written[target].amount.span,
                      {.node = dimension.id.value + '=' + dimension.members[member].id.value,
                       .related = {written[covered].amount.span}});
        return false;
      }
      covered = target;
    }
  }
  const auto leaves = dimension.leaves();
  targets.is_whole = std::all_of(leaves.begin(), leaves.end(), [&](std::size_t leaf) {
    return targets.covered_by[leaf] != model::none;
  });
  return true;
}

bool Fit::check_sum(Targets& targets, std::size_t level) {
  const auto sum = std::accumulate(targets.counts.begin(), targets.counts.end(), base::Int128{0});
  const auto rest = base::narrow<std::int64_t>(total_ - sum).value_or(INT64_MIN / 2);
  targets.rest = rest;
  if (rest == 0 || (rest > 0 && !targets.is_whole)) return true;
  problems_.add(QuotaFault::targets_differ, span_of_all(*targets.written),
                {.node = scope_.dimension(level).id.value,
                 .amount = amount_text(-rest),
                 .related = {scope_.goal.target->span}});
  return false;
}

// The cells of the table, with what the shares alone would give them as parts of 1.
void Fit::add_cells(const Position& position, Estimate seed) {
  const auto siblings = find_siblings(scope_, position);
  if (siblings.level == depth_ || siblings.members.empty()) {
    cells_.push_back(position);
    seeds_.push_back(seed);
    return;
  }
  const auto weights = shares_.find_weights(position, siblings.level, siblings.members,
                                            seed > 0 ? Demand::some : Demand::none);
  const auto sum =
      static_cast<Estimate>(std::accumulate(weights.begin(), weights.end(), std::int64_t{0}));
  for (std::size_t i = 0; i < weights.size(); ++i)
    add_cells(step_down(position, siblings.level, siblings.members[i]),
              sum > 0 ? seed * (static_cast<Estimate>(weights[i]) / sum) : 0);
}

// Holds on nodes of the table, and targets of the first dimension, which are nodes too. They lie
// inside each other or apart, so that each with what its inner ones leave is a margin.
bool Fit::add_tree_family() {
  std::map<Position, FixedNode> fixed;
  for (const auto& [position, held] : holds_)
    if (position.size() <= depth_) fixed[position] = {held.count, span_of(*held.holds.front())};
  const auto& first = by_level_.front();
  for (std::size_t i = 0; i < first.counts.size(); ++i) {
    const auto& target = first.written->members[i];
    const auto [found, fresh] =
        fixed.try_emplace({target.member}, FixedNode{first.counts[i], target.amount.span});
    if (fresh || found->second.count == first.counts[i]) continue;
    problems_.add(QuotaFault::hold_twice, found->second.at,
                  {.node = to_label(scope_, found->first),
                   .amount = amount_text(found->second.count),
                   .related = {target.amount.span}});
    return false;
  }
  if (fixed.empty()) return true;

  Family family;
  family.margin.group_of.assign(cells_.size(), 0);
  family.margin.targets.push_back(total_);
  family.groups.push_back({std::to_string(scope_.year.label), scope_.goal.target->span});
  std::map<Position, std::size_t> group_of;
  for (const auto& [position, node] : fixed) {
    group_of.emplace(position, family.groups.size());
    family.margin.targets.push_back(node.count);
    family.groups.push_back({to_label(scope_, position), node.at});
  }
  const auto find_group = [&](Position position, bool own) -> std::size_t {
    while (!position.empty()) {
      const auto found = group_of.find(position);
      if (own && found != group_of.end()) return found->second;
      own = true;
      position = parent_of(scope_, position);
    }
    return 0;
  };
  for (const auto& [position, node] : fixed)
    family.margin.targets[find_group(position, false)] -= node.count;
  for (std::size_t cell = 0; cell < cells_.size(); ++cell)
    family.margin.group_of[cell] = static_cast<std::uint32_t>(find_group(cells_[cell], true));
  for (std::size_t group = 0; group < family.groups.size(); ++group) {
    if (family.margin.targets[group] >= 0) continue;
    problems_.add(
        QuotaFault::hold_exceeds, family.groups[group].at,
        {.node = family.groups[group].label, .amount = amount_text(-family.margin.targets[group])});
    return false;
  }
  families_.push_back(std::move(family));
  return true;
}

void Fit::add_dimension_family(std::size_t level) {
  const auto& targets = by_level_[level];
  const auto& dimension = scope_.dimension(level);
  Family family;
  family.margin.targets = targets.counts;
  for (const auto& target : targets.written->members)
    family.groups.push_back(
        {dimension.id.value + '=' + target.member_name.value, target.amount.span});
  if (!targets.is_whole) {
    family.margin.targets.push_back(targets.rest);
    family.groups.push_back({dimension.id.value, targets.written->dimension_name.span});
  }
  for (const auto& cell : cells_)
    family.margin.group_of.push_back(static_cast<std::uint32_t>(
        std::min(targets.covered_by[cell[level]], targets.counts.size())));
  families_.push_back(std::move(family));
}

// Whether the cells that are not zero let each pair of margins be met.
bool Fit::can_be_met() {
  Family whole;
  whole.margin = {std::vector<std::uint32_t>(cells_.size(), 0), {total_}};
  whole.groups.push_back({std::to_string(scope_.year.label), scope_.goal.target->span});
  bool good = true;
  for (std::size_t i = 0; i < families_.size(); ++i) {
    for (std::size_t j = i + 1; j <= families_.size() && good; ++j) {
      const Family& other = j == families_.size() ? whole : families_[j];
      const auto tight = find_tight_set(seeds_, families_[i].margin, other.margin);
      if (!tight) continue;
      report_unreachable(families_[i], other, *tight);
      good = false;
    }
  }
  return good;
}

void Fit::report_unreachable(const Family& family, const Family& other, const TightSet& tight) {
  constexpr std::size_t most_named = 4;
  const auto name = [&](const Family& of, const std::vector<std::size_t>& groups) {
    std::string names;
    for (std::size_t i = 0; i < groups.size() && i < most_named; ++i)
      names += (i == 0 ? "" : ", ") + of.groups[groups[i]].label;
    return names + (groups.size() > most_named ? ", …" : "");
  };
  Details details{.node = name(family, tight.groups), .amount = amount_text(tight.lacking)};
  const std::string through = name(other, tight.other_groups);
  if (!through.empty()) details.node += " → " + through;
  const diag::Span at = family.groups[tight.groups.front()].at;
  for (const std::size_t group : tight.groups)
    if (family.groups[group].at != at) details.related.push_back(family.groups[group].at);
  for (const std::size_t group : tight.other_groups)
    details.related.push_back(other.groups[group].at);
  problems_.add(QuotaFault::target_unreachable, at, std::move(details));
}

void Fit::report_missed(const std::vector<std::int64_t>& counts) {
  for (std::size_t i = 2; i < families_.size(); ++i) {
    const auto& family = families_[i];
    auto off = family.margin.targets;
    for (std::size_t cell = 0; cell < counts.size(); ++cell)
      off[family.margin.group_of[cell]] -= counts[cell];
    const auto missed = std::find_if(off.begin(), off.end(), [](auto count) { return count != 0; });
    if (missed == off.end()) continue;
    const auto group = static_cast<std::size_t>(missed - off.begin());
    Details details{.node = family.groups[group].label, .amount = amount_text(-*missed)};
    for (std::size_t other = group + 1; other < off.size(); ++other)
      if (off[other] != 0) details.related.push_back(family.groups[other].at);
    problems_.add(QuotaFault::target_missed, family.groups[group].at, std::move(details));
  }
}

void Fit::hold(const std::vector<std::int64_t>& counts) {
  Holds fitted;
  for (std::size_t cell = 0; cell < cells_.size(); ++cell)
    for (Position node = cells_[cell]; !node.empty(); node = parent_of(scope_, node))
      fitted[node].count += counts[cell];
  for (auto& [position, amount] : fitted) {
    amount.kind = HeldAmount::Kind::fitted;
    const auto written = holds_.find(position);
    if (written != holds_.end()) amount.holds = std::move(written->second.holds);
    holds_[position] = std::move(amount);
  }
}

void Fit::run() {
  if (!read_targets()) return;
  add_cells({}, 1);
  if (!add_tree_family()) return;
  for (std::size_t level = 1; level < depth_; ++level)
    if (by_level_[level].written) add_dimension_family(level);
  if (families_.empty() || !can_be_met()) return;
  std::vector<Margin> margins;
  for (const auto& family : families_) margins.push_back(family.margin);
  for (Estimate& seed : seeds_) seed *= static_cast<Estimate>(total_);
  const auto counts = round_to_margins(rake(seeds_, margins), margins);
  PLANCTL_ASSERT(counts.has_value());
  report_missed(*counts);
  hold(*counts);
}

}  // namespace

std::int64_t wanted_units(const Scope& scope, std::size_t dimension,
                          const model::MemberAmount& target) {
  if (scope.goal.kind != model::Kind::stock) return target.amount.units;
  for (const auto& baselines : scope.goal.quota->baselines) {
    if (baselines.dimension != dimension) continue;
    for (const auto& baseline : baselines.members)
      if (baseline.member == target.member) return target.amount.units - baseline.amount.units;
  }
  return target.amount.units;
}

std::vector<diag::Span> find_targets(const Scope& scope, const Position& position) {
  std::vector<diag::Span> spans;
  for (const auto& targets : scope.goal.quota->targets) {
    const std::size_t level = scope.level_of(targets.dimension);
    if (level >= position.size()) continue;
    const auto& dimension = scope.dimension(level);
    for (const auto& target : targets.members)
      if (target.member != model::none && (dimension.is_within(position[level], target.member) ||
                                           dimension.is_within(target.member, position[level])))
        spans.push_back(target.amount.span);
  }
  return spans;
}

void fit_targets(const Scope& scope, const Counting& counting, std::int64_t total, Shares& shares,
                 Holds& holds, Problems& problems) {
  if (!scope.goal.quota || scope.goal.quota->targets.empty() || problems.blocked()) return;
  Fit(scope, counting, total, shares, holds, problems).run();
}

}  // namespace planctl::decompose
