// published/raking: iterative proportional fitting of the 4 × 4 table of Wikipedia, "Iterative
// proportional fitting": after three sweeps, and at its limit.
#include "decompose/raking.hpp"

#include <doctest/doctest.h>

#include "support/plan_builder.hpp"
#include "support/quotas.hpp"

using namespace planctl;
using decompose::Margin;
using support::PlanBuilder;

namespace {

const std::vector<double> seeds{40, 30, 20, 10, 35, 50, 100, 75, 30, 80, 70, 120, 20, 30, 40, 50};

std::vector<Margin> margins() {
  Margin rows{{}, {150, 300, 400, 150}};
  Margin columns{{}, {200, 300, 400, 100}};
  for (std::uint32_t cell = 0; cell < 16; ++cell) {
    rows.group_of.push_back(cell / 4);
    columns.group_of.push_back(cell % 4);
  }
  return {rows, columns};
}

void check_near(const std::vector<double>& cells, const std::vector<double>& wanted) {
  REQUIRE(cells.size() == wanted.size());
  for (std::size_t cell = 0; cell < cells.size(); ++cell) {
    CAPTURE(cell);
    CHECK(cells[cell] == doctest::Approx(wanted[cell]).epsilon(1e-7));
  }
}

}  // namespace

TEST_CASE("three sweeps give the published table") {
  check_near(
      decompose::rake(seeds, margins(), 3),
      {64.605587, 46.275209, 35.419082, 3.828747, 49.951441, 68.150183, 156.486611, 25.373932,
       56.698613, 144.397017, 145.059587, 53.762439, 28.744359, 41.177591, 63.034720, 17.034883});
}

TEST_CASE("its limit, rounded, keeps every margin, and every cell within a unit") {
  const std::vector<double> limit{
      64.558510, 46.232460,  35.384298,  3.824732,  49.967919, 68.159354, 156.498546, 25.374180,
      56.721944, 144.428226, 145.082481, 53.767349, 28.751627, 41.179961, 63.034674,  17.033738};
  PlanBuilder plan(1000);
  plan.dimension("row", {"r1", "r2", "r3", "r4"}).dimension("column", {"c1", "c2", "c3", "c4"});
  plan.shares("row", {{"r1", "100"}, {"r2", "260"}, {"r3", "300"}, {"r4", "140"}});
  for (std::size_t row = 0; row < 4; ++row) {
    PlanBuilder::Pairs weights;
    for (std::size_t column = 0; column < 4; ++column)
      weights.emplace_back("c" + std::to_string(column + 1),
                           std::to_string(static_cast<int>(seeds[row * 4 + column])));
    plan.shares("column", weights, {{"row", "r" + std::to_string(row + 1)}});
  }
  plan.targets("row", {{"r1", 150}, {"r2", 300}, {"r3", 400}, {"r4", 150}});
  plan.targets("column", {{"c1", 200}, {"c2", 300}, {"c3", 400}, {"c4", 100}});

  CHECK(support::year_amounts(plan.plan, {"row"}) ==
        support::Amounts{{"r1", 150}, {"r2", 300}, {"r3", 400}, {"r4", 150}});
  CHECK(support::year_amounts(plan.plan, {"column"}) ==
        support::Amounts{{"c1", 200}, {"c2", 300}, {"c3", 400}, {"c4", 100}});
  const auto cells = support::year_amounts(plan.plan, {"row", "column"});
  for (std::size_t cell = 0; cell < cells.size(); ++cell) {
    CAPTURE(cells[cell].first);
    const double off = static_cast<double>(cells[cell].second) - limit[cell];
    CHECK(off < 1);
    CHECK(off > -1);
  }
}
