// tests/unit/compare/corrections: what came before and after a correction was due.
#include "compare/corrections.hpp"

#include <doctest/doctest.h>

#include "support/small_plan.hpp"

namespace planctl::compare {
namespace {

using support::figure;
using support::place;
using support::ref;
using support::words;

// Quotas of 10 a day in each region; north brings 8 a day until 10 February and `later` after it.
struct Case {
  model::Plan plan = support::small_plan();
  model::QuotaTable quotas;
  model::ActualTable actuals;
  model::Correction made;

  explicit Case(std::int64_t later) {
    const auto& region = plan.dimensions[0].members;
    const std::vector<model::GrainDimension> by{{0, 0}};
    quotas.goal = actuals.goal = plan.goals.index_of("sales");
    quotas.grain = actuals.grain = {by, {}};
    for (const char* const id : {"leon", "burgos", "south"}) {
      const std::vector<std::size_t> members{region.index_of(id)};
      quotas.cells.push_back({members, std::vector<std::int64_t>(365, 5)});
      actuals.cells.push_back({members, std::vector<std::int64_t>(365, 4)});
      for (std::size_t day = 41; day < 365; ++day) actuals.cells.back().daily[day] = later;
    }
    made.id = words("c");
    made.goal = ref(plan.goals, "sales");
    made.where = place(plan, {{"region", "north"}});
    made.due = {*values::parse_date("2026-02-10"), {}};
    made.period = {*values::parse_period("2026-02"), {}};
  }
  model::CorrectionEffect compare(const char* as_of) {
    model::Plan with = plan;
    with.corrections.add(made);
    return compare_corrections(with, quotas, actuals, *values::parse_date(as_of)).at(0);
  }
};

TEST_CASE("before and after, in the places below the one it names") {
  Case c(5);
  c.made.expects = figure(50);
  const auto effect = c.compare("2026-03-31");
  CHECK(effect.quota_before == 100);  // ten days of February
  CHECK(effect.actual_before == 80);
  CHECK(effect.quota_after == 490);
  CHECK(effect.actual_after == 490);
  CHECK(effect.percent_before == 800);
  CHECK(effect.percent_after == 1000);
  CHECK(effect.gain == 98);
  CHECK(effect.effect == model::Effect::reached);
  c.made.expects = figure(99);
  CHECK(c.compare("2026-03-31").effect == model::Effect::partly);
}

TEST_CASE("not due, too early, without effect") {
  Case c(4);
  CHECK(c.compare("2026-02-10").effect == model::Effect::open);
  CHECK_FALSE(c.compare("2026-02-10").gain);
  CHECK(c.compare("2026-03-09").effect == model::Effect::early);
  CHECK(c.compare("2026-03-10").effect == model::Effect::without);
  CHECK(c.compare("2026-03-10").gain == 0);
  c.made.due.reset();
  CHECK(c.compare("2026-03-10").effect == model::Effect::open);
}

TEST_CASE("where down is good, less is the effect") {
  Case c(3);
  CHECK(c.compare("2026-03-31").effect == model::Effect::without);
  c.plan.goals[c.quotas.goal].good = model::Good::down;
  CHECK(c.compare("2026-03-31").effect == model::Effect::reached);
}

TEST_CASE("a place that the grain cannot tell has no effect") {
  Case c(5);
  c.made.where = place(c.plan, {{"channel", "retail"}});
  model::Plan with = c.plan;
  with.corrections.add(c.made);
  CHECK(compare_corrections(with, c.quotas, c.actuals, *values::parse_date("2026-03-31")).empty());
}

}  // namespace
}  // namespace planctl::compare
