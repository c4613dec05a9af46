// unit/decompose/shares: how targets are shared among members.
#include <doctest/doctest.h>

#include "decompose/decompose.hpp"
#include "support/plan_builder.hpp"
#include "support/quotas.hpp"

using namespace planctl;
using support::Amounts;
using support::PlanBuilder;
using support::year_amounts;

TEST_CASE("a goal without dimensions is one cell") {
  PlanBuilder plan(365);
  CHECK(year_amounts(plan.plan, {}) == Amounts{{"", 365}});
}

TEST_CASE("members share by percentages, weights or evenly") {
  PlanBuilder plan(800);
  plan.dimension("region", {"north", "south"}).dimension("channel", {"retail", "online"});
  plan.dimension("product", {"tea", "coffee"});
  plan.shares("region", {{"north", "55%"}, {"south", "45%"}});
  plan.shares("channel", {{"retail", "3"}, {"online", "1"}});
  CHECK(year_amounts(plan.plan, {"region"}) == Amounts{{"north", 440}, {"south", 360}});
  CHECK(year_amounts(plan.plan, {"channel"}) == Amounts{{"retail", 600}, {"online", 200}});
  CHECK(year_amounts(plan.plan, {"product"}) == Amounts{{"tea", 400}, {"coffee", 400}});
}

TEST_CASE("the last rule that fits counts") {
  PlanBuilder plan(1000);
  plan.dimension("region", {"north", "north/a", "north/b", "south"});
  plan.dimension("channel", {"retail", "online"});
  plan.shares("region", {{"north", "60%"}, {"south", "40%"}});
  plan.shares("channel", {{"retail", "50%"}, {"online", "50%"}});
  plan.shares("channel", {{"retail", "80%"}, {"online", "20%"}}, {{"region", "north"}});
  plan.shares("channel", {{"retail", "100%"}, {"online", "0%"}}, {{"region", "b"}});
  CHECK(year_amounts(plan.plan, {"region", "channel"}) == Amounts{{"a retail", 240},
                                                                  {"a online", 60},
                                                                  {"b retail", 300},
                                                                  {"b online", 0},
                                                                  {"south retail", 200},
                                                                  {"south online", 200}});
}
