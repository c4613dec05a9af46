// properties/seasons: random seasons with months of zero and members that are there for a part of
// the year: every month carries what a count of its days by hand gives, a month of zero nothing,
// and a member whose months are all zero is told instead of being cut.
#include <array>
#include <numeric>
#include <random>

#include <doctest/doctest.h>

#include "support/plan_builder.hpp"
#include "support/quotas.hpp"

using namespace planctl;
using support::PlanBuilder;

namespace {

constexpr std::array month_days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

// Days of the year, counted from its first, on which the member is there.
struct Presence {
  int first = 0;
  int past = 365;
};

// What the months weigh for a member that is there on these days: the part of each month's weight.
std::vector<long double> weigh(const std::vector<int>& season, const Presence& there) {
  std::vector<long double> weights;
  int start = 0;
  for (std::size_t month = 0; month < month_days.size(); ++month) {
    const int past = start + month_days[month];
    const int days = std::max(0, std::min(past, there.past) - std::max(start, there.first));
    weights.push_back(static_cast<long double>(season[month]) * days / month_days[month]);
    start = past;
  }
  return weights;
}

}  // namespace

TEST_CASE("months of zero carry nothing, also for members of a part of the year") {
  constexpr std::uint64_t seed = 20261124;
  MESSAGE("seed ", seed);
  std::mt19937_64 random(seed);
  const std::int64_t target = 24'000'000;
  int refused = 0;
  for (int round = 0; round < 200; ++round) {
    CAPTURE(round);
    PlanBuilder plan(target);
    plan.dimension("region", {"old", "new"});
    plan.calendar("default", {0, 1, 2, 3, 4, 5, 6});
    std::vector<int> season;
    std::vector<std::string> written;
    for (int month = 0; month < 12; ++month) {
      season.push_back(random() % 3 == 0 ? static_cast<int>(random() % 9) : 0);
      written.push_back(std::to_string(season.back()));
    }
    if (std::accumulate(season.begin(), season.end(), 0) == 0) continue;
    plan.season(written);
    const auto year = plan.plan.year().days.start;
    Presence there{static_cast<int>(random() % 300), 0};
    there.past = there.first + 20 + static_cast<int>(random() % 45);
    auto& member = plan.member("region", "new");
    member.from = plan.date(values::to_string(values::plus_days(year, there.first)));
    member.to = plan.date(values::to_string(values::plus_days(year, there.past - 1)));

    const auto weights = weigh(season, there);
    const auto all = std::accumulate(weights.begin(), weights.end(), 0.0L);
    const auto outcome = decompose::decompose(plan.plan, 0);
    if (all == 0) {
      ++refused;
      CHECK_FALSE(outcome.decomposition.has_value());
      REQUIRE(outcome.problems.size() == 1);
      CHECK(outcome.problems[0].fault == model::QuotaFault::no_working_day);
      continue;
    }
    REQUIRE(outcome.decomposition.has_value());
    const auto cells = support::collect(plan.plan, {"region"});
    const auto months = support::by_period(cells[1].daily, plan.plan.year(), values::Every::month);
    for (std::size_t month = 0; month < months.size(); ++month) {
      const long double exact = target / 2 * (weights[month] / all);
      const long double off = static_cast<long double>(months[month]) - exact;
      CHECK(off < 2);
      CHECK(off > -2);
      if (weights[month] == 0) CHECK(months[month] == 0);
    }
  }
  MESSAGE(refused, " members without a month");
  CHECK(refused > 20);
}
