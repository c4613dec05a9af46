// unit/decompose/share_terms: shares from past figures, with growth, and of members like others.
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

// Regions north and south, products tea and coffee; past figures of 2024 and 2025.
struct Past {
  PlanBuilder plan;

  explicit Past(std::int64_t target, std::vector<model::PastRow> rows,
                std::vector<std::string> periods = {"2024", "2025"})
      : plan(target), labels(std::move(periods)) {
    plan.dimension("region", {"north", "south"});
    plan.dimension("product", {"tea", "coffee"});
    model::PastTable table{
        .source = "past.csv", .dimensions = {0, 1}, .periods = {}, .rows = std::move(rows)};
    for (const auto& label : labels) table.periods.push_back(*values::parse_period(label));
    plan.plan.past_tables.push_back(std::move(table));
  }

  // A rule of past figures; `spans` are those of its periods.
  model::ShareRule& use(const std::string& dimension) {
    auto& rule = plan.shares(dimension, {});
    for (const auto& label : labels)
      rule.past.periods.push_back({*values::parse_period(label), plan.span()});
    rule.past.table = 0;
    return rule;
  }
  model::ShareRule& use_proportions(const std::string& dimension) {
    auto& rule = use(dimension);
    rule.past.average = model::Located<model::Average>{model::Average::of_proportions, plan.span()};
    return rule;
  }
  void even_on_zero(model::ShareRule& rule) {
    rule.past.on_zero_base =
        model::Located<model::OnZeroBase>{model::OnZeroBase::even, plan.span()};
  }
  model::MemberWeight like(std::size_t member, std::size_t model_member,
                           const std::string& factor) {
    model::MemberWeight weight{.member_name = {"new", plan.span()}, .member = member, .weight = {}};
    weight.like = model::Likeness{.span = plan.span(),
                                  .member_name = {"known", plan.span()},
                                  .member = model_member,
                                  .factor = plan.number(factor)};
    return weight;
  }
  std::vector<std::string> labels;
};

model::PastRow row(std::size_t region, std::size_t product, std::int64_t before,
                   std::int64_t last) {
  return {.members = {region, product}, .units = {before, last}};
}

Amounts regions(const PlanBuilder& plan) { return support::year_amounts(plan.plan, {"region"}); }

std::vector<model::QuotaProblem> problems(const PlanBuilder& plan) {
  return decompose::decompose(plan.plan, 0).problems;
}

}  // namespace

TEST_CASE("past figures: big periods count more, or all periods alike") {
  const std::vector<model::PastRow> rows{row(0, 0, 20, 300), row(1, 0, 80, 100)};
  Past averages(1000, rows);
  averages.use("region");
  CHECK(regions(averages.plan) == Amounts{{"north", 640}, {"south", 360}});
  Past proportions(1000, rows);
  proportions.use_proportions("region");
  CHECK(regions(proportions.plan) == Amounts{{"north", 475}, {"south", 525}});
}

TEST_CASE("past figures of a later dimension are those of the place") {
  Past past(1000, {row(0, 0, 10, 10), row(0, 1, 30, 30), row(1, 0, 60, 0), row(1, 1, 0, 60)});
  past.use("region");
  past.use("product");
  CHECK(support::year_amounts(past.plan.plan, {"region", "product"}) ==
        Amounts{
            {"north tea", 100}, {"north coffee", 300}, {"south tea", 300}, {"south coffee", 300}});
}

TEST_CASE("growth tilts the shares") {
  Past past(1150, {row(0, 0, 50, 50), row(1, 0, 100, 0)});
  past.use("region").growth.push_back({{"north", {}}, 0, past.plan.number("30%")});
  CHECK(regions(past.plan) == Amounts{{"north", 650}, {"south", 500}});

  PlanBuilder plan(210);
  plan.dimension("region", {"north", "south"});
  auto& rule = plan.shares("region", {{"north", "50%"}, {"south", "50%"}});
  rule.growth.push_back({{"north", {}}, 0, plan.number("10%")});
  CHECK(regions(plan) == Amounts{{"north", 110}, {"south", 100}});
}

TEST_CASE("a new member is like another one, whatever the source") {
  Past past(160, {row(0, 0, 40, 60)});
  auto& rule = past.use("region");
  rule.weights.push_back(past.like(1, 0, "60%"));
  CHECK(regions(past.plan) == Amounts{{"north", 100}, {"south", 60}});

  Past listed(1000, {});
  auto& list = listed.plan.shares("region", {{"north", "62.5%"}});
  list.weights.push_back(listed.like(1, 0, "60%"));
  CHECK(regions(listed.plan) == Amounts{{"north", 625}, {"south", 375}});

  Past even(300, {});
  auto& alike = even.plan.shares("region", {});
  alike.even = model::Located<bool>{true, {}};
  alike.weights.push_back(even.like(1, 0, "2"));
  CHECK(regions(even.plan) == Amounts{{"north", 100}, {"south", 200}});
}

TEST_CASE("a weight beside past figures stands for the member's own") {
  Past past(400, {row(0, 0, 100, 200)});
  past.use("region").weights.push_back(
      {.member_name = {"south", {}}, .member = 1, .weight = past.plan.number("100")});
  CHECK(regions(past.plan) == Amounts{{"north", 300}, {"south", 100}});
}

TEST_CASE("what past figures do not say is a problem at the period") {
  Past none_of_north(100, {row(0, 0, 5, 0), row(1, 0, 0, 0)});
  auto& rule = none_of_north.use("region");
  const auto found = problems(none_of_north.plan);
  REQUIRE(found.size() == 2);
  CHECK(found[0].fault == QuotaFault::history_missing);
  CHECK(found[0].at == rule.past.periods[1].span);
  CHECK(support::said(found[0].amount) == "2025");
  CHECK(found[1].fault == QuotaFault::share_missing);
  CHECK(support::said(found[1].node) == "region=south");

  // South has sold nothing, and yet its products are asked for.
  Past zero(100, {row(0, 0, 7, 7), row(0, 1, 7, 7)});
  zero.plan.shares("region", {{"north", "1"}, {"south", "1"}});
  auto& product = zero.use("product");
  const auto zeros = problems(zero.plan);
  REQUIRE(zeros.size() == 1);
  CHECK(zeros[0].fault == QuotaFault::zero_base);
  CHECK(support::said(zeros[0].node) == "region=south, product");
  CHECK(zeros[0].at == product.past.periods[0].span);
  zero.even_on_zero(product);
  CHECK(support::year_amounts(zero.plan.plan, {"region", "product"}) ==
        Amounts{{"north tea", 25}, {"north coffee", 25}, {"south tea", 25}, {"south coffee", 25}});

  Past gap(100, {row(0, 0, 0, 1), row(0, 1, 8, 8), row(1, 0, 8, 1), row(1, 1, 8, 0)});
  gap.plan.shares("region", {{"north", "1"}, {"south", "1"}});
  auto& mean = gap.use_proportions("product");
  CHECK(problems(gap.plan).empty());
  gap.plan.plan.past_tables[0].rows = {row(0, 0, 0, 1), row(1, 0, 8, 1), row(1, 1, 8, 0),
                                       row(0, 1, 0, 1)};
  const auto gaps = problems(gap.plan);
  REQUIRE(gaps.size() == 1);
  CHECK(gaps[0].fault == QuotaFault::history_missing);
  CHECK(support::said(gaps[0].node) == "region=north, product");
  CHECK(gaps[0].at == mean.past.periods[0].span);
  gap.even_on_zero(mean);  // the period says nothing there, and does not count
  CHECK(problems(gap.plan).empty());
}

TEST_CASE("past figures below zero count as zero and are told") {
  Past past(100, {row(0, 0, 10, 10), row(1, 0, -30, 20)});
  auto& rule = past.use("region");
  const auto outcome = decompose::decompose(past.plan.plan, 0);
  REQUIRE(outcome.problems.size() == 1);
  CHECK(outcome.problems[0].fault == QuotaFault::history_negative);
  CHECK(outcome.problems[0].at == rule.past.periods[0].span);
  CHECK(support::said(outcome.problems[0].node) == "region=south, 2024, ..., 2025");
  REQUIRE(outcome.decomposition.has_value());
  CHECK(regions(past.plan) == Amounts{{"north", 100}, {"south", 0}});
}

TEST_CASE("two sources, likeness in a circle and negative growth are problems") {
  Past two(100, {row(0, 0, 1, 1), row(1, 0, 1, 1)});
  auto& rule = two.use("region");
  rule.weights.push_back(
      {.member_name = {"south", {}}, .member = 1, .weight = two.plan.number("20%")});
  auto found = problems(two.plan);
  REQUIRE(found.size() == 1);
  CHECK(found[0].fault == QuotaFault::shares_two_sources);
  CHECK(found[0].at == rule.weights[0].weight.span);

  Past circle(100, {});
  auto& list = circle.plan.shares("region", {});
  list.weights = {circle.like(0, 1, "1"), circle.like(1, 0, "1")};
  found = problems(circle.plan);
  REQUIRE(found.size() == 2);
  CHECK(found[0].fault == QuotaFault::like_unsettled);
  CHECK(found[1].fault == QuotaFault::like_unsettled);

  Past shrinking(100, {row(0, 0, 1, 1), row(1, 0, 1, 1)});
  auto& growing = shrinking.use("region");
  growing.growth.push_back({{"south", {}}, 1, shrinking.plan.number("-120%")});
  found = problems(shrinking.plan);
  REQUIRE(found.size() == 1);
  CHECK(found[0].fault == QuotaFault::negative_weight);
  CHECK(found[0].at == growing.growth[0].rate.span);
}

TEST_CASE("shares that need more than 15 digits are rounded to 15") {
  constexpr std::int64_t big = 900'000'000'000'037;
  Past past(1'000'000, {row(0, 0, big / 3, 7), row(1, 0, big / 7, 999'999'937)});
  past.use_proportions("region");
  const auto amounts = regions(past.plan);
  CHECK(amounts[0].second + amounts[1].second == 1'000'000);
  CHECK(amounts[0].second == 350'000);  // half of 7/10, and of nearly nothing
}
