// tests/unit/compare/judge: status by the limits of the goal's indicator, by direction and sign.
#include "compare/judge.hpp"

#include <doctest/doctest.h>

#include "support/small_plan.hpp"

namespace planctl::compare {
namespace {

using model::Good;
using model::Status;

constexpr model::AttainmentLimits up{9'500, 9'000, true};
constexpr model::AttainmentLimits down{10'500, 11'000, true};

TEST_CASE("status is exact at the limits") {
  CHECK(judge(1000, 950, Good::up, up) == Status::green);
  CHECK(judge(100'000, 94'999, Good::up, up) == Status::amber);
  CHECK(judge(1000, 900, Good::up, up) == Status::amber);
  CHECK(judge(100'000, 89'999, Good::up, up) == Status::red);
  CHECK(judge(1000, 2000, Good::up, up) == Status::green);
  CHECK(judge(1000, -5, Good::up, up) == Status::red);
  CHECK(judge(1000, 1050, Good::down, down) == Status::green);
  CHECK(judge(100'000, 105'001, Good::down, down) == Status::amber);
  CHECK(judge(100'000, 110'001, Good::down, down) == Status::red);
  CHECK(judge(1000, 0, Good::down, down) == Status::green);
}

TEST_CASE("nothing planned is not judged, a negative quota in the mirror") {
  CHECK(judge(0, 0, Good::up, up) == Status::unjudged);
  CHECK(judge(0, 500, Good::up, up) == Status::unjudged);
  CHECK(judge(-1000, -1000, Good::up, up) == Status::green);
  CHECK(judge(-1000, -1051, Good::up, up) == Status::amber);
  CHECK(judge(-1000, -1101, Good::up, up) == Status::red);
  CHECK(judge(-1000, -500, Good::up, up) == Status::green);
  CHECK(judge(-1000, -940, Good::down, down) == Status::amber);
}

TEST_CASE("limits above the whole where more is good are those of a quota below zero") {
  model::Indicator returns;
  returns.limits.emplace();
  returns.limits->amber = support::figure(10'500);
  returns.limits->red = support::figure(12'000);
  const auto limits = find_limits(returns, Good::up);
  CHECK(judge(-1000, -1000, Good::up, limits) == Status::green);
  CHECK(judge(-1000, -856, Good::up, limits) == Status::green);
  CHECK(judge(-1000, -1051, Good::up, limits) == Status::amber);
  CHECK(judge(-1000, -1201, Good::up, limits) == Status::red);
  CHECK(judge(1000, 1000, Good::up, limits) == Status::green);
}

TEST_CASE("limits come from the goal's indicator") {
  model::Plan plan = support::small_plan();
  auto limits = find_limits(plan, 0);
  CHECK(limits.usual);
  CHECK(limits.amber == 9'500);
  CHECK(limits.red == 9'000);
  plan.goals[0].good = Good::down;
  CHECK(find_limits(plan, 0).amber == 10'500);
  CHECK(find_limits(plan, 0).red == 11'000);
  plan.goals[0].good = Good::up;

  model::Indicator other;
  other.id = support::words("a");
  other.goal = model::Ref<model::Goal>{support::words("x"), model::none};
  other.limits.emplace();
  other.limits->amber = support::figure(1);
  plan.tracking.add(other);
  model::Indicator unlimited;
  unlimited.id = support::words("b");
  unlimited.goal = support::ref(plan.goals, "sales");
  plan.tracking.add(unlimited);
  CHECK(find_limits(plan, 0).usual);
  model::Indicator own = unlimited;
  own.id = support::words("c");
  own.limits.emplace();
  own.limits->amber = support::figure(9'800);
  plan.tracking.add(own);
  limits = find_limits(plan, 0);
  CHECK_FALSE(limits.usual);
  CHECK(limits.amber == 9'800);
  CHECK(judge(1000, -1'000'000, Good::up, limits) == Status::amber);
  plan.tracking[2].limits->red = support::figure(9'700);
  CHECK(judge(1000, 969, Good::up, find_limits(plan, 0)) == Status::red);
  plan.tracking[2].limits->amber.reset();
  CHECK(judge(1000, 975, Good::up, find_limits(plan, 0)) == Status::green);
}

TEST_CASE("judge: a status that takes two periods in a row") {
  using enum Status;
  const std::vector<Status> judged{red, green, amber, red, unjudged, red, green, amber, green};
  CHECK(settle(judged, 1) == judged);
  CHECK(settle(judged, 2) ==
        std::vector<Status>{green, green, green, amber, unjudged, red, red, amber, amber});
  CHECK(settle({}, 2).empty());
}

// Said in another way: a limit is exceeded, or kept again, once so many periods in a row agree on
// it; red exceeds both limits, amber one.
std::vector<Status> count_crossings(const std::vector<Status>& judged, std::size_t periods) {
  struct Limit {
    Status status;
    bool exceeded = false;
    std::size_t against = 0;  // periods in a row that say otherwise
  };
  std::vector<Limit> limits{{Status::amber}, {Status::red}};
  std::vector<Status> statuses;
  for (const Status status : judged) {
    Status shown = Status::green;
    for (Limit& limit : limits) {
      if (status != Status::unjudged) {
        limit.against = (status >= limit.status) == limit.exceeded ? 0 : limit.against + 1;
        if (limit.against >= periods) {
          limit.exceeded = !limit.exceeded;
          limit.against = 0;
        }
      }
      if (limit.exceeded) shown = limit.status;
    }
    statuses.push_back(status == Status::unjudged ? status : shown);
  }
  return statuses;
}

TEST_CASE("judge: all series of six periods settle as their limits are crossed one by one") {
  constexpr int kinds = 4;
  constexpr int series = kinds * kinds * kinds * kinds * kinds * kinds;
  for (int number = 0; number < series; ++number) {
    std::vector<Status> judged;
    for (int rest = number; judged.size() < 6; rest /= kinds)
      judged.push_back(static_cast<Status>(rest % kinds));
    for (const std::size_t periods : {1U, 2U, 3U})
      REQUIRE(settle(judged, periods) == count_crossings(judged, periods));
  }
}

}  // namespace
}  // namespace planctl::compare
