// properties/apportion_exact: random cuts against exact shares that are computed in another way.
#include <random>

#include <doctest/doctest.h>

#include "support/cut_walk.hpp"
#include "support/quotas.hpp"
#include "values/unit.hpp"

using namespace planctl;
using support::Calendars;
using support::CutLimits;
using support::Deviation;

namespace {

struct Trial {
  Deviation deviation;
  int cuts = 0;
  int refused = 0;   // a period without a working day
  int too_fine = 0;  // exact shares that do not fit in the test's fractions
};

Trial run(std::uint64_t seed, int cuts, const CutLimits& limits) {
  std::mt19937_64 random(seed);
  Trial trial;
  for (int i = 0; i < cuts; ++i) {
    INFO("seed ", seed, " cut ", i);
    const auto spec = support::random_cut(random, limits);
    const auto plan = support::to_plan(spec);
    const auto outcome = decompose::decompose(plan.plan, 0);
    if (!outcome.decomposition) {
      for (const auto& problem : outcome.problems)
        REQUIRE((problem.fault == model::QuotaFault::no_working_day ||
                 problem.fault == model::QuotaFault::too_coarse));
      ++trial.refused;
      continue;
    }
    const auto quotas = support::collect_nodes(spec, *outcome.decomposition);
    support::check_consistency(spec, quotas);
    const auto deviation = support::measure(support::exact_cut(spec), quotas);
    if (!deviation.fits) {
      ++trial.too_fine;
      continue;
    }
    trial.deviation.add(deviation);
    ++trial.cuts;
  }
  return trial;
}

void print(const std::string& what, const Trial& trial) {
  MESSAGE(what, ": ", trial.cuts, " cuts, ", trial.deviation.node_days, " node-days, ",
          trial.deviation.beyond, " a unit or more from the exact share, at most ",
          trial.deviation.largest, "; ", trial.refused, " refused, ", trial.too_fine, " too fine");
}

}  // namespace

TEST_CASE("alike calendars: hardly any accumulated quota is a unit from its exact share") {
  for (const std::int64_t target : {20, 300, 5'000, 1'000'000}) {
    const auto trial = run(20'261 + static_cast<std::uint64_t>(target), 40,
                           {.target = target, .calendars = Calendars::alike});
    print("alike", trial);
    CHECK(trial.cuts > 30);
    CHECK(trial.deviation.beyond * 10'000 <= trial.deviation.node_days);
    CHECK(trial.deviation.largest < 1.5);
  }
}

TEST_CASE("unlike calendars: hardly any accumulated quota is a unit from its exact share") {
  for (const std::int64_t target : {20, 300, 5'000, 1'000'000}) {
    const auto trial = run(20'262 + static_cast<std::uint64_t>(target), 40,
                           {.target = target, .calendars = Calendars::unlike});
    print("unlike", trial);
    CHECK(trial.cuts > 30);
    CHECK(trial.deviation.beyond * 10'000 <= trial.deviation.node_days);
    CHECK(trial.deviation.largest < 1.5);
  }
}

TEST_CASE("one set of siblings: every accumulated quota is within one unit of its exact share") {
  // The last leaves the fewest bits for fractions.
  for (const std::int64_t target : {std::int64_t{3'000}, values::max_units}) {
    const auto trial = run(
        3, 200, {.dimensions = 1, .members = 9, .target = target, .trees = support::Trees::flat});
    print("one set of siblings", trial);
    CHECK(trial.cuts > 180);
    CHECK(trial.deviation.beyond == 0);
  }
}
