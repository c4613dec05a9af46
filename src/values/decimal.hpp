// values/decimal: exact decimal numbers as people write them, with their unit.
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/expected.hpp"
#include "values/text.hpp"

namespace planctl::values {

// digits / 10^scale, exactly; scale is 0 to 18 and |digits| below 10^18. Always in lowest scale (no
// trailing zeros).
struct Decimal {
  std::int64_t digits = 0;
  int scale = 0;
  bool operator==(const Decimal&) const = default;
};
std::strong_ordering compare(Decimal a, Decimal b);
std::optional<Decimal> add(Decimal a, Decimal b);  // nothing on overflow
std::optional<Decimal> subtract(Decimal a, Decimal b);
std::optional<Decimal> multiply(Decimal a, Decimal b);
// "-1234.5": what machines read, and what the grammar takes back; three decimals that the grammar
// would refuse as ambiguous get a zero behind them (`1.2340`).
std::string to_plain(Decimal number);

// A number with the unit it was written with: "" (none), "%", "d" (days), "w" (weeks), a currency
// code or any other word.
struct Quantity {
  Decimal number;
  std::string unit;
  bool operator==(const Quantity&) const = default;
};

// Why a text is not a number.
struct NumberFault {
  enum class Kind {
    empty,
    ambiguous,
    leading_zero,
    exponent,
    hexadecimal,
    not_finite,
    foreign_digit,
    foreign_sign,
    misplaced_separator,
    too_long,
    unknown_unit,
    not_a_number
  };
  Kind kind;
  std::size_t offset = 0;      // byte in the text where reading stopped
  std::string first_reading;   // `ambiguous`: with decimals; `misplaced_separator`: what was
                               // probably meant, or empty
  std::string second_reading;  // `ambiguous`: with thousands
};
// The fault as a sentence: {0} is the text and, for `ambiguous`, {1} and {2} the two readings.
Text describe(NumberFault::Kind kind);
// What to write instead, as a help line with the same placeholders.
Text remedy(NumberFault::Kind kind);

// Reads `120M`, `1_200_000`, `1.2亿`, `350万`, `12.5%`, `20d`, `2w`, `EUR 10k`, `10k EUR`, `-3.5`.
// The multipliers are k (or K), M, 万, 亿, 千, 百万 and 千万. `1.234` and `1,234` (one to three
// digits that do not begin with 0, a separator, three digits, neither multiplier nor %) are refused
// with the two readings; refused too are any comma, a second separator, an exponent, a leading
// zero, a digit that is not ASCII and words that people use as other multipliers (m, bn, mil).
// A unit in front is a currency code and a blank.
base::Expected<Quantity, NumberFault> parse_quantity(std::string_view text);

}  // namespace planctl::values
