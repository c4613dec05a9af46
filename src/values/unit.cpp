// values/unit: amounts to and from decimals, as text, and their ratio.
#include "values/unit.hpp"

#include "base/assert.hpp"
#include "base/checked.hpp"

namespace planctl::values {

namespace {

// The digits of |units| with at least one before the decimals: 5 with 2 decimals is "005".
std::string digits_of(std::int64_t units, int decimals) {
  const auto bits = static_cast<std::uint64_t>(units);
  std::string digits = std::to_string(units < 0 ? 0 - bits : bits);
  const auto least = static_cast<std::size_t>(decimals) + 1;
  if (digits.size() < least) digits.insert(0, least - digits.size(), '0');
  return digits;
}

struct Separators {
  std::string_view group;
  std::string_view decimal;
};

std::string write_number(std::int64_t units, int decimals, Separators separators) {
  PLANCTL_ASSERT(decimals >= 0 && decimals <= 18);
  const std::string digits = digits_of(units, decimals);
  const std::size_t whole = digits.size() - static_cast<std::size_t>(decimals);
  std::string text = units < 0 ? "-" : "";
  for (std::size_t i = 0; i < whole; ++i) {
    if (i > 0 && (whole - i) % 3 == 0) text += separators.group;
    text += digits[i];
  }
  if (decimals > 0) {
    text += separators.decimal;
    text.append(digits, whole);
  }
  return text;
}

}  // namespace

std::optional<std::int64_t> to_units(Decimal number, int decimals) {
  PLANCTL_ASSERT(decimals >= 0 && decimals <= 18);
  if (number.scale > decimals) return std::nullopt;
  base::Int128 units = number.digits;
  for (int i = number.scale; i < decimals; ++i) units *= 10;
  if (units > max_units || units < -max_units) return std::nullopt;
  return static_cast<std::int64_t>(units);
}

Decimal to_decimal(std::int64_t units, int decimals) {
  PLANCTL_ASSERT(decimals >= 0 && decimals <= 18);
  Decimal number{units, decimals};
  while (number.scale > 0 && number.digits % 10 == 0) {
    number.digits /= 10;
    --number.scale;
  }
  constexpr std::int64_t limit = 1'000'000'000'000'000'000;
  PLANCTL_ASSERT(number.digits < limit && number.digits > -limit);
  return number;
}

std::string to_plain(std::int64_t units, int decimals) {
  return write_number(units, decimals, {.group = "", .decimal = "."});
}

std::string to_grouped(std::int64_t units, int decimals, Language language) {
  if (language == Language::es)
    return write_number(units, decimals, {.group = ".", .decimal = ","});
  return write_number(units, decimals, {.group = ",", .decimal = "."});
}

std::optional<std::int64_t> percent_tenths(std::int64_t part, std::int64_t whole, Better better) {
  constexpr base::Int128 hundred_percent = 1000;
  if (whole == 0) return std::nullopt;
  base::Int128 tenths = part * hundred_percent / whole;
  const bool misses = better == Better::more ? part < whole : part > whole;
  if (tenths == hundred_percent && misses) ++tenths;
  return base::narrow<std::int64_t>(tenths);
}

}  // namespace planctl::values
