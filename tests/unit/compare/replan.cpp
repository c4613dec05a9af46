// tests/unit/compare/replan: each policy, holds, caps and rounding; nothing is lost on the way.
#include "compare/replan.hpp"

#include <numeric>

#include <doctest/doctest.h>

#include "support/small_plan.hpp"

namespace planctl::compare {
namespace {

// C28: quotas of 60 60 80 80 100 100 100 90 110 120 150 150 by month, 430 after six months.
struct Case {
  model::Plan plan = support::small_plan();
  model::QuotaTable quotas;
  model::QuotaTable free;
  model::ActualTable actuals;

  Case() {
    quotas.goal = actuals.goal = 0;
    quotas.grain = {{{0, 0}}, {}};
    actuals.unassigned.resize(365);
    quotas.cells.push_back({{3}, std::vector<std::int64_t>(365)});
    const std::vector<std::int64_t> months{60, 60, 80, 80, 100, 100, 100, 90, 110, 120, 150, 150};
    std::size_t at = 0;
    for (const auto& month : values::periods_of(plan.year(), values::Every::month))
      quotas.cells[0].daily[static_cast<std::size_t>(
          values::days_between(plan.year().days.start, month.days.start))] = months[at++];
    free = quotas;
    actuals.cells.push_back({{3}, std::vector<std::int64_t>(365)});
    actuals.cells[0].daily[7] = 430;
  }
  [[nodiscard]] model::ReplanTable run(model::Policy policy, std::int64_t cap = 0) const {
    const auto table =
        replan(plan, quotas, quotas, free, actuals,
               {.as_of = values::make_date(2026, 6, 30), .policy = policy, .cap = cap});
    std::int64_t added = 0;
    for (const auto& line : table.lines) {
      added += line.adjustment;
      if (line.period.days.start < values::make_date(2026, 7, 1)) CHECK(line.adjustment == 0);
    }
    const auto& cell = table.cells.at(0);
    CHECK(added == cell.adjustment);
    CHECK(cell.actual + cell.rest + cell.adjustment + cell.open() ==
          cell.target - cell.written_off);
    return table;
  }
};

TEST_CASE("replan: what is missing goes where the policy says") {
  const Case c;
  auto table = c.run(model::Policy::proportional);
  CHECK(table.cells[0].shortfall() == 50);
  // 720 become 770: every quota by 1.0694, accumulated to less than one from exact.
  const std::vector<std::int64_t> expected{6, 7, 7, 9, 10, 11};
  for (std::size_t month = 6; month < 12; ++month)
    CHECK(table.lines[month].adjustment == expected[month - 6]);
  CHECK(table.cells[0].open() == 0);

  table = c.run(model::Policy::next);
  CHECK(table.lines[6].adjustment == 50);
  CHECK(table.lines[7].adjustment == 0);

  table = c.run(model::Policy::capped, 10'500);  // 36 of 720
  CHECK(table.cells[0].adjustment == 36);
  CHECK(table.cells[0].open() == 14);

  table = c.run(model::Policy::keep);
  CHECK(table.cells[0].open() == 50);

  table = c.run(model::Policy::write_off);
  CHECK(table.cells[0].adjustment == 0);
  CHECK(table.cells[0].written_off == 50);
  CHECK(table.cells[0].open() == 0);
}

TEST_CASE("replan: what is held stays, and whole units stay whole") {
  Case c;
  c.plan.goals[0].quota->rounding = support::figure(20);
  auto table = c.run(model::Policy::proportional);
  CHECK(table.cells[0].adjustment == 40);
  CHECK(table.cells[0].open() == 10);
  for (const auto& line : table.lines) CHECK(line.adjustment % 20 == 0);

  for (auto& amount : c.free.cells[0].daily) amount = 0;
  table = c.run(model::Policy::proportional);
  CHECK(table.cells[0].adjustment == 0);
  CHECK(table.cells[0].open() == 50);
  table = c.run(model::Policy::write_off);  // a year that is held is not written off either
  CHECK(table.cells[0].written_off == 0);
  CHECK(table.cells[0].open() == 50);
}

TEST_CASE("replan: quotas of a cell that is ahead fall to 0 at most") {
  Case c;
  c.actuals.cells[0].daily[7] = 1'300;
  const auto table = c.run(model::Policy::proportional);
  CHECK(table.cells[0].adjustment == -720);
  CHECK(table.cells[0].open() == -100);
  for (std::size_t month = 6; month < 12; ++month) CHECK(table.lines[month].revised() == 0);
}

}  // namespace
}  // namespace planctl::compare
