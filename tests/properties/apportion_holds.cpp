// properties/apportion_holds: held amounts, rounding units, signs and what a change may touch, on
// random cuts.
#include <algorithm>
#include <random>

#include <doctest/doctest.h>

#include "support/cut_walk.hpp"
#include "support/quotas.hpp"

using namespace planctl;
using support::Calendars;
using support::CutPosition;
using support::CutSpec;
using support::NodeQuotas;

namespace {

NodeQuotas nodes_of(const CutSpec& spec) {
  const auto plan = support::to_plan(spec);
  return support::collect_nodes(spec, support::cut(plan.plan));
}

// A random cut that can be cut.
CutSpec next_cut(std::mt19937_64& random, const support::CutLimits& limits) {
  while (true) {
    auto spec = support::random_cut(random, limits);
    const auto plan = support::to_plan(spec);
    if (decompose::decompose(plan.plan, 0).decomposition) return spec;
  }
}

// A node below the whole that has something; siblings with weights may be none.
CutPosition draw_node(std::mt19937_64& random, const NodeQuotas& quotas) {
  std::vector<CutPosition> nodes;
  for (const auto& [position, daily] : quotas)
    if (!position.empty() && support::sum(daily) > 0) nodes.push_back(position);
  return nodes[random() % nodes.size()];
}

bool is_below(const CutSpec& spec, const CutPosition& position, const CutPosition& above) {
  if (position == above) return true;
  const auto below = support::positions_below(spec, above);
  return std::any_of(below.begin(), below.end(),
                     [&](const auto& child) { return is_below(spec, position, child); });
}

bool is_free(const CutSpec& spec, const CutPosition& node) {
  const auto& member =
      spec.dimensions[node.size() - 1].members[static_cast<std::size_t>(node.back())];
  return spec.special < 0 ? member.weight > 0 : member.weight > 0 && member.special_weight > 0;
}

// Whether a sibling of the node can take what the node leaves.
bool has_free_sibling(const CutSpec& spec, const CutPosition& node) {
  CutPosition parent = node;
  const auto& member =
      spec.dimensions[node.size() - 1].members[static_cast<std::size_t>(node.back())];
  parent.pop_back();
  if (member.parent >= 0) parent.push_back(member.parent);
  const auto below = support::positions_below(spec, parent);
  return std::any_of(below.begin(), below.end(), [&](const auto& sibling) {
    return sibling != node && is_free(spec, sibling);
  });
}

}  // namespace

TEST_CASE("held amounts: the rest is shared, and all stays as near to its exact share") {
  constexpr std::uint64_t seed = 41;
  INFO("seed ", seed);
  std::mt19937_64 random(seed);
  support::Deviation deviation;
  for (int i = 0; i < 60; ++i) {
    CAPTURE(i);
    auto spec = next_cut(random, {.target = 5'000});
    const auto before = nodes_of(spec);
    const auto node = draw_node(random, before);
    if (!has_free_sibling(spec, node)) continue;
    const std::int64_t year = support::sum(before.at(node));
    spec.holds.push_back(
        {node, static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(year))});
    const auto after = nodes_of(spec);
    support::check_consistency(spec, after);
    REQUIRE(support::sum(after.at(node)) == spec.holds[0].amount);
    const auto measured = support::measure(support::exact_cut(spec), after);
    if (measured.fits) deviation.add(measured);
  }
  MESSAGE("held: ", deviation.node_days, " node-days, ", deviation.beyond,
          " a unit or more from the exact share, at most ", deviation.largest);
  CHECK(deviation.node_days > 100'000);
  CHECK(deviation.beyond * 10'000 <= deviation.node_days);
}

TEST_CASE("holding a whole exact share at what it is changes nothing") {
  std::mt19937_64 random(42);
  int held = 0;
  for (int i = 0; i < 60; ++i) {
    CAPTURE(i);
    auto spec = next_cut(random, {.dimensions = 2, .weight = 3, .target = 1'000});
    spec.target *= 60;  // many whole shares
    const auto before = nodes_of(spec);
    const auto exact = support::exact_cut(spec);
    for (const auto& [node, series] : exact) {
      const auto& year = series.back();
      if (node.empty() || !year.fits() || !(year == support::Ratio(year.floor()))) continue;
      if (!has_free_sibling(spec, node) || year == support::Ratio(0)) continue;
      spec.holds = {{node, support::sum(before.at(node))}};
      REQUIRE(nodes_of(spec) == before);
      ++held;
      break;
    }
  }
  CHECK(held > 20);
}

TEST_CASE("holding all nodes at their rounded amounts keeps all yearly amounts") {
  std::mt19937_64 random(43);
  for (int i = 0; i < 40; ++i) {
    CAPTURE(i);
    auto spec = next_cut(random, {.dimensions = 2, .target = 500});
    const auto before = nodes_of(spec);
    for (const auto& [node, daily] : before)
      if (!node.empty()) spec.holds.push_back({node, support::sum(daily)});
    for (const auto& [node, daily] : nodes_of(spec))
      REQUIRE(support::sum(daily) == support::sum(before.at(node)));
  }
}

TEST_CASE("a negative target mirrors the positive one; a rounding unit multiplies it") {
  std::mt19937_64 random(44);
  for (int i = 0; i < 40; ++i) {
    CAPTURE(i);
    auto spec = next_cut(random, {.target = 2'000});
    const auto nodes = nodes_of(spec);
    auto in_dozens = support::to_plan(spec);
    in_dozens.goal().target->units *= -12;
    in_dozens.rounding(12);
    const auto negative = support::collect_nodes(spec, support::cut(in_dozens.plan));
    for (const auto& [node, daily] : nodes) {
      std::vector<std::int64_t> expected;
      for (const std::int64_t units : daily) expected.push_back(-12 * units);
      REQUIRE(negative.at(node) == expected);
    }
  }
}

TEST_CASE("alike calendars: shares below a node change nothing outside it") {
  std::mt19937_64 random(45);
  int outside = 0;
  for (int i = 0; i < 60; ++i) {
    CAPTURE(i);
    auto spec =
        next_cut(random, {.dimensions = 2, .target = 100'000, .calendars = Calendars::alike});
    if (spec.special < 0) spec.special = 0;
    const auto before = nodes_of(spec);
    auto& members = spec.dimensions[1].members;
    for (auto& member : members) member.special_weight = 1 + (member.special_weight + 3) % 9;
    const auto after = nodes_of(spec);
    for (const auto& [node, daily] : before) {
      if (is_below(spec, node, {spec.special}) && node.size() > 1) continue;
      REQUIRE(after.at(node) == daily);
      ++outside;
    }
  }
  CHECK(outside > 100);
}

TEST_CASE("the order of the columns and filters change no figure") {
  std::mt19937_64 random(46);
  for (int i = 0; i < 40; ++i) {
    CAPTURE(i);
    const auto spec = next_cut(random, {.target = 3'000});
    const auto plan = support::to_plan(spec);
    const auto cut = support::cut(plan.plan);
    const auto nodes = support::collect_nodes(spec, cut);
    const std::size_t only = random() % spec.dimensions[0].members.size();
    model::Grain grain{.by = {{2, 0}, {0, 1}}, .where = {}};
    model::Place place;
    model::Coordinate coordinate;
    coordinate.dimension = 0;
    coordinate.member = only;
    place.coordinates = {coordinate};
    if (i % 2 == 1) grain.where = {place};
    for (const auto& cell : decompose::collect(cut, grain).cells) {
      std::vector<std::int64_t> sum(cell.daily.size(), 0);
      for (const auto& [node, daily] : nodes) {
        if (!support::positions_below(spec, node).empty() || node.size() != 3) continue;
        const auto& regions = plan.plan.dimensions[0];
        const auto region = static_cast<std::size_t>(node[0]);
        if (static_cast<std::size_t>(node[2]) != cell.members[0] ||
            !regions.is_within(region, cell.members[1]) ||
            (i % 2 == 1 && !regions.is_within(region, only)))
          continue;
        for (std::size_t day = 0; day < sum.size(); ++day) sum[day] += daily[day];
      }
      REQUIRE(cell.daily == sum);
    }
  }
}
