// unit/read/schema_sections: each section becomes what it says.
#include <doctest/doctest.h>

#include "unit/read/schema_support.hpp"

using namespace planctl;
using namespace planctl::schema_test;

namespace {

const std::string dimensions =
    "dimensions:\n"
    "  region: {north: {title: North, members: {coast: , hills: Hills}}, south: {}}\n"
    "  channel: {retail: {}, online: {}}\n";

model::Quota load_quota(const std::string& quota, const std::string& expected = "") {
  const auto loaded =
      load_text(dimensions + "goals:\n  a:\n    measure: sales\n    quota:\n" + quota);
  CHECK(places(loaded) == expected);
  return *loaded.plan.goals[0].quota;
}

}  // namespace

TEST_CASE("the header") {
  const auto loaded = load_text(
      "plan: {id: p, title: Plan, language: zh, languages: [zh, en], currency: CNY, year: 2026,\n"
      "       weeks: sunday, leader: li, previous: o, next: n, horizon: 2026..2028, vision: v}\n"
      "people: {li: {name: 李}}\n");
  CHECK(places(loaded).empty());
  const auto& header = loaded.plan.header;
  CHECK(header.language->value == values::Language::zh);
  CHECK(header.languages.size() == 2);
  CHECK(header.year->value == values::calendar_year(2026));
  CHECK(header.weeks->value == values::WeekStart::sunday);
  CHECK(header.leader->index == 0);
  CHECK(loaded.plan.currency_unit() == values::Unit{"CNY", 2});
}

TEST_CASE("years of months and of weeks") {
  const auto year = [](const std::string& text) {
    return load_text("plan: {year: " + text + "}\n");
  };
  CHECK(year("{start: 2026-04-01}").plan.header.year->value ==
        *values::month_year(values::make_date(2026, 4, 1)));
  CHECK(year("{start: 2026-02-01, pattern: 4-5-4}").plan.header.year->value ==
        *values::week_year(values::make_date(2026, 2, 1), values::Pattern::weeks_454, 52));
  CHECK(
      year("{start: 2026-02-01, pattern: 4-4-5, weeks: 53}").plan.header.year->value.days.count() ==
      371);
  CHECK(places(year("{start: 2026-02-15}")) == "plan.yaml:1:22 plan/bad-year");
  CHECK(places(year("{start: 2026-02-01, pattern: 4-5-4, weeks: 51}")) ==
        "plan.yaml:1:57 plan/bad-year");
  CHECK(places(year("{start: 2026-02-01, weeks: 52}")) == "plan.yaml:1:41 plan/bad-year");
  CHECK(places(year("{pattern: 4-5-4}")) == "plan.yaml:1:14 plan/missing-key");
  CHECK(places(year("26")) == "plan.yaml:1:14 plan/bad-year");
}

TEST_CASE("dimensions are trees in declared order") {
  const auto loaded = load_text(dimensions);
  CHECK(places(loaded).empty());
  const auto& region = loaded.plan.dimensions[0];
  CHECK(region.members.size() == 4);
  CHECK(region.members[1].id.value == "coast");
  CHECK(region.members[2].title->value == "Hills");
  CHECK(region.roots() == std::vector<std::size_t>{0, 3});
  CHECK(region.leaves() == std::vector<std::size_t>{1, 2, 3});
  CHECK(region.is_within(2, 0));
  CHECK_FALSE(region.is_within(3, 0));
}

TEST_CASE("calendars") {
  const auto loaded = load_text(
      "calendars:\n"
      "  default: {workdays: mon-fri, holidays: [2026-01-01, 2026-08-01..2026-08-15]}\n"
      "  store: {extends: default, workdays: [fri-sun, tue], makeup: 2026-01-04,\n"
      "          weights: {sat: 1.5, sun: 50%}, events: [{title: fair, date: 2026-06-10, lift: "
      "2}]}\n");
  CHECK(places(loaded).empty());
  const auto& calendars = loaded.plan.calendars;
  CHECK(calendars[0].workdays->value == std::vector<unsigned>{0, 1, 2, 3, 4});
  CHECK(calendars[0].holidays[1].value.count() == 15);
  CHECK(calendars[1].workdays->value == std::vector<unsigned>{1, 4, 5, 6});
  CHECK(calendars[1].extends->index == 0);
  CHECK(calendars[1].makeup.size() == 1);
  CHECK(calendars[1].weights[1].weekday == 6);
  CHECK(calendars[1].events[0].lift->written.number == values::Decimal{2, 0});
  CHECK(places(load_text("calendars: {a: {workdays: mo-fr}}\n")) ==
        "plan.yaml:1:27 plan/unknown-choice");
  CHECK(places(load_text("calendars: {a: {weights: {monday: 2}}}\n")) ==
        "plan.yaml:1:27 plan/unknown-key");
}

TEST_CASE("shares of a dimension in every form") {
  const auto quota = load_quota(
      "      channel: even\n"
      "      region:\n"
      "        - {north: 55%, south: 45%}\n"
      "        - {where: {channel: online}, north: 1, south: 3}\n"
      "        - even\n");
  CHECK(quota.order == std::vector<std::size_t>{1, 0});
  REQUIRE(quota.shares.size() == 2);
  CHECK(quota.shares[0].rules[0].even->value);
  const auto& rules = quota.shares[1].rules;
  REQUIRE(rules.size() == 3);
  CHECK(rules[0].weights[0].weight.written == values::Quantity{{55, 0}, "%"});
  CHECK(rules[0].weights[1].member == 3);
  CHECK(rules[1].where.coordinates[0].member == 1);
  CHECK(rules[1].weights.size() == 2);
  CHECK(rules[2].even.has_value());
}

TEST_CASE("the order of the cut, holds, stretch and rounding") {
  const auto quota = load_quota(
      "      order: [channel, region]\n"
      "      region: even\n"
      "      channel: even\n"
      "      normalise: flat\n"
      "      hold: {where: {region: coast}, amount: 700k, reason: signed}\n"
      "      stretch: {region: 3%}\n"
      "      rounding: 100\n");
  CHECK(quota.order == std::vector<std::size_t>{1, 0});
  CHECK(quota.normalise->value == model::Normalise::flat);
  CHECK(quota.holds[0].amount->units == 70'000'000);
  CHECK(quota.stretch[0].percent->units == 300);
  CHECK(quota.rounding->units == 10'000);
}

TEST_CASE("seasons: weights, rules for places, one only") {
  CHECK(load_quota("      months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]\n")
            .season->rules[0]
            .weights.size() == 12);
  const auto quota = load_quota(
      "      quarters:\n"
      "        - {shares: [1, 2, 3, 4]}\n"
      "        - {where: {region: south}, shares: [4, 3, 2, 1]}\n");
  CHECK(quota.season->every == values::Every::quarter);
  CHECK(quota.season->rules[1].where.coordinates.size() == 1);
  CHECK(quota.season->rules[1].weights[0].written.number == values::Decimal{4, 0});
  load_quota("      months: [1, 1]\n      quarters: [1, 1]\n", "plan.yaml:9:17 plan/duplicate-key");
}

TEST_CASE("faults in a quota stand at their member, key or weight") {
  load_quota("      region: {nort: 1, south: 2}\n", "plan.yaml:8:16 plan/unknown-member");
  load_quota("      regon: {north: 1}\n", "plan.yaml:8:7 plan/dangling-reference");
  load_quota("      region: {north: EUR 5, south: 1}\n", "plan.yaml:8:23 plan/wrong-unit");
  load_quota("      region: evenly\n", "plan.yaml:8:15 plan/unknown-choice");
  load_quota("      hold: [{where: {region: north}}]\n", "plan.yaml:8:14 plan/missing-key");
}

TEST_CASE("a budget line is for one thing") {
  const auto loaded = load_text(
      "plan: {currency: EUR}\n"
      "goals: {sales: {measure: sales}}\n"
      "strategies: {depth: {}}\nactions: {open: {}}\nprojects: {super: {}}\n"
      "budget:\n"
      "  total: 1M\n"
      "  lines:\n"
      "    a: {for: sales, amount: 1k, spent: {2026-01: 21k}, term: long, source: outside}\n"
      "    b: {for: depth}\n    c: {for: open}\n    d: {for: super}\n    e: {for: nothing}\n");
  CHECK(places(loaded) == "plan.yaml:13:14 plan/dangling-reference");
  const auto& budget = loaded.plan.budget;
  CHECK(budget.total->units == 100'000'000);
  CHECK(budget.lines[0].goal == 0);
  CHECK(budget.lines[0].spent[0].amount.units == 2'100'000);
  CHECK(budget.lines[0].term->value == model::Term::long_term);
  CHECK(budget.lines[1].strategy == 0);
  CHECK(budget.lines[2].action == 0);
  CHECK(budget.lines[3].project == 0);
}

TEST_CASE("what a project needs and has") {
  const auto loaded =
      load_text(dimensions +
                "plan: {currency: EUR}\n"
                "projects: {super: {requires: {fees: {entry: 200k}, people: {north: 4, "
                "nrth: 1}}, has: {people: {north: 2.5}}}}\n");
  CHECK(places(loaded) ==
        "plan.yaml:5:71 plan/dangling-reference\n"
        "plan.yaml:5:104 plan/too-many-decimals");
  CHECK(loaded.plan.projects[0].needs->fees[0].amount.units == 20'000'000);
  CHECK(loaded.plan.projects[0].needs->people[0].amount.units == 4);
}

TEST_CASE("steps of a process name one another") {
  CHECK(places(load_text("processes: {p: {steps: [{id: a, then: b}, {id: b, then: [a, c]}, "
                         "{id: a}]}}\n")) ==
        "plan.yaml:1:61 plan/dangling-reference\n"
        "plan.yaml:1:71 plan/duplicate-id");
}

TEST_CASE("appraisal is by person, actuals by goal") {
  const auto loaded = load_text(
      "people: {ana: {}}\ngoals: {sales: {measure: sales}}\n"
      "appraisal: {ana: [{goal: sales, weight: 60%}], luis: {goal: sales, weight: 40%}}\n"
      "actuals: {sales: {file: [a/*.csv, b.csv], columns: {date: fecha, amount: importe, zone: "
      "z},\n"
      "  separator: \";\", decimal: \",\", dates: D/M/Y, multiply: [q, p]}}\n");
  CHECK(places(loaded) ==
        "plan.yaml:3:48 plan/dangling-reference\n"
        "plan.yaml:4:83 plan/dangling-reference");
  CHECK(loaded.plan.appraisal[0].lines[0].weight->units == 6000);
  const auto& actuals = loaded.plan.actuals[0];
  CHECK(actuals.goal.index == 0);
  CHECK(actuals.files[1].path == "b.csv");
  CHECK(actuals.dates->value == model::DateForm::day_first);
  CHECK(actuals.multiply.size() == 2);
}

TEST_CASE("actuals need a date and an amount") {
  CHECK(places(load_text("goals: {a: {measure: sales}}\n"
                         "actuals: {a: {file: x.csv, columns: {date: d}, separator: x}}\n")) ==
        "plan.yaml:2:11 plan/missing-key\n"
        "plan.yaml:2:59 plan/unknown-choice");
}

TEST_CASE(
    "parties are departments or people; audiences are for a dimension, people or departments") {
  CHECK(places(load_text(dimensions +
                         "people: {ana: {}}\ndepartments: {sales: {}}\n"
                         "rollout: [{to: [ana, sales, nobody]}]\n"
                         "audiences: {a: {each: region}, b: {each: person}, c: {each: zone}}\n")) ==
        "plan.yaml:6:29 plan/dangling-reference\n"
        "plan.yaml:7:61 plan/dangling-reference");
}
