// tests/unit/compare/causes: parts add up, new and dropped items stand apart, the path goes down.
#include "compare/causes.hpp"

#include <doctest/doctest.h>

#include "support/small_plan.hpp"

namespace planctl::compare {
namespace {

TEST_CASE("causes: price, quantity, mix, new and dropped add up to the variance") {
  // Awkward thirds, a new item, a dropped one, returns of another.
  const std::vector<ToDate> amounts{
      {{0}, 1'000, 1'337}, {{1}, 2'001, 1'500}, {{2}, 0, 777}, {{3}, 555, 0}, {{4}, 100, -30}};
  const std::vector<ToDate> units{{{0}, 3, 4}, {{1}, 7, 5}, {{2}, 0, 9}, {{3}, 5, 0}, {{4}, 1, 0}};
  const auto bridge = compare_bridge(amounts, units);
  CHECK(bridge.new_items == 777);
  CHECK(bridge.dropped == -555);
  // At planned prices the 4 and 5 units are 1,333 and 1,429; as planned, 9 of 11 units are 2,537.
  CHECK(bridge.quantity == 2'537 - 3'101);
  CHECK(bridge.mix == 1'333 + 1'429 - 2'537);
  CHECK(bridge.price == 2'807 - 2'762);
  CHECK(bridge.price + bridge.volume() + bridge.new_items + bridge.dropped == 3'584 - 3'656);
}

TEST_CASE("causes: a small net hides nothing gross, and the path follows the whole") {
  const auto plan = support::small_plan();
  // leon +900, burgos -700, south -300 of which retail -500 and online +200.
  const std::vector<ToDate> leaves{
      {{1, 0}, 1'000, 1'900}, {{2, 0}, 1'000, 300}, {{3, 0}, 1'000, 500}, {{3, 1}, 100, 300}};
  const auto path = compare_path(plan, {0, 1}, leaves);
  // The whole is -100: south (-300) moved it most downwards, north (+200) did not.
  REQUIRE(path.size() == 2);
  CHECK(path[0].member == 3);
  CHECK(path[0].variance == -300);
  CHECK(path[1].dimension == 1);
  CHECK(path[1].variance == -500);

  model::VarianceTable table;
  table.goal = 0;
  table.total.variance = -100;
  for (const auto& [member, variance] :
       std::vector<std::pair<std::size_t, std::int64_t>>{{1, 900}, {2, -700}, {3, -300}}) {
    model::VarianceLine line;
    line.members = {member};
    line.variance = variance;
    line.favourable = variance > 0;
    table.lines.push_back(line);
  }
  const auto causes = compare_contributions(plan, table);
  CHECK(causes.gross_favourable == 900);
  CHECK(causes.gross_adverse == -1'000);
  REQUIRE(causes.members.size() == 3);
  CHECK(causes.members[1].variance == -700);
  CHECK(causes.members[0].share_percent == 474);
  CHECK(causes.members[2].running_percent == 1'000);
}

}  // namespace
}  // namespace planctl::compare
