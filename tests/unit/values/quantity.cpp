// unit/values/quantity: what the number grammar takes and what it refuses, and why.
#include <vector>

#include <doctest/doctest.h>

#include "values/decimal.hpp"

using namespace planctl;
using values::Decimal;
using values::parse_quantity;
using values::Quantity;
using Kind = values::NumberFault::Kind;

TEST_CASE("quantities that are read") {
  struct Case {
    std::string_view text;
    Quantity quantity;
  };
  const std::vector<Case> cases{
      {"0", {{0, 0}, ""}},
      {"-0", {{0, 0}, ""}},
      {"-3.5", {{-35, 1}, ""}},
      {"+7", {{7, 0}, ""}},
      {" 12 ", {{12, 0}, ""}},
      {"1200000", {{1200000, 0}, ""}},
      {"1_200_000", {{1200000, 0}, ""}},
      {"1_200.50", {{12005, 1}, ""}},
      {"1_200.500", {{12005, 1}, ""}},
      {"0.125", {{125, 3}, ""}},
      {"-0.125", {{-125, 3}, ""}},
      {"1.23", {{123, 2}, ""}},
      {"1.2345", {{12345, 4}, ""}},
      {"12.3450", {{12345, 3}, ""}},
      {"1234.567", {{1234567, 3}, ""}},
      {"120M", {{120'000'000, 0}, ""}},
      {"1.234M", {{1'234'000, 0}, ""}},
      {"1.234k", {{1234, 0}, ""}},
      {"10K", {{10'000, 0}, ""}},
      {"0.5k", {{500, 0}, ""}},
      {"0.0001k", {{1, 1}, ""}},
      {"11 M", {{11'000'000, 0}, ""}},
      {"1.2\u4ebf", {{120'000'000, 0}, ""}},
      {"1.2\u4ebf\u5143", {{120'000'000, 0}, "\u5143"}},
      {"350\u4e07", {{3'500'000, 0}, ""}},
      {"350\u4e07 CNY", {{3'500'000, 0}, "CNY"}},
      {"3\u5343", {{3000, 0}, ""}},
      {"2\u767e\u4e07", {{2'000'000, 0}, ""}},
      {"2\u5343\u4e07", {{20'000'000, 0}, ""}},
      {"12.5%", {{125, 1}, "%"}},
      {"12.345%", {{12345, 3}, "%"}},
      {"2 %", {{2, 0}, "%"}},
      {"20d", {{20, 0}, "d"}},
      {"2w", {{2, 0}, "w"}},
      {"EUR 10k", {{10'000, 0}, "EUR"}},
      {"EUR -10k", {{-10'000, 0}, "EUR"}},
      {"10k EUR", {{10'000, 0}, "EUR"}},
      {"10 EUR", {{10, 0}, "EUR"}},
      {"10EUR", {{10, 0}, "EUR"}},
      {"300 puntos", {{300, 0}, "puntos"}},
      {"10km", {{10, 0}, "km"}},
      {"999999999999999999", {{999'999'999'999'999'999, 0}, ""}},
      {"0.000000000000000001", {{1, 18}, ""}},
      {"0.50000000000000000000000000", {{5, 1}, ""}},
  };
  for (const auto& example : cases) {
    CAPTURE(example.text);
    const auto read = parse_quantity(example.text);
    REQUIRE(read.has_value());
    CHECK(read->number.digits == example.quantity.number.digits);
    CHECK(read->number.scale == example.quantity.number.scale);
    CHECK(read->unit == example.quantity.unit);
  }
}

TEST_CASE("texts that are refused, with the kind and the place") {
  struct Case {
    std::string_view text;
    Kind kind;
    std::size_t offset;
  };
  const std::vector<Case> cases{
      {"", Kind::empty, 0},
      {"  ", Kind::empty, 0},
      {"abc", Kind::not_a_number, 0},
      {"EUR", Kind::not_a_number, 0},
      {"EUR abc", Kind::not_a_number, 4},
      {"-", Kind::not_a_number, 1},
      {"--5", Kind::not_a_number, 1},
      {"(5)", Kind::not_a_number, 0},
      {"Q1", Kind::not_a_number, 0},
      {"2026-08-01", Kind::not_a_number, 4},
      {"10:30", Kind::not_a_number, 2},
      {"12% EUR", Kind::not_a_number, 2},
      {"10 EUR net", Kind::not_a_number, 6},
      {"EUR 10 EUR", Kind::not_a_number, 6},
      {"10k%", Kind::not_a_number, 3},
      {"\u767e", Kind::not_a_number, 0},
      {"010", Kind::leading_zero, 0},
      {"00", Kind::leading_zero, 0},
      {"-007.5", Kind::leading_zero, 1},
      {"0_100", Kind::leading_zero, 0},
      {"0x10", Kind::hexadecimal, 1},
      {"0o17", Kind::hexadecimal, 1},
      {"0b11", Kind::hexadecimal, 1},
      {"1e3", Kind::exponent, 1},
      {"1.5E-3", Kind::exponent, 3},
      {".inf", Kind::not_finite, 0},
      {"-.Inf", Kind::not_finite, 0},
      {".nan", Kind::not_finite, 0},
      {"NaN", Kind::not_finite, 0},
      {"infinity", Kind::not_finite, 0},
      {"\uff11\uff12", Kind::foreign_digit, 0},
      {"1\uff12", Kind::foreign_digit, 1},
      {"\u0661\u0662", Kind::foreign_digit, 0},
      {"\u22125", Kind::foreign_sign, 0},
      {"\u20135", Kind::foreign_sign, 0},
      {"10\u00a0EUR", Kind::foreign_sign, 2},
      {"1\u202f200", Kind::foreign_sign, 1},
      {"12\uff05", Kind::foreign_sign, 2},
      {"1\uff0c200", Kind::foreign_sign, 1},
      {".5", Kind::misplaced_separator, 0},
      {"5.", Kind::misplaced_separator, 1},
      {"1,", Kind::misplaced_separator, 1},
      {",5", Kind::misplaced_separator, 0},
      {"_5", Kind::misplaced_separator, 0},
      {"1_2", Kind::misplaced_separator, 1},
      {"1_2.345", Kind::misplaced_separator, 1},
      {"1__200", Kind::misplaced_separator, 1},
      {"1200_000", Kind::misplaced_separator, 4},
      {"1_200_", Kind::misplaced_separator, 1},
      {"1.5_00", Kind::misplaced_separator, 3},
      {"1 200", Kind::misplaced_separator, 1},
      {"1..2", Kind::misplaced_separator, 2},
      {"1000000000000000000", Kind::too_long, 0},
      {"99999999999\u4ebf\u5143", Kind::too_long, 0},
      {"0.0000000000000000001", Kind::too_long, 0},
      {"10m", Kind::unknown_unit, 2},
      {"10bn", Kind::unknown_unit, 2},
      {"10B", Kind::unknown_unit, 2},
      {"10 million", Kind::unknown_unit, 3},
      {"10 millones", Kind::unknown_unit, 3},
      {"10 mil", Kind::unknown_unit, 3},
      {"10 MM", Kind::unknown_unit, 3},
      {"10MEUR", Kind::unknown_unit, 2},
      {"10k M", Kind::unknown_unit, 4},
      {"1\u4e07\u4ebf", Kind::unknown_unit, 4},
      {"3\u767e", Kind::unknown_unit, 1},
      {"10\uff4b", Kind::unknown_unit, 2},
      {"XYZ 10", Kind::unknown_unit, 0},
      {"\u20ac10k", Kind::unknown_unit, 0},
      {"10 $", Kind::unknown_unit, 3},
      {"\uffe5350\u4e07", Kind::unknown_unit, 0},
  };
  for (const auto& example : cases) {
    CAPTURE(example.text);
    const auto read = parse_quantity(example.text);
    REQUIRE(!read.has_value());
    CHECK(static_cast<int>(read.error().kind) == static_cast<int>(example.kind));
    CHECK(read.error().offset == example.offset);
  }
}

TEST_CASE("what can be read in two ways is refused with both readings") {
  struct Case {
    std::string_view text;
    std::string_view first;
    std::string_view second;
  };
  for (const auto& example : std::vector<Case>{{"1.234", "1.2340", "1234"},
                                               {"1,234", "1.2340", "1234"},
                                               {"-12.345", "-12.3450", "-12345"},
                                               {"123,450", "123.45", "123450"},
                                               {"1.000", "1", "1000"},
                                               {"1.234 EUR", "1.2340 EUR", "1234 EUR"},
                                               {"EUR -1,200", "EUR -1.2", "EUR -1200"},
                                               {"1.234d", "1.2340d", "1234d"}}) {
    CAPTURE(example.text);
    const auto read = parse_quantity(example.text);
    REQUIRE(!read.has_value());
    CHECK(read.error().kind == Kind::ambiguous);
    CHECK(read.error().first_reading == example.first);
    CHECK(read.error().second_reading == example.second);
    CHECK(parse_quantity(example.first).has_value());
    CHECK(parse_quantity(example.second).has_value());
  }
}

TEST_CASE("a separator that planctl does not take is refused with what was probably meant") {
  struct Case {
    std::string_view text;
    std::string_view reading;
  };
  for (const auto& example : std::vector<Case>{{"1,5", "1.5"},
                                               {"-1,5%", "-1.5%"},
                                               {"0,125", "0.125"},
                                               {"1234,567", "1234.567"},
                                               {"1,234M", "1.234M"},
                                               {"1.234.567", "1234567"},
                                               {"1,234,567", "1234567"},
                                               {"1.234.567,89", "1234567.89"},
                                               {"1,234.5", "1234.5"},
                                               {"1'200 EUR", "1200 EUR"},
                                               {"1'200.50", "1200.50"},
                                               {"1_200,5", "1200.5"},
                                               {".5", "0.5"},
                                               {"1.2.3", ""},
                                               {"1.234.56", ""},
                                               {"1,2,3.4", ""},
                                               {"5.", ""}}) {
    CAPTURE(example.text);
    const auto read = parse_quantity(example.text);
    REQUIRE(!read.has_value());
    CHECK(read.error().kind == Kind::misplaced_separator);
    CHECK(read.error().first_reading == example.reading);
    CHECK(parse_quantity(example.reading).has_value() == !example.reading.empty());
  }
}

TEST_CASE("every fault has words, and only the ambiguous one names readings") {
  for (int i = 0; i <= static_cast<int>(Kind::not_a_number); ++i) {
    const auto kind = static_cast<Kind>(i);
    for (const auto language : values::languages) {
      const auto fact = values::describe(kind).in(language);
      CHECK((fact.find("{0}") != std::string_view::npos) == (kind != Kind::empty));
      CHECK((fact.find("{2}") != std::string_view::npos) == (kind == Kind::ambiguous));
      CHECK(fact != values::remedy(kind).in(language));
    }
  }
}
