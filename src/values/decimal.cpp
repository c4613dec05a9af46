// values/decimal: exact arithmetic of decimals.
#include "values/decimal.hpp"

#include "base/assert.hpp"
#include "base/checked.hpp"

namespace planctl::values {

namespace {

using base::Int128;

constexpr int max_scale = 18;
constexpr std::int64_t digits_limit = 1'000'000'000'000'000'000;

Int128 power_of_ten(int exponent) {
  Int128 power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

std::optional<Decimal> to_lowest(Int128 digits, int scale) {
  while (scale > 0 && digits % 10 == 0) {
    digits /= 10;
    --scale;
  }
  if (scale > max_scale || digits >= digits_limit || digits <= -digits_limit) return std::nullopt;
  return Decimal{static_cast<std::int64_t>(digits), scale};
}

struct Aligned {
  Int128 a;
  Int128 b;
  int scale;
};

// Both as counts of the finer of the two scales. Below 10^36, so sums fit in 128 bits too.
Aligned align(Decimal a, Decimal b) {
  const int scale = a.scale > b.scale ? a.scale : b.scale;
  return {a.digits * power_of_ten(scale - a.scale), b.digits * power_of_ten(scale - b.scale),
          scale};
}

// Whether the grammar would take these parts for a number with a thousands separator.
bool looks_grouped(std::string_view whole, int scale) {
  return scale == 3 && whole != "0" && whole.size() <= 3;
}

}  // namespace

std::strong_ordering compare(Decimal a, Decimal b) {
  const auto [x, y, scale] = align(a, b);
  return x < y   ? std::strong_ordering::less
         : x > y ? std::strong_ordering::greater
                 : std::strong_ordering::equal;
}

std::optional<Decimal> add(Decimal a, Decimal b) {
  const auto [x, y, scale] = align(a, b);
  return to_lowest(x + y, scale);
}

std::optional<Decimal> subtract(Decimal a, Decimal b) {
  const auto [x, y, scale] = align(a, b);
  return to_lowest(x - y, scale);
}

std::optional<Decimal> multiply(Decimal a, Decimal b) {
  return to_lowest(static_cast<Int128>(a.digits) * b.digits, a.scale + b.scale);
}

std::string to_plain(Decimal number) {
  PLANCTL_ASSERT(number.scale >= 0 && number.scale <= max_scale);
  const auto bits = static_cast<std::uint64_t>(number.digits);
  std::string text = std::to_string(number.digits < 0 ? 0 - bits : bits);
  const auto scale = static_cast<std::size_t>(number.scale);
  if (text.size() <= scale) text.insert(0, scale + 1 - text.size(), '0');
  if (scale > 0) {
    const std::size_t whole = text.size() - scale;
    if (looks_grouped(std::string_view(text).substr(0, whole), number.scale)) text += '0';
    text.insert(whole, 1, '.');
  }
  return number.digits < 0 ? '-' + text : text;
}

}  // namespace planctl::values
