// read/actuals_fields: amounts and dates as ledgers, shops and spreadsheets write them.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/checked.hpp"
#include "model/governance.hpp"
#include "values/date.hpp"
#include "values/text.hpp"

namespace planctl::read {

inline constexpr values::Text sum_too_large{.en = "the sum of the amounts is too large",
                                            .es = "la suma de los importes es demasiado grande",
                                            .zh = "金额合计过大"};

// digits / 10^scale, exactly; wide enough for the noise of floating point and for products.
struct WideDecimal {
  base::Int128 digits = 0;
  int scale = 0;
  bool operator==(const WideDecimal&) const = default;
};

// How amounts are written: the declared decimal sign (`.` or `,`), and the unit that may stand
// beside them.
struct AmountForm {
  std::optional<char> decimal;
  std::string unit;
  std::span<const std::string_view> signs = {};  // of a currency, as good as its unit
};

// Reads `-1.234,56`, `(500)`, `500-`, `+5`, `1 234,5`, `1'234.5`, `EUR 12.50`, `-$3`. Without a
// declared decimal sign it is the point, there is no comma, and `1.234` is refused as ambiguous.
// Thousands are groups of three, all with one separator. Nothing for any other text.
std::optional<WideDecimal> parse_amount(std::string_view text, const AmountForm& form);

// Nothing on overflow.
std::optional<WideDecimal> multiply(WideDecimal a, WideDecimal b);
std::optional<WideDecimal> add(WideDecimal a, WideDecimal b);

// An amount as a count of the unit's minor part, rounded half away from zero, and how much that
// added, in billionths of the minor part (cut off behind them).
struct RoundedUnits {
  std::int64_t units = 0;
  std::int64_t billionths = 0;
  bool operator==(const RoundedUnits&) const = default;
};
// Nothing beyond values::max_units.
std::optional<RoundedUnits> to_rounded_units(WideDecimal amount, int decimals);

// Reads a day of one or two digits, a month of one or two and a year of four, between `-`, `.` or
// `/`; a time of day behind it is left aside. Dates in ISO order may also be written 20260331.
std::optional<values::Date> parse_day(std::string_view text, model::DateForm form);

// `text` without blanks of any width at its ends.
std::string_view trim_blanks(std::string_view text);

}  // namespace planctl::read
