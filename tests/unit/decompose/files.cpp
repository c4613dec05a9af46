// unit/decompose/files: shares and seasons from CSV tables of weights.
#include <algorithm>

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

constexpr std::size_t none = model::none;

// Regions north (a, b) and south, products tea and coffee, and a table with those columns.
struct Filed {
  PlanBuilder plan;

  Filed(std::int64_t target, std::vector<model::WeightRow> rows,
        std::vector<std::size_t> columns = {0, 1})
      : plan(target) {
    plan.dimension("region", {"north", "north/a", "north/b", "south"});
    plan.dimension("product", {"tea", "coffee"});
    plan.plan.weight_tables.push_back(
        {.path = "mix.csv", .dimensions = std::move(columns), .scale = 2, .rows = std::move(rows)});
  }
  model::FileRef file() { return {{"mix.csv", plan.span()}, "mix.csv"}; }
  diag::Span use(const std::string& dimension) {
    auto& rule = plan.shares(dimension, {});
    rule.file = file();
    return rule.file->written.span;
  }
};

model::WeightRow row(std::size_t region, std::size_t product, std::int64_t weight, int month = 0) {
  return {.members = {region, product}, .month = month, .weight = weight, .line = 0, .at = {}};
}

const std::vector<model::WeightRow> mix{row(1, 0, 100), row(1, 1, 100), row(2, 0, 300),
                                        row(2, 1, 0),   row(3, 0, 100), row(3, 1, 300),
                                        row(3, 1, 100)};

}  // namespace

TEST_CASE("a file's later columns are summed away, earlier ones must match") {
  Filed filed(1000, mix);
  filed.use("region");
  filed.use("product");
  CHECK(support::year_amounts(filed.plan.plan, {"region"}, 1) ==
        Amounts{{"north", 500}, {"south", 500}});
  CHECK(support::year_amounts(filed.plan.plan, {"region", "product"}) ==
        Amounts{{"a tea", 100},
                {"a coffee", 100},
                {"b tea", 300},
                {"b coffee", 0},
                {"south tea", 100},
                {"south coffee", 400}});
}

TEST_CASE("rows of an inner member count for all below it; what no row tells apart is even") {
  Filed filed(800, {row(0, 0, 300), row(0, 1, 100), row(3, 0, 200), row(3, 1, 200)});
  filed.use("region");
  filed.use("product");
  CHECK(support::year_amounts(filed.plan.plan, {"region", "product"}) ==
        Amounts{{"a tea", 150},
                {"a coffee", 50},
                {"b tea", 150},
                {"b coffee", 50},
                {"south tea", 200},
                {"south coffee", 200}});
}

TEST_CASE("a place without rows, and a member without any") {
  Filed empty(1000, {row(1, 0, 100), row(1, 1, 100), row(3, 0, 100)});
  const auto at = empty.use("product");
  auto problems = decompose::decompose(empty.plan.plan, 0).problems;
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].fault == QuotaFault::weights_file_empty);
  CHECK(problems[0].at == at);
  CHECK(support::said(problems[0].node) == "region=b, product");

  Filed missing(1000, {row(1, 0, 100), row(3, 0, 100)});
  missing.use("region");
  missing.use("product");
  problems = decompose::decompose(missing.plan.plan, 0).problems;
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].fault == QuotaFault::share_missing);
  CHECK(support::said(problems[0].node) == "region=b");
  CHECK(problems[1].fault == QuotaFault::share_missing);
  CHECK(support::said(problems[1].node) == "product=coffee");
}

TEST_CASE("a file that was not read blocks the cut in silence: it is a finding already") {
  Filed filed(1000, {});
  filed.plan.plan.weight_tables.clear();
  filed.use("region");
  const auto outcome = decompose::decompose(filed.plan.plan, 0);
  CHECK(outcome.problems.empty());
  CHECK(!outcome.decomposition.has_value());
}

TEST_CASE("a season file, by product") {
  std::vector<model::WeightRow> rows;
  for (int month = 1; month <= 12; ++month) {
    rows.push_back(row(none, 0, 100, month));
    rows.push_back(row(none, 1, month <= 6 ? 200 : 0, month));
  }
  Filed filed(1600, rows, {1});
  auto& rule = filed.plan.season({}, {}, values::Every::quarter);
  rule.file = filed.file();
  const auto cells = support::collect(filed.plan.plan, {"product"});
  const auto year = values::calendar_year(2026);
  CHECK(support::by_period(cells[0].daily, year, values::Every::quarter) ==
        std::vector<std::int64_t>{200, 200, 200, 200});
  CHECK(support::by_period(cells[1].daily, year, values::Every::quarter) ==
        std::vector<std::int64_t>{400, 400, 0, 0});
}

TEST_CASE("a week of a season file is one of the year's, or a problem") {
  const auto weekly = [](int week) {
    std::vector<model::WeightRow> rows{row(none, none, 1)};
    rows.front().week = week;
    return rows;
  };
  const auto with_week = [&](int week, values::Year year) {
    Filed filed(70, weekly(week), {});
    filed.plan.plan.header.year->value = year;
    filed.plan.season({}, {}, values::Every::week).file = filed.file();
    return filed;
  };
  const auto problems_of = [&](int week, values::Year year) {
    const Filed filed = with_week(week, year);
    return decompose::decompose(filed.plan.plan, 0).problems;
  };
  const auto daily_of = [&](int week, values::Year year) {
    const Filed filed = with_week(week, year);
    return support::collect(filed.plan.plan, {}).front().daily;
  };
  const auto days_of = [&](int week, values::Year year) {
    const auto daily = daily_of(week, year);
    return std::count_if(daily.begin(), daily.end(), [](auto units) { return units != 0; });
  };
  // 2025 begins and ends in weeks of the number 1.
  const auto year = values::calendar_year(2025);
  const auto twice = problems_of(1, year);
  REQUIRE(twice.size() == 1);
  CHECK(twice[0].fault == QuotaFault::season_not_period);
  CHECK(support::said(twice[0].amount) == "W01: 2025-W01, 2026-W01");
  CHECK(days_of(202501, year) == 3);  // Wednesday to Friday
  CHECK(days_of(202601, year) == 3);  // Monday to Wednesday
  CHECK(days_of(2, year) == 5);
  const auto never = problems_of(53, year);
  REQUIRE(never.size() == 1);
  CHECK(never[0].fault == QuotaFault::season_not_period);
  CHECK(support::said(never[0].amount) == "W53");
  CHECK(days_of(53, values::calendar_year(2026)) == 4);
  // A year of weeks counts its own: its 53rd is the last one, whatever its ISO number.
  const auto daily = daily_of(53, values::retail_year(2023, values::Pattern::weeks_454));
  CHECK(std::all_of(daily.begin(), daily.end() - 7, [](auto units) { return units == 0; }));
}
