// unit/decompose/targets: targets of members: what they leave to others, beside holds, and what
// contradicts them.
#include <doctest/doctest.h>

#include "support/plan_builder.hpp"
#include "support/quotas.hpp"
#include "support/said.hpp"

using namespace planctl;
using model::QuotaFault;
using support::Amounts;
using support::PlanBuilder;

namespace {

PlanBuilder regions_and_products(std::int64_t target = 1000) {
  PlanBuilder plan(target);
  plan.dimension("region", {"north", "south"}).dimension("product", {"tea", "coffee", "milk"});
  return plan;
}

model::QuotaProblem only_problem(const PlanBuilder& plan) {
  auto outcome = decompose::decompose(plan.plan, 0);
  CHECK_FALSE(outcome.decomposition.has_value());
  REQUIRE(outcome.problems.size() == 1);
  return outcome.problems[0];
}

}  // namespace

TEST_CASE("targets on two dimensions hold at once") {
  auto plan = regions_and_products();
  plan.targets("region", {{"north", 600}, {"south", 400}});
  plan.targets("product", {{"tea", 333}, {"coffee", 333}, {"milk", 334}});
  CHECK(support::year_amounts(plan.plan, {"region"}) == Amounts{{"north", 600}, {"south", 400}});
  CHECK(support::year_amounts(plan.plan, {"product"}) ==
        Amounts{{"tea", 333}, {"coffee", 333}, {"milk", 334}});
}

TEST_CASE("members without a target share what the targets leave") {
  auto plan = regions_and_products();
  plan.shares("product", {{"tea", "1"}, {"coffee", "1"}, {"milk", "3"}});
  plan.targets("product", {{"tea", 600}});
  CHECK(support::year_amounts(plan.plan, {"product"}) ==
        Amounts{{"tea", 600}, {"coffee", 100}, {"milk", 300}});
}

TEST_CASE("holds take part in the fit") {
  auto plan = regions_and_products();
  plan.targets("region", {{"north", 600}, {"south", 400}});
  plan.targets("product", {{"tea", 300}, {"coffee", 300}, {"milk", 400}});
  plan.hold({{"region", "north"}, {"product", "tea"}}, 250);
  CHECK(support::year_amounts(plan.plan, {"region", "product"})[0] ==
        Amounts::value_type("north tea", 250));
  CHECK(support::year_amounts(plan.plan, {"region"}) == Amounts{{"north", 600}, {"south", 400}});
  CHECK(support::year_amounts(plan.plan, {"product"}) ==
        Amounts{{"tea", 300}, {"coffee", 300}, {"milk", 400}});
}

TEST_CASE("negative targets mirror positive ones") {
  auto plan = regions_and_products(-1000);
  plan.targets("region", {{"north", -600}, {"south", -400}});
  CHECK(support::year_amounts(plan.plan, {"region"}) == Amounts{{"north", -600}, {"south", -400}});
}

TEST_CASE("targets that do not come to the goal's say by how much") {
  auto plan = regions_and_products();
  plan.targets("region", {{"north", 600}, {"south", 390}});
  const auto problem = only_problem(plan);
  CHECK(problem.fault == QuotaFault::targets_differ);
  CHECK(support::said(problem.node) == "region");
  CHECK(support::said(problem.amount) == "-10");
  CHECK(problem.related == std::vector{plan.goal().target->span});
}

TEST_CASE("a target inside another is refused") {
  PlanBuilder plan(1000);
  plan.dimension("region", {"north", "north/a", "south"});
  plan.targets("region", {{"north", 600}, {"a", 300}});
  const auto problem = only_problem(plan);
  CHECK(problem.fault == QuotaFault::target_twice);
  CHECK(support::said(problem.node) == "region=a");
}

TEST_CASE("zeros that close the way to a target are named with what is left") {
  auto plan = regions_and_products();
  plan.shares("product", {{"tea", "1"}, {"coffee", "0"}, {"milk", "0"}}, {{"region", "north"}});
  plan.targets("region", {{"north", 600}, {"south", 400}});
  plan.targets("product", {{"tea", 500}, {"coffee", 300}, {"milk", 200}});
  const auto problem = only_problem(plan);
  CHECK(problem.fault == QuotaFault::target_unreachable);
  CHECK(support::said(problem.node) == "region=north -> product=tea");
  CHECK(support::said(problem.amount) == "100");
}

TEST_CASE("targets are fitted inside limits where there is a way") {
  auto plan = regions_and_products();
  plan.targets("region", {{"north", 600}, {"south", 400}});
  plan.targets("product", {{"tea", 300}, {"coffee", 300}, {"milk", 400}});
  plan.limit({{"region", "north"}, {"product", "tea"}}, std::nullopt, 100);
  // By hand: 500 of north and 200 of south are left for coffee and milk, 3 to 4.
  CHECK(support::year_amounts(plan.plan, {"region", "product"}) == Amounts{{"north tea", 100},
                                                                           {"north coffee", 214},
                                                                           {"north milk", 286},
                                                                           {"south tea", 200},
                                                                           {"south coffee", 86},
                                                                           {"south milk", 114}});
}

TEST_CASE("targets of other dimensions are fitted inside limits of nodes above them") {
  auto plan = regions_and_products();
  plan.targets("product", {{"tea", 300}, {"coffee", 300}, {"milk", 400}});
  plan.limit({{"region", "north"}}, 650, std::nullopt);
  plan.limit({{"region", "north"}, {"product", "milk"}}, std::nullopt, 210);
  CHECK(support::year_amounts(plan.plan, {"region"}) == Amounts{{"north", 650}, {"south", 350}});
  CHECK(support::year_amounts(plan.plan, {"region", "product"})[2] ==
        Amounts::value_type("north milk", 210));
  CHECK(support::year_amounts(plan.plan, {"product"}) ==
        Amounts{{"tea", 300}, {"coffee", 300}, {"milk", 400}});
}

TEST_CASE("limits that leave no way to the targets are named with them") {
  auto plan = regions_and_products();
  plan.targets("region", {{"north", 600}, {"south", 400}});
  plan.targets("product", {{"tea", 300}, {"coffee", 300}, {"milk", 400}});
  const auto coffee =
      plan.limit({{"region", "north"}, {"product", "coffee"}}, std::nullopt, 150).most->span;
  const auto milk =
      plan.limit({{"region", "north"}, {"product", "milk"}}, std::nullopt, 120).most->span;
  const auto problem = only_problem(plan);
  CHECK(problem.fault == QuotaFault::target_limited);
  CHECK(support::said(problem.amount) == "30");
  CHECK(support::said(problem.node) ==
        "region=north, product=coffee, region=north, product=milk, region=north -> product=tea");
  const auto& targets = plan.goal().quota->targets;
  CHECK(problem.at == coffee);
  CHECK(problem.related ==
        std::vector{milk, targets[0].members[0].amount.span, targets[1].members[0].amount.span});
}

TEST_CASE("a target outside of its member's limits names both") {
  auto plan = regions_and_products();
  plan.targets("region", {{"north", 600}, {"south", 400}});
  plan.limit({{"region", "north"}}, std::nullopt, 500);
  const auto problem = only_problem(plan);
  CHECK(problem.fault == QuotaFault::limit_contradicts);
  CHECK(problem.related == std::vector{plan.goal().quota->targets[0].members[0].amount.span});
}
