// decompose/annual: the two methods of apportionment, and the way down the tree.
#include "decompose/annual.hpp"

#include <algorithm>
#include <numeric>
#include <queue>

#include "base/assert.hpp"
#include "base/checked.hpp"
#include "decompose/counts.hpp"

namespace planctl::decompose {

using base::Int128;
using model::QuotaFault;

namespace {

std::int64_t sum_of(const std::vector<std::int64_t>& amounts) {
  return std::accumulate(amounts.begin(), amounts.end(), std::int64_t{0});
}

// Who gets the next unit, or loses the last one: the greatest weight over `odd`.
struct Claim {
  std::int64_t weight = 0;
  Int128 odd = 0;  // 2 × units + 1, or 2 × units - 1
  std::size_t part = 0;
};

// Whether `a` stands behind `b`.
bool is_weaker(const Claim& a, const Claim& b) {
  const Int128 left = a.weight * b.odd;
  const Int128 right = b.weight * a.odd;
  if (left != right) return left < right;
  return a.weight != b.weight ? a.weight < b.weight : a.part > b.part;
}

class Annual {
 public:
  Annual(const Scope& scope, const Counting& counting, std::int64_t total, Shares& shares,
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
  bool read_units();
  bool check_multiple(std::int64_t count, std::int64_t unit, diag::Span at, diag::Span written);
  void share_out(const Position& position, std::int64_t amount);
  void hold_children(const Position& position, const Siblings& siblings, std::int64_t rest,
                     const std::vector<std::int64_t>& weights);
  [[nodiscard]] std::vector<std::int64_t> apportion(std::int64_t count,
                                                    const std::vector<std::int64_t>& weights) const;
  [[nodiscard]] std::vector<std::int64_t> apportion_within(std::span<const Bounded> bounded,
                                                           std::int64_t count) const;
  [[nodiscard]] std::vector<Bounded> bound_children(const Position& position,
                                                    const Siblings& siblings,
                                                    const std::vector<std::int64_t>& weights) const;

  const Scope& scope_;
  Counting counting_;
  std::int64_t total_;
  Shares& shares_;
  const Prorate& prorate_;
  const Bounds& bounds_;
  Holds& holds_;
  Problems& problems_;
  bool webster_ = false;
  std::vector<std::int64_t> units_;     // by level that is made whole
  std::vector<diag::Span> written_at_;  // by level: where its unit is written
};

bool Annual::check_multiple(std::int64_t count, std::int64_t unit, diag::Span at,
                            diag::Span written) {
  if (count % unit == 0) return true;
  const auto text = [&](std::int64_t of) {
    return to_amount(scope_, counting_.sign * of * counting_.multiple);
  };
  problems_.add(QuotaFault::not_multiple, at,
                {.node = text(count), .amount = to_amount(scope_, unit), .related = {written}});
  return false;
}

// A level without a unit of its own takes that of the next one below that has one.
bool Annual::read_units() {
  std::vector<const model::Figure*> written(scope_.order.size(), nullptr);
  std::size_t depth = 0;
  for (const auto& rounding : scope_.goal.quota->level_roundings) {
    const std::size_t level = scope_.level_of(rounding.dimension);
    if (level == model::none || rounding.amount.units <= 0) {
      if (rounding.amount.units <= 0)
        problems_.add(QuotaFault::not_multiple, rounding.amount.span,
                      {.node = to_amount(scope_, total_),
                       .amount = to_amount(scope_, rounding.amount.units)});
      problems_.block();
      return false;
    }
    written[level] = &rounding.amount;
    depth = std::max(depth, level + 1);
  }
  if (webster_) depth = scope_.order.size();
  units_.assign(depth, 1);
  written_at_.assign(depth, scope_.goal.quota->span);
  bool good = true;
  for (std::size_t level = depth; level-- > 0;) {
    const bool below = level + 1 < depth;
    units_[level] = below ? units_[level + 1] : 1;
    written_at_[level] = below ? written_at_[level + 1] : written_at_[level];
    if (!written[level]) continue;
    const auto& own = *written[level];
    good = check_multiple(own.units, units_[level], own.span, written_at_[level]) && good;
    units_[level] = own.units;
    written_at_[level] = own.span;
  }
  if (depth > 0)
    good = check_multiple(total_, units_[0], written_at_[0], scope_.goal.target->span) && good;
  return good;
}

void Annual::share_out(const Position& position, std::int64_t amount) {
  const auto siblings = find_siblings(scope_, position);
  if (siblings.members.empty() || siblings.level >= units_.size()) return;
  const std::int64_t unit = units_[siblings.level];
  auto weights = shares_.find_weights(position, siblings.level, siblings.members,
                                      amount > 0 ? Demand::some : Demand::none);
  prorate_(weights, position, siblings);
  std::int64_t rest = amount;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const auto held = holds_.find(step_down(position, siblings.level, siblings.members[i]));
    if (held == holds_.end()) continue;
    const diag::Span at = held->second.holds.empty() ? written_at_[siblings.level]
                                                     : span_of(*held->second.holds.front());
    if (!check_multiple(held->second.count, unit, at, written_at_[siblings.level])) return;
    weights[i] = 0;
    rest -= held->second.count;
  }
  if (rest < 0 || (rest > 0 && sum_of(weights) == 0)) return;  // found again when it is cut
  if (!check_multiple(rest, unit, written_at_[siblings.level], scope_.goal.target->span)) return;
  hold_children(position, siblings, rest, weights);
}

std::vector<std::int64_t> Annual::apportion(std::int64_t count,
                                            const std::vector<std::int64_t>& weights) const {
  if (count <= 0 || sum_of(weights) == 0) return std::vector<std::int64_t>(weights.size(), 0);
  return webster_ ? apportion_divisor(count, weights) : apportion_remainders(count, weights);
}

// The bounds of children in units of their level; a child without weight is not bound here.
std::vector<Bounded> Annual::bound_children(const Position& position, const Siblings& siblings,
                                            const std::vector<std::int64_t>& weights) const {
  const std::int64_t unit = units_[siblings.level];
  std::vector<Bounded> bounded;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    Bounded child{.weight = weights[i], .least = 0, .most = {}};
    const auto found = bounds_.find(step_down(position, siblings.level, siblings.members[i]));
    if (found != bounds_.end() && weights[i] > 0) {
      child.least = (found->second.least + unit - 1) / unit;
      if (found->second.most) child.most = std::max<std::int64_t>(*found->second.most / unit, 0);
    }
    bounded.push_back(child);
  }
  return bounded;
}

// Children whose share would break a bound stay at it, and so do those whose whole units would; the
// others are apportioned what that leaves.
std::vector<std::int64_t> Annual::apportion_within(std::span<const Bounded> bounded,
                                                   std::int64_t count) const {
  auto filling = fill(bounded, Fraction(Whole(count)));
  while (true) {
    std::vector<std::int64_t> weights;
    std::int64_t rest = count;
    for (std::size_t i = 0; i < bounded.size(); ++i) {
      weights.push_back(filling.fixed[i] ? 0 : bounded[i].weight);
      rest -= filling.fixed[i].value_or(0);
    }
    auto parts = apportion(rest, weights);
    bool within = true;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      auto& fixed = filling.fixed[i];
      if (fixed) {
        parts[i] = *fixed;
        continue;
      }
      if (parts[i] < bounded[i].least) fixed = bounded[i].least;
      if (bounded[i].most && parts[i] > *bounded[i].most) fixed = bounded[i].most;
      within = within && !fixed;
    }
    if (within) return parts;
  }
}

void Annual::hold_children(const Position& position, const Siblings& siblings, std::int64_t rest,
                           const std::vector<std::int64_t>& weights) {
  const std::int64_t unit = units_[siblings.level];
  const auto parts =
      bounds_.empty() ? apportion(rest / unit, weights)
                      : apportion_within(bound_children(position, siblings, weights), rest / unit);
  if (sum_of(parts) != rest / unit) return;  // limits that cannot be met are found when it is cut
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Position child = step_down(position, siblings.level, siblings.members[i]);
    const auto [held, fresh] = holds_.try_emplace(
        child, HeldAmount{.count = parts[i] * unit, .holds = {}, .kind = HeldAmount::Kind::fitted});
    share_out(child, held->second.count);
  }
}

void Annual::run() {
  const auto& method = scope_.goal.quota->apportion;
  webster_ = method && method->value == model::Apportion::webster;
  if (!webster_ && scope_.goal.quota->level_roundings.empty()) return;
  if (read_units()) share_out({}, total_);
}

}  // namespace

std::vector<std::int64_t> apportion_remainders(std::int64_t total,
                                               const std::vector<std::int64_t>& weights) {
  const std::int64_t whole = sum_of(weights);
  std::vector<std::int64_t> parts;
  std::vector<std::int64_t> remainders;
  std::vector<std::size_t> order;
  for (const std::int64_t weight : weights) {
    const Int128 product = Int128{total} * weight;
    parts.push_back(static_cast<std::int64_t>(product / whole));
    remainders.push_back(static_cast<std::int64_t>(product % whole));
    order.push_back(order.size());
  }
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return remainders[a] != remainders[b] ? remainders[a] > remainders[b] : weights[a] > weights[b];
  });
  const auto left = static_cast<std::size_t>(total - sum_of(parts));
  for (std::size_t i = 0; i < left; ++i) ++parts[order[i]];
  return parts;
}

std::vector<std::int64_t> apportion_divisor(std::int64_t total,
                                            const std::vector<std::int64_t>& weights) {
  const std::int64_t whole = sum_of(weights);
  std::vector<std::int64_t> parts;
  for (const std::int64_t weight : weights)
    parts.push_back(
        static_cast<std::int64_t>((2 * Int128{total} * weight + whole) / (2 * Int128{whole})));
  std::int64_t left = total - sum_of(parts);
  const int step = left < 0 ? -1 : 1;
  const auto claim_of = [&](std::size_t part) {
    return Claim{weights[part], 2 * Int128{parts[part]} + step, part};
  };
  const auto comes_later = [step](const Claim& a, const Claim& b) {
    return step > 0 ? is_weaker(a, b) : is_weaker(b, a);
  };
  std::priority_queue<Claim, std::vector<Claim>, decltype(comes_later)> claims(comes_later);
  for (std::size_t part = 0; part < weights.size(); ++part)
    if (weights[part] > 0 && (step > 0 || parts[part] > 0)) claims.push(claim_of(part));
  for (; left != 0; left -= step) {
    const std::size_t part = claims.top().part;
    claims.pop();
    parts[part] += step;
    if (step > 0 || parts[part] > 0) claims.push(claim_of(part));
  }
  return parts;
}

void hold_whole_amounts(const Scope& scope, const Counting& counting, std::int64_t total,
                        Shares& shares, const Prorate& prorate, const Bounds& bounds, Holds& holds,
                        Problems& problems) {
  if (!scope.goal.quota || problems.blocked()) return;
  Annual(scope, counting, total, shares, prorate, bounds, holds, problems).run();
}

}  // namespace planctl::decompose
