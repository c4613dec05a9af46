// tests/unit/read/actuals_words: short numbers are read as the long way reads them.
#include "read/actuals_words.hpp"

#include <random>

#include <doctest/doctest.h>

#include "read/actuals_fields.hpp"

namespace planctl::read {
namespace {

// Digits behind a text are none of its own.
std::string pad(const std::string& text) { return text + std::string(16, '7'); }

ShortNumber read(const std::string& text, char decimal) {
  return ShortNumbers(decimal).parse(pad(text).data(), text.size());
}

TEST_CASE("short numbers: what they are, and what is left to the long way") {
  const auto is = [](const std::string& text, std::int64_t digits, int scale) {
    const ShortNumber number = read(text, '.');
    return number.digits == digits && number.scale == scale;
  };
  CHECK(is("0", 0, 0));
  CHECK(is("12345678", 12345678, 0));
  CHECK(is("-12345678", -12345678, 0));
  CHECK(is("1.5", 15, 1));
  CHECK(is("-99999.99", -9999999, 2));
  CHECK(is("0.000001", 1, 6));
  for (const std::string text : {"", "-", ".", ".5", "5.", "-.5", "1.2.3", "123456789", "1,5", " 1",
                                 "1 ", "+1", "--1", "1-", "/", ":", "a", "1e3", "\xb2"})
    CHECK(read(text, '.').scale < 0);
  CHECK(read("1,5", ',').digits == 15);
}

TEST_CASE("short numbers: never another value than the long way") {
  std::mt19937 random(20260101);
  constexpr std::string_view bytes = "0123456789..,,-+ /:";
  int known = 0;
  ShortNumbers points('.');
  ShortNumbers commas(',');
  for (int i = 0; i < 300'000; ++i) {
    std::string text;
    for (std::size_t size = random() % 11; text.size() < size;) {
      const bool digit = random() % 4 != 0;
      text += bytes[random() % (digit ? 10 : bytes.size())];
    }
    const char decimal = random() % 2 == 0 ? '.' : ',';
    // Numbers before it may have had other decimals.
    const ShortNumber number =
        (decimal == '.' ? points : commas).parse(pad(text).data(), text.size());
    CHECK(number.scale == read(text, decimal).scale);
    if (number.scale < 0) continue;
    ++known;
    const auto whole = parse_amount(text, {decimal, ""});
    CAPTURE(text);
    REQUIRE(whole.has_value());
    REQUIRE(*whole == WideDecimal{number.digits, number.scale});
  }
  CHECK(known > 50'000);
}

}  // namespace
}  // namespace planctl::read
