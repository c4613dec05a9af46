// unit/decompose/revision: adjustments shared out over leaf cells and days: exact at every grain,
// nothing past or held touched.
#include "decompose/revision.hpp"

#include <numeric>

#include <doctest/doctest.h>

#include "support/plan_builder.hpp"

using namespace planctl;
using support::PlanBuilder;

namespace {

void adjust(PlanBuilder& plan, values::Date date, const PlanBuilder::Pairs& where,
            values::Days days, std::int64_t amount) {
  auto& adjustment = plan.plan.adjustments.emplace_back();
  adjustment.goal = model::Ref<model::Goal>{{"sales", {}}, 0};
  adjustment.date = model::Located<values::Date>{date, {}};
  auto& move = adjustment.moves.emplace_back();
  move.where = plan.place(where);
  move.days = model::Located<values::Days>{days, {}};
  move.amount = model::Figure{};
  move.amount->units = amount;
}

std::int64_t sum(const std::vector<std::int64_t>& daily, std::size_t first, std::size_t past) {
  return std::accumulate(daily.begin() + static_cast<std::ptrdiff_t>(first),
                         daily.begin() + static_cast<std::ptrdiff_t>(past), std::int64_t{0});
}

}  // namespace

TEST_CASE("revision: an amount is shared exactly, the same at every grain") {
  PlanBuilder plan(7'777);
  plan.dimension("region", {"north", "north/a", "north/b", "south"});
  plan.dimension("channel", {"retail", "online"});
  plan.hold({{"region", "a"}, {"channel", "online"}}, 500);
  const auto outcome = decompose::decompose(plan.plan, 0);
  REQUIRE(outcome.decomposition.has_value());
  const auto& cut = *outcome.decomposition;
  const auto june = values::make_date(2026, 6, 30);
  const values::Days autumn{values::make_date(2026, 6, 1), values::make_date(2026, 12, 1)};
  const values::Days past{values::make_date(2026, 1, 1), values::make_date(2026, 7, 1)};
  adjust(plan, june, {{"region", "north"}}, autumn, 333);
  adjust(plan, june, {{"region", "north"}}, past, -333);
  adjust(plan, values::make_date(2026, 8, 31), {}, autumn, -1'001);
  const auto year_end = values::make_date(2026, 12, 31);

  const model::Grain leaves{{{0, 0}, {1, 0}}, {}};
  const auto before = decompose::collect(cut, leaves);
  const auto after = decompose::collect_revised(plan.plan, cut, leaves, year_end);
  REQUIRE(before.cells.size() == after.cells.size());
  std::int64_t added = 0;
  std::int64_t carried = 0;
  for (std::size_t at = 0; at < after.cells.size(); ++at) {
    CHECK(after.cells[at].members == before.cells[at].members);
    for (std::size_t day = 0; day < 365; ++day) {
      const auto moved = after.cells[at].daily[day] - before.cells[at].daily[day];
      if (day < 181 || day >= 334) CHECK(moved == 0);
      CHECK(after.cells[at].daily[day] >= 0);
      added += moved;
    }
    for (const auto& one : after.cells[at].carried) {
      CHECK(one.day == 180);
      carried += one.amount;
    }
  }
  CHECK(added == 333 - 1'001);
  CHECK(carried == -333);
  CHECK(after.cells[1].daily == before.cells[1].daily);  // a online is held
  CHECK(after.cells[1].carried.empty());

  for (const model::Grain& grain : {model::Grain{{{0, 1}}, {}}, model::Grain{{{1, 0}}, {}}}) {
    const auto table = decompose::collect_revised(plan.plan, cut, grain, year_end);
    std::int64_t year = 0;
    for (const auto& cell : table.cells) year += sum(cell.daily, 0, 365);
    CHECK(year == 7'777 + 333 - 1'001);
  }
  // One that is dated later is not in force yet; a place keeps its own.
  CHECK_FALSE(decompose::has_adjustments(plan.plan, 0, values::make_date(2026, 6, 29)));
  const auto north =
      decompose::collect_revised(plan.plan, cut, {{}, {plan.place({{"region", "north"}})}}, june);
  const auto was = decompose::collect(cut, {{}, {plan.place({{"region", "north"}})}});
  CHECK(sum(north.cells[0].daily, 0, 365) == sum(was.cells[0].daily, 0, 365) + 333);
}

TEST_CASE("revision: whole units stay whole, and days without a quota take their part evenly") {
  PlanBuilder plan(1'200);
  plan.rounding(10);
  plan.dimension("region", {"north", "south"});
  plan.shares("region", {{"north", "100%"}, {"south", "0%"}});
  const auto outcome = decompose::decompose(plan.plan, 0);
  REQUIRE(outcome.decomposition.has_value());
  const values::Days july{values::make_date(2026, 7, 1), values::make_date(2026, 8, 1)};
  adjust(plan, values::make_date(2026, 6, 30), {{"region", "south"}}, july, 310);
  const auto table = decompose::collect_revised(plan.plan, *outcome.decomposition, {{{0, 0}}, {}},
                                                values::make_date(2026, 12, 31));
  for (std::size_t day = 181; day < 212; ++day) CHECK(table.cells[1].daily[day] == 10);
  CHECK(sum(table.cells[1].daily, 0, 365) == 310);
}

TEST_CASE("revision: a past that is held by periods can be carried on, a year that is held not") {
  PlanBuilder plan(1'200);
  plan.dimension("region", {"north", "south"});
  plan.hold({{"region", "north"}}, "2026-01", 50);
  plan.hold({{"region", "north"}}, "2026-02", 50);
  plan.hold({{"region", "south"}}, 600);
  const auto outcome = decompose::decompose(plan.plan, 0);
  REQUIRE(outcome.decomposition.has_value());
  const auto february = values::make_date(2026, 2, 28);
  const values::Days past{values::make_date(2026, 1, 1), values::make_date(2026, 3, 1)};
  const values::Days rest{values::make_date(2026, 3, 1), values::make_date(2027, 1, 1)};
  adjust(plan, february, {{"region", "north"}}, past, -40);
  adjust(plan, february, {{"region", "north"}}, rest, 40);
  adjust(plan, february, {{"region", "south"}}, past, -30);
  const auto year_end = values::make_date(2026, 12, 31);
  const model::Grain grain{{{0, 0}}, {}};
  const auto table = decompose::collect_revised(plan.plan, *outcome.decomposition, grain, year_end);
  CHECK(sum(table.cells[0].daily, 0, 59) == 100);
  CHECK(sum(table.cells[0].daily, 0, 365) == 640);
  REQUIRE(table.cells[0].carried.size() == 1);
  CHECK(table.cells[0].carried[0].amount == -40);
  CHECK(sum(table.cells[1].daily, 0, 365) == 600);
  CHECK(table.cells[1].carried.empty());
  const auto free = decompose::collect_free(plan.plan, *outcome.decomposition, grain, february);
  CHECK(sum(free.cells[0].daily, 0, 59) == 100);
  CHECK(sum(free.cells[1].daily, 0, 365) == 0);
}
