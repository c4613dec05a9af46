// unit/decompose/kinds: stocks are cut by what is added to them, ratios follow paths.
#include <doctest/doctest.h>

#include "support/plan_builder.hpp"
#include "support/quotas.hpp"
#include "support/said.hpp"

using namespace planctl;
using model::Kind;
using model::QuotaFault;
using support::Amounts;
using support::PlanBuilder;

namespace {

PlanBuilder stock_of(std::int64_t baseline, std::int64_t target) {
  PlanBuilder plan(target);
  plan.dimension("region", {"north", "south"});
  plan.goal().kind = Kind::stock;
  plan.goal().baseline = plan.units(baseline);
  return plan;
}

// A ratio in hundredths, with a base whose quotas by region are 30 and 10.
PlanBuilder ratio_of(std::int64_t baseline, std::int64_t target) {
  auto plan = stock_of(baseline, target);
  plan.goal().kind = Kind::ratio;
  model::Goal base;
  base.id = {"base", {}};
  base.target = plan.units(40);
  base.quota.emplace();
  base.quota->order = {0};
  plan.plan.goals.add(std::move(base));
  plan.shares("region", {{"north", "3"}, {"south", "1"}});
  plan.plan.goals[1].quota->shares = std::move(plan.quota().shares);
  plan.quota().shares.clear();
  plan.quota().base = model::Ref<model::Goal>{{"base", {}}, 1};
  return plan;
}

std::vector<std::int64_t> ends_of(const PlanBuilder& plan, const std::vector<std::string>& by) {
  std::vector<std::int64_t> ends;
  for (const auto& cell : support::collect(plan.plan, by)) ends.push_back(cell.daily.back());
  return ends;
}

}  // namespace

TEST_CASE("a stock's quotas are what is added") {
  auto plan = stock_of(400, 500);
  plan.shares("region", {{"north", "70%"}, {"south", "30%"}});
  CHECK(support::year_amounts(plan.plan, {"region"}) == Amounts{{"north", 70}, {"south", 30}});
  const auto decomposition = support::cut(plan.plan);
  CHECK(decomposition.opening({}, {}) == 400);
  CHECK_FALSE(decomposition.opening(support::grain(plan.plan, {"region"}), {0}).has_value());
}

TEST_CASE("a stock that falls") {
  auto plan = stock_of(500, 400);
  CHECK(support::year_amounts(plan.plan, {"region"}) == Amounts{{"north", -50}, {"south", -50}});
}

TEST_CASE("members of a stock go from their baselines to their targets") {
  auto plan = stock_of(400, 500);
  plan.baselines("region", {{"north", 220}, {"south", 180}});
  plan.targets("region", {{"north", 300}, {"south", 200}});
  CHECK(support::year_amounts(plan.plan, {"region"}) == Amounts{{"north", 80}, {"south", 20}});
  const auto by_region = support::grain(plan.plan, {"region"});
  CHECK(support::cut(plan.plan).opening(by_region, {1}) == 180);
}

TEST_CASE("a stock whose members go both ways is refused") {
  auto plan = stock_of(400, 500);
  plan.baselines("region", {{"north", 220}, {"south", 180}});
  plan.targets("region", {{"north", 330}, {"south", 170}});
  const auto outcome = decompose::decompose(plan.plan, 0);
  REQUIRE(outcome.problems.size() == 1);
  CHECK(outcome.problems[0].fault == QuotaFault::direction_mixed);
}

TEST_CASE("a ratio follows the season from baseline to target") {
  auto plan = ratio_of(4200, 4800);
  plan.season({"3", "3", "3", "3", "0", "0", "0", "0", "0", "0", "0", "0"});
  const auto daily = support::collect(plan.plan, {})[0].daily;
  CHECK(daily[0] == 4207);  // a Thursday: 150 over 22 days
  CHECK(daily[30] == 4350);
  CHECK(daily[58] == 4500);
  CHECK(daily.back() == 4800);
}

TEST_CASE("members of a ratio have their own paths, and come together by the base") {
  auto plan = ratio_of(4200, 4800);
  plan.targets("region", {{"north", 5000}, {"south", 4200}});
  CHECK(ends_of(plan, {"region"}) == std::vector<std::int64_t>{5000, 4200});
  const auto outcome = decompose::decompose(plan.plan, 0);
  CHECK(outcome.problems.empty());  // 50 % × 3/4 + 42 % × 1/4 are 48 %
  auto other = ratio_of(4200, 4700);
  other.targets("region", {{"north", 5000}, {"south", 4200}});
  const auto differs = decompose::decompose(other.plan, 0);
  REQUIRE(differs.problems.size() == 1);
  CHECK(differs.problems[0].fault == QuotaFault::rollup_differs);
  CHECK(support::said(differs.problems[0].amount) == "4,800");
}

TEST_CASE("members of a ratio without a base, and shares of one, are refused") {
  auto plan = ratio_of(4200, 4800);
  plan.targets("region", {{"north", 5000}, {"south", 4200}});
  plan.quota().base.reset();
  auto outcome = decompose::decompose(plan.plan, 0);
  REQUIRE(outcome.problems.size() == 1);
  CHECK(outcome.problems[0].fault == QuotaFault::base_missing);
  auto shared = ratio_of(4200, 4800);
  shared.shares("region", {{"north", "50%"}, {"south", "50%"}});
  outcome = decompose::decompose(shared.plan, 0);
  REQUIRE(outcome.problems.size() == 1);
  CHECK(outcome.problems[0].fault == QuotaFault::not_flow);
}
