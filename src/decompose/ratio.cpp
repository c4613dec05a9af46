// decompose/ratio: paths of members, their means, and the walk over the cells.
#include "decompose/ratio.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "decompose/holds.hpp"

namespace planctl::decompose {

using model::QuotaFault;

namespace {

Fraction to_value(const model::Figure& figure) {
  return Fraction(Whole(static_cast<long>(figure.units)));
}

std::pair<Fraction, diag::Span> read_end(const model::Figure& figure) {
  return {to_value(figure), figure.span};
}

std::int64_t sum(const std::vector<std::int64_t>& daily) {
  return std::accumulate(daily.begin(), daily.end(), std::int64_t{0});
}

}  // namespace

std::int64_t round_value(const Fraction& value) {
  const Whole size = round_half_up(abs(value));
  return (value < 0 ? -1 : 1) * mpz_get_si(size.get_mpz_t());
}

RatioPaths::RatioPaths(const Decomposition::Tree& tree, Problems& problems) : tree_(&tree) {
  const auto& goal = tree.scope.goal;
  whole_ = {
      {to_value(*goal.baseline), to_value(*goal.target)}, goal.baseline->span, goal.target->span};
  read_members(problems);
  if (!problems.blocked()) read_base(problems);
}

void RatioPaths::read_members(Problems& problems) {
  const auto& quota = *tree_->scope.goal.quota;
  std::vector<const model::Figure*> begins;
  std::vector<const model::Figure*> ends;
  const auto read = [&](const model::DimensionAmounts& amounts,
                        std::vector<const model::Figure*>& values) {
    if (amounts.dimension == model::none) return problems.block();
    if (dimension_ != model::none && dimension_ != amounts.dimension)
      return problems.add(QuotaFault::target_twice, amounts.dimension_name.span,
                          {.node = amounts.dimension_name.value});
    dimension_ = amounts.dimension;
    values.resize(tree_->scope.plan.dimensions[dimension_].members.size());
    for (const auto& member : amounts.members) {
      if (member.member == model::none) return problems.block();
      values[member.member] = &member.amount;
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
    auto& path = by_member_[at];
    if (begins[at]) std::tie(path.ends.begin, path.begin_at) = read_end(*begins[at]);
    if (ends[at]) std::tie(path.ends.end, path.end_at) = read_end(*ends[at]);
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
    return by_member_[leaf].ends == by_member_[leaves.front()].ends;
  });
  const auto check_rollup = [&](const Fraction& mean) {
    const std::int64_t rolled = round_value(mean);
    if (rolled == goal.target->units) return;
    problems.add(QuotaFault::rollup_differs, goal.target->span,
                 {.node = scope.plan.dimensions[dimension_].id.value,
                  .amount = to_amount(scope, rolled),
                  .related = {goal.quota->targets.empty()
                                  ? goal.quota->span
                                  : goal.quota->targets.front().dimension_name.span}});
  };
  if (alike) {
    if (!leaves.empty()) check_rollup(by_member_[leaves.front()].ends.end);
    return;
  }
  const auto& base = goal.quota->base;
  const std::string dimension = scope.plan.dimensions[dimension_].id.value;
  if (base && !base->known()) return problems.block();  // told by reading
  if (!base || scope.plan.goals[base->index].kind != model::Kind::flow ||
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
    mean += by_member_[cell.back()].ends.end * Whole(static_cast<long>(quota));
    weight += Whole(static_cast<long>(quota));
  }
  if (weight > 0) check_rollup(mean / weight);
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

std::vector<RatioPaths::Part> RatioPaths::parts_of(const model::Grain& grain,
                                                   const std::vector<std::size_t>& members,
                                                   const Weights& weights) const {
  if (dimension_ == model::none || (grain.by.empty() && grain.where.empty()))
    return {{model::none, &whole_, 1}};
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
      return by_member_[child].ends == by_member_[inside.front()].ends;
    });
    if (own) return {{inside.front(), &by_member_[inside.front()], 1}};
  }
  std::vector<Part> parts;
  key.push_back(0);
  for (const std::size_t leaf : dimension.leaves()) {
    const bool in = std::all_of(inside.begin(), inside.end(), [&](std::size_t outer) {
      return dimension.is_within(leaf, outer);
    });
    if (!in) continue;
    key.back() = leaf;
    const auto found = weights.find(key);
    parts.push_back({leaf, &by_member_[leaf], found == weights.end() ? 0 : found->second});
  }
  if (parts.empty()) parts.push_back({model::none, &whole_, 1});
  return parts;
}

RatioPaths::Ends RatioPaths::mean_of(const std::vector<Part>& parts) {
  Whole weights = 0;
  for (const Part& part : parts) weights += static_cast<long>(part.weight);
  const bool even = weights == 0;  // a base has one sign
  Ends mean{0, 0};
  Whole sum = 0;
  for (const Part& part : parts) {
    const Whole weight = even ? 1 : static_cast<long>(part.weight);
    mean.begin += part.path->ends.begin * weight;
    mean.end += part.path->ends.end * weight;
    sum += weight;
  }
  return {mean.begin / sum, mean.end / sum};
}

RatioWalk::RatioWalk(const RatioPaths& paths, const model::Grain& grain)
    : paths_(&paths),
      grain_(grain),
      cells_(paths.tree().scope, grain),
      weights_(paths.weights_of(grain)) {}

const model::QuotaSeries* RatioWalk::next() {
  if (next_ == cells_.count()) return nullptr;
  series_.members = cells_.members_of(next_++);
  const auto ends = RatioPaths::mean_of(paths_->parts_of(grain_, series_.members, weights_));
  const auto& profile = paths_->profile();
  series_.daily.clear();
  for (std::size_t day = 0; day < profile.moves.size(); ++day)
    series_.daily.push_back(
        day > 0 && profile.moves[day] == 0
            ? series_.daily.back()
            : round_value(ends.begin + (ends.end - ends.begin) * profile.exact_at(day)));
  return &series_;
}

void check_ratio(const model::Goal& goal, Problems& problems) {
  const auto& quota = *goal.quota;
  for (const auto& shares : quota.shares) {
    if (shares.rules.empty()) problems.block();  // a finding of reading
    for (const auto& rule : shares.rules)
      if (!rule.even) problems.add(QuotaFault::not_flow, quota.span, {});
  }
  for (const auto& hold : quota.holds) problems.add(QuotaFault::not_flow, span_of(hold), {});
  for (const auto& rounding : quota.level_roundings)
    problems.add(QuotaFault::not_flow, rounding.amount.span, {});
  if (quota.rounding) problems.add(QuotaFault::not_flow, quota.rounding->span, {});
}

}  // namespace planctl::decompose
