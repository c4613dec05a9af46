// unit/model/plan: what is asked of a plan and its dimensions.
#include "model/plan.hpp"

#include <doctest/doctest.h>

#include "model/results.hpp"

using namespace planctl;

TEST_CASE("a section that is missing is pointed to at the first line of the plan") {
  model::Plan plan;
  plan.root = {.file = 0, .begin = 0, .end = 10};
  plan.sections.push_back({.name = "goals", .span = {.file = 0, .begin = 20, .end = 25}});
  CHECK(plan.has_section("goals"));
  CHECK_FALSE(plan.has_section("people"));
  CHECK(plan.place_of("goals") == diag::Span{0, 20, 25});
  CHECK(plan.place_of("people") == plan.root);
}

TEST_CASE("the currency of a plan has its own decimals") {
  model::Plan plan;
  CHECK(plan.currency_unit() == values::Unit{"", 2});
  plan.header.currency = {.value = "JPY", .span = {}};
  CHECK(plan.currency_unit() == values::Unit{"JPY", 0});
}

TEST_CASE("every known measure is found by its name, once") {
  for (const auto& measure : model::known_measures())
    CHECK(model::find_measure(measure.name) == &measure);
  CHECK(model::find_measure("sells") == nullptr);
  CHECK(model::find_measure("cost")->good == model::Good::down);
  CHECK(model::find_measure("outlets")->kind == model::Kind::stock);
  CHECK(model::find_measure("price")->counts == model::Measure::Counts::money);
}

TEST_CASE("only too coarse a cut is still made") {
  CHECK_FALSE(model::blocks(model::QuotaFault::too_coarse));
  CHECK(model::blocks(model::QuotaFault::hold_short));
  CHECK(model::blocks(model::QuotaFault::no_target));
}
