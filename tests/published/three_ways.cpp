// published/three_ways: a 2 × 2 × 2 table whose halves no rounding brings to all planes (Causey,
// Cox and Ernst 1985): the planes of the first two dimensions hold, the third one's miss is told.
#include <doctest/doctest.h>

#include "support/plan_builder.hpp"
#include "support/quotas.hpp"

using namespace planctl;
using support::PlanBuilder;

TEST_CASE("what no rounding can meet is met on two dimensions and reported on the third") {
  PlanBuilder plan(2);
  plan.dimension("a", {"a0", "a1"}).dimension("b", {"b0", "b1"}).dimension("c", {"c0", "c1"});
  for (const auto& [a, b, c0, c1] :
       {std::tuple{"a0", "b0", "1", "0"}, std::tuple{"a0", "b1", "0", "1"},
        std::tuple{"a1", "b0", "0", "1"}, std::tuple{"a1", "b1", "1", "0"}})
    plan.shares("c", {{"c0", c0}, {"c1", c1}}, {{"a", a}, {"b", b}});
  plan.targets("a", {{"a0", 1}, {"a1", 1}});
  plan.targets("b", {{"b0", 1}, {"b1", 1}});
  plan.targets("c", {{"c0", 1}, {"c1", 1}});

  const auto outcome = decompose::decompose(plan.plan, 0);
  REQUIRE(outcome.decomposition.has_value());
  CHECK(support::year_amounts(plan.plan, {"a"}) == support::Amounts{{"a0", 1}, {"a1", 1}});
  CHECK(support::year_amounts(plan.plan, {"b"}) == support::Amounts{{"b0", 1}, {"b1", 1}});
  const auto third = support::year_amounts(plan.plan, {"c"});
  CHECK(std::abs(third[0].second - third[1].second) == 2);
  REQUIRE(outcome.problems.size() == 1);
  CHECK(outcome.problems[0].fault == model::QuotaFault::target_missed);
  CHECK(outcome.problems[0].related.size() == 1);  // the other plane
}
