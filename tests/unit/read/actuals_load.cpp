// tests/unit/read/actuals_load: rows to cells, the unassigned line and counts; nothing is lost.
#include <algorithm>
#include <numeric>

#include <doctest/doctest.h>

#include "read/actuals.hpp"
#include "support/said.hpp"
#include "support/small_plan.hpp"

namespace planctl::read {
namespace {

using support::small_plan;

const model::Grain whole;
const model::Grain by_region{{{0, 0}}, {}};
const model::Grain by_both{{{0, 0}, {1, 0}}, {}};

const std::vector<std::pair<std::string, std::string>> spanish{
    {"date", "fecha"}, {"region", "zona"}, {"channel", "canal"}, {"amount", "importe"}};

model::Plan plan_of(const std::vector<std::pair<std::string, std::string>>& columns) {
  model::Plan plan = small_plan();
  plan.actuals.add(support::actuals_of("actuals/*.csv", columns));
  return plan;
}

diag::Result<model::ActualTable> load(const model::Plan& plan, const model::Grain& grain,
                                      std::map<std::string, std::string> files) {
  files.emplace("plan/plan.yaml", "");
  return load_actuals(env::MemoryFiles(std::move(files)), plan, 0, grain, std::nullopt);
}

diag::Result<model::ActualTable> load(const model::Plan& plan, const model::Grain& grain,
                                      std::string text) {
  return load(plan, grain, {{"plan/actuals/a.csv", std::move(text)}});
}

// "members=day:units day:units" of every cell with anything in it, then the unassigned line.
std::string sums(const model::ActualTable& table) {
  std::string text;
  const auto days = [](const std::vector<std::int64_t>& daily) {
    std::string shown;
    for (std::size_t day = 0; day < daily.size(); ++day)
      if (daily[day] != 0) shown += " " + std::to_string(day) + ":" + std::to_string(daily[day]);
    return shown;
  };
  for (const auto& cell : table.cells) {
    for (const std::size_t member : cell.members) text += std::to_string(member) + ".";
    text += days(cell.daily) + "\n";
  }
  return text + "?" + days(table.unassigned);
}

std::string files_of(const model::ActualTable& table) {
  std::string text;
  for (const auto& file : table.files)
    text += file.name + " " + std::to_string(file.rows) + " " + values::to_string(*file.first) +
            ".." + values::to_string(*file.last) + "\n";
  return text;
}

std::string counts(const model::ActualTable& table) {
  std::string text;
  for (const auto& count : table.counts) {
    text += std::to_string(static_cast<int>(count.fault)) + " " + count.file + " " + count.what +
            " " + std::to_string(count.rows) + " " + std::to_string(count.units) + " at " +
            model::to_list(count.places) + "\n";
  }
  return text;
}

TEST_CASE("actuals: members by id, title, alias and without case") {
  const auto table = load(plan_of(spanish), by_both,
                          "zona,canal,fecha,importe\n"
                          "leon,retail,2026-01-01,1\n"
                          "León,Tienda,2026-01-01,2\n"
                          "LEÓN,tienda ,2026-01-02,4\n"
                          "leo\u0301n,ONLINE,2026-01-02,8\n"
                          "S-01,En línea,2026-12-31,16\n"
                          "Zona Sur,online,2026-12-31,-32.5\n");
  REQUIRE(table.has_value());
  CHECK(sums(*table) == "1.0. 0:300 1:400\n1.1. 1:800\n3.1. 364:-1650\n?");
  CHECK(counts(*table).empty());
  CHECK(table->rows == 6);
  CHECK(files_of(*table) == "plan/actuals/a.csv 6 2026-01-01..2026-12-31\n");
  CHECK(table->first == values::make_date(2026, 1, 1));
  CHECK(table->last == values::make_date(2026, 12, 31));
}

TEST_CASE("actuals: every row ends in one place") {
  const std::string text =
      "zona,canal,fecha,importe\n"
      "leon,retail,2026-01-01,1.00\n"       // 2: cell
      "oeste,retail,2026-01-01,2.00\n"      // 3: unknown member
      ",retail,2026-01-02,4.00\n"           // 4: missing member
      "leon,retail,2025-12-31,8.00\n"       // 5: outside the year
      "leon,retail,2026-02-30,16.00\n"      // 6: no date
      "leon,retail,2026-01-01,\"32,00\"\n"  // 7: no amount
      "leon,retail,2026-01-01\n"            // 8: too narrow
      "leon,retail,2026-01-01,0.125\n"      // 9: rounded
      "leon,retail,2026-01-01,-0.125,\n"    // 10: rounded, an empty field more
      "leon,retail,2026-01-01,5,x\n"        // 11: too wide
      "north,retail,2026-01-03,64.00\n"     // 12: above the grain
      ",,,\n"                               // 13: nothing
      "oeste,web,2026-01-01,128.00\n";      // 14: unknown, first fault counts
  auto plan = plan_of(spanish);
  plan.actuals[0].decimal = support::words(".");
  const auto table = load(plan, by_region, text);
  REQUIRE(table.has_value());
  CHECK(sums(*table) == "1. 0:100\n? 0:13000 1:400 2:6400");
  CHECK(counts(*table) ==
        "0 plan/actuals/a.csv zona=oeste 2 13000 at 3:1, 14:1\n"
        "2 plan/actuals/a.csv region=north 1 6400 at 12:1\n"
        "2 plan/actuals/a.csv zona= 1 400 at 4:1\n"
        "3 plan/actuals/a.csv 2025 1 800 at 5:13\n"
        "4 plan/actuals/a.csv fecha=2026-02-30 1 1600 at 6:13\n"
        "5 plan/actuals/a.csv importe=32,00 1 0 at 7:24\n"
        "6 plan/actuals/a.csv  2 0 at 9:24, 10:24\n"
        "7 plan/actuals/a.csv 3/4 1 0 at 8:13\n"
        "7 plan/actuals/a.csv 5/4 1 0 at 11:26\n");
  CHECK(table->rows == 12);
  const auto of_all = load(plan, whole, text);
  CHECK(sums(*of_all) == " 0:100 2:6400\n? 0:13000 1:400");
  const model::Grain of_top{{{0, 1}}, {}};
  CHECK(sums(*load(plan, of_top, text)) == "0. 0:100 2:6400\n? 0:13000 1:400");
}

TEST_CASE("actuals: the effect of rounding is kept") {
  auto plan = plan_of({});
  const auto table =
      load(plan, whole, "date,amount\n2026-01-01,0.005\n2026-01-01,0.0050\n2026-01-01,0.0149\n");
  REQUIRE(table.has_value());
  CHECK(sums(*table) == " 0:3\n?");  // 0.01 + 0.01 + 0.01 for 0.0249: half a cent more
  CHECK(counts(*table) == "6 plan/actuals/a.csv  3 1 at 2:12, 3:12, 4:12\n");
}

TEST_CASE("actuals: neither the order of rows nor of columns nor of files matters") {
  const auto plan = plan_of(spanish);
  std::vector<std::string> rows{"leon,retail,2026-01-01,1\n", "south,online,2026-01-01,2\n",
                                "burgos,retail,2026-05-01,4\n", "x,retail,2026-05-01,8\n",
                                "leon,retail,2026-01-01,-16\n"};
  const auto joined = [&] {
    return std::accumulate(rows.begin(), rows.end(), std::string("zona,canal,fecha,importe\n"));
  };
  const auto first = load(plan, by_both, joined());
  std::reverse(rows.begin(), rows.end());
  const auto second = load(plan, by_both, joined());
  CHECK(sums(*first) == sums(*second));
  const auto split = load(plan, by_both,
                          {{"plan/actuals/a.csv", "zona,canal,fecha,importe\n" + rows[0] + rows[3]},
                           {"plan/actuals/b.csv", "importe;x\n"},
                           {"plan/elsewhere.csv", "no\n"}});
  CHECK_FALSE(split.has_value());
  const auto two = load(
      plan, by_both,
      {{"plan/actuals/a.csv", "zona,canal,fecha,importe\n" + rows[0] + rows[3] + rows[4]},
       {"plan/actuals/b.csv",
        "importe,zona,fecha,otra,canal\n4,burgos,2026-05-01,,retail\n8,x,2026-05-01,,retail"}});
  REQUIRE(two.has_value());
  CHECK(sums(*two) == sums(*first));
  CHECK(two->files.size() == 2);
}

TEST_CASE("actuals: a file named twice counts once, a pattern must match something") {
  auto plan = plan_of({});
  plan.actuals[0].files.push_back({support::words("actuals/a.csv"), "actuals/a.csv"});
  CHECK(sums(*load(plan, whole, "date,amount\n2026-01-01,1\n")) == " 0:100\n?");
  plan.actuals[0].files.pop_back();
  CHECK(load(plan, whole, std::map<std::string, std::string>{}).error().subject == "actuals/*.csv");
  plan.actuals[0].files = {{support::words("a.csv"), "a.csv"}};
  CHECK(load(plan, whole, std::map<std::string, std::string>{}).error().subject == "plan/a.csv");
}

// Rows of one day, of which no two are the same.
std::string rows_of(const char* day, int count) {
  std::string rows;
  for (int row = 0; row < count; ++row)
    rows += std::string("leon,retail,") + day + "," + std::to_string(row) + "\n";
  return rows;
}

TEST_CASE("actuals: files are held against each other by day where not all rows can be") {
  const std::string header = "zona,canal,fecha,importe\n";
  const std::string may = rows_of("2026-05-04", 40'000);
  const std::string june = rows_of("2026-06-01", 40'000);
  const auto apart =
      load(plan_of(spanish), whole,
           {{"plan/actuals/a.csv", header + may}, {"plan/actuals/b.csv", header + june}});
  REQUIRE(apart.has_value());
  CHECK(apart->compared == 65'536);
  CHECK(apart->rows == 80'000);
  CHECK(counts(*apart).empty());
  const auto both = load(plan_of(spanish), whole,
                         {{"plan/actuals/a.csv", header + june + may},
                          {"plan/actuals/b.csv", header + may + rows_of("2026-07-01", 1)}});
  CHECK(files_of(*both) ==
        "plan/actuals/a.csv 80000 2026-05-04..2026-06-01\n"
        "plan/actuals/b.csv 40001 2026-05-04..2026-07-01\n");
  REQUIRE(both->counts.size() == 2);
  CHECK(both->counts[0].fault == model::RowFault::identical);
  const model::RowCount& days = both->counts[1];
  CHECK(days.fault == model::RowFault::same_days);
  CHECK(days.file + " " + days.what ==
        "plan/actuals/b.csv plan/actuals/a.csv: 2026-05-04..2026-05-04");
  CHECK(days.rows == 40'000);
  CHECK(days.units == 79'998'000'000);
}

TEST_CASE("actuals: a row is the same however its fields are quoted, and never another's") {
  const auto table =
      load(plan_of(spanish), whole,
           {{"plan/actuals/a.csv",
             "zona,canal,fecha,importe,nota\nleon,retail,2026-05-04,1.00,a\n"
             "leon,retail,2026-05-05,2.00,\"b,c\"\n"},
            {"plan/actuals/b.csv",
             "zona,canal,fecha,importe,nota\n\"leon\",retail,\"2026-05-04\",1.00,a\r\n"
             "leon,retail,2026-05-05,\"2.00,b\",c\n\"leon\",retail,2026-05-05,2.00,\"b,c\"\n"}});
  REQUIRE(table.has_value());
  std::string places;
  for (const auto& count : table->counts)
    if (count.fault == model::RowFault::identical) places += model::to_list(count.places) + ";";
  CHECK(places == "2:1, 4:1;");
}

TEST_CASE("actuals: separators, decimal comma, day first, products of columns") {
  auto plan = plan_of({{"date", "OrderDate"}, {"region", "Region"}});
  auto& actuals = plan.actuals[0];
  actuals.separator = support::words(";");
  actuals.decimal = support::words(",");
  actuals.dates = model::Located<model::DateForm>{model::DateForm::day_first, {}};
  actuals.multiply = {support::words("Order Quantity"), support::words("Unit Price")};
  const auto table = load(plan, by_region,
                          "\xef\xbb\xbfOrder Quantity;OrderDate;Unit Price;region\r\n"
                          "5;31/5/2026;1.963,1;leon\r\n3;1/6/2026;\"0,333\";south\r\n");
  REQUIRE(table.has_value());
  CHECK(sums(*table) == "1. 150:981550\n3. 151:100\n?");
  CHECK(counts(*table) == "6 plan/actuals/a.csv  1 0 at 3:1\n");
}

TEST_CASE("actuals: a dimension that the file does not have") {
  const auto plan = plan_of({{"date", "d"}, {"amount", "a"}, {"region", "r"}});
  const std::string text = "d,a,r\n2026-01-01,1,leon\n2026-01-02,2,south\n2026-01-03,4,x\n";
  CHECK(sums(*load(plan, by_region, text)) == "1. 0:100\n3. 1:200\n? 2:400");
  const auto both = load(plan, by_both, text);
  CHECK(sums(*both) == "? 0:100 1:200 2:400");
  CHECK(counts(*both) ==
        "0 plan/actuals/a.csv r=x 1 400 at 4:14\n"
        "2 plan/actuals/a.csv channel 2 300 at 2:1, 3:1\n");
}

TEST_CASE("actuals: places that are asked for, and the goal's own") {
  auto plan = plan_of(spanish);
  const std::string text =
      "zona,canal,fecha,importe\n"
      "leon,retail,2026-01-01,1\nburgos,online,2026-01-01,2\nsouth,retail,2026-01-01,4\n"
      "x,retail,2026-01-01,8\nx,online,2026-01-01,16\nnorth,retail,2026-01-01,32\n";
  model::Grain grain{{{0, 0}}, {support::place(plan, {{"region", "north"}})}};
  auto table = load(plan, grain, text);
  CHECK(sums(*table) == "1. 0:100\n2. 0:200\n? 0:5600");
  CHECK(counts(*table) ==
        "0 plan/actuals/a.csv zona=x 2 2400 at 5:1, 6:1\n"
        "2 plan/actuals/a.csv region=north 1 3200 at 7:1\n"
        "14 plan/actuals/a.csv  1 400 at 4:1\n");
  grain.where = {support::place(plan, {{"region", "leon"}, {"channel", "retail"}})};
  table = load(plan, grain, text);
  CHECK(sums(*table) == "1. 0:100\n? 0:4000");  // x in retail may be leon, north in retail too
  plan.goals[0].where = support::place(plan, {{"region", "leon"}});
  CHECK(sums(*load(plan, whole, text)) == " 0:100\n? 0:5600");
  const auto without = plan_of({{"date", "d"}, {"amount", "a"}});
  auto own = without;
  own.goals[0].where = support::place(own, {{"region", "leon"}});
  CHECK(sums(*load(own, by_region, "d,a\n2026-01-01,1\n")) == "1. 0:100\n?");
}

TEST_CASE("actuals: a header without a mapped column names what there is") {
  const auto plan = plan_of(spanish);
  auto error = load(plan, whole, "Zona,Canal,Fecha,Importes\n").error();
  CHECK(error.subject == "plan/actuals/a.csv:1:1");
  CHECK(support::reason_of(error) ==
        "no column `importe`; did you mean `Importes`?; the header has `Zona`, `Canal`, `Fecha`, "
        "`Importes`");
  error = load(plan, whole, "zona;canal;fecha;importe\n").error();
  CHECK(support::reason_of(error) == "no column `fecha`; is the separator `;`?");
  error = load(plan, whole, "zona,canal,fecha,importe,importe\n").error();
  CHECK(error.subject == "plan/actuals/a.csv:1:26");
  CHECK(support::reason_of(error) == "more than one column `importe`");
  CHECK(support::reason_of(load(plan, whole, "").error()) ==
        "the file is empty; it needs a header");
  CHECK(load(plan, whole, "Zona , CANAL,fecha,importe\n").has_value());
  error = load(plan, whole, "zona,canal,fecha,importe\nleon,\"x").error();
  CHECK(error.subject == "plan/actuals/a.csv:2:6");
}

TEST_CASE("actuals: sums that are too large are refused") {
  const auto plan = plan_of({});
  std::string text = "date,amount\n";
  for (int i = 0; i < 10'000; ++i) text += "2026-01-01,9999999999999.99\n";
  const auto table = load(plan, whole, text);
  REQUIRE_FALSE(table.has_value());
  CHECK(support::reason_of(table.error()) == "the sum of the amounts is too large");
  const auto beyond =
      load(plan, whole, "date,amount\n2026-01-01,10000000000000.01\n2026-01-02,1\n");
  REQUIRE(beyond.has_value());
  CHECK(counts(*beyond) == "5 plan/actuals/a.csv amount=10000000000000.01 1 0 at 2:12\n");
}

TEST_CASE("actuals: rows of which none can be read are no result") {
  const auto plan = plan_of({});
  const auto subject_of = [&](const char* rows) {
    const auto table = load(plan, whole, std::string("date,amount\n") + rows);
    return table ? "read" : table.error().subject;
  };
  CHECK(subject_of("") == "read");
  CHECK(subject_of("2025-01-01,1\n") == "read");
  CHECK(subject_of("1/5/2026,1\n1/6/2026,2\n2026-01-07,3\n") == "read");
  CHECK(subject_of("1/5/2026,1\n1/6/2026,2\n") == "plan/actuals/a.csv:2:1");
  CHECK(subject_of("2026-01-05,\n2026-01-06,\"1,5\"\n") == "plan/actuals/a.csv:2:12");
  CHECK(subject_of("2026-01-05\n2026-01-06,1,2\n") == "plan/actuals/a.csv:2:1");
  CHECK(subject_of("1/5/2026,1\n2026-01-06,x\n") == "plan/actuals/a.csv:2:1");
}

TEST_CASE("actuals: a file from anywhere replaces the plan's") {
  auto plan = plan_of(spanish);
  const env::MemoryFiles files(
      {{"plan/actuals/a.csv", "broken"},
       {"other/x.csv", "zona,canal,fecha,importe\nleon,retail,2026-01-01,1\n"},
       {"other/y.csv", "date,region,amount\n2026-01-01,leon,1\n"}});
  const auto table = load_actuals(files, plan, 0, by_both, "other/x.csv");
  REQUIRE(table.has_value());
  CHECK(sums(*table) == "1.0. 0:100\n?");
  CHECK(table->files.front().name == "other/x.csv");
  CHECK_FALSE(load_actuals(files, plan, 0, by_both, "other/none.csv").has_value());
  const auto without = small_plan();
  CHECK(sums(*load_actuals(files, without, 0, by_region, "other/y.csv")) == "1. 0:100\n?");
  CHECK_FALSE(load_actuals(files, without, 0, by_region, std::nullopt).has_value());
}

TEST_CASE("actuals: more cells than can be listed come in the same order") {
  auto plan = plan_of(spanish);
  for (std::size_t dimension : {std::size_t{0}, std::size_t{1}})
    for (int i = 0; i < 1'100; ++i)
      plan.dimensions[dimension].members.add(support::member("m" + std::to_string(i)));
  const auto table = load(plan, by_both,
                          "zona,canal,fecha,importe\nm1099,m7,2026-01-01,1\nm3,m1099,2026-01-01,2\n"
                          "m3,retail,2026-01-01,4\nm1099,m7,2026-01-02,8\n");
  REQUIRE(table.has_value());
  CHECK(sums(*table) == "7.0. 0:400\n7.1101. 0:200\n1103.9. 0:100 1:800\n?");
}

TEST_CASE("actuals: many different faults are bounded") {
  const auto plan = plan_of({});
  std::string text = "date,region,amount\n";
  for (int i = 0; i < 3000; ++i) text += "2026-01-01,x" + std::to_string(i) + ",1\n";
  const auto table = load(plan, whole, text);
  REQUIRE(table.has_value());
  CHECK(table->counts.size() == 1001);
  std::int64_t rows = 0;
  for (const auto& count : table->counts) rows += count.rows;
  CHECK(rows == 3000);
  CHECK(table->unassigned[0] == 300'000);
}

}  // namespace
}  // namespace planctl::read
