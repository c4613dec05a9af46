// unit/decompose/limits: least and greatest amounts of nodes, holds that change nothing, and who
// takes part in a conflict.
#include <doctest/doctest.h>

#include "decompose/decompose.hpp"
#include "support/plan_builder.hpp"
#include "support/quotas.hpp"
#include "support/said.hpp"

using namespace planctl;
using model::QuotaFault;
using support::Amounts;
using support::PlanBuilder;

namespace {

PlanBuilder regions(std::int64_t target, const PlanBuilder::Pairs& weights) {
  PlanBuilder plan(target);
  std::vector<std::string> members;
  for (const auto& [id, weight] : weights) members.push_back(id);
  plan.dimension("region", members);
  plan.shares("region", weights);
  return plan;
}

Amounts years(const PlanBuilder& plan) { return support::year_amounts(plan.plan, {"region"}); }

std::vector<model::QuotaProblem> problems(const PlanBuilder& plan) {
  return decompose::decompose(plan.plan, 0).problems;
}

}  // namespace

TEST_CASE("what a limit leaves is shared among the others, and may break theirs") {
  auto plan = regions(100, {{"a", "1"}, {"b", "1"}, {"c", "2"}});
  plan.limit({{"region", "c"}}, {}, 40);
  CHECK(years(plan) == Amounts{{"a", 30}, {"b", 30}, {"c", 40}});
  plan.limit({{"region", "a"}}, {}, 28);
  CHECK(years(plan) == Amounts{{"a", 28}, {"b", 32}, {"c", 40}});
  plan.limit({{"region", "b"}}, 10, 50);  // never binds
  CHECK(years(plan) == Amounts{{"a", 28}, {"b", 32}, {"c", 40}});
}

TEST_CASE("a least amount that lowers the others frees them of their greatest") {
  // By shares 60 and 30, and 10: c gets 40, so that a and b fall to 40 and 20.
  auto plan = regions(100, {{"a", "6"}, {"b", "3"}, {"c", "1"}});
  plan.limit({{"region", "a"}}, {}, 50);
  plan.limit({{"region", "c"}}, 40, {});
  CHECK(years(plan) == Amounts{{"a", 40}, {"b", 20}, {"c", 40}});
}

TEST_CASE("limits of inner nodes, beside holds, in units and of negative targets") {
  PlanBuilder plan(-1200);
  plan.dimension("region", {"north", "north/a", "north/b", "south"});
  plan.shares("region", {{"north", "1"}, {"a", "1"}, {"b", "2"}, {"south", "1"}});
  plan.rounding(12);
  plan.limit({{"region", "north"}}, {}, -720);  // at least 720 of it
  plan.limit({{"region", "a"}}, -180, {});      // at most 180
  CHECK(years(plan) == Amounts{{"a", -180}, {"b", -540}, {"south", -480}});
}

TEST_CASE("limits that cannot be kept name all limits and holds that take part") {
  auto plan = regions(100, {{"a", "1"}, {"b", "1"}, {"c", "1"}});
  plan.limit({{"region", "a"}}, 50, {});
  plan.limit({{"region", "b"}}, 40, {});
  plan.hold({{"region", "c"}}, 20);
  auto found = problems(plan);
  REQUIRE(found.size() == 1);
  CHECK(found[0].fault == QuotaFault::limit_exceeds);
  CHECK(support::said(found[0].node) == "2026");
  CHECK(support::said(found[0].amount) == "10");
  const auto& quota = plan.quota();
  CHECK(found[0].at == quota.limits[0].least->span);
  CHECK(found[0].related == std::vector{quota.limits[1].least->span, quota.holds[0].amount->span});

  auto low = regions(100, {{"a", "1"}, {"b", "1"}});
  low.limit({{"region", "a"}}, {}, 30);
  low.limit({{"region", "b"}}, {}, 60);
  found = problems(low);
  REQUIRE(found.size() == 1);
  CHECK(found[0].fault == QuotaFault::limit_short);
  CHECK(support::said(found[0].amount) == "10");
  CHECK(found[0].related.size() == 1);
}

TEST_CASE("limits that contradict each other or a hold, or are at no node") {
  auto plan = regions(100, {{"a", "1"}, {"b", "1"}});
  plan.limit({{"region", "a"}}, 60, {});
  plan.limit({{"region", "a"}}, {}, 50);
  auto found = problems(plan);
  REQUIRE(found.size() == 1);
  CHECK(found[0].fault == QuotaFault::limit_contradicts);
  CHECK(found[0].related == std::vector{plan.quota().limits[1].most->span});

  auto held = regions(100, {{"a", "1"}, {"b", "1"}});
  held.limit({{"region", "a"}}, 60, {});
  held.hold({{"region", "a"}}, 55);
  found = problems(held);
  REQUIRE(found.size() == 1);
  CHECK(found[0].fault == QuotaFault::limit_contradicts);
  CHECK(found[0].related == std::vector{held.quota().holds[0].amount->span});

  PlanBuilder crossed(100);
  crossed.dimension("region", {"a", "b"}).dimension("channel", {"x", "y"});
  crossed.limit({{"channel", "x"}}, 1, {});
  found = problems(crossed);
  REQUIRE(found.size() == 1);
  CHECK(found[0].fault == QuotaFault::limit_not_node);
}

TEST_CASE("a hold of the node's own share changes nothing and is told") {
  auto plan = regions(100, {{"a", "1"}, {"b", "3"}});
  plan.hold({{"region", "a"}}, 25);
  auto found = problems(plan);
  REQUIRE(found.size() == 1);
  CHECK(found[0].fault == QuotaFault::hold_idle);
  CHECK(found[0].at == plan.quota().holds[0].amount->span);
  CHECK(years(plan) == Amounts{{"a", 25}, {"b", 75}});
  plan.quota().holds[0].amount->units = 27;
  CHECK(problems(plan).empty());
}

TEST_CASE("where all siblings are held, holds are idle if all of them are") {
  auto plan = regions(100, {{"a", "1"}, {"b", "3"}});
  plan.hold({{"region", "a"}}, 25);
  plan.hold({{"region", "b"}}, 75);
  const auto found = problems(plan);
  REQUIRE(found.size() == 2);
  CHECK(found[0].fault == QuotaFault::hold_idle);
  CHECK(found[1].fault == QuotaFault::hold_idle);
  auto moved = regions(100, {{"a", "1"}, {"b", "2"}, {"c", "1"}});
  moved.hold({{"region", "a"}}, 25);
  moved.hold({{"region", "b"}}, 45);
  moved.hold({{"region", "c"}}, 30);
  CHECK(problems(moved).empty());
}

TEST_CASE("a conflict names the holds above that leave too little") {
  PlanBuilder plan(100);
  plan.dimension("region", {"a", "b"}).dimension("channel", {"x", "y"});
  plan.hold({{"region", "a"}}, 80);
  plan.hold({{"region", "b"}, {"channel", "x"}}, 30);
  const auto found = problems(plan);
  REQUIRE(found.size() == 1);
  CHECK(found[0].fault == QuotaFault::hold_exceeds);
  CHECK(support::said(found[0].amount) == "10");
  CHECK(found[0].at == plan.quota().holds[1].amount->span);
  CHECK(found[0].related == std::vector{plan.quota().holds[0].amount->span});
}

TEST_CASE("whole units by Webster's method, or by dimension, stay within limits") {
  auto plan = regions(100, {{"a", "50"}, {"b", "30"}, {"c", "20"}});
  plan.quota().apportion = model::Located<model::Apportion>{model::Apportion::webster, plan.span()};
  plan.limit({{"region", "a"}}, {}, 41);
  CHECK(problems(plan).empty());
  CHECK(years(plan) == Amounts{{"a", 41}, {"b", 35}, {"c", 24}});

  // In hundreds, the most that a may have is 400.
  auto packed = regions(1000, {{"a", "50"}, {"b", "30"}, {"c", "20"}});
  packed.quota().level_roundings.push_back({{"region", packed.span()}, 0, packed.units(100)});
  packed.limit({{"region", "a"}}, {}, 450);
  CHECK(problems(packed).empty());
  CHECK(years(packed) == Amounts{{"a", 400}, {"b", 400}, {"c", 200}});

  // 5 : 5 would be shared 3 and 2; nobody may have more than 2, so that one unit is left.
  auto short_of = regions(5, {{"a", "1"}, {"b", "1"}});
  short_of.quota().apportion =
      model::Located<model::Apportion>{model::Apportion::webster, short_of.span()};
  short_of.limit({{"region", "a"}}, {}, 2);
  short_of.limit({{"region", "b"}}, {}, 2);
  const auto found = problems(short_of);
  REQUIRE(found.size() == 1);
  CHECK(found[0].fault == QuotaFault::limit_short);
  CHECK(support::said(found[0].amount) == "1");
}

TEST_CASE("a limit that targets contradict names all of them") {
  auto plan = regions(100, {{"a", "1"}, {"b", "1"}});
  plan.dimension("product", {"tea", "coffee"});
  plan.targets("region", {{"a", 60}, {"b", 40}});
  plan.targets("product", {{"tea", 70}, {"coffee", 30}});
  const auto limit = plan.limit({{"region", "a"}, {"product", "tea"}}, {}, 20);
  const auto found = problems(plan);
  REQUIRE(found.size() == 1);
  CHECK(found[0].fault == QuotaFault::target_limited);
  CHECK(support::said(found[0].node) == "region=a, product=tea, region=a -> product=coffee");
  CHECK(support::said(found[0].amount) == "10");
  CHECK(found[0].at == limit.most->span);
  const auto& targets = plan.quota().targets;
  CHECK(found[0].related ==
        std::vector{targets[0].members[0].amount.span, targets[1].members[1].amount.span});
}
