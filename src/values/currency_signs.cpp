// values/currency_signs: how amounts of a currency are marked where its code is not written.
#include "values/currency_signs.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace planctl::values {
namespace {

// Currencies that share signs lie side by side; so do the signs of each.
constexpr std::array<std::string_view, 19> signs{"US$", "$",  "R$", "S/", "€", "£",   "元",
                                                 "¥",   "￥", "円", "₹",  "₩", "₽", "₺",
                                                 "₴",   "₪",  "₫",  "฿",  "₱"};
struct Signs {
  std::string_view code;
  std::size_t first;
  std::size_t count;
};
constexpr Signs known[] = {
    {"USD", 0, 2},  {"ARS", 1, 1},  {"AUD", 1, 1},  {"CAD", 1, 1},  {"CLP", 1, 1},  {"COP", 1, 1},
    {"CUP", 1, 1},  {"DOP", 1, 1},  {"HKD", 1, 1},  {"MXN", 1, 1},  {"NZD", 1, 1},  {"SGD", 1, 1},
    {"TWD", 1, 1},  {"UYU", 1, 1},  {"BRL", 2, 1},  {"PEN", 3, 1},  {"EUR", 4, 1},  {"GBP", 5, 1},
    {"CNY", 6, 3},  {"JPY", 7, 3},  {"INR", 10, 1}, {"KRW", 11, 1}, {"RUB", 12, 1}, {"TRY", 13, 1},
    {"UAH", 14, 1}, {"ILS", 15, 1}, {"VND", 16, 1}, {"THB", 17, 1}, {"PHP", 18, 1}};

}  // namespace

std::span<const std::string_view> find_currency_signs(std::string_view code) {
  const auto* found = std::find_if(std::begin(known), std::end(known),
                                   [&](const Signs& one) { return one.code == code; });
  if (found == std::end(known)) return {};
  return std::span(signs).subspan(found->first, found->count);
}

std::span<const std::string_view> all_currency_signs() { return signs; }

bool share_currency(std::span<const std::string> some) {
  return std::any_of(std::begin(known), std::end(known), [&](const Signs& one) {
    const auto own = find_currency_signs(one.code);
    return std::all_of(some.begin(), some.end(), [&](const std::string& sign) {
      return std::find(own.begin(), own.end(), sign) != own.end();
    });
  });
}

}  // namespace planctl::values
