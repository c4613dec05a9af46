// published/sap_26: integer disaggregation as SAP documents it: help.sap.com, SCM 7.0 EhP2,
// "Copying Pro Rata Disaggregation Factors".
#include <doctest/doctest.h>

#include "support/plan_builder.hpp"
#include "support/quotas.hpp"

using namespace planctl;
using support::Amounts;
using support::PlanBuilder;

TEST_CASE("26 pieces over 25 %, 25 % and 50 % are 7, 6 and 13") {
  PlanBuilder plan(26);
  plan.dimension("product", {"first", "second", "third"});
  plan.shares("product", {{"first", "25%"}, {"second", "25%"}, {"third", "50%"}});
  CHECK(support::year_amounts(plan.plan, {"product"}) ==
        Amounts{{"first", 7}, {"second", 6}, {"third", 13}});
}
