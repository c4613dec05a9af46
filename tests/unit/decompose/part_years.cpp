// unit/decompose/part_years: members that are there for a part of the year, ramps, and stretch.
#include <doctest/doctest.h>

#include "decompose/decompose.hpp"
#include "support/plan_builder.hpp"
#include "support/quotas.hpp"
#include "support/said.hpp"

using namespace planctl;
using decompose::Book;
using model::QuotaFault;
using support::Amounts;
using support::PlanBuilder;

namespace {

// Every day counts 1, so that figures can be told by hand.
PlanBuilder every_day(std::int64_t target) {
  PlanBuilder plan(target);
  plan.dimension("region", {"old", "new"});
  plan.calendar("default", {0, 1, 2, 3, 4, 5, 6});
  return plan;
}

std::vector<std::int64_t> months(const PlanBuilder& plan, std::size_t cell) {
  const auto cells = support::collect(plan.plan, {"region"});
  std::vector<std::int64_t> sums;
  std::size_t day = 0;
  for (const auto& month : values::periods_of(plan.plan.year(), values::Every::month)) {
    std::int64_t sum = 0;
    for (int i = 0; i < month.days.count(); ++i) sum += cells[cell].daily[day++];
    sums.push_back(sum);
  }
  return sums;
}

const std::vector<std::string> alike{"1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1"};

}  // namespace

TEST_CASE("a month in which a member begins carries the part of it that the member is there") {
  auto plan = every_day(2 * 650);
  plan.season(alike);
  plan.member("region", "new").from = plan.date("2026-06-16");  // 15 of 30 days
  CHECK(months(plan, 1) ==
        std::vector<std::int64_t>{0, 0, 0, 0, 0, 50, 100, 100, 100, 100, 100, 100});
}

TEST_CASE("a ramp lowers the first months; the year's share stays") {
  auto plan = every_day(2 * 1800);
  plan.season(alike);
  plan.member("region", "new").from = plan.date("2026-01-01");
  plan.ramp({{"region", "new"}}, "2026-01-01",
            {"0%", "25%", "50%", "25%", "25%", "25%", "50%", "50%", "50%"});
  CHECK(months(plan, 1) ==
        std::vector<std::int64_t>{0, 75, 150, 75, 75, 75, 150, 150, 150, 300, 300, 300});
  CHECK(support::year_amounts(plan.plan, {"region"}) == Amounts{{"old", 1800}, {"new", 1800}});
}

TEST_CASE("a ramp that touches no day of the year is told") {
  auto plan = every_day(100);
  plan.ramp({{"region", "new"}}, "2027-01-01", {"50%"});
  plan.ramp({{"region", "new"}}, "2025-06-01", {"50%", "50%"});
  plan.ramp({{"region", "new"}}, "2025-12-01", {"50%", "50%"});
  const auto outcome = decompose::decompose(plan.plan, 0);
  REQUIRE(outcome.problems.size() == 2);
  CHECK(outcome.problems[0].fault == QuotaFault::ramp_idle);
  CHECK(support::said(outcome.problems[0].amount) == "2027-01-01");
  CHECK(support::said(outcome.problems[1].amount) == "2025-06-01");
  CHECK(outcome.decomposition.has_value());
}

TEST_CASE("by working days a member has less of a share for the days that it is not there") {
  auto plan = every_day(400);
  plan.member("region", "new").from = plan.date("2026-10-01");  // 92 days
  CHECK(support::year_amounts(plan.plan, {"region"}) == Amounts{{"old", 200}, {"new", 200}});
  plan.prorate();
  plan.goal().target->units = 365 + 92;
  CHECK(support::year_amounts(plan.plan, {"region"}) == Amounts{{"old", 365}, {"new", 92}});
  plan.ramp({{"region", "new"}}, "2026-10-01", {"0%", "50%"});  // 61 - 30/2 = 46 days
  plan.goal().target->units = 365 + 46;
  CHECK(support::year_amounts(plan.plan, {"region"}) == Amounts{{"old", 365}, {"new", 46}});
}

TEST_CASE("beside a target the others share its rest by their working days") {
  auto plan = every_day(3000);
  plan.dimension("shop", {"a", "b", "c"});
  plan.member("shop", "c").from = plan.date("2026-07-01");  // 184 days
  plan.targets("shop", {{"a", 1000}}).prorate();
  // By hand: 2000 × 365 / 549 and 2000 × 184 / 549.
  CHECK(support::year_amounts(plan.plan, {"shop"}) ==
        Amounts{{"a", 1000}, {"b", 1330}, {"c", 670}});
}

TEST_CASE("members that are switched off get nothing, and nobody misses a working day") {
  auto plan = every_day(100);
  plan.shares("region", {{"old", "1"}, {"new", "0"}});
  plan.member("region", "new").from = plan.date("2027-01-01");
  const auto outcome = decompose::decompose(plan.plan, 0);
  CHECK(outcome.problems.empty());
  CHECK(support::year_amounts(plan.plan, {"region"}) == Amounts{{"old", 100}, {"new", 0}});
  auto away = every_day(100);
  away.member("region", "new").from = away.date("2027-01-01");
  REQUIRE(decompose::decompose(away.plan, 0).problems.size() == 1);
  CHECK(decompose::decompose(away.plan, 0).problems[0].fault == QuotaFault::no_working_day);
  away.prorate();
  CHECK(support::year_amounts(away.plan, {"region"}) == Amounts{{"old", 100}, {"new", 0}});
}

TEST_CASE("stretch is a book of its own whose sums are exact") {
  auto plan = every_day(1001);
  plan.dimension("channel", {"a", "b", "c"});
  plan.stretch("region", "3%").stretch("channel", "5%");
  plan.hold({{"region", "new"}}, 100);
  const auto cut = support::cut(plan.plan);
  CHECK(cut.total(Book::commit) == 1001);
  CHECK(cut.total(Book::street) == 1083);  // 1001 × 1.03 × 1.05 = 1082.58
  CHECK(cut.total(Book::stretch) == 82);
  const auto read = [&](Book book, const std::vector<std::string>& by) {
    std::vector<std::vector<std::int64_t>> all;
    auto cursor = cut.walk(support::grain(plan.plan, by), book);
    while (const auto* series = cursor.next()) all.push_back(series->daily);
    return all;
  };
  for (const auto book : {Book::commit, Book::street, Book::stretch}) {
    const auto whole = read(book, {});
    const auto cells = read(book, {"region", "channel"});
    CHECK(support::sum(whole[0]) == cut.total(book));
    for (std::size_t day = 0; day < whole[0].size(); ++day) {
      std::int64_t sum = 0;
      for (const auto& cell : cells) sum += cell[day];
      REQUIRE(sum == whole[0][day]);
    }
  }
  const auto street = read(Book::street, {"region"});
  const auto stretch = read(Book::stretch, {"region"});
  CHECK(support::sum(street[1]) / 2 == 54);  // 108 or 109: 100 × 1083 / 1001
  CHECK(support::sum(street[1]) == 100 + support::sum(stretch[1]));
}
