// properties/apportion_limits: shares within least and greatest amounts against a model that looks
// for the amount by weight on the line between the points where a node reaches a bound.
#include <algorithm>
#include <optional>
#include <random>

#include <doctest/doctest.h>

#include "decompose/limits.hpp"
#include "support/plan_builder.hpp"
#include "support/quotas.hpp"
#include "support/ratio.hpp"

using namespace planctl;
using decompose::Bounded;
using support::PlanBuilder;
using support::Ratio;

namespace {

bool is_less(const Ratio& a, const Ratio& b) { return (a - b).floor() < 0; }

Ratio clamp(const Bounded& node, const Ratio& per_weight) {
  Ratio share = per_weight * Ratio(node.weight);
  if (is_less(share, Ratio(node.least))) share = Ratio(node.least);
  if (node.most && is_less(Ratio(*node.most), share)) share = Ratio(*node.most);
  return node.weight == 0 ? Ratio(node.least) : share;
}

Ratio sum_at(const std::vector<Bounded>& nodes, const Ratio& per_weight) {
  Ratio sum = 0;
  for (const auto& node : nodes) sum += clamp(node, per_weight);
  return sum;
}

// The amounts; nothing where the bounds cannot be kept.
std::optional<std::vector<Ratio>> find_amounts(const std::vector<Bounded>& nodes,
                                               std::int64_t total) {
  std::vector<Ratio> points{Ratio(0)};
  int weight_without_end = 0;
  for (const auto& node : nodes) {
    if (node.weight == 0) continue;
    points.emplace_back(node.least, node.weight);
    if (node.most)
      points.emplace_back(*node.most, node.weight);
    else
      weight_without_end += static_cast<int>(node.weight);
  }
  std::sort(points.begin(), points.end(), is_less);
  if (is_less(Ratio(total), sum_at(nodes, points.front()))) return std::nullopt;
  Ratio per_weight = points.back();
  const Ratio above = Ratio(total) - sum_at(nodes, per_weight);
  if (is_less(Ratio(0), above)) {
    if (weight_without_end == 0) return std::nullopt;
    per_weight += above / Ratio(weight_without_end);
  } else {
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
      const Ratio from = sum_at(nodes, points[i]);
      const Ratio to = sum_at(nodes, points[i + 1]);
      if (is_less(Ratio(total), from) || is_less(to, Ratio(total))) continue;
      per_weight = points[i];
      if (is_less(from, to))
        per_weight += (points[i + 1] - points[i]) * (Ratio(total) - from) / (to - from);
      break;
    }
  }
  std::vector<Ratio> amounts;
  for (const auto& node : nodes) amounts.push_back(clamp(node, per_weight));
  return amounts;
}

void check_fill(const std::vector<Bounded>& nodes, std::int64_t total) {
  const auto expected = find_amounts(nodes, total);
  const auto filling = decompose::fill(nodes, decompose::Whole(total));
  REQUIRE((filling.lacking == 0) == expected.has_value());
  if (!expected) return;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    decompose::Fraction amount = filling.per_weight * decompose::Whole(nodes[i].weight);
    if (filling.fixed[i]) amount = decompose::Whole(*filling.fixed[i]);
    const Ratio got(amount.get_num().get_si(), amount.get_den().get_si());
    REQUIRE(got == (*expected)[i]);
  }
}

}  // namespace

TEST_CASE("limits: every small case is as the line through the bounds says") {
  std::vector<Bounded> kinds;
  for (const std::int64_t weight : {0, 1, 3})
    for (const std::int64_t least : {0, 2})
      for (const std::int64_t most : {-1, 2, 4})
        kinds.push_back({.weight = weight,
                         .least = least,
                         .most = most < 0 ? std::nullopt : std::optional(most)});
  for (const auto& a : kinds)
    for (const auto& b : kinds)
      for (const auto& c : kinds)
        for (std::int64_t total = 0; total <= 9; ++total) check_fill({a, b, c}, total);
}

TEST_CASE("limits: random cases, and the cut keeps its quotas inside them") {
  constexpr std::uint64_t seed = 51;
  INFO("seed ", seed);
  std::mt19937_64 random(seed);
  const auto draw = [&](std::int64_t limit) {
    return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(limit));
  };
  int cuts = 0;
  for (int i = 0; i < 2'000; ++i) {
    CAPTURE(i);
    std::vector<Bounded> nodes;
    for (std::int64_t count = 2 + draw(6); count > 0; --count) {
      Bounded node{.weight = draw(10), .least = 0, .most = {}};
      if (draw(2) == 0) node.least = draw(200);
      if (draw(2) == 0) node.most = node.least + draw(300);
      nodes.push_back(node);
    }
    const std::int64_t total = draw(2'000);
    check_fill(nodes, total);
    const auto expected = find_amounts(nodes, total);
    if (!expected || i % 40 != 0) continue;
    PlanBuilder plan(total);
    std::vector<std::string> members;
    PlanBuilder::Pairs weights;
    for (std::size_t at = 0; at < nodes.size(); ++at) {
      members.push_back("m" + std::to_string(at));
      weights.emplace_back(members.back(), std::to_string(nodes[at].weight));
    }
    plan.dimension("member", members);
    plan.shares("member", weights);
    for (std::size_t at = 0; at < nodes.size(); ++at)
      plan.limit({{"member", members[at]}}, nodes[at].least, nodes[at].most);
    if (!decompose::decompose(plan.plan, 0).decomposition) continue;  // nobody has a weight
    std::int64_t sum = 0;
    const auto amounts = support::year_amounts(plan.plan, {"member"});
    for (std::size_t at = 0; at < nodes.size(); ++at) {
      const Ratio& exact = (*expected)[at];
      const std::int64_t got = amounts[at].second;
      const auto floor = static_cast<std::int64_t>(exact.floor());
      CHECK((got == floor || (got == floor + 1 && !(exact == Ratio(floor)))));
      CHECK(got >= nodes[at].least);
      CHECK((!nodes[at].most || got <= *nodes[at].most));
      sum += got;
    }
    CHECK(sum == total);
    ++cuts;
  }
  CHECK(cuts > 5);
}
