// published/workdays_china: working days of the State Council's holiday notices 2023 to 2026, as
// collected by NateScarlet/holiday-cn (2023.json to 2026.json; gov.cn content_5730844, 6911528,
// 6986383, 7047091).
#include <doctest/doctest.h>

#include "support/plan_builder.hpp"
#include "support/quotas.hpp"

using namespace planctl;
using support::PlanBuilder;

namespace {

struct Notice {
  int year;
  std::vector<std::string> off;
  std::vector<std::string> makeup;
  std::vector<std::int64_t> months;  // working days
};

const std::vector<Notice> notices{
    {2023,
     {"2022-12-31..2023-01-02", "2023-01-21..2023-01-27", "2023-04-05", "2023-04-29..2023-05-03",
      "2023-06-22..2023-06-24", "2023-09-29..2023-10-06"},
     {"2023-01-28", "2023-01-29", "2023-04-23", "2023-05-06", "2023-06-25", "2023-10-07",
      "2023-10-08"},
     {18, 20, 23, 20, 21, 21, 21, 23, 20, 19, 22, 21}},
    {2024,
     {"2024-01-01", "2024-02-10..2024-02-17", "2024-04-04..2024-04-06", "2024-05-01..2024-05-05",
      "2024-06-10", "2024-09-15..2024-09-17", "2024-10-01..2024-10-07"},
     {"2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14",
      "2024-09-29", "2024-10-12"},
     {22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22}},
    {2025,
     {"2025-01-01", "2025-01-28..2025-02-04", "2025-04-04..2025-04-06", "2025-05-01..2025-05-05",
      "2025-05-31..2025-06-02", "2025-10-01..2025-10-08"},
     {"2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"},
     {19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23}},
    {2026,
     {"2026-01-01..2026-01-03", "2026-02-15..2026-02-23", "2026-04-04..2026-04-06",
      "2026-05-01..2026-05-05", "2026-06-19..2026-06-21", "2026-09-25..2026-09-27",
      "2026-10-01..2026-10-07"},
     {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"},
     {21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23}}};

PlanBuilder to_plan(const Notice& notice, std::int64_t target) {
  PlanBuilder plan(target, values::calendar_year(notice.year));
  auto& calendar = plan.calendar("default", {0, 1, 2, 3, 4});
  for (const auto& days : notice.off) calendar.holidays.push_back(plan.days(days));
  for (const auto& days : notice.makeup) calendar.makeup.push_back(plan.days(days));
  return plan;
}

std::vector<std::int64_t> working_days(const Notice& notice) {
  const auto works =
      support::cut(to_plan(notice, 1000).plan).working_days(std::vector<model::Place>(1));
  return {works.front().begin(), works.front().end()};
}

}  // namespace

TEST_CASE("working days of every month of 2023 to 2026") {
  for (const auto& notice : notices) {
    CAPTURE(notice.year);
    CHECK(support::by_period(working_days(notice), values::calendar_year(notice.year),
                             values::Every::month) == notice.months);
  }
}

TEST_CASE("weeks of six days and of none") {
  const auto week = [](const Notice& notice, const std::string& label) {
    const auto year = values::calendar_year(notice.year);
    const auto weeks = values::periods_of(year, values::Every::week);
    const auto days = support::by_period(working_days(notice), year, values::Every::week);
    for (std::size_t i = 0; i < weeks.size(); ++i)
      if (weeks[i].label == label) return days[i];
    return std::int64_t{-1};
  };
  for (const auto& expected : std::vector<std::pair<std::string, std::int64_t>>{{"2026-W01", 1},
                                                                                {"2026-W07", 6},
                                                                                {"2026-W08", 0},
                                                                                {"2026-W09", 5},
                                                                                {"2026-W38", 6},
                                                                                {"2026-W39", 4},
                                                                                {"2026-W40", 3},
                                                                                {"2026-W41", 3}}) {
    CAPTURE(expected.first);
    CHECK(week(notices[3], expected.first) == expected.second);
  }
  for (const auto& expected : std::vector<std::pair<std::string, std::int64_t>>{{"2024-W05", 6},
                                                                                {"2024-W06", 5},
                                                                                {"2024-W07", 1},
                                                                                {"2024-W08", 5},
                                                                                {"2024-W39", 6},
                                                                                {"2024-W40", 1},
                                                                                {"2024-W41", 5},
                                                                                {"2024-W42", 5}}) {
    CAPTURE(expected.first);
    CHECK(week(notices[1], expected.first) == expected.second);
  }
}

TEST_CASE("a target of one unit a working day gives each its unit, make-up days too") {
  for (const auto& notice : notices) {
    CAPTURE(notice.year);
    const auto days = working_days(notice);
    const auto series =
        decompose::collect(support::cut(to_plan(notice, support::sum(days)).plan), {});
    REQUIRE(series.cells.size() == 1);
    CHECK(series.cells[0].daily == days);
  }
}
