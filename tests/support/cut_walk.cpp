// tests/support/cut_walk: reads every node of a cut through the door of decompose.
#include "support/cut_walk.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <doctest/doctest.h>

#include "support/quotas.hpp"

namespace planctl::support {

namespace {

int depth_of(const CutDimension& dimension, int member) {
  int depth = 0;
  for (; member >= 0; member = dimension.members[static_cast<std::size_t>(member)].parent) ++depth;
  return depth;
}

CutPosition to_position(const model::QuotaSeries& cell) {
  CutPosition position;
  for (const std::size_t member : cell.members) position.push_back(static_cast<int>(member));
  return position;
}

void collect_level(const decompose::Decomposition& decomposition, std::size_t levels, int depth,
                   NodeQuotas& quotas) {
  model::Grain grain;
  for (std::size_t level = 0; level < levels; ++level)
    grain.by.push_back({decomposition.order()[level], level + 1 == levels ? depth : 0});
  for (auto& cell : decompose::collect(decomposition, grain).cells) {
    const auto position = to_position(cell);
    const auto [found, fresh] = quotas.try_emplace(position, cell.daily);
    if (!fresh) REQUIRE(found->second == cell.daily);
  }
}

}  // namespace

NodeQuotas collect_nodes(const CutSpec& spec, const decompose::Decomposition& decomposition) {
  NodeQuotas quotas;
  collect_level(decomposition, 0, 0, quotas);
  for (std::size_t level = 0; level < spec.dimensions.size(); ++level) {
    int deepest = 1;
    const auto& dimension = spec.dimensions[level];
    for (std::size_t i = 0; i < dimension.members.size(); ++i)
      deepest = std::max(deepest, depth_of(dimension, static_cast<int>(i)));
    for (int depth = 0; depth <= deepest; ++depth)
      collect_level(decomposition, level + 1, depth, quotas);
  }
  return quotas;
}

void check_consistency(const CutSpec& spec, const NodeQuotas& quotas) {
  REQUIRE(sum(quotas.at({})) == spec.target);
  for (const auto& [position, daily] : quotas) {
    REQUIRE(std::all_of(daily.begin(), daily.end(), [&](std::int64_t units) {
      return spec.target < 0 ? units <= 0 : units >= 0;
    }));
    const auto below = positions_below(spec, position);
    if (below.empty()) continue;
    std::vector<std::int64_t> sums(daily.size(), 0);
    for (const auto& child : below)
      for (std::size_t day = 0; day < daily.size(); ++day) sums[day] += quotas.at(child)[day];
    REQUIRE(sums == daily);
  }
}

void Deviation::add(const Deviation& other) {
  node_days += other.node_days;
  beyond += other.beyond;
  largest = std::max(largest, other.largest);
}

Deviation measure(const ExactCut& exact, const NodeQuotas& quotas) {
  Deviation deviation;
  for (const auto& [position, series] : exact) {
    std::int64_t quota = 0;
    for (std::size_t day = 0; day < series.size(); ++day) {
      const Ratio& due = series[day];
      quota += quotas.at(position)[day];
      if (!due.fits()) {
        deviation.fits = false;
        return deviation;
      }
      const Ratio distance = Ratio(quota) - due;
      if (!distance.fits()) {
        deviation.fits = false;
        return deviation;
      }
      ++deviation.node_days;
      // -1 < distance < 1
      if (distance.floor() >= 1 || (-distance).floor() >= 1) ++deviation.beyond;
      deviation.largest = std::max(deviation.largest, std::abs(distance.rough()));
    }
  }
  return deviation;
}

}  // namespace planctl::support
