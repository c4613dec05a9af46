// unit/decompose/problems: each fault of a quota, with the place that must be changed.
#include <doctest/doctest.h>

#include "decompose/decompose.hpp"
#include "support/plan_builder.hpp"
#include "support/said.hpp"

using namespace planctl;
using model::QuotaFault;
using support::PlanBuilder;

namespace {

PlanBuilder two_regions(std::int64_t target = 1000) {
  PlanBuilder plan(target);
  plan.dimension("region", {"north", "north/a", "north/b", "south"});
  plan.dimension("channel", {"retail", "online"});
  return plan;
}

std::vector<model::QuotaProblem> problems_of(const PlanBuilder& plan) {
  auto outcome = decompose::decompose(plan.plan, 0);
  bool blocked = false;
  for (const auto& problem : outcome.problems) blocked = blocked || model::blocks(problem.fault);
  CHECK(outcome.decomposition.has_value() == !blocked);
  return outcome.problems;
}

// The only problem.
void check_problem(const PlanBuilder& plan, QuotaFault fault, diag::Span at,
                   const std::string& node, const std::string& amount,
                   const std::vector<diag::Span>& related = {}) {
  const auto problems = problems_of(plan);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].fault == fault);
  CHECK(problems[0].at == at);
  CHECK(support::said(problems[0].node) == node);
  CHECK(support::said(problems[0].amount) == amount);
  CHECK(problems[0].related == related);
}

diag::Span join(diag::Span first, diag::Span last) { return {first.file, first.begin, last.end}; }

const std::vector<std::string> even_months(12, "1");

}  // namespace

TEST_CASE("a goal that cannot be cut at all") {
  auto no_target = two_regions();
  no_target.goal().target.reset();
  check_problem(no_target, QuotaFault::no_target, no_target.quota().span, "", "");
  auto no_year = two_regions();
  no_year.plan.header.year.reset();
  check_problem(no_year, QuotaFault::no_year, no_year.quota().span, "", "");
  auto stock = two_regions();
  stock.goal().kind = model::Kind::stock;
  check_problem(stock, QuotaFault::no_baseline, stock.quota().span, "", "");
}

TEST_CASE("percentages that do not add up") {
  auto plan = two_regions();
  const auto& rule = plan.shares("region", {{"north", "55.5%"}, {"south", "44%"}});
  check_problem(plan, QuotaFault::shares_not_whole,
                join(rule.weights[0].weight.span, rule.weights[1].weight.span), "region", "0.5%");
}

TEST_CASE("percentages of children are parts of the parent or of its percentage") {
  for (const auto& [a, b] : {std::pair("60%", "40%"), std::pair("33%", "22%")}) {
    auto plan = two_regions();
    plan.shares("region", {{"north", "55%"}, {"south", "45%"}, {"a", a}, {"b", b}});
    CHECK(problems_of(plan).empty());
  }
  auto plan = two_regions();
  const auto& rule =
      plan.shares("region", {{"north", "55%"}, {"south", "45%"}, {"a", "50%"}, {"b", "40%"}});
  check_problem(plan, QuotaFault::shares_not_whole,
                join(rule.weights[2].weight.span, rule.weights[3].weight.span), "region=north",
                "10%", {rule.weights[0].weight.span});
}

TEST_CASE("faulty shares are named once, at the weight that must be changed") {
  auto mixed = two_regions();
  const auto& mixed_rule = mixed.shares("region", {{"north", "55%"}, {"south", "45"}});
  check_problem(mixed, QuotaFault::shares_mixed, mixed_rule.weights[1].weight.span, "region", "",
                {mixed_rule.weights[0].weight.span});
  auto missing = two_regions();
  const auto& missing_rule = missing.shares("channel", {{"retail", "100%"}});
  check_problem(missing, QuotaFault::share_missing, missing_rule.weights[0].weight.span,
                "channel=online", "", {missing.member("channel", "online").span()});
  auto negative = two_regions();
  const auto& negative_rule = negative.shares("region", {{"north", "3"}, {"south", "-1"}});
  check_problem(negative, QuotaFault::negative_weight, negative_rule.weights[1].weight.span,
                "region=south", "-1");
  auto nothing = two_regions();
  const auto& nothing_rule = nothing.shares("channel", {{"retail", "0"}, {"online", "0"}});
  check_problem(nothing, QuotaFault::no_weight, nothing_rule.span, "region=a, channel", "");
  auto large = two_regions();
  const auto& large_rule =
      large.shares("region", {{"north", "999999999999999"}, {"south", "999999999999999"}});
  check_problem(large, QuotaFault::overflow, large_rule.span, "region", "");
}

TEST_CASE("holds that cannot be kept") {
  auto cross = two_regions();
  const auto& not_node = cross.hold({{"channel", "online"}}, 10);
  check_problem(cross, QuotaFault::hold_not_node, not_node.where.span, "channel=online",
                "region, channel");
  auto inner = two_regions();
  const auto& inner_hold = inner.hold({{"region", "north"}, {"channel", "online"}}, 10);
  check_problem(inner, QuotaFault::hold_below_inner, inner_hold.where.span,
                "region=north, channel=online", "region=north");
  auto whole = two_regions();
  const auto& of_whole = whole.hold({}, 10);
  check_problem(whole, QuotaFault::hold_of_whole, of_whole.amount->span, "", "10");
  auto year = two_regions();
  const auto& of_year = year.hold({}, "2026", 10);
  check_problem(year, QuotaFault::hold_of_whole, of_year.amount->span, "", "10");
  auto twice = two_regions();
  twice.hold({{"region", "north"}}, 10);
  twice.hold({{"region", "north"}}, 20);
  const auto& holds = twice.quota().holds;
  check_problem(twice, QuotaFault::hold_twice, holds[1].amount->span, "region=north", "20",
                {holds[0].amount->span});
  auto much = two_regions();
  const auto& too_much = much.hold({{"region", "a"}, {"channel", "online"}}, 260);
  check_problem(much, QuotaFault::hold_exceeds, too_much.amount->span, "region=a", "10");
  auto wrong_sign = two_regions();
  const auto& minus = wrong_sign.hold({{"region", "south"}}, -1);
  check_problem(wrong_sign, QuotaFault::direction_mixed, minus.amount->span, "region=south", "-1");
  auto few = two_regions();
  few.hold({{"region", "north"}}, 500);
  few.hold({{"region", "south"}}, 460);
  const auto& both = few.quota().holds;
  check_problem(few, QuotaFault::hold_short, both[0].amount->span, "2026", "40",
                {both[1].amount->span});
}

TEST_CASE("a node whose children are all held may differ by its rounding, not by more") {
  auto plan = two_regions(1001);  // 250.25 for each of a and b
  plan.hold({{"region", "a"}, {"channel", "retail"}}, 100);
  plan.hold({{"region", "a"}, {"channel", "online"}}, 151);
  CHECK(problems_of(plan).empty());
  plan.quota().holds[1].amount->units = 152;
  const auto& holds = plan.quota().holds;
  check_problem(plan, QuotaFault::hold_exceeds, holds[0].amount->span, "region=a", "2",
                {holds[1].amount->span});
}

TEST_CASE("seasons that say too little") {
  auto count = two_regions();
  const auto& eleven = count.season(std::vector<std::string>(11, "1"));
  check_problem(count, QuotaFault::season_count, eleven.span, "months", "11");
  auto zero = two_regions();
  const auto& nothing = zero.season(std::vector<std::string>(12, "0"));
  check_problem(zero, QuotaFault::no_season_weight, nothing.span, "months", "");
  auto percent = two_regions();
  const auto& rule = percent.season({"20%", "20%", "20%", "20.5%"}, {}, values::Every::quarter);
  check_problem(percent, QuotaFault::shares_not_whole, rule.span, "quarters", "19.5%");
  auto negative = two_regions();
  auto months = even_months;
  months[3] = "-2";
  const auto& minus = negative.season(months);
  check_problem(negative, QuotaFault::negative_weight, minus.weights[3].span, "months", "-2");
}

TEST_CASE("a month with a share and no working day") {
  auto plan = two_regions();
  const auto& season = plan.season(even_months);
  auto& calendar = plan.calendar("default");
  calendar.holidays.push_back(plan.days("2026-08-01..2026-08-31"));
  check_problem(plan, QuotaFault::no_working_day, season.weights[7].span, "2026-08", "default",
                {calendar.span()});
  plan.quota().season->rules[0].weights[7] = plan.number("0");
  CHECK(problems_of(plan).empty());
}

TEST_CASE("targets that are too coarse or not in whole packs") {
  auto coarse = two_regions(5);
  check_problem(coarse, QuotaFault::too_coarse, coarse.goal().target->span, "6", "5");
  auto packs = two_regions(1000);
  packs.rounding(12);
  check_problem(packs, QuotaFault::not_multiple, packs.quota().rounding->span, "1,000", "12",
                {packs.goal().target->span});
  auto hold = two_regions(1200);
  hold.rounding(12);
  const auto& loose = hold.hold({{"region", "north"}}, 100);
  check_problem(hold, QuotaFault::not_multiple, loose.amount->span, "100", "12");
  auto large = two_regions(values::max_units + 1);
  check_problem(large, QuotaFault::overflow, large.goal().target->span, "2026",
                "1,000,000,000,000,001");
}
