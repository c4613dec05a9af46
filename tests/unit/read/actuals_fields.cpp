// tests/unit/read/actuals_fields: amounts and dates as files of actuals write them.
#include "read/actuals_fields.hpp"

#include <doctest/doctest.h>

#include "values/currency_signs.hpp"

namespace planctl::read {
namespace {

const AmountForm comma{',', "EUR"};
const AmountForm point{'.', "EUR"};
const AmountForm undeclared{std::nullopt, "EUR"};

// The amount in thousandths, or nothing.
std::optional<std::int64_t> read(std::string_view text, const AmountForm& form) {
  const auto number = parse_amount(text, form);
  if (!number) return std::nullopt;
  auto digits = static_cast<std::int64_t>(number->digits);
  for (int scale = number->scale; scale < 3; ++scale) digits *= 10;
  return digits;
}

TEST_CASE("amounts with a declared decimal sign") {
  CHECK(read("1234,5", comma) == 1'234'500);
  CHECK(read("1.234,56", comma) == 1'234'560);
  CHECK(read("1.234", comma) == 1'234'000);
  CHECK(read("1.234.567", comma) == 1'234'567'000);
  CHECK(read("-0,075", comma) == -75);
  CHECK(read("1 234,5", comma) == 1'234'500);
  CHECK(read("1\u00a0234,5", comma) == 1'234'500);
  CHECK(read("1\u202f234\u202f567", comma) == 1'234'567'000);
  CHECK(read("1'234.5", point) == 1'234'500);
  CHECK(read("1\u2019234.5", point) == 1'234'500);
  CHECK(read("1,234.5", point) == 1'234'500);
  CHECK(read("1,234", point) == 1'234'000);
  CHECK(read("100.181", point) == 100'181);
  CHECK(read(".5", point) == 500);
  CHECK(read("007", point) == 7'000);
}

TEST_CASE("signs, blanks and the goal's unit") {
  CHECK(read("(500)", point) == -500'000);
  CHECK(read("( 1,500.25 )", point) == -1'500'250);
  CHECK(read("500-", point) == -500'000);
  CHECK(read("500,25-", comma) == -500'250);
  CHECK(read("+5", point) == 5'000);
  CHECK(read("\u22125", point) == -5'000);
  CHECK(read("  5 ", point) == 5'000);
  CHECK(read("\u00a05\u00a0", point) == 5'000);
  CHECK(read("EUR 12.5", point) == 12'500);
  CHECK(read("12,5 EUR", comma) == 12'500);
  CHECK(read("-EUR 3", point) == -3'000);
  CHECK(read("EUR -3", point) == -3'000);
  CHECK(read("0", point) == 0);
  CHECK(read("-0.00", point) == 0);
}

TEST_CASE("the signs of the goal's currency, and of no other") {
  const AmountForm dollars{'.', "USD", values::find_currency_signs("USD")};
  CHECK(read("$ 4,123.10", dollars) == 4'123'100);
  CHECK(read("US$5", dollars) == 5'000);
  CHECK(read("-$50.00", dollars) == -50'000);
  CHECK(read("($50.00)", dollars) == -50'000);
  CHECK(read("$-50", dollars) == -50'000);
  CHECK_FALSE(read("\u20ac5", dollars));
  CHECK_FALSE(read("$$5", dollars));
  CHECK_FALSE(read("$", dollars));
  const AmountForm yuan{'.', "CNY", values::find_currency_signs("CNY")};
  CHECK(read("\uffe51,200.50", yuan) == 1'200'500);
  CHECK(read("300\u5143", yuan) == 300'000);
  const AmountForm euros{',', "EUR", values::find_currency_signs("EUR")};
  CHECK(read("1.234,56 \u20ac", euros) == 1'234'560);
  CHECK_FALSE(read("$5", euros));
  CHECK(values::find_currency_signs("XAF").empty());
}

TEST_CASE("what can be read in two ways or none is refused") {
  for (const char* const text :
       {"",        " ",         "-",       "()",           "--5",       "(-5)", "-5-",
        "1e5",     "0x10",      "nan",     "inf",          "5 USD",     "5%",   "abc",
        "1,23",    "12,34,567", "1,2345",  "1,234,56",     "1,234'567", ",5",   "5.",
        "1.2.3",   "1..2",      "1.234,5", "\xef\xbc\x91", "\xd9\xa3",  "1 23", "1  234",
        "1234,567"})
    CHECK_MESSAGE(!read(text, point), text);
  for (const char* const text : {"1.5", "1,234.5", "12.34", "1,2,3"})
    CHECK_MESSAGE(!read(text, comma), text);
  CHECK(read("1234.5", undeclared) == 1'234'500);
  CHECK(read("0.125", undeclared) == 125);
  CHECK(read("1234.567", undeclared) == 1'234'567);
  for (const char* const text : {"1.234", "100.181", "1,5", "1,234.50", "1,234", "1.234.567"})
    CHECK_MESSAGE(!read(text, undeclared), text);
}

TEST_CASE("long amounts stay exact") {
  const auto noise = parse_amount("1234.5600000000000591", point);
  REQUIRE(noise.has_value());
  CHECK(to_rounded_units(*noise, 2) == RoundedUnits{123456, 0});
  CHECK(parse_amount("123456789012345678901234567890", point)->scale == 0);
  CHECK_FALSE(parse_amount(std::string(40, '9'), point).has_value());
  CHECK_FALSE(parse_amount(std::string(100'000, '1'), point).has_value());
}

TEST_CASE("amounts become units, rounded half away from zero") {
  CHECK(to_rounded_units({12345, 2}, 2) == RoundedUnits{12345, 0});
  CHECK(to_rounded_units({5, 0}, 2) == RoundedUnits{500, 0});
  CHECK(to_rounded_units({125, 2}, 1) == RoundedUnits{13, 500'000'000});
  CHECK(to_rounded_units({-125, 2}, 1) == RoundedUnits{-13, -500'000'000});
  CHECK(to_rounded_units({124, 2}, 1) == RoundedUnits{12, -400'000'000});
  CHECK(to_rounded_units({-124, 2}, 1) == RoundedUnits{-12, 400'000'000});
  CHECK(to_rounded_units({1200, 3}, 1) == RoundedUnits{12, 0});
  CHECK(to_rounded_units({0, 60}, 0) == RoundedUnits{0, 0});
  CHECK(to_rounded_units({values::max_units, 0}, 0) == RoundedUnits{values::max_units, 0});
  CHECK_FALSE(to_rounded_units({values::max_units, 0}, 1).has_value());
  CHECK_FALSE(to_rounded_units({values::max_units * 10 + 5, 1}, 0).has_value());
  CHECK(multiply(WideDecimal{3, 0}, WideDecimal{19631, 1}) == WideDecimal{58893, 1});
  const base::Int128 large = base::Int128{1} << 100;
  CHECK_FALSE(multiply(WideDecimal{large, 0}, WideDecimal{large, 0}).has_value());
}

TEST_CASE("dates in three orders") {
  using model::DateForm;
  const auto day = values::make_date(2026, 3, 5);
  for (const char* const text : {"2026-03-05", "2026-3-5", "2026/03/05", "2026.3.05", "20260305",
                                 " 2026-03-05 ", "2026-03-05 00:00", "2026-03-05T13:45:10.5Z"})
    CHECK_MESSAGE(parse_day(text, DateForm::iso) == day, text);
  for (const char* const text : {"5/3/2026", "05.03.2026", "05-3-2026", "5/3/2026 0:00"})
    CHECK_MESSAGE(parse_day(text, DateForm::day_first) == day, text);
  for (const char* const text : {"3/5/2026", "03-05-2026", "3/5/2026 12:00:00 AM"})
    CHECK_MESSAGE(parse_day(text, DateForm::month_first) == day, text);
  for (const char* const text :
       {"", "2026-02-30", "26-03-05", "2026-03", "2026-03/05", "2026-13-01", "5/3/2026",
        "2026-03-05x", "2026-03-05 noon", "20261301", "2026-003-05", "1899-01-01", "+2026-03-05"})
    CHECK_MESSAGE(!parse_day(text, DateForm::iso), text);
  CHECK_FALSE(parse_day("5/13/2026", DateForm::day_first).has_value());
  CHECK_FALSE(parse_day("13/5/2026", DateForm::month_first).has_value());
  CHECK_FALSE(parse_day("5/3/26", DateForm::day_first).has_value());
  CHECK(parse_day("29/2/2028", DateForm::day_first) == values::make_date(2028, 2, 29));
}

}  // namespace
}  // namespace planctl::read
