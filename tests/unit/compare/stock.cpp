// unit/compare/stock: readings of a stock as additions.
#include "compare/stock.hpp"

#include <doctest/doctest.h>

namespace planctl::compare {
namespace {

using Amounts = std::vector<std::int64_t>;

model::ActualTable readings(std::vector<Amounts> cells, Amounts rows) {
  model::ActualTable table;
  for (std::size_t i = 0; i < cells.size(); ++i)
    table.cells.push_back({{i}, std::move(cells[i]), {}});
  table.unassigned.assign(rows.size(), 0);
  table.rows_by_day = std::move(rows);
  return table;
}

TEST_CASE("additions come to the last level, up to every day") {
  auto table = readings({{0, 224, 0, 230}, {0, 182, 0, 181}}, {0, 2, 0, 2});
  table.unassigned = {0, 5, 0, 4};
  count_additions(table, {220, 180});
  CHECK(table.cells[0].daily == Amounts{0, 4, 0, 6});
  CHECK(table.cells[1].daily == Amounts{0, 2, 0, -1});
  CHECK(table.unassigned == Amounts{0, 5, 0, -1});
}

TEST_CASE("members that are read on other days keep their level") {
  auto table = readings({{224, 0, 230}, {0, 182, 0}}, {1, 1, 1});
  count_additions(table, {220, 180});
  CHECK(table.cells[0].daily == Amounts{4, 0, 6});
  CHECK(table.cells[1].daily == Amounts{0, 2, 0});
}

TEST_CASE("where all are read, nothing is a level of zero") {
  auto table = readings({{7, 0}, {3, 4}}, {2, 2});
  count_additions(table, {7, 3});
  CHECK(table.cells[0].daily == Amounts{0, -7});
  CHECK(table.cells[1].daily == Amounts{0, 1});
}

}  // namespace
}  // namespace planctl::compare
