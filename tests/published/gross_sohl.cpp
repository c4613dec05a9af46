// published/gross_sohl: the two top-down proportions of C. Gross and J. Sohl, "Disaggregation
// methods to expedite product line forecasting" (1990), as given in R. Hyndman and G.
// Athanasopoulos, "Forecasting: Principles and Practice", 2nd ed., section 10.4.
#include <doctest/doctest.h>

#include "support/plan_builder.hpp"
#include "support/quotas.hpp"

using namespace planctl;
using support::Amounts;
using support::PlanBuilder;

namespace {

// A sold 20 of 100, then 300 of 400.
Amounts shares_by(model::Average average) {
  PlanBuilder plan(1000);
  plan.dimension("item", {"a", "others"});
  model::PastTable table{.source = "", .dimensions = {0}, .periods = {}, .rows = {}};
  auto& rule = plan.shares("item", {});
  for (const auto* const year : {"2024", "2025"}) {
    table.periods.push_back(*values::parse_period(year));
    rule.past.periods.push_back({table.periods.back(), plan.span()});
  }
  table.rows = {{.members = {0}, .units = {20, 300}}, {.members = {1}, .units = {80, 100}}};
  plan.plan.past_tables.push_back(std::move(table));
  rule.past.table = 0;
  rule.past.average = model::Located<model::Average>{average, plan.span()};
  return support::year_amounts(plan.plan, {"item"});
}

}  // namespace

TEST_CASE("the average of 20 of 100 and 300 of 400 is 0.475, of the sums 0.64") {
  CHECK(shares_by(model::Average::of_proportions) == Amounts{{"a", 475}, {"others", 525}});
  CHECK(shares_by(model::Average::of_averages) == Amounts{{"a", 640}, {"others", 360}});
}
