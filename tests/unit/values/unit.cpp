// unit/values/unit: currencies, amounts as text, percentages.
#include "values/unit.hpp"

#include <limits>

#include <doctest/doctest.h>

using namespace planctl;
using values::Decimal;
using values::Language;
using values::percent_tenths;

TEST_CASE("currencies have the decimals of ISO 4217") {
  struct Case {
    std::string_view codes;
    int decimals;
  };
  constexpr Case cases[]{
      {"BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF", 0},
      {"AED CNY EUR GBP HKD MGA MRU MXN TWD USD ZWG", 2},
      {"BHD IQD JOD KWD LYD OMR TND", 3},
      {"CLF UYW", 4},
  };
  for (const auto& [codes, decimals] : cases)
    for (std::size_t at = 0; at < codes.size(); at += 4)
      CHECK(values::find_currency_decimals(codes.substr(at, 3)) == decimals);
  for (const auto* none : {"", "eur", "EURO", "XXX", "XAU", "RMB", "AAA", "ZZZ"})
    CHECK(values::find_currency_decimals(none) == std::nullopt);
}

TEST_CASE("every three-letter code that is a currency is found once, none is made up") {
  int found = 0;
  for (char a = 'A'; a <= 'Z'; ++a)
    for (char b = 'A'; b <= 'Z'; ++b)
      for (char c = 'A'; c <= 'Z'; ++c)
        if (values::find_currency_decimals(std::string{a, b, c})) ++found;
  CHECK(found == 17 + 140 + 7 + 2);
}

TEST_CASE("a decimal becomes a count of the unit's minor part, or nothing") {
  CHECK(values::to_units(Decimal{12345, 1}, 2) == 123450);
  CHECK(values::to_units(Decimal{-1, 2}, 2) == -1);
  CHECK(values::to_units(Decimal{1, 3}, 2) == std::nullopt);
  CHECK(values::to_units(Decimal{values::max_units, 0}, 0) == values::max_units);
  CHECK(values::to_units(Decimal{values::max_units + 1, 0}, 0) == std::nullopt);
  CHECK(values::to_units(Decimal{-values::max_units, 0}, 1) == std::nullopt);
  CHECK(values::to_units(Decimal{999'999'999'999'999'999, 0}, 18) == std::nullopt);
  CHECK(values::to_decimal(123450, 2) == Decimal{12345, 1});
  CHECK(values::to_decimal(0, 3) == Decimal{0, 0});
}

TEST_CASE("amounts as text, plain and grouped") {
  CHECK(values::to_plain(-123456789, 2) == "-1234567.89");
  CHECK(values::to_plain(5, 2) == "0.05");
  CHECK(values::to_plain(-5, 3) == "-0.005");
  CHECK(values::to_plain(0, 2) == "0.00");
  CHECK(values::to_plain(1200, 0) == "1200");
  CHECK(values::to_grouped(-123456789, 2, Language::en) == "-1,234,567.89");
  CHECK(values::to_grouped(-123456789, 2, Language::zh) == "-1,234,567.89");
  CHECK(values::to_grouped(-123456789, 2, Language::es) == "-1.234.567,89");
  CHECK(values::to_grouped(999, 0, Language::en) == "999");
  CHECK(values::to_grouped(-100000, 0, Language::es) == "-100.000");
  CHECK(values::to_grouped(std::numeric_limits<std::int64_t>::min(), 0, Language::en) ==
        "-9,223,372,036,854,775,808");
}

TEST_CASE("a miss is never shown as 100.0 % and a hit never below it") {
  CHECK(percent_tenths(9997, 10000) == 999);
  CHECK(percent_tenths(10000, 10000) == 1000);
  CHECK(percent_tenths(10003, 10000) == 1000);
  CHECK(percent_tenths(999'999'999'999'999, values::max_units) == 999);
  CHECK(percent_tenths(0, 5) == 0);
  CHECK(percent_tenths(-9997, 10000) == -999);
  CHECK(percent_tenths(1, 3) == 333);
  CHECK(percent_tenths(-9997, -10000) == 999);
  CHECK(percent_tenths(-10000, -10000) == 1000);
  CHECK(percent_tenths(-10003, -10000) == 1001);
  CHECK(percent_tenths(-10010, -10000) == 1001);
  CHECK(percent_tenths(10003, 10000, values::Better::less) == 1001);
  CHECK(percent_tenths(10000, 10000, values::Better::less) == 1000);
  CHECK(percent_tenths(9997, 10000, values::Better::less) == 999);
  CHECK(percent_tenths(-9997, -10000, values::Better::less) == 999);
  CHECK(percent_tenths(-10003, -10000, values::Better::less) == 1000);
  CHECK(percent_tenths(5, 0) == std::nullopt);
  CHECK(percent_tenths(std::numeric_limits<std::int64_t>::max(), 1) == std::nullopt);
}
