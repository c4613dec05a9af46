// unit/read/schema_figures: amounts are counted in the unit of what they stand for.
#include <doctest/doctest.h>

#include "unit/read/schema_support.hpp"

using namespace planctl;
using namespace planctl::schema_test;

namespace {

const std::string header = "plan: {currency: EUR}\n";

read::Loaded load_goal(const std::string& goal) {
  return load_text(header + "goals:\n  a: {" + goal + "}\n");
}

}  // namespace

TEST_CASE("a known measure gives kind, direction and unit") {
  const auto loaded = load_goal("measure: receivables, target: 1.2M");
  const auto& goal = loaded.plan.goals[0];
  CHECK(places(loaded).empty());
  CHECK(goal.kind == model::Kind::stock);
  CHECK(goal.good == model::Good::down);
  CHECK(goal.unit == values::Unit{"EUR", 2});
  CHECK(goal.target->units == 120'000'000);
}

TEST_CASE("percentages are counted in hundredths, pieces as they are") {
  CHECK(load_goal("measure: market_share, target: 22.5%").plan.goals[0].target->units == 2250);
  const auto loaded = load_goal("measure: volume, target: 12k cases");
  CHECK(loaded.plan.goals[0].unit == values::Unit{"cases", 0});
  CHECK(loaded.plan.goals[0].target->units == 12'000);
}

TEST_CASE("a goal of its own measure says kind and unit itself") {
  const auto ratio = load_goal("measure: calls per day, kind: ratio, target: 12.5");
  CHECK(places(ratio).empty());
  CHECK(ratio.plan.goals[0].unit == values::Unit{"", 2});
  CHECK(ratio.plan.goals[0].target->units == 1250);
  const auto flow = load_goal("measure: tonnes, kind: flow, unit: t, decimals: 3, target: 1.5");
  CHECK(flow.plan.goals[0].unit == values::Unit{"t", 3});
  CHECK(flow.plan.goals[0].target->units == 1500);
  CHECK(load_goal("target: 95%").plan.goals[0].kind == model::Kind::ratio);
}

TEST_CASE("what does not fit the unit is told, and the value is absent") {
  struct Case {
    std::string goal;
    std::string place;
  };
  for (const auto& [goal, place] :
       {Case{"measure: sales, target: USD 12M", "plan.yaml:3:31 plan/foreign-currency"},
        Case{"measure: sales, target: 12%", "plan.yaml:3:31 plan/wrong-unit"},
        Case{"measure: sales, target: 12.3456M EUR", ""},
        Case{"measure: sales, target: 12.3456", "plan.yaml:3:31 plan/too-many-decimals"},
        Case{"measure: sales, target: 99999999999999", "plan.yaml:3:31 plan/too-large"},
        Case{"measure: share, target: 22", "plan.yaml:3:31 plan/wrong-unit"},
        Case{"measure: sells, target: 22", "plan.yaml:3:16 plan/unknown-measure"},
        Case{"measure: sales, unit: USD", "plan.yaml:3:29 plan/foreign-currency"},
        Case{"measure: sales, decimals: 9", "plan.yaml:3:33 plan/bad-number"}}) {
    const auto& written = goal;  // Clang 14 captures no binding
    CAPTURE(written);
    const auto loaded = load_goal(written);
    CHECK(places(loaded) == place);
    if (place.find(":31") != std::string::npos)
      CHECK_FALSE(loaded.plan.goals[0].target.has_value());
  }
}

TEST_CASE("money without a currency of the plan") {
  const auto loaded = load_text("goals:\n  a: {measure: sales, target: EUR 5}\n");
  CHECK(places(loaded) == "plan.yaml:2:31 plan/foreign-currency");
  CHECK(first_words(loaded) ==
        "the amount is in EUR, but the plan names no currency | add `currency: EUR` to the section "
        "`plan`");
  CHECK(load_text("goals:\n  a: {measure: sales, target: 5}\n").plan.goals[0].target->units == 500);
}

TEST_CASE("a currency that is none") {
  CHECK(places(load_text("plan: {currency: euro}\n")) == "plan.yaml:1:18 plan/unknown-currency");
}

TEST_CASE("days of work and of the calendar") {
  const auto loaded = load_text(
      "actions:\n  a: {effort: 2w}\n  b: {effort: 12}\n"
      "processes:\n  p: {steps: [{id: s, within: 2w}]}\n");
  CHECK(places(loaded) == "plan.yaml:3:15 plan/wrong-unit");
  CHECK(loaded.plan.actions[0].effort->units == 10);
  CHECK(loaded.plan.processes[0].steps[0].within->units == 14);
  CHECK_FALSE(loaded.plan.actions[1].effort.has_value());
}

TEST_CASE("amounts of an action, a draft, a correction and history are in their goal's unit") {
  const auto loaded =
      load_text(header +
                "people: {ana: {}}\n"
                "goals:\n  share: {measure: share, target: 22%}\n  sales: {measure: sales}\n"
                "actions:\n"
                "  a: {goal: share, expects: {amount: 1%}}\n"
                "  b: {goal: share, expects: [{goal: sales, amount: 600k}, {amount: 0.5%}]}\n"
                "drafts: [{by: ana, goal: share, amount: 21%}]\n"
                "corrections: {c: {goal: sales, expects: 150k}}\n"
                "situation: {history: {share: {2024: 20%, 2025-Q1: 21.25%}}}\n");
  CHECK(places(loaded).empty());
  const auto& plan = loaded.plan;
  CHECK(plan.actions[0].expects[0].amount->units == 100);
  CHECK(plan.actions[0].expects[0].goal->index == 0);
  CHECK(plan.actions[1].expects[0].amount->units == 60'000'000);
  CHECK(plan.actions[1].expects[1].amount->units == 50);
  CHECK(plan.drafts[0].amount->units == 2100);
  CHECK(plan.corrections[0].expects->units == 15'000'000);
  REQUIRE(plan.situation.history.size() == 1);
  CHECK(plan.situation.history[0].figures[1].amount.units == 2125);
  CHECK(plan.situation.history[0].figures[1].period.value.label == "2025-Q1");
}

TEST_CASE("an expectation without any goal") {
  CHECK(places(load_text("actions:\n  a: {expects: {amount: 1k}}\n")) ==
        "plan.yaml:2:16 plan/missing-key");
}
