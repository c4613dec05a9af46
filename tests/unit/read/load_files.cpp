// unit/read/load_files: includes, the files of weights and drafts, and finding a plan.
#include <doctest/doctest.h>

#include "unit/read/schema_support.hpp"

using namespace planctl;
using namespace planctl::schema_test;

namespace {

const std::string cut =
    "planctl: 1\n"
    "people: {ana: {}}\n"
    "dimensions:\n  region: {north: {}, south: {aliases: [S]}}\n  product: {tea: {}, coffee: {}}\n";

read::Loaded load_weights(const std::string& csv, const std::string& rule = "{file: w.csv}") {
  return load({{"plan.yaml", cut + "goals: {a: {measure: sales, quota: {region: " + rule + "}}}\n"},
               {"w.csv", csv}});
}

}  // namespace

TEST_CASE("sections are put together from files, included by globs, each once") {
  const auto loaded = load({{"plan.yaml", "planctl: 1\ninclude: [people/*.yaml, more.yaml]\n"},
                            {"people/b.yaml", "people: {b: {}}\n"},
                            {"people/a.yaml", "people: {a: {}}\ninclude: ../deep/c.yaml\n"},
                            {"deep/c.yaml", "people: {c: {}}\n"},
                            {"more.yaml", "include: [people/*.yaml]\npeople: {d: {}}\n"}});
  CHECK(places(loaded).empty());
  CHECK(loaded.trusted);
  std::string ids;
  for (const auto& person : loaded.plan.people) ids += person.id.value;
  CHECK(ids == "acbd");
  CHECK(loaded.sources.at(2).path() == "deep/c.yaml");
}

TEST_CASE("includes that lead nowhere, outside or back") {
  CHECK(places(load({{"plan.yaml", "planctl: 1\ninclude: [a/*.yaml]\n"}})) ==
        "plan.yaml:2:11 plan/include-not-found");
  CHECK(places(load({{"plan.yaml", "planctl: 1\ninclude: [../a.yaml]\n"}})) ==
        "plan.yaml:2:11 plan/include-outside");
  CHECK(places(load({{"plan.yaml", "planctl: 1\ninclude: [/etc/passwd]\n"}})) ==
        "plan.yaml:2:11 plan/include-outside");
  CHECK(places(load({{"plan.yaml", "planctl: 1\ninclude: [a.yaml]\n"},
                     {"a.yaml", "include: [plan.yaml]\n"}})) == "a.yaml:1:11 plan/include-twice");
}

TEST_CASE("includes have a depth and a number") {
  Contents deep{{"plan.yaml", "planctl: 1\ninclude: [f1.yaml]\n"}};
  for (int i = 1; i <= 17; ++i)
    deep["f" + std::to_string(i) + ".yaml"] = "include: [f" + std::to_string(i + 1) + ".yaml]\n";
  CHECK(places(load(deep)) == "f16.yaml:1:11 plan/too-many-files");
  Contents many{{"plan.yaml", "planctl: 1\ninclude: [f/*.yaml]\n"}};
  for (int i = 0; i < 10'000; ++i) many["f/" + std::to_string(i) + ".yaml"] = "people: {}\n";
  CHECK(places(load(many)) == "plan.yaml:2:11 plan/too-many-files");
}

TEST_CASE("a broken file is not trusted, the others are read") {
  const auto loaded = load({{"plan.yaml", "planctl: 1\ninclude: [a.yaml]\npeople: {ana: {}}\n"},
                            {"a.yaml", "people: {luis: {}\n"}});
  CHECK_FALSE(loaded.trusted);
  CHECK(loaded.plan.people.size() == 1);
}

TEST_CASE("a folder, a file below a folder, and nothing") {
  const env::MemoryFiles files(Contents{{"x/y/plan.yaml", "planctl: 1\nplan: {id: p}\n"}});
  CHECK(read::load_plan(files, "x/y")->plan.folder == "x/y");
  CHECK(read::load_plan(files, "x/y/plan.yaml")->plan.header.id->value == "p");
  CHECK(read::load_plan(files, "x/y")->sources.at(0).path() == "x/y/plan.yaml");
  CHECK_FALSE(read::load_plan(files, "x/z/plan.yaml").has_value());
  CHECK_FALSE(read::load_plan(files, "x").has_value());
  CHECK(read::find_plan(files, "x/y/z") == "x/y/plan.yaml");
  CHECK_FALSE(read::find_plan(files, "x").has_value());
}

TEST_CASE("weights from a file") {
  const auto loaded =
      load_weights("region,product,month,weight\nnorth,tea,1,2.5\nS,coffee,2026-03,3\n");
  CHECK(places(loaded).empty());
  const auto* const table = loaded.plan.find_weights("w.csv");
  REQUIRE(table != nullptr);
  CHECK(table->dimensions == std::vector<std::size_t>{0, 1});
  CHECK(table->scale == 1);
  REQUIRE(table->rows.size() == 2);
  CHECK(table->rows[0].members == std::vector<std::size_t>{0, 0});
  CHECK(table->rows[0].weight == 25);
  CHECK(table->rows[0].month == 1);
  CHECK(table->rows[1].members == std::vector<std::size_t>{1, 1});
  CHECK(table->rows[1].weight == 30);
  CHECK(table->rows[1].month == 3);
  CHECK(table->rows[1].line == 3);
}

TEST_CASE("two columns of one file are two tables") {
  const auto loaded =
      load_weights("region,a,b\nnorth,1,3\nsouth,2,4\n",
                   "[{file: w.csv, column: a}, {where: {product: tea}, file: w.csv, column: b}]");
  CHECK(places(loaded).empty());
  const auto& rules = loaded.plan.goals[0].quota->shares[0].rules;
  CHECK(loaded.plan.find_weights(rules[0].file->path)->rows[0].weight == 1);
  CHECK(loaded.plan.find_weights(rules[1].file->path)->rows[0].weight == 3);
}

TEST_CASE("faults in a file of weights stand at their field") {
  CHECK(places(load_weights("region,weight\nnorth,1\nnrth,2\n")) ==
        "w.csv:3:1 plan/unknown-member");
  CHECK(places(load_weights("region,weight\nnorth,x\n")) == "w.csv:2:7 plan/bad-number");
  CHECK(places(load_weights("region,weight\nnorth,1.234\n")) == "w.csv:2:7 plan/ambiguous-number");
  CHECK(places(load_weights("region,weight\nnorth\n")) == "w.csv:2:1 plan/csv-bad-value");
  CHECK(places(load_weights("region,month,weight\nnorth,13,1\n")) ==
        "w.csv:2:7 plan/csv-bad-value");
  CHECK(places(load_weights("region,wait\nnorth,1\n")) == "plan.yaml:6:52 plan/csv-missing-column");
  CHECK(places(load_weights("region,weight\n\"north,1\n")) == "w.csv:2:1 plan/csv-unreadable");
  CHECK(places(load_weights("", "{file: v.csv}")) == "plan.yaml:6:52 plan/csv-not-found");
  CHECK(places(load_weights("", "{file: ../w.csv}")) == "plan.yaml:6:52 plan/csv-outside");
}

TEST_CASE("a file full of faults is told in short") {
  std::string csv = "region;weight\n";
  for (int i = 0; i < 50; ++i) csv += "x" + std::to_string(i) + ";1\n";
  const auto loaded = load_weights(csv);
  CHECK(loaded.findings.sorted().size() == 21);
  CHECK(first_words(loaded) == "`w.csv` has 30 more rows like these");
}

TEST_CASE("a member that is missing is told once, wherever plan and tables name it") {
  const auto loaded =
      load({{"plan.yaml", cut + "plan: {currency: EUR}\n"
                                "goals: {a: {measure: sales, quota: {region: {file: w.csv}}}}\n"
                                "projects: {p: {title: P, has: {people: {west: 2}}}}\n"
                                "drafts: [{by: ana, goal: a, where: {region: west}, amount: 3}]\n"},
            {"w.csv", "region,weight\nwest,1\nnorth,2\nwest,3\neast,4\neast,5\n"}});
  CHECK(places(loaded) ==
        "plan.yaml:8:41 plan/unknown-member\n"
        "w.csv:5:1 plan/unknown-member");
  CHECK(first_words(loaded).starts_with(
      "`west` is not a member of the dimension `region`, and is named in 4 places"));
}

TEST_CASE("drafts from a file") {
  const auto loaded = load(
      {{"plan.yaml", cut + "plan: {currency: EUR}\ngoals: {a: {measure: sales}}\n"
                           "drafts: [{by: ana, goal: a, where: {region: south}, file: d.csv}]\n"},
       {"d.csv", "product,amount\ntea,1.2M\ncoffee,USD 3\ncofee,3\n"}});
  CHECK(places(loaded) ==
        "d.csv:3:8 plan/foreign-currency\n"
        "d.csv:4:1 plan/unknown-member");
  REQUIRE(loaded.plan.draft_rows.size() == 1);
  const auto& row = loaded.plan.draft_rows[0];
  CHECK(row.draft == 0);
  CHECK(row.units == 120'000'000);
  CHECK(row.where.at(0)->member == 1);
  CHECK(row.where.at(1)->member == 0);
}
