// properties/apportion_exact: random cuts against exact shares that are computed in another way.
#include <algorithm>
#include <map>
#include <numeric>
#include <random>

#include <doctest/doctest.h>

#include "support/cut_walk.hpp"
#include "support/quotas.hpp"
#include "values/unit.hpp"

using namespace planctl;
using support::Calendars;
using support::CutLimits;
using support::CutPosition;
using support::Deviation;
using support::ExactCut;

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

// Of flat dimensions: whether cells can be rounded on every day so that all nodes stay within one
// unit of their exact shares and the whole has its units: every way of rounding is tried, day by
// day.
bool can_be_within_one(const support::CutSpec& spec, const ExactCut& exact,
                       const std::vector<std::int64_t>& whole) {
  std::vector<CutPosition> cells;
  for (const auto& [position, series] : exact)
    if (positions_below(spec, position).empty()) cells.push_back(position);
  const auto units_of = [&](std::size_t ways, std::size_t cell, std::size_t day) {
    return static_cast<std::int64_t>(exact.at(cells[cell])[day].floor()) +
           static_cast<std::int64_t>(ways >> cell & 1U);
  };
  std::map<CutPosition, std::vector<std::size_t>> below;  // cells by node
  for (std::size_t cell = 0; cell < cells.size(); ++cell)
    for (const auto& [position, series] : exact)
      if (std::equal(position.begin(), position.end(), cells[cell].begin()))
        below[position].push_back(cell);
  std::vector<std::size_t> reached;
  std::int64_t sum = 0;
  for (std::size_t day = 0; day < whole.size(); ++day) {
    sum += whole[day];
    std::vector<std::size_t> next;
    for (std::size_t ways = 0; ways < std::size_t{1} << cells.size(); ++ways) {
      bool fits = true;
      for (const auto& [position, inside] : below) {
        std::int64_t units = 0;
        for (const std::size_t cell : inside) units += units_of(ways, cell, day);
        const support::Ratio distance = support::Ratio(units) - exact.at(position)[day];
        fits = fits && distance.floor() < 1 && (-distance).floor() < 1 &&
               (!position.empty() || units == sum);
      }
      if (!fits) continue;
      const bool follows = std::any_of(reached.begin(), reached.end(), [&](std::size_t before) {
        for (std::size_t cell = 0; cell < cells.size(); ++cell)
          if (units_of(before, cell, day - 1) > units_of(ways, cell, day)) return false;
        return true;
      });
      if (day == 0 || follows) next.push_back(ways);
    }
    reached = std::move(next);
  }
  return !reached.empty();
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
    CHECK(trial.deviation.beyond * 100'000 <= trial.deviation.node_days);
    CHECK(trial.deviation.largest < 1.5);
  }
}

TEST_CASE("unlike calendars: hardly any accumulated quota is a unit from its exact share") {
  for (const std::int64_t target : {20, 300, 5'000, 1'000'000}) {
    const auto trial = run(20'262 + static_cast<std::uint64_t>(target), 40,
                           {.target = target, .calendars = Calendars::unlike});
    print("unlike", trial);
    CHECK(trial.cuts > 30);
    CHECK(trial.deviation.beyond * 100'000 <= trial.deviation.node_days);
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

TEST_CASE("members with months of their own: within one unit wherever any rounding is") {
  std::mt19937_64 random(20'263);
  int cuts = 0;
  int beyond = 0;
  for (int i = 0; i < 300; ++i) {
    INFO("cut ", i);
    const std::int64_t target = i % 3 == 0 ? 20 : i % 3 == 1 ? 300 : 1'000'000;
    const auto spec =
        support::random_cut(random, {.dimensions = 2 + static_cast<std::size_t>(i % 2),
                                     .members = 2,
                                     .target = target,
                                     .calendars = Calendars::alike,
                                     .trees = support::Trees::flat,
                                     .seasons = support::Seasons::of_members});
    const auto plan = support::to_plan(spec);
    const auto outcome = decompose::decompose(plan.plan, 0);
    REQUIRE(outcome.decomposition.has_value());
    const auto quotas = support::collect_nodes(spec, *outcome.decomposition);
    support::check_consistency(spec, quotas);
    const auto exact = support::exact_cut(spec);
    const auto deviation = support::measure(exact, quotas);
    if (!deviation.fits) continue;
    ++cuts;
    if (deviation.beyond == 0) continue;
    ++beyond;
    CHECK_FALSE(can_be_within_one(spec, exact, quotas.at({})));
  }
  MESSAGE(cuts, " cuts, ", beyond, " of them with a node that must be a unit away");
  CHECK(cuts > 200);
}
