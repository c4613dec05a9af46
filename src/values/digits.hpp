// values/digits: fixed fields of ASCII digits, and the years that dates cover.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace planctl::values {

inline constexpr int first_year = 1900;
inline constexpr int last_year = 2199;

// The number that at most nine ASCII digits and nothing else stand for.
inline std::optional<int> parse_digits(std::string_view text) {
  if (text.empty() || text.size() > 9) return std::nullopt;
  int number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

// `number`, which is not negative, with zeros in front up to `width` digits.
inline std::string to_digits(int number, std::size_t width) {
  std::string digits = std::to_string(number);
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  return digits;
}

}  // namespace planctl::values
