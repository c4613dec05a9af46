// published/congress: the House of Representatives of 1790 (Mathematical Excursions 4.1), by the
// largest remainders and by Webster; and votes for which divisor methods leave the exact shares
// (1library.co, chapter on apportionment).
#include <numeric>

#include <doctest/doctest.h>

#include "decompose/annual.hpp"
#include "support/plan_builder.hpp"
#include "support/quotas.hpp"

using namespace planctl;
using support::PlanBuilder;

namespace {

using Seats = std::vector<std::int64_t>;

const Seats states{236841, 55540,  70835,  68705, 278514, 475327, 141822, 179570,
                   331591, 353523, 432879, 68446, 206236, 85533,  630560};

}  // namespace

TEST_CASE("105 and 120 seats of 1790") {
  CHECK(decompose::apportion_remainders(105, states) ==
        Seats{7, 2, 2, 2, 8, 14, 4, 5, 10, 10, 13, 2, 6, 2, 18});
  CHECK(decompose::apportion_divisor(105, states) ==
        Seats{7, 2, 2, 2, 8, 14, 4, 5, 10, 10, 13, 2, 6, 2, 18});
  CHECK(decompose::apportion_remainders(120, states) ==
        Seats{8, 2, 2, 2, 9, 16, 5, 6, 11, 12, 14, 2, 7, 3, 21});
}

TEST_CASE("votes for which Webster leaves the exact shares") {
  const Seats votes{5117, 4400, 162, 161, 160};
  CHECK(decompose::apportion_divisor(100, votes) == Seats{51, 43, 2, 2, 2});
  CHECK(decompose::apportion_remainders(100, votes) == Seats{51, 44, 2, 2, 1});
}

TEST_CASE("a plan that asks for Webster gets its seats as quotas of the year") {
  PlanBuilder plan(100);
  plan.dimension("party", {"a", "b", "c", "d", "e"});
  plan.shares("party", {{"a", "5117"}, {"b", "4400"}, {"c", "162"}, {"d", "161"}, {"e", "160"}});
  plan.quota().apportion = model::Located<model::Apportion>{model::Apportion::webster, {}};
  CHECK(support::year_amounts(plan.plan, {"party"}) ==
        support::Amounts{{"a", 51}, {"b", 43}, {"c", 2}, {"d", 2}, {"e", 2}});
}

TEST_CASE("no state loses a seat when the house grows") {
  Seats before(states.size(), 0);
  for (std::int64_t seats = 1; seats < 400; ++seats) {
    const auto now = decompose::apportion_divisor(seats, states);
    CHECK(std::accumulate(now.begin(), now.end(), std::int64_t{0}) == seats);
    for (std::size_t state = 0; state < states.size(); ++state) CHECK(now[state] >= before[state]);
    before = now;
  }
}
