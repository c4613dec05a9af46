// unit/base/checked: overflow is reported, never wrapped.
#include "base/checked.hpp"

#include <limits>

#include <doctest/doctest.h>

using namespace planctl;

TEST_CASE("checked arithmetic at the edges of int64") {
  constexpr auto top = std::numeric_limits<std::int64_t>::max();
  constexpr auto bottom = std::numeric_limits<std::int64_t>::min();
  constexpr std::int64_t one = 1;
  CHECK(base::add(top - 1, one) == top);
  CHECK(base::add(top, one) == std::nullopt);
  CHECK(base::subtract(bottom, one) == std::nullopt);
  CHECK(base::subtract(bottom + 1, one) == bottom);
  CHECK(base::multiply(top, std::int64_t{2}) == std::nullopt);
  CHECK(base::multiply(bottom, std::int64_t{-1}) == std::nullopt);
  CHECK(base::narrow<std::int64_t>(base::Int128{top}) == top);
  CHECK(base::narrow<std::int64_t>(base::Int128{top} + 1) == std::nullopt);
  CHECK(base::narrow<std::uint32_t>(-1) == std::nullopt);
  CHECK(base::narrow<std::int8_t>(-128) == std::int8_t{-128});
}
