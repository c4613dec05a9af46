// published/part_year_quota: the pro-rata example of Varicent and Xactly guides as domain notes
// give it: 100,000 a year with quarters of 20, 20, 20 and 40 %, start on 1 March: 86,667.
#include <doctest/doctest.h>

#include "support/plan_builder.hpp"
#include "support/quotas.hpp"

using namespace planctl;
using support::Amounts;
using support::PlanBuilder;

TEST_CASE("a quota of 100,000 that begins on 1 March is one of 86,667") {
  // Beside somebody with the same share who is there all year; each quarter's months are alike.
  PlanBuilder plan(186'667);
  plan.dimension("owner", {"all_year", "from_march"});
  plan.season({"1", "1", "1", "1", "1", "1", "1", "1", "1", "2", "2", "2"});
  plan.member("owner", "from_march").from = plan.date("2026-03-01");
  plan.prorate();
  CHECK(support::year_amounts(plan.plan, {"owner"}) ==
        Amounts{{"all_year", 100'000}, {"from_march", 86'667}});
}
