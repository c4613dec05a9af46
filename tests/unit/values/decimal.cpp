// unit/values/decimal: exact arithmetic and plain text of decimals.
#include "values/decimal.hpp"

#include <doctest/doctest.h>

using namespace planctl;
using values::Decimal;

TEST_CASE("decimals compare by value") {
  CHECK(values::compare({15, 1}, {2, 0}) == std::strong_ordering::less);
  CHECK(values::compare({-15, 1}, {-2, 0}) == std::strong_ordering::greater);
  CHECK(values::compare({999'999'999'999'999'999, 0}, {1, 18}) == std::strong_ordering::greater);
  CHECK(values::compare({5, 1}, {5, 1}) == std::strong_ordering::equal);
}

TEST_CASE("sums, differences and products are exact, in lowest scale, or nothing") {
  constexpr Decimal largest{999'999'999'999'999'999, 0};
  CHECK(values::add({1, 1}, {2, 1}) == Decimal{3, 1});
  CHECK(values::add({15, 1}, {5, 1}) == Decimal{2, 0});
  CHECK(values::add(largest, {1, 0}) == std::nullopt);
  CHECK(values::add(largest, {1, 18}) == std::nullopt);
  CHECK(values::subtract({1, 0}, {1, 2}) == Decimal{99, 2});
  CHECK(values::subtract({5, 3}, {5, 3}) == Decimal{0, 0});
  CHECK(values::multiply({25, 1}, {4, 0}) == Decimal{10, 0});
  CHECK(values::multiply({-12, 1}, {5, 2}) == Decimal{-6, 2});
  CHECK(values::multiply({1, 10}, {1, 9}) == std::nullopt);
  CHECK(values::multiply(largest, {2, 0}) == std::nullopt);
  CHECK(values::multiply({999'999'999, 9}, {999'999'999, 9}) ==
        Decimal{999'999'998'000'000'001, 18});
}

TEST_CASE("plain text of a decimal") {
  CHECK(values::to_plain(Decimal{}) == "0");
  CHECK(values::to_plain(Decimal{-12345, 1}) == "-1234.5");
  CHECK(values::to_plain(Decimal{-5, 1}) == "-0.5");
  CHECK(values::to_plain(Decimal{1, 18}) == "0.000000000000000001");
  CHECK(values::to_plain(Decimal{125, 3}) == "0.125");
  CHECK(values::to_plain(Decimal{1234, 3}) == "1.2340");
  CHECK(values::to_plain(Decimal{1234567, 3}) == "1234.567");
}
