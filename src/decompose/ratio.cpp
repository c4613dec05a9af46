// decompose/ratio: paths of members, their means, and the walk over the cells.
#include "decompose/ratio.hpp"

#include <algorithm>
#include <numeric>

#include "decompose/holds.hpp"

namespace planctl::decompose {

using model::QuotaFault;

namespace {

Fraction to_value(const model::Figure& figure) {
  return Fraction(Whole(static_cast<long>(figure.units)));
}

std::int64_t round_half_away(const Fraction& value) {
  const Whole size = round_half_up(abs(value));
  return (value < 0 ? -1 : 1) * mpz_get_si(size.get_mpz_t());
}

std::int64_t sum(const std::vector<std::int64_t>& daily) {
  return std::accumulate(daily.begin(), daily.end(), std::int64_t{0});
}

}  // namespace

RatioPaths::RatioPaths(const Decomposition::Tree& tree, Problems& problems) : tree_(&tree) {
  const auto& goal = tree.scope.goal;
  whole_ = {to_value(*goal.baseline), to_value(*goal.target)};
  read_members(problems);
  if (!problems.blocked()) read_base(problems);
}

void RatioPaths::read_members(Problems& problems) {
  const auto& quota = *tree_->scope.goal.quota;
  std::vector<std::optional<Fraction>> begins;
  std::vector<std::optional<Fraction>> ends;
  const auto read = [&](const model::DimensionAmounts& amounts,
                        std::vector<std::optional<Fraction>>& values) {
    if (amounts.dimension == model::none) return problems.block();
    if (dimension_ != model::none && dimension_ != amounts.dimension)
      return problems.add(QuotaFault::target_twice, amounts.dimension_name.span,
                          {.node = amounts.dimension_name.value});
    dimension_ = amounts.dimension;
    values.resize(tree_->scope.plan.dimensions[dimension_].members.size());
    for (const auto& member : amounts.members) {
      if (member.member == model::none) return problems.block();
      values[member.member] = to_value(member.amount);
    }
  };
  for (const auto& targets : quota.targets) read(targets, ends);
  for (const auto& baselines : quota.baselines) read(baselines, begins);
  if (dimension_ == model::none) return;
  const auto& members = tree_->scope.plan.dimensions[dimension_].members;
  begins.resize(members.size());
  ends.resize(members.size());
  for (std::size_t at = 0; at < members.size(); ++at) {
    by_member_.push_back(members[at].parent == model::none ? whole_
                                                           : by_member_[members[at].parent]);
    if (begins[at]) by_member_[at].begin = *begins[at];
    if (ends[at]) by_member_[at].end = *ends[at];
  }
}

bool RatioPaths::base_has(std::size_t dimension) const {
  const auto& order = base_->order();
  return std::find(order.begin(), order.end(), dimension) != order.end();
}

// Members that do not all go the same way need a base to come together by.
void RatioPaths::read_base(Problems& problems) {
  if (dimension_ == model::none) return;
  const auto& scope = tree_->scope;
  const auto& goal = scope.goal;
  const auto leaves = scope.plan.dimensions[dimension_].leaves();
  const bool alike = std::all_of(leaves.begin(), leaves.end(), [&](std::size_t leaf) {
    return by_member_[leaf] == by_member_[leaves.front()];
  });
  if (alike) return;
  const auto& base = goal.quota->base;
  const std::string dimension = scope.plan.dimensions[dimension_].id.value;
  if (!base || !base->known() || scope.plan.goals[base->index].kind != model::Kind::flow ||
      !scope.plan.goals[base->index].quota) {
    problems.add(QuotaFault::base_missing, base ? base->name.span : goal.quota->span,
                 {.node = dimension});
    return;
  }
  auto outcome = decompose(scope.plan, base->index);
  if (!outcome.decomposition) return problems.block();  // findings of the base
  base_ = std::move(outcome.decomposition);
  if (!base_has(dimension_)) {
    problems.add(QuotaFault::base_missing, base->name.span, {.node = dimension});
    return;
  }
  const model::Grain all{};
  Fraction mean = 0;
  Fraction weight = 0;
  for (const auto& [cell, quota] : weights_of(all)) {
    mean += by_member_[cell.back()].end * Whole(static_cast<long>(quota));
    weight += Whole(static_cast<long>(quota));
  }
  if (weight == 0) return;
  const std::int64_t rolled = round_half_away(mean / weight);
  if (rolled != goal.target->units)
    problems.add(QuotaFault::rollup_differs, goal.target->span,
                 {.node = dimension,
                  .amount = to_amount(scope, rolled),
                  .related = {goal.quota->targets.empty()
                                  ? goal.quota->span
                                  : goal.quota->targets.front().dimension_name.span}});
}

model::Grain RatioPaths::base_grain(const model::Grain& grain) const {
  model::Grain asked{.by = {}, .where = {}};
  for (const auto& by : grain.by)
    if (by.dimension != dimension_ && base_has(by.dimension)) asked.by.push_back(by);
  asked.by.push_back({dimension_, 0});
  for (const auto& place : grain.where) {
    auto& kept = asked.where.emplace_back(place);
    std::erase_if(kept.coordinates,
                  [&](const auto& coordinate) { return !base_has(coordinate.dimension); });
  }
  return asked;
}

RatioPaths::Weights RatioPaths::weights_of(const model::Grain& grain) const {
  Weights weights;
  if (!base_) return weights;
  auto cursor = base_->walk(base_grain(grain));
  while (const auto* const cell = cursor.next()) weights[cell->members] = sum(cell->daily);
  return weights;
}

RatioPaths::Ends RatioPaths::ends_of(const model::Grain& grain,
                                     const std::vector<std::size_t>& members,
                                     const Weights& weights) const {
  if (dimension_ == model::none || (grain.by.empty() && grain.where.empty())) return whole_;
  const auto& dimension = tree_->scope.plan.dimensions[dimension_];
  std::vector<std::size_t> inside;
  std::vector<std::size_t> key;
  for (std::size_t i = 0; i < grain.by.size(); ++i) {
    if (grain.by[i].dimension == dimension_)
      inside.push_back(members[i]);
    else if (base_ && base_has(grain.by[i].dimension))
      key.push_back(members[i]);
  }
  for (const auto& place : grain.where)
    if (const auto* const coordinate = place.at(dimension_)) inside.push_back(coordinate->member);
  if (inside.size() == 1) {
    const auto below = dimension.members[inside.front()].children;
    const bool own = std::all_of(below.begin(), below.end(), [&](std::size_t child) {
      return by_member_[child] == by_member_[inside.front()];
    });
    if (own) return by_member_[inside.front()];
  }
  Ends mean{0, 0};
  Ends even{0, 0};
  Whole weight = 0;
  Whole count = 0;
  key.push_back(0);
  for (const std::size_t leaf : dimension.leaves()) {
    const bool in = std::all_of(inside.begin(), inside.end(), [&](std::size_t outer) {
      return dimension.is_within(leaf, outer);
    });
    if (!in) continue;
    key.back() = leaf;
    const auto found = weights.find(key);
    const Whole own = found == weights.end() ? 0 : static_cast<long>(found->second);
    mean.begin += by_member_[leaf].begin * own;
    mean.end += by_member_[leaf].end * own;
    even.begin += by_member_[leaf].begin;
    even.end += by_member_[leaf].end;
    weight += own;
    ++count;
  }
  if (weight > 0) return {mean.begin / weight, mean.end / weight};
  return count > 0 ? Ends{even.begin / count, even.end / count} : whole_;
}

RatioWalk::RatioWalk(const RatioPaths& paths, const model::Grain& grain)
    : paths_(&paths),
      grain_(grain),
      cells_(paths.tree().scope, grain),
      weights_(paths.weights_of(grain)) {}

const model::QuotaSeries* RatioWalk::next() {
  if (next_ == cells_.count()) return nullptr;
  series_.members = cells_.members_of(next_++);
  const auto ends = paths_->ends_of(grain_, series_.members, weights_);
  const auto& profile = paths_->profile();
  series_.daily.clear();
  for (std::size_t day = 0; day < profile.moves.size(); ++day)
    series_.daily.push_back(
        day > 0 && profile.moves[day] == 0
            ? series_.daily.back()
            : round_half_away(ends.begin + (ends.end - ends.begin) * profile.exact_at(day)));
  return &series_;
}

void check_ratio(const model::Goal& goal, Problems& problems) {
  const auto& quota = *goal.quota;
  for (const auto& shares : quota.shares)
    for (const auto& rule : shares.rules)
      if (!rule.even) problems.add(QuotaFault::not_flow, quota.span, {});
  for (const auto& hold : quota.holds) problems.add(QuotaFault::not_flow, span_of(hold), {});
  for (const auto& rounding : quota.level_roundings)
    problems.add(QuotaFault::not_flow, rounding.amount.span, {});
  if (quota.rounding) problems.add(QuotaFault::not_flow, quota.rounding->span, {});
}

}  // namespace planctl::decompose
