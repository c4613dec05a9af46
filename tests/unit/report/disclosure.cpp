// unit/report/disclosure: whom a total gives away, by what lies outside of what is shown.
#include "report/disclosure.hpp"

#include <doctest/doctest.h>

#include "support/small_plan.hpp"

namespace planctl::report {
namespace {

// Region north (leon 1, burgos 2), south 3; channel retail 0, online 1.
const model::Grain grain{.by = {{0, 0}, {1, 0}}, .where = {}};
using Cells = std::vector<std::vector<std::size_t>>;
const Cells all{{1, 0}, {1, 1}, {2, 0}, {2, 1}, {3, 0}, {3, 1}};

std::string find(const std::vector<std::vector<std::pair<std::string, std::string>>>& places,
                 const Cells& cells = all, const std::vector<std::int64_t>& units = {}) {
  const auto plan = support::small_plan();
  std::vector<model::Place> made;
  for (const auto& place : places) made.push_back(support::place(plan, place));
  std::vector<Holding> holdings;
  for (std::size_t at = 0; at < cells.size(); ++at)
    holdings.push_back({cells[at], units.empty() ? 1 : units[at]});
  const auto left = find_single_left(plan, grain, holdings, {made});
  return left ? plan.dimensions[left->dimension].members[left->member].id.value : "";
}

}  // namespace

TEST_CASE("a total gives away a member that alone is left over") {
  CHECK(find({{{"region", "north"}}}) == "south");
  CHECK(find({{{"region", "south"}}}) == "north");
  CHECK(find({{{"region", "leon"}}, {{"region", "south"}}}) == "burgos");
  CHECK(find({{{"channel", "retail"}}}) == "online");
  CHECK(find({{{"region", "north"}}, {{"channel", "retail"}}}) == "south");
}

TEST_CASE("a total gives nobody away where two are left over, or nothing is") {
  CHECK(find({{{"region", "leon"}}}) == "");
  CHECK(find({}) == "");
  CHECK(find({{}}) == "");
  CHECK(find({{{"region", "north"}}, {{"region", "south"}}}) == "");
}

TEST_CASE("members without quota do not hide the one that has all of it") {
  CHECK(find({{{"region", "leon"}}}, {{1, 0}, {1, 1}, {3, 0}, {3, 1}}) == "south");
  CHECK(find({{{"region", "leon"}}}, {{1, 0}, {2, 1}, {3, 1}}) == "online");
  // Only one channel has any quota: its figure is the total itself.
  CHECK(find({{{"region", "leon"}}}, {{1, 0}, {2, 0}, {3, 0}}) == "");
}

TEST_CASE("a total gives away a member that holds nearly all of what is left over") {
  const Cells three{{1, 0}, {2, 0}, {3, 0}};
  CHECK(find({{{"region", "leon"}}}, three, {50, 1, 10}) == "");
  CHECK(find({{{"region", "leon"}}}, three, {50, 1, 11}) == "south");
  CHECK(find({{{"region", "leon"}}}, three, {50, 1, -11}) == "south");
  CHECK(find({{{"region", "south"}}}, three, {1, 99, 50}) == "burgos");
}

TEST_CASE("a total gives away what others have of a place that is shared") {
  const auto plan = support::small_plan();
  const auto find_beside = [&](std::int64_t own, const std::vector<std::int64_t>& units) {
    const std::vector<Holding> cells{{{1, 0}, units[0]}, {{2, 0}, units[1]}, {{3, 0}, units[2]}};
    const Shown shown{.places = {support::place(plan, {{"region", "south"}})},
                      .parts = {{support::place(plan, {{"region", "north"}}), own}}};
    return find_single_left(plan, grain, cells, shown).has_value();
  };
  CHECK(find_beside(4'000, {50, 50, 1}));
  CHECK_FALSE(find_beside(10'000, {50, 50, 1}));
  const Shown half{.places = {}, .parts = {{support::place(plan, {{"region", "leon"}}), 5'000}}};
  const auto find_half = [&](std::int64_t leon) {
    return find_single_left(plan, grain, {{{1, 0}, leon}, {{2, 0}, 60}, {{3, 0}, 50}}, half);
  };
  CHECK_FALSE(find_half(50).has_value());
  CHECK(find_half(2'500).has_value());
}

}  // namespace planctl::report
