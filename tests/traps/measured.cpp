// traps/measured: where other planning tools were seen to go wrong, one case each, named after it.
#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "cli/program.hpp"
#include "env/sinks.hpp"
#include "support/example.hpp"

namespace planctl::tests {
namespace {

using Files = std::map<std::string, std::string>;
using Row = std::map<std::string, std::string>;

constexpr int cents = 2;

std::string plan_with(const std::string& sections) {
  return "planctl: 1\nplan: {id: trap, title: Trap, currency: EUR, year: 2026}\n"
         "calendars: {default: {workdays: mon-fri}}\n" +
         sections;
}

// A goal of money that is cut along `quota`, with its actuals in sales.csv.
std::string sales(const std::string& target, const std::string& quota) {
  return "goals:\n  sales: {title: Sales, measure: sales, target: " + target + ", quota: {" +
         quota +
         "}}\nactuals:\n  sales: {file: sales.csv, columns: {date: date, amount: amount}}\n";
}

struct Answer {
  std::vector<Row> rows;  // of CSV
  std::string out;
  std::string err;
  int exit = 0;
};

Answer ask(Files files, std::vector<std::string> words) {
  env::MemoryFiles memory(std::move(files));
  const auto run = support::run_program(memory, words, "2026-12-31");
  Answer answer{{}, run.out, run.err, run.exit};
  std::vector<std::string_view> header;
  for (const auto line : base::split(run.out, '\n')) {
    const auto fields = base::split(line, ',');
    if (header.empty()) header = fields;
    if (fields.size() != header.size() || fields == header) continue;
    Row& row = answer.rows.emplace_back();
    for (std::size_t i = 0; i < fields.size(); ++i) row.emplace(header[i], fields[i]);
  }
  return answer;
}

std::vector<Row> cut(const std::string& plan, std::vector<std::string> words) {
  words.insert(words.begin(), {"decompose", "plan.yaml", "--format", "csv"});
  return ask({{"plan.yaml", plan}}, std::move(words)).rows;
}

std::vector<Row> vary(const std::string& plan, const std::string& actuals,
                      std::vector<std::string> words) {
  words.insert(words.begin(), {"variance", "plan.yaml", "--format", "csv"});
  return ask({{"plan.yaml", plan}, {"sales.csv", actuals}}, std::move(words)).rows;
}

std::int64_t amount(const Row& row, const std::string& column) {
  return support::read_units(row.at(column), cents);
}

std::int64_t sum(const std::vector<Row>& rows, const std::string& column) {
  return std::accumulate(rows.begin(), rows.end(), std::int64_t{0},
                         [&](auto all, const Row& row) { return all + amount(row, column); });
}

const Row& find(const std::vector<Row>& rows, const std::string& column, const std::string& value) {
  const auto found = std::find_if(rows.begin(), rows.end(),
                                  [&](const Row& row) { return row.at(column) == value; });
  REQUIRE(found != rows.end());
  return *found;
}

const std::string months = "months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 12]";

}  // namespace

TEST_CASE("weekly view of a monthly quota: no week holds the whole month") {
  const auto plan = plan_with(sales("1010k", months));
  // February 2026 is four whole weeks of five working days.
  const auto month = amount(find(cut(plan, {"--every", "month"}), "period", "2026-02"), "quota");
  const auto weeks = cut(plan, {"--every", "week"});
  std::int64_t four = 0;
  for (const auto* label : {"2026-W06", "2026-W07", "2026-W08", "2026-W09"}) {
    const auto week = amount(find(weeks, "period", label), "quota");
    CHECK(week >= month / 4 - 1);
    CHECK(week <= month / 4 + 1);
    four += week;
  }
  CHECK(four == month);
}

TEST_CASE("week across a month or year boundary: cut at the year, and both sums are exact") {
  const auto plan = plan_with(sales("1010k", months));
  const auto weeks = cut(plan, {"--every", "week"});
  REQUIRE(weeks.size() == 53);
  CHECK(weeks.front().at("start") == "2026-01-01");
  CHECK(weeks.back().at("end") == "2026-12-31");
  CHECK(sum(weeks, "quota") == 101'000'000);
  CHECK(sum(cut(plan, {"--every", "month"}), "quota") == 101'000'000);
  CHECK(sum(cut(plan, {"--every", "day"}), "quota") == 101'000'000);
}

TEST_CASE("running quarter: held against the months that are over, not against the whole") {
  const auto plan = plan_with(sales("1010k", months));
  const auto by_month = cut(plan, {"--every", "month"});
  const auto due = amount(find(by_month, "period", "2026-07"), "quota") +
                   amount(find(by_month, "period", "2026-08"), "quota");
  const auto lines = vary(plan, "date,amount\n2026-07-15,130200\n",
                          {"--as-of", "2026-08-31", "--every", "quarter"});
  const auto& running = find(lines, "period", "2026-Q3");
  CHECK(amount(running, "quota") == due);
  CHECK(running.at("attainment_percent") == "93.0");
}

TEST_CASE("as-of on the first day of a month: the month counts for that one day") {
  const auto plan = plan_with(sales("1010k", months));
  const auto days = cut(plan, {"--every", "day"});
  const auto lines =
      vary(plan, "date,amount\n2026-09-01,1000\n", {"--as-of", "2026-09-01", "--every", "month"});
  REQUIRE(lines.size() == 9);
  CHECK(amount(find(lines, "period", "2026-09"), "quota") ==
        amount(find(days, "period", "2026-09-01"), "quota"));
  CHECK(amount(find(lines, "period", "2026-09"), "actual") == 100'000);
  const auto year = vary(plan, "date,amount\n2026-09-01,1000\n", {"--as-of", "2026-09-01"});
  CHECK(sum(lines, "quota") == amount(year.front(), "quota"));
}

TEST_CASE("one-month goal with a forecast: any profile works") {
  const auto plan = plan_with(sales("120k", "months: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0]"));
  const auto lines = vary(plan, "date,amount\n2026-11-03,30000\n", {"--as-of", "2026-11-15"});
  REQUIRE(lines.size() == 1);
  CHECK(amount(lines.front(), "quota") > 0);
  CHECK(amount(lines.front(), "forecast") > 3'000'000);
  CHECK(vary(plan, "date,amount\n2026-02-03,1\n", {"--as-of", "2026-02-15"}).size() == 1);
}

TEST_CASE("goal to a date: the last day counts, the day behind it has nothing") {
  const auto plan = plan_with("dimensions: {region: {north: {to: 2026-06-30}, south: {}}}\n" +
                              sales("1010k", "region: even"));
  const auto days = cut(plan, {"--every", "day", "--by", "region", "--where", "region=north"});
  CHECK(amount(find(days, "period", "2026-06-30"), "quota") > 0);
  CHECK(amount(find(days, "period", "2026-07-01"), "quota") == 0);
}

TEST_CASE("203,415 of 204,000 is 99.7 %, and a miss is never rounded up to 100 %") {
  const auto plan = plan_with(sales("204k", months));
  const auto reached = [&](const std::string& amount) {
    return vary(plan, "date,amount\n2026-12-31," + amount + "\n", {"--as-of", "2026-12-31"})
        .front()
        .at("attainment_percent");
  };
  CHECK(reached("203415") == "99.7");
  CHECK(reached("203999.99") == "99.9");
  CHECK(reached("204000") == "100.0");
  CHECK(reached("204000.01") == "100.0");
}

TEST_CASE("3 x 33.33: the parts add up to 100") {
  const auto plan = plan_with("dimensions: {region: {a: {}, b: {}, c: {}}}\n" +
                              sales("100", "region: {a: 1, b: 1, c: 1}"));
  const auto parts = cut(plan, {"--every", "year", "--by", "region"});
  REQUIRE(parts.size() == 3);
  CHECK(sum(parts, "quota") == 10'000);
}

TEST_CASE("level KPI: a quarter shows the level that is reached, not the sum of its months") {
  const auto plan =
      plan_with("goals: {fame: {measure: awareness, baseline: 25%, target: 25%, quota: {}}}\n");
  const auto quarters = cut(plan, {"--every", "quarter"});
  REQUIRE(quarters.size() == 4);
  for (const auto& quarter : quarters) CHECK(quarter.at("quota") == "25.00");
}

TEST_CASE("mixed units: nothing adds outlets to money") {
  const auto plan = plan_with(
      "goals:\n  sales: {measure: sales, target: 7000, quota: {}}\n"
      "  visits: {measure: visits, target: 30, quota: {}}\n");
  const auto rows = cut(plan, {"--every", "year"});
  REQUIRE(rows.size() == 2);
  CHECK(find(rows, "goal", "sales").at("unit") == "EUR");
  CHECK(find(rows, "goal", "visits").at("unit") != "EUR");
  const auto shown = ask({{"plan.yaml", plan}}, {"decompose", "plan.yaml", "--every", "year"});
  CHECK(shown.out.find("7,030") == std::string::npos);
}

TEST_CASE("misspelt target key: an error with a suggestion") {
  const auto answer =
      ask({{"plan.yaml", plan_with("goals: {sales: {measure: sales, taget: 1k}}\n")}},
          {"check", "plan.yaml", "--format", "short"});
  CHECK(answer.exit == 1);
  CHECK(answer.out.find("`taget`") != std::string::npos);
  const auto helped =
      ask({{"plan.yaml", plan_with("goals: {sales: {measure: sales, taget: 1k}}\n")}},
          {"check", "plan.yaml"});
  CHECK(helped.out.find("did you mean `target`") != std::string::npos);
}

TEST_CASE("misspelt attribute: an error, not a part of a text") {
  const auto answer =
      ask({{"plan.yaml", plan_with("actions: {call: {title: Call, prority: high}}\n")}},
          {"check", "plan.yaml", "--format", "short"});
  CHECK(answer.exit == 1);
  CHECK(answer.out.find("`prority`") != std::string::npos);
}

TEST_CASE("30 February: an error, not 2 March") {
  const auto answer = ask({{"plan.yaml", plan_with("actions: {call: {due: 2026-02-30}}\n")}},
                          {"check", "plan.yaml", "--format", "short"});
  CHECK(answer.exit == 1);
  CHECK(answer.out.find("plan.yaml:4:23: error: `2026-02-30`") != std::string::npos);
}

TEST_CASE("invalid command-line option: the status of a wrong usage") {
  CHECK(ask({{"plan.yaml", plan_with("")}}, {"check", "plan.yaml", "--frobnicate"}).exit == 2);
}

TEST_CASE("UTF-8 plan in the C locale: read and aligned") {
  env::MemoryFiles files(
      Files{{"plan.yaml", plan_with("dimensions: {region: {n: {title: 华东}, s: {title: Süd}}}\n" +
                                    sales("100", "region: even"))}});
  env::MemorySink out;
  env::MemorySink err;
  env::Outside outside{.files = files,
                       .out = out,
                       .err = err,
                       .out_terminal = {.is_terminal = true, .width = 80},
                       .today = "2026-12-31",
                       .folder = ".",
                       .variable = [](const char* name) -> std::optional<std::string> {
                         return std::string_view(name) == "LC_ALL" ? "C" : "dumb";
                       }};
  CHECK(cli::run_program({"decompose", "plan.yaml", "--every", "year", "--by", "region"},
                         outside) == 0);
  // By hand: the one has two bytes more than columns, the other one.
  std::size_t ends = 0;
  std::size_t rows = 0;
  for (const auto line : base::split(out.bytes(), '\n')) {
    const bool wide = line.find("华东") != line.npos;
    if (!wide && line.find("Süd") == line.npos) continue;
    const auto width = line.size() - (wide ? 2 : 1);
    CHECK((ends == 0 || ends == width));
    ends = width;
    ++rows;
  }
  CHECK(rows == 2);
}

TEST_CASE("thousands separators: actual and quota are written alike") {
  const auto plan = plan_with(sales("1200k", months));
  const auto shown = ask({{"plan.yaml", plan}, {"sales.csv", "date,amount\n2026-12-31,1234567\n"}},
                         {"variance", "plan.yaml", "--as-of", "2026-12-31"});
  CHECK(shown.out.find("1,234,567") != std::string::npos);
  CHECK(shown.out.find("1,200,000") != std::string::npos);
  CHECK(shown.out.find("1234567") == std::string::npos);
}

TEST_CASE("parent's owner: is not added to the owners of the child") {
  const auto plan = plan_with(
      "people: {ana: {name: Ana}, luis: {name: Luis}, eva: {name: Eva}}\n"
      "dimensions:\n  region: {north: {owner: luis, members: {coast: {owner: eva}, inland: {}}},"
      " south: {owner: ana}}\n" +
      sales("1000", "region: {coast: 1, inland: 3, south: 4}"));
  const auto carried_by = [&](const std::string& person) {
    return sum(cut(plan, {"--for", person, "--every", "year"}), "quota");
  };
  CHECK(carried_by("eva") == 12'500);
  CHECK(carried_by("luis") == 50'000);  // the north as a whole, and the coast in it once
  CHECK(carried_by("ana") == 50'000);
}

TEST_CASE("name-prefix roll-up: food does not include foodstuff") {
  const auto plan = plan_with("dimensions: {product: {food: {}, foodstuff: {}}}\n" +
                              sales("1000", "product: {food: 1, foodstuff: 3}"));
  CHECK(sum(cut(plan, {"--every", "year", "--where", "product=food"}), "quota") == 25'000);
}

TEST_CASE("parent target plus child targets: compared, never added together") {
  const auto plan = plan_with("dimensions: {region: {a: {}, b: {}}}\n" +
                              sales("1000", "targets: {region: {a: 600, b: 500}}, region: even"));
  const auto answer = ask({{"plan.yaml", plan}}, {"check", "plan.yaml", "--format", "short"});
  CHECK(answer.exit == 1);
  CHECK(answer.out.find("[quota/targets-differ]") != std::string::npos);
  CHECK(answer.out.find("2,100") == std::string::npos);
}

TEST_CASE("an owner with 0.8 % of the target weighs 0.8 %, not a third") {
  const auto plan = plan_with(
      "dimensions: {region: {a: {}, b: {}, c: {}}}\n"
      "goals:\n  sales: {measure: sales, target: 100k, quota: {region: {a: "
      "49.6%, b: 49.6%, c: 0.8%}}}\nactuals:\n  sales: {file: sales.csv, "
      "columns: {date: date, region: region, amount: amount}}\n");
  const std::string rows = "date,region,amount\n2026-12-31,a,49600\n2026-12-31,b,49600\n";
  const auto lines = vary(plan, rows, {"--as-of", "2026-12-31"});
  REQUIRE(lines.size() == 1);
  CHECK(lines.front().at("attainment_percent") == "99.2");
  const auto by_region = ask({{"plan.yaml", plan}, {"sales.csv", rows}},
                             {"variance", "plan.yaml", "--as-of", "2026-12-31", "--by", "region"});
  CHECK(by_region.out.find("99.2%") != std::string::npos);
  CHECK(by_region.out.find("66.6%") == std::string::npos);
}

}  // namespace planctl::tests
