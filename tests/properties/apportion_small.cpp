// properties/apportion_small: every small target over every small set of weights.
#include <doctest/doctest.h>

#include "support/plan_builder.hpp"
#include "support/quotas.hpp"

using namespace planctl;
using support::PlanBuilder;

namespace {

using Weights = std::vector<std::int64_t>;
using Cells = std::vector<std::vector<std::int64_t>>;

Cells split(std::int64_t target, const Weights& weights) {
  PlanBuilder plan(target);
  std::vector<std::string> members;
  PlanBuilder::Pairs shares;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    members.push_back("m" + std::to_string(i));
    shares.emplace_back(members.back(), std::to_string(weights[i]));
  }
  plan.dimension("member", members).shares("member", shares);
  Cells cells;
  for (const auto& cell : support::collect(plan.plan, {"member"})) cells.push_back(cell.daily);
  return cells;
}

Cells negate(Cells cells) {
  for (auto& cell : cells)
    for (auto& units : cell) units = -units;
  return cells;
}

// All vectors of that length with entries 0 to 4, not all zero.
std::vector<Weights> all_weights(std::size_t length) {
  std::vector<Weights> all{{}};
  for (std::size_t i = 0; i < length; ++i) {
    std::vector<Weights> longer;
    for (const auto& weights : all)
      for (std::int64_t weight = 0; weight <= 4; ++weight) {
        longer.push_back(weights);
        longer.back().push_back(weight);
      }
    all = std::move(longer);
  }
  all.erase(all.begin());
  return all;
}

// Whole units, floor or ceiling of the exact share at the year's end, nothing for nothing, and
// day by day within one unit of an even accrual over working days.
void check_split(std::int64_t target, const Weights& weights, const Cells& cells) {
  const auto working_days = [] {
    std::vector<std::int64_t> days;
    for (int day = 0; day < 365; ++day) days.push_back((day + 3) % 7 < 5 ? 1 : 0);
    return days;
  }();
  const std::int64_t all = support::sum(weights);
  const std::int64_t days = support::sum(working_days);
  std::int64_t total = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    std::int64_t quota = 0;
    std::int64_t worked = 0;
    for (std::size_t day = 0; day < working_days.size(); ++day) {
      quota += cells[i][day];
      worked += working_days[day];
      // |quota - target × weight / all × worked / days| < 1
      const std::int64_t distance = quota * all * days - target * weights[i] * worked;
      REQUIRE(distance < all * days);
      REQUIRE(-distance < all * days);
      REQUIRE(cells[i][day] >= 0);
    }
    if (weights[i] == 0) REQUIRE(quota == 0);
    total += quota;
  }
  REQUIRE(total == target);
}

}  // namespace

TEST_CASE("all small targets over all small weights") {
  for (std::size_t length = 1; length <= 3; ++length)
    for (const auto& weights : all_weights(length))
      for (std::int64_t target = 0; target <= 20; target += length == 3 ? 3 : 1) {
        CAPTURE(target);
        CAPTURE(weights.size());
        const auto cells = split(target, weights);
        check_split(target, weights, cells);
        REQUIRE(split(-target, weights) == negate(cells));
      }
}

TEST_CASE("four small weights") {
  for (const auto& weights : all_weights(4))
    for (const std::int64_t target : {7, 20}) check_split(target, weights, split(target, weights));
}

TEST_CASE("multiplied weights change nothing, a member of weight zero changes nothing") {
  for (const auto& weights : all_weights(3))
    for (const std::int64_t target : {5, 19}) {
      auto cells = split(target, weights);
      Weights larger = weights;
      for (auto& weight : larger) weight *= 7;
      REQUIRE(split(target, larger) == cells);
      cells.insert(cells.begin() + 1, std::vector<std::int64_t>(365, 0));
      REQUIRE(split(target, {weights[0], 0, weights[1], weights[2]}) == cells);
    }
}
