// unit/read/past_load: past figures for shares from dated rows.
#include <doctest/doctest.h>

#include "unit/read/schema_support.hpp"

using namespace planctl;
using namespace planctl::schema_test;

namespace {

const std::string cut =
    "planctl: 1\n"
    "plan: {year: 2026, currency: EUR}\n"
    "dimensions:\n  region: {north: {}, south: {aliases: [S]}}\n  product: {tea: {}, coffee: {}}\n"
    "actuals: {a: {file: sold/*.csv, columns: {date: day, region: zone, amount: net}, "
    "separator: \";\"}}\n";

read::Loaded load_quota(const std::string& quota, const std::string& rows = "") {
  return load(
      {{"plan.yaml", cut + "goals:\n  a:\n    measure: sales\n    quota: " + quota + "\n"},
       {"sold/2024.csv", "day;zone;net\n2024-03-01;north;10\n2024-11-01;S;4\n"},
       {"sold/2025.csv", "day;zone;net\n2025-03-01;north;-2\n2025-03-02;north;7\n" + rows}});
}

std::string describe(const model::PastTable& table) {
  std::string text = table.source + ":";
  for (const auto& row : table.rows) {
    for (const auto member : row.members)
      text += " " + (member == model::none ? "-" : std::to_string(member));
    for (const auto units : row.units) text += " " + std::to_string(units);
    text += ",";
  }
  return text;
}

}  // namespace

TEST_CASE("dated rows become sums by member and period, once for all rules alike") {
  const auto loaded = load_quota("{region: {actuals: 2024..2025}, product: even}");
  CHECK(places(loaded).empty());
  REQUIRE(loaded.plan.past_tables.size() == 1);
  const auto& table = loaded.plan.past_tables[0];
  CHECK(describe(table) == "sold/2024.csv, sold/2025.csv: 0 - 1000 500, 1 - 400 0,");
  CHECK(table.dimensions == std::vector<std::size_t>{0});
  CHECK(table.periods[1].label == "2025");
  CHECK(loaded.plan.goals[0].quota->shares[0].rules[0].past.table == 0);

  const auto twice = load_quota(
      "{region: [{actuals: 2024}, {where: {product: tea}, actuals: 2025-03, file: "
      "sold/2025.csv}]}");
  REQUIRE(twice.plan.past_tables.size() == 2);
  CHECK(describe(twice.plan.past_tables[1]) == "sold/2025.csv: 0 - 500,");
}

TEST_CASE("periods are years, quarters, months, spans of them, or days") {
  const auto labels = [](const std::string& written) {
    const auto loaded = load_quota("{region: {actuals: " + written + "}}");
    CHECK(places(loaded).empty());
    std::string text;
    for (const auto& period : loaded.plan.goals[0].quota->shares[0].rules[0].past.periods)
      text += period.value.label + " ";
    return text;
  };
  CHECK(labels("2024-Q3..2025-Q2") == "2024-Q3 2024-Q4 2025-Q1 2025-Q2 ");
  CHECK(labels("[2024-11..2025-01, 2025-06]") == "2024-11 2024-12 2025-01 2025-06 ");
  CHECK(labels("2024-02-01..2025-01-31") == "2024-02-01..2025-01-31 ");
}

TEST_CASE("periods that are none, go backwards, overlap or are too many") {
  for (const std::string written :
       {"last year", "2025..2024", "2024..2025-03", "2024-W01..2024-W09", "0001-01..2025-12"}) {
    CAPTURE(written);
    CHECK(places(load_quota("{region: {actuals: " + written + "}}")) ==
          "plan.yaml:10:31 plan/bad-period");
  }
  CHECK(first_words(load_quota("{region: {actuals: [2024, 2024-Q4]}}")).substr(0, 31) ==
        "`2024` and `2024-Q4` have days ");
}

TEST_CASE("rows that no share can use are told by reason") {
  const auto loaded =
      load_quota("{region: {actuals: 2025}}", "2025-04-01;east;5\nnever;north;5\n2025-04-01;S;x\n");
  CHECK(places(loaded) ==
        "plan.yaml:10:31 plan/past-rows-left-out\n"
        "plan.yaml:10:31 plan/past-rows-left-out\n"
        "plan.yaml:10:31 plan/past-rows-left-out");
  CHECK(first_words(loaded) ==
        "rows of `sold/2025.csv` are in no share: 1 with an unknown member (`zone=east`), the "
        "first at 4:12");
}

TEST_CASE("what past figures lack is told once for all rules, and not beside its cause") {
  const std::string twice = "{region: {actuals: 2025}, months: {actuals: 2024..2025}}";
  CHECK(places(load_quota(twice, "2025-04-01;west;1\n")) ==
        "plan.yaml:10:31 plan/past-rows-left-out");
  const std::string named = "{region: {actuals: 2025, growth: {west: 5%}}}";
  CHECK(places(load_quota(named, "2025-04-01;west;1\n")) == "plan.yaml:10:46 plan/unknown-member");

  const auto without = [&](const std::string& actuals) {
    return load(
        {{"plan.yaml", cut.substr(0, cut.find("actuals")) + actuals +
                           "goals:\n  a:\n    measure: sales\n    quota: " + twice + "\n"}});
  };
  const auto none = without("");
  CHECK(places(none) == "plan.yaml:9:31 plan/past-not-found");
  CHECK(none.missed.contains("actuals"));
  CHECK(places(without("actuals: {a: {columns: {date: day, amount: net}}}\n")) ==
        "plan.yaml:6:11 plan/missing-key");
  CHECK(places(without("actuals: {a: {file: sold.csv}}\n")) == "plan.yaml:6:11 plan/missing-key");
}

TEST_CASE("past figures that are not there") {
  CHECK(places(load_quota("{region: {actuals: 2025, file: none.csv}}")) ==
        "plan.yaml:10:43 plan/past-not-found");
  CHECK(places(load_quota("{product: {actuals: 2025}}")) ==
        "plan.yaml:10:32 plan/csv-missing-column");
  CHECK(places(load_quota("{region: {average: of-proportions, north: 1, south: 1}}")) ==
        "plan.yaml:10:21 plan/missing-key");
}
