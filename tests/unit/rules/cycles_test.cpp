// unit/rules/cycles_test: circles among things that refer to one another.
#include "rules/cycles.hpp"

#include <doctest/doctest.h>

namespace planctl::rules {
namespace {

using Links = std::vector<std::vector<std::size_t>>;

TEST_CASE("things that end somewhere are on no circle") {
  CHECK(find_cycles({}).empty());
  CHECK(find_cycles({{1, 2}, {2}, {}}).empty());
  CHECK(find_cycles({{7}}).empty());
}

TEST_CASE("a circle is given once, from its first thing, in the order of the links") {
  CHECK(find_cycles({{0}}) == Links{{0}});
  CHECK(find_cycles({{2}, {0}, {1}}) == Links{{0, 2, 1}});
  CHECK(find_cycles({{}, {3}, {1}, {2}}) == Links{{1, 3, 2}});
}

TEST_CASE("what only leads to a circle is not on it") {
  CHECK(find_cycles({{1}, {2}, {1}}) == Links{{1, 2}});
}

TEST_CASE("of several ways round the shortest is given, until everything on one is named") {
  CHECK(find_cycles({{1, 2}, {0, 2}, {0, 1}}) == Links{{0, 1}, {2, 0}});
}

TEST_CASE("circles that all share a link are one, and begin with it") {
  CHECK(find_cycles({{1, 2}, {2}, {0}}) == Links{{2, 0}});
  CHECK(find_cycles({{1, 2}, {0}, {1}}) == Links{{1, 0}});
}

TEST_CASE("of several shared links a doubtful one is the first") {
  const auto doubtful = [](std::size_t from, std::size_t) { return from == 1; };
  CHECK(find_cycles({{1}, {2}, {0}}) == Links{{0, 1, 2}});
  CHECK(find_cycles({{1}, {2}, {0}}, doubtful) == Links{{1, 2, 0}});
  // A doubtful link that not all circles share mends nothing.
  CHECK(find_cycles({{1, 2}, {2}, {0}}, doubtful) == Links{{2, 0}});
}

TEST_CASE("circles apart are given apart") {
  CHECK(find_cycles({{1}, {0}, {3}, {2}}) == Links{{0, 1}, {2, 3}});
}

}  // namespace
}  // namespace planctl::rules
