// published/lock_and_spread: 15, 10 and 5 raised to 60, as planning systems print it for a
// break-back in proportion (30, 20, 10), and with the middle one locked at 10.
#include <doctest/doctest.h>

#include "support/plan_builder.hpp"
#include "support/quotas.hpp"

using namespace planctl;
using support::Amounts;
using support::PlanBuilder;

TEST_CASE("15, 10 and 5 raised to 60, without and with the middle one locked") {
  PlanBuilder plan(600);  // tenths
  plan.dimension("cell", {"first", "middle", "last"});
  plan.shares("cell", {{"first", "15"}, {"middle", "10"}, {"last", "5"}});
  CHECK(support::year_amounts(plan.plan, {"cell"}) ==
        Amounts{{"first", 300}, {"middle", 200}, {"last", 100}});
  plan.hold({{"cell", "middle"}}, 100);
  CHECK(support::year_amounts(plan.plan, {"cell"}) ==
        Amounts{{"first", 375}, {"middle", 100}, {"last", 125}});
}
