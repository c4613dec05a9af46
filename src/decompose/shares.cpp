// decompose/shares: share rules written as lists, and which rule fits a place.
#include "decompose/shares.hpp"

#include <algorithm>

#include "base/checked.hpp"
#include "decompose/counts.hpp"

namespace planctl::decompose {

using model::QuotaFault;
using State = MemberShare::State;

namespace {

// A weight of its own, or that of the member it is like times the factor; nothing where there is
// none, or where members go round in a circle.
struct Settled {
  const model::Figure* figure = nullptr;
  std::optional<values::Decimal> number;  // nothing where it does not fit
};
std::optional<Settled> settle(const model::ShareRule& rule, const model::MemberWeight& written,
                              std::size_t steps) {
  if (!written.like) return Settled{&written.weight, written.weight.written.number};
  const auto pattern =
      std::find_if(rule.weights.begin(), rule.weights.end(),
                   [&](const auto& other) { return other.member == written.like->member; });
  if (steps == 0 || pattern == rule.weights.end()) return std::nullopt;
  auto settled = settle(rule, *pattern, steps - 1);
  const auto& factor = written.like->factor;
  if (!settled || !factor || !settled->number) return settled;
  settled->number = values::multiply(*settled->number, factor->written.number);
  if (is_percent(*factor) && settled->number)
    settled->number = values::multiply(*settled->number, {.digits = 1, .scale = 2});
  return settled;
}

int finest_scale(const model::ShareRule& rule) {
  int scale = 0;
  for (const auto& weight : rule.weights) {
    const auto settled = settle(rule, weight, rule.weights.size());
    if (settled && settled->number) scale = std::max(scale, settled->number->scale);
  }
  return scale;
}

// Whether weights are more than what one list or one file says.
bool has_terms(const model::ShareRule& rule) {
  const bool other_source = rule.file || (rule.even && rule.even->value);
  return !rule.growth.empty() || !rule.past.periods.empty() ||
         (other_source && !rule.weights.empty()) || (rule.file && rule.even);
}

bool says_nothing(const model::ShareRule& rule) {
  return rule.weights.empty() && !rule.file && !rule.even && !has_terms(rule);
}

// Gives every member without a weight of its own the sum of those right below it.
void sum_up(const model::Dimension& dimension, std::vector<MemberShare>& shares) {
  for (std::size_t member = shares.size(); member-- > 0;) {
    if (shares[member].state != State::absent) continue;
    for (const std::size_t child : dimension.members[member].children) {
      if (shares[child].state == State::absent) continue;
      const auto sum = base::add(shares[member].weight, shares[child].weight);
      shares[member] = {.state = State::summed,
                        .percent = shares[child].percent,
                        .weight = sum.value_or(INT64_MAX),
                        .span = shares[child].span};
    }
  }
}

std::size_t parent_at(const Position& position, std::size_t level) {
  return position.size() > level ? position[level] : model::none;
}

}  // namespace

Shares::Shares(const Scope& scope, Problems& problems)
    : scope_(&scope), problems_(&problems), by_level_(scope.order.size(), nullptr) {
  if (!scope.goal.quota) return;
  for (const auto& shares : scope.goal.quota->shares) {
    const std::size_t level = scope.level_of(shares.dimension);
    if (level != model::none) by_level_[level] = &shares;
    if (shares.rules.empty()) problems.block();  // a finding of reading
    for (const auto& rule : shares.rules) {
      if (!is_known(rule.where)) problems.block();
      if (says_nothing(rule))  // which is not the same as `even`
        problems.add(QuotaFault::share_missing, rule.span, {.node = shares.dimension_name.value});
    }
  }
}

std::vector<std::int64_t> Shares::find_weights(const Position& position, std::size_t level,
                                               std::span<const std::size_t> siblings,
                                               Demand demand) {
  const auto* const rule = find_rule(position, level);
  if (rule && has_terms(*rule)) return weights_of_terms({*rule, position, level, siblings, demand});
  const bool even = !rule || (rule->even && rule->even->value);
  if (even) return std::vector<std::int64_t>(siblings.size(), 1);
  return rule->file ? weights_of_file(*rule, position, level, siblings, demand)
                    : weights_of_list(*rule, position, level, siblings, demand);
}

const model::ShareRule* Shares::find_rule(const Position& position, std::size_t level) const {
  if (!by_level_[level]) return nullptr;
  const auto& rules = by_level_[level]->rules;
  const auto found = std::find_if(rules.rbegin(), rules.rend(), [&](const auto& rule) {
    return fits(*scope_, rule.where, position);
  });
  return found == rules.rend() ? nullptr : &*found;
}

const Shares::List& Shares::list_of(const model::ShareRule& rule, std::size_t level) {
  const auto [found, fresh] = lists_.try_emplace(&rule);
  if (fresh) read_weights(rule, level, found->second);
  return found->second;
}

void Shares::read_weights(const model::ShareRule& rule, std::size_t level, List& list) {
  const auto& dimension = scope_->dimension(level);
  const int scale = finest_scale(rule);
  list.members.resize(dimension.members.size());
  list.hundred = to_count({.digits = 100, .scale = 0}, scale).value_or(0);
  for (const auto& written : rule.weights) {
    if (written.member == model::none) {
      problems_->block();
      continue;
    }
    auto& share = list.members[written.member];
    const auto settled = settle(rule, written, rule.weights.size());
    share = {.state = State::written,
             .percent = settled && is_percent(*settled->figure),
             .weight = 0,
             .span = written.like ? written.like->span : written.weight.span};
    Details details{.node = dimension.id.value + '=' + written.member_name.value};
    if (!settled) {
      list.faulty = true;
      details.amount = written.like->member_name.value;
      problems_->add(QuotaFault::like_unsettled, written.like->member_name.span, details);
      continue;
    }
    details.amount = values::to_plain(settled->number.value_or(settled->figure->written.number)) +
                     settled->figure->written.unit;
    const auto count =
        settled->number ? to_count(*settled->number, scale) : std::optional<std::int64_t>();
    if (count && *count >= 0) {
      share.weight = *count;
      continue;
    }
    list.faulty = true;
    problems_->add(count ? QuotaFault::negative_weight : QuotaFault::overflow, share.span, details);
  }
  sum_up(dimension, list.members);
}

std::vector<std::int64_t> Shares::weights_of_list(const model::ShareRule& rule,
                                                  const Position& position, std::size_t level,
                                                  std::span<const std::size_t> siblings,
                                                  Demand demand) {
  const auto& list = list_of(rule, level);
  const bool nothing_written = std::all_of(siblings.begin(), siblings.end(), [&](auto member) {
    return list.members[member].state == State::absent;
  });
  if (nothing_written) return std::vector<std::int64_t>(siblings.size(), 1);
  if (checked_.emplace(&rule, parent_at(position, level)).second)
    check_list(rule, list, position, level, siblings);
  std::vector<std::int64_t> weights;
  for (const std::size_t member : siblings) weights.push_back(list.members[member].weight);
  return keep_in_range(std::move(weights), rule.span, position, level,
                       list.faulty ? Demand::none : demand);
}

void Shares::check_list(const model::ShareRule& rule, const List& list, const Position& position,
                        std::size_t level, std::span<const std::size_t> siblings) {
  const auto& dimension = scope_->dimension(level);
  std::vector<const MemberShare*> shares;
  for (const std::size_t member : siblings)
    if (list.members[member].state != State::absent) shares.push_back(&list.members[member]);
  const diag::Span at = join(shares.front()->span, shares.back()->span);
  for (const std::size_t member : siblings) {
    if (list.members[member].state != State::absent) continue;
    problems_->add(QuotaFault::share_missing, at.known() ? at : rule.span,
                   {.node = dimension.id.value + '=' + dimension.members[member].id.value,
                    .related = {dimension.members[member].span()}});
  }
  const auto odd = std::find_if(shares.begin(), shares.end(), [&](const auto* share) {
    return share->percent != shares.front()->percent;
  });
  if (odd != shares.end())
    problems_->add(
        QuotaFault::shares_mixed, (*odd)->span,
        {.node = to_set_label(*scope_, position, level), .related = {shares.front()->span}});
  else if (shares.front()->percent && shares.size() == siblings.size() && !list.faulty)
    check_whole(list, shares, at, position, level);
}

// The percentages of siblings are parts of their parent, or of the parent's own percentage.
void Shares::check_whole(const List& list, std::span<const MemberShare* const> shares,
                         diag::Span at, const Position& position, std::size_t level) {
  base::Int128 sum = 0;
  for (const auto* const share : shares) sum += share->weight;
  if (sum == list.hundred) return;
  const std::size_t parent = parent_at(position, level);
  Details details{.node = to_set_label(*scope_, position, level)};
  if (parent != model::none && list.members[parent].state != State::absent) {
    if (sum == list.members[parent].weight) return;
    details.related.push_back(list.members[parent].span);
  }
  const auto lacking = base::narrow<std::int64_t>(list.hundred - sum);
  int scale = 0;
  for (std::int64_t hundred = list.hundred; hundred > 100; hundred /= 10) ++scale;
  if (lacking) details.amount = diag::Figure{*lacking, {"%", scale}};
  problems_->add(QuotaFault::shares_not_whole, at, std::move(details));
}

std::vector<std::int64_t> Shares::keep_in_range(std::vector<std::int64_t> weights, diag::Span at,
                                                const Position& position, std::size_t level,
                                                Demand demand) {
  base::Int128 sum = 0;
  for (const std::int64_t weight : weights) sum += weight;
  const bool nothing = sum == 0 && demand == Demand::some;
  if (!nothing && sum <= max_weight) return weights;
  problems_->add(nothing ? QuotaFault::no_weight : QuotaFault::overflow, at,
                 {.node = to_set_label(*scope_, position, level)});
  return std::vector<std::int64_t>(weights.size(), 1);
}

}  // namespace planctl::decompose
