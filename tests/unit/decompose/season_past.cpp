// unit/decompose/season_past: seasons made of the figures of past years.
#include <doctest/doctest.h>

#include "decompose/decompose.hpp"
#include "support/plan_builder.hpp"
#include "support/quotas.hpp"
#include "support/said.hpp"

using namespace planctl;
using model::QuotaFault;
using support::PlanBuilder;
using Amounts = std::vector<std::int64_t>;

namespace {

// Regions north and south; the quarters of 2024 and 2025.
struct Past {
  PlanBuilder plan;

  Past(std::int64_t target, std::vector<model::PastRow> rows) : plan(target) {
    plan.dimension("region", {"north", "south"});
    model::PastTable table{
        .source = "past.csv", .dimensions = {0}, .periods = {}, .rows = std::move(rows)};
    for (const int year : {2024, 2025})
      for (auto& quarter : values::periods_of(values::calendar_year(year), values::Every::quarter))
        table.periods.push_back(std::move(quarter));
    plan.plan.past_tables.push_back(std::move(table));
  }

  model::SeasonRule& use(const PlanBuilder::Pairs& where = {}) {
    auto& rule = plan.season({}, where, values::Every::quarter);
    for (const auto* label : {"2024", "2025"})
      rule.past.periods.push_back({*values::parse_period(label), plan.span()});
    rule.past.table = 0;
    return rule;
  }
  model::SeasonRule& use_proportions() {
    auto& rule = use();
    rule.past.average = model::Located<model::Average>{model::Average::of_proportions, plan.span()};
    return rule;
  }

  [[nodiscard]] Amounts quarters(std::size_t region) const {
    return support::by_period(support::collect(plan.plan, {"region"})[region].daily,
                              plan.plan.year(), values::Every::quarter);
  }
  [[nodiscard]] std::vector<model::QuotaProblem> problems() const {
    return decompose::decompose(plan.plan, 0).problems;
  }
};

model::PastRow row(std::size_t region, Amounts units) {
  return {.members = {region}, .units = std::move(units)};
}

}  // namespace

TEST_CASE("past years give the season: big years count more, or all alike") {
  const std::vector rows{row(0, {10, 0, 0, 10, 0, 0, 60, 20}), row(1, {0, 0, 0, 0, 0, 0, 0, 0})};
  Past averages(200, rows);
  averages.use();
  CHECK(averages.quarters(0) == Amounts{10, 0, 60, 30});
  CHECK(averages.quarters(1) == averages.quarters(0));
  Past proportions(1600, rows);
  proportions.use_proportions();
  CHECK(proportions.quarters(0) == Amounts{200, 0, 300, 300});
}

TEST_CASE("a place, or each member of a dimension, has the season of its own past") {
  const std::vector rows{row(0, {1, 1, 1, 1, 1, 1, 1, 1}), row(1, {0, 3, 0, 0, 0, 3, 0, 0})};
  Past own(160, rows);
  own.use().by = {0};
  CHECK(own.quarters(0) == Amounts{20, 20, 20, 20});
  CHECK(own.quarters(1) == Amounts{0, 80, 0, 0});
  Past place(160, rows);
  place.use();
  place.use({{"region", "south"}});
  CHECK(place.quarters(0) == Amounts{11, 46, 12, 11});  // 2 : 8 : 2 : 2
  CHECK(place.quarters(1) == Amounts{0, 80, 0, 0});
}

TEST_CASE("past years without figures, all zero or below zero") {
  Past empty(100, {row(0, {0, 0, 0, 0, 1, 2, 3, 4})});
  const auto missing = empty.use().past.periods.front().span;
  auto found = empty.problems();
  REQUIRE(found.size() == 1);
  CHECK(found[0].fault == QuotaFault::history_missing);
  CHECK(found[0].at == missing);
  CHECK(support::said(found[0].amount) == "2024");

  Past zero(160, {row(0, {1, 1, 1, 1, 1, 1, 1, 1}), row(1, {0, 0, 0, 0, 0, 0, 0, 0})});
  auto& rule = zero.use();
  rule.by = {0};
  found = zero.problems();
  REQUIRE(found.size() == 1);
  CHECK(found[0].fault == QuotaFault::zero_base);
  CHECK(support::said(found[0].node) == "region=south");
  rule.past.on_zero_base =
      model::Located<model::OnZeroBase>{model::OnZeroBase::even, zero.plan.span()};
  CHECK(zero.problems().empty());
  CHECK(zero.quarters(1) == Amounts{20, 20, 20, 20});

  Past below(140, {row(0, {1, 1, -5, 1, 1, 1, 1, 1})});
  below.use();
  found = below.problems();
  REQUIRE(found.size() == 1);
  CHECK(found[0].fault == QuotaFault::history_negative);
  CHECK(support::said(found[0].node) == "2026, 2024-Q3");
  CHECK(support::said(found[0].amount) == "-5");
  CHECK(below.quarters(0) == Amounts{20, 20, 10, 20});
}

TEST_CASE("weights beside past years are refused") {
  Past two(100, {row(0, {1, 1, 1, 1, 1, 1, 1, 1})});
  auto& rule = two.use();
  rule.weights.push_back(two.plan.number("1"));
  const auto found = two.problems();
  REQUIRE(found.size() == 1);
  CHECK(found[0].fault == QuotaFault::shares_two_sources);
  CHECK(found[0].at == rule.weights[0].span);
}
