// properties/period_holds: random cuts with holds on random nodes and periods: each held period
// carries what it must, all sums stay exact, and no year changes.
#include <algorithm>
#include <numeric>
#include <random>

#include <doctest/doctest.h>

#include "support/cut_walk.hpp"
#include "support/quotas.hpp"

using namespace planctl;
using support::CutPosition;
using support::CutSpec;
using support::NodeQuotas;
using support::PlanBuilder;

namespace {

struct Held {
  CutPosition node;
  std::string period;
  std::int64_t amount = 0;
};

PlanBuilder::Pairs place_of(const CutSpec& spec, const CutPosition& node) {
  PlanBuilder::Pairs place;
  for (std::size_t level = 0; level < node.size(); ++level) {
    const auto& dimension = spec.dimensions[level];
    place.emplace_back(dimension.id, dimension.members[static_cast<std::size_t>(node[level])].id);
  }
  return place;
}

std::int64_t sum_of(const std::vector<std::int64_t>& daily, const std::string& label) {
  const auto period = values::parse_period(label);
  REQUIRE(period.has_value());
  const auto start = values::calendar_year(2026).days.start;
  const auto first = values::days_between(start, period->days.start);
  const auto past = values::days_between(start, period->days.past);
  return std::accumulate(daily.begin() + first, daily.begin() + past, std::int64_t{0});
}

std::string draw_period(std::mt19937_64& random) {
  const auto number = random() % 22;
  if (number < 12) return (number < 9 ? "2026-0" : "2026-") + std::to_string(number + 1);
  if (number < 16) return "2026-Q" + std::to_string(number - 11);
  return "2026-W" + std::to_string(10 + random() % 40);
}

// Up to three holds near what the nodes have in these periods.
std::vector<Held> draw_holds(std::mt19937_64& random, const NodeQuotas& quotas) {
  std::vector<const NodeQuotas::value_type*> nodes;
  for (const auto& entry : quotas) nodes.push_back(&entry);
  std::vector<Held> holds;
  for (std::size_t i = 1 + random() % 3; i > 0; --i) {
    const auto& [node, daily] = *nodes[random() % nodes.size()];
    const std::string period = draw_period(random);
    const auto now = static_cast<std::uint64_t>(sum_of(daily, period));
    holds.push_back({node, period, static_cast<std::int64_t>(random() % (2 * now + 3))});
  }
  return holds;
}

}  // namespace

TEST_CASE("holds on periods are met exactly, and nothing else of the year changes") {
  constexpr std::uint64_t seed = 20260317;
  MESSAGE("seed ", seed);
  std::mt19937_64 random(seed);
  const support::CutLimits limits{.dimensions = 2, .members = 3, .weight = 4, .target = 3000};
  int met = 0;
  int refused = 0;
  for (int round = 0; round < 300; ++round) {
    CAPTURE(round);
    const auto spec = support::random_cut(random, limits);
    auto plan = support::to_plan(spec);
    const auto before = decompose::decompose(plan.plan, 0);
    if (!before.decomposition) continue;
    const auto years = support::collect_nodes(spec, *before.decomposition);
    const auto holds = draw_holds(random, years);
    for (const auto& hold : holds) plan.hold(place_of(spec, hold.node), hold.period, hold.amount);

    const auto outcome = decompose::decompose(plan.plan, 0);
    if (!outcome.decomposition) {
      ++refused;
      continue;
    }
    ++met;
    const auto quotas = support::collect_nodes(spec, *outcome.decomposition);
    support::check_consistency(spec, quotas);
    for (const auto& hold : holds) {
      CAPTURE(hold.period);
      CHECK(sum_of(quotas.at(hold.node), hold.period) == hold.amount);
    }
    for (const auto& entry : quotas)
      CHECK(std::abs(support::sum(entry.second) - support::sum(years.at(entry.first))) <= 2);
  }
  MESSAGE(met, " cuts met their holds, ", refused, " were refused");
  CHECK(met > 100);
  CHECK(refused > 10);
}
