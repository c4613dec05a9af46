// values/unit: what an amount counts, and amounts as whole numbers of its smallest part.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "values/decimal.hpp"
#include "values/text.hpp"

namespace planctl::values {

// "EUR" with 2 decimals: an amount of 1 is one cent. Amounts are int64 counts of 10^-decimals of
// the named unit.
struct Unit {
  std::string name;
  int decimals = 0;
  bool operator==(const Unit&) const = default;
};

// The largest amount that planctl takes, in minor units: products with weights stay inside 128
// bits.
inline constexpr std::int64_t max_units = 1'000'000'000'000'000;

// Decimals of an ISO 4217 currency (JPY 0, EUR 2, KWD 3 …); nothing for a code that is not one.
std::optional<int> find_currency_decimals(std::string_view code);

// `number` as a count of the unit's minor part; nothing where it has more decimals than the unit or
// exceeds max_units.
std::optional<std::int64_t> to_units(Decimal number, int decimals);
Decimal to_decimal(std::int64_t units, int decimals);

// "-1234567.89": plain, always with the unit's decimals; what CSV and JSON carry.
std::string to_plain(std::int64_t units, int decimals);
// "-1,234,567.89" in en and zh, "-1.234.567,89" in es; what people read.
std::string to_grouped(std::int64_t units, int decimals, Language language);

enum class Better { more, less };

// part / whole in tenths of a percent, towards zero: 99.97 % of a positive whole is 999, never
// 1000, and what reaches the whole is never below 1000. Where a larger ratio is the worse result,
// of a negative whole or where less is better, 100.03 % is 1001: what misses the whole is never
// shown as 100.0. Nothing where whole is 0 or the result has no room.
std::optional<std::int64_t> percent_tenths(std::int64_t part, std::int64_t whole,
                                           Better better = Better::more);

}  // namespace planctl::values
