// properties/numbers: decimals survive writing and reading; amounts and percentages keep order.
#include <cstdint>
#include <random>

#include <doctest/doctest.h>

#include "values/decimal.hpp"
#include "values/unit.hpp"

using namespace planctl;
using values::Decimal;

namespace {

constexpr std::uint32_t seed = 20261;

// A decimal of any length and scale; every length is equally likely.
Decimal random_decimal(std::mt19937_64& random) {
  std::int64_t limit = 1;
  for (std::uint64_t length = random() % 18 + 1; length > 0; --length) limit *= 10;
  const auto digits = static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(limit));
  const bool negative = random() % 2 == 0;
  const auto scale = static_cast<int>(random() % 19);
  return values::to_decimal(negative ? -digits : digits, scale);
}

}  // namespace

TEST_CASE("what to_plain writes, parse_quantity reads as the same number") {
  INFO("seed ", seed);
  std::mt19937_64 random(seed);
  for (int scale = 0; scale <= 4; ++scale)
    for (std::int64_t digits = -20'000; digits <= 20'000; ++digits) {
      const auto decimal = values::to_decimal(digits, scale);
      const auto read = values::parse_quantity(values::to_plain(decimal));
      REQUIRE(read.has_value());
      REQUIRE(read->number == decimal);
    }
  for (int i = 0; i < 100'000; ++i) {
    const auto decimal = random_decimal(random);
    CAPTURE(values::to_plain(decimal));
    const auto read = values::parse_quantity(values::to_plain(decimal));
    REQUIRE(read.has_value());
    REQUIRE(read->number == decimal);
    REQUIRE(read->unit.empty());
  }
}

TEST_CASE("sums undo differences, order agrees with the sign of the difference") {
  INFO("seed ", seed);
  std::mt19937_64 random(seed);
  int checked = 0;
  for (int i = 0; i < 100'000; ++i) {
    const auto a = random_decimal(random);
    const auto b = random_decimal(random);
    const auto difference = values::subtract(a, b);
    REQUIRE(values::compare(a, b) == 0 <=> values::compare(b, a));
    if (!difference) continue;
    ++checked;
    REQUIRE((difference->digits <=> 0) == values::compare(a, b));
    const auto sum = values::add(*difference, b);
    REQUIRE(sum == a);
  }
  CHECK(checked > 10'000);
}

TEST_CASE("any bytes are read or refused, never more than the text is blamed") {
  INFO("seed ", seed);
  std::mt19937_64 random(seed);
  constexpr std::string_view alphabet[]{
      "0", "1",   "5",      "12",     "000",    ".",      ",",      "_",   "-",
      "+", "e",   " ",      "k",      "M",      "m",      "%",      "E",   "x",
      "'", "EUR", "\u4e07", "\u4ebf", "\uff11", "\u2212", "\u00a0", "\xff"};
  for (int i = 0; i < 200'000; ++i) {
    std::string text;
    for (std::uint64_t length = random() % 7; length > 0; --length)
      text += alphabet[random() % std::size(alphabet)];
    CAPTURE(text);
    const auto read = values::parse_quantity(text);
    if (!read) {
      REQUIRE(read.error().offset <= text.size());
      continue;
    }
    const auto again = values::parse_quantity(values::to_plain(read->number));
    REQUIRE(again.has_value());
    REQUIRE(again->number == read->number);
  }
}

TEST_CASE("amounts lose nothing on the way to a decimal and back") {
  INFO("seed ", seed);
  std::mt19937_64 random(seed);
  for (int i = 0; i < 100'000; ++i) {
    const auto range = 2 * static_cast<std::uint64_t>(values::max_units) + 1;
    const auto units = static_cast<std::int64_t>(random() % range) - values::max_units;
    const auto decimals = static_cast<int>(random() % 5);
    REQUIRE(values::to_units(values::to_decimal(units, decimals), decimals) == units);
  }
}

TEST_CASE("for every small pair: 100.0 % only where the whole is reached, and never a miss") {
  for (std::int64_t whole = -2100; whole <= 2100; ++whole)
    for (std::int64_t part = -2100; part <= 2100; part += whole % 7 == 0 ? 1 : 13) {
      const auto tenths = values::percent_tenths(part, whole);
      REQUIRE(tenths.has_value() == (whole != 0));
      if (whole == 0) continue;
      if (whole > 0) REQUIRE((*tenths >= 1000) == (part >= whole));
      if (whole < 0 && part < whole) REQUIRE(*tenths > 1000);
      const auto exact = part * 1000;
      const auto error = exact - *tenths * whole;
      REQUIRE((error < 0 ? -error : error) < (whole < 0 ? -whole : whole));
    }
}
