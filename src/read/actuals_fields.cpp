// read/actuals_fields: amounts and dates as ledgers, shops and spreadsheets write them.
#include "read/actuals_fields.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "values/unit.hpp"

namespace planctl::read {
namespace {

constexpr std::string_view minus_sign = "\u2212";
constexpr std::array<std::string_view, 3> wide_blanks{"\u00a0", "\u202f", "\u2009"};
// What may stand between thousands and can be nothing else.
constexpr std::array<std::string_view, 6> plain_groupings{" ",      "\u00a0", "\u202f",
                                                          "\u2009", "'",      "\u2019"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Neither a blank nor a part of one.
bool is_plain(char c) {
  return static_cast<unsigned char>(c) > ' ' && static_cast<unsigned char>(c) < 0x80;
}

bool drop_prefix(std::string_view& text, std::string_view prefix) {
  if (prefix.empty() || !text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  return true;
}

bool drop_suffix(std::string_view& text, std::string_view suffix) {
  if (suffix.empty() || !text.ends_with(suffix)) return false;
  text.remove_suffix(suffix.size());
  return true;
}

// Takes one sign off either end, or a pair of parentheses; says whether it was there and negative.
struct Sign {
  bool written = false;
  bool negative = false;
};
Sign take_sign(std::string_view& text) {
  if (text.size() > 1 && text.front() == '(' && text.back() == ')') {
    text = trim_blanks(text.substr(1, text.size() - 2));
    return {true, true};
  }
  for (const std::string_view minus : {std::string_view("-"), minus_sign}) {
    if (drop_prefix(text, minus) || drop_suffix(text, minus)) {
      text = trim_blanks(text);
      return {true, true};
    }
  }
  if (drop_prefix(text, "+")) {
    text = trim_blanks(text);
    return {true, false};
  }
  return {};
}

bool append_digit(WideDecimal& number, char c) {
  return !__builtin_mul_overflow(number.digits, base::Int128{10}, &number.digits) &&
         !__builtin_add_overflow(number.digits, base::Int128{c - '0'}, &number.digits);
}

// The separator of thousands at the start of `rest`, or nothing.
std::string_view grouping_at(std::string_view rest, const AmountForm& form) {
  for (const std::string_view grouping : plain_groupings)
    if (rest.starts_with(grouping)) return grouping;
  if (form.decimal && rest.front() == (*form.decimal == '.' ? ',' : '.')) return rest.substr(0, 1);
  return {};
}

// The whole part, with or without thousands; `rest` then begins at the decimal sign or is empty.
std::optional<WideDecimal> take_whole(std::string_view& rest, const AmountForm& form) {
  WideDecimal number;
  std::string_view grouping;
  std::size_t run = 0;  // digits since the last separator
  while (!rest.empty() && rest.front() != form.decimal.value_or('.')) {
    if (is_digit(rest.front())) {
      if (!append_digit(number, rest.front())) return std::nullopt;
      ++run;
      rest.remove_prefix(1);
      continue;
    }
    const std::string_view found = grouping_at(rest, form);
    const bool fits = grouping.empty() ? run >= 1 && run <= 3 : found == grouping && run == 3;
    if (found.empty() || !fits) return std::nullopt;
    grouping = found;
    run = 0;
    rest.remove_prefix(found.size());
  }
  if (!grouping.empty() && run != 3) return std::nullopt;
  return number;
}

bool drop_unit(std::string_view& text, const AmountForm& form) {
  const auto drop = [&](std::string_view unit) {
    return drop_prefix(text, unit) || drop_suffix(text, unit);
  };
  return drop(form.unit) || std::any_of(form.signs.begin(), form.signs.end(), drop);
}

// `1.234` can be a thousand or one: nobody said which.
bool is_ambiguous(std::string_view body, const AmountForm& form) {
  const std::size_t point = body.find('.');
  return !form.decimal && point >= 1 && point <= 3 && body.size() == point + 4 && body[0] != '0';
}

std::optional<WideDecimal> parse_body(std::string_view body, const AmountForm& form) {
  if (body.empty() || is_ambiguous(body, form)) return std::nullopt;
  std::string_view rest = body;
  auto number = take_whole(rest, form);
  if (!number || rest.empty()) return number;
  rest.remove_prefix(1);
  if (rest.empty()) return std::nullopt;
  for (const char c : rest) {
    if (!is_digit(c) || !append_digit(*number, c)) return std::nullopt;
    ++number->scale;
  }
  return number;
}

// The usual case: an optional minus and at most 18 ASCII digits with at most one decimal sign.
std::optional<WideDecimal> parse_simple(std::string_view text, const AmountForm& form) {
  const bool negative = !text.empty() && text.front() == '-';
  const std::string_view body = text.substr(negative ? 1 : 0);
  if (body.empty() || body.size() > 18) return std::nullopt;
  const char decimal = form.decimal.value_or('.');
  std::int64_t digits = 0;
  std::size_t point = body.size();
  for (std::size_t i = 0; i < body.size(); ++i) {
    if (is_digit(body[i])) {
      digits = digits * 10 + (body[i] - '0');
    } else if (body[i] == decimal && point == body.size() && i > 0 && i + 1 < body.size()) {
      point = i;
    } else {
      return std::nullopt;
    }
  }
  if (point < body.size() && is_ambiguous(body, form)) return std::nullopt;
  const auto scale = point == body.size() ? 0 : static_cast<int>(body.size() - point - 1);
  return WideDecimal{negative ? -digits : digits, scale};
}

}  // namespace

std::string_view trim_blanks(std::string_view text) {
  if (!text.empty() && is_plain(text.front()) && is_plain(text.back())) return text;
  for (bool again = true; again;) {
    again = drop_prefix(text, " ") || drop_suffix(text, " ") || drop_prefix(text, "\t") ||
            drop_suffix(text, "\t");
    for (const std::string_view blank : wide_blanks)
      again = drop_prefix(text, blank) || drop_suffix(text, blank) || again;
  }
  return text;
}

std::optional<WideDecimal> parse_amount(std::string_view text, const AmountForm& form) {
  if (const auto simple = parse_simple(text, form)) return simple;
  std::string_view body = trim_blanks(text);
  Sign sign = take_sign(body);
  if (drop_unit(body, form)) {
    body = trim_blanks(body);
    if (!sign.written) sign = take_sign(body);
  }
  auto number = parse_body(body, form);
  if (number && sign.negative) number->digits = -number->digits;
  return number;
}

std::optional<WideDecimal> multiply(WideDecimal a, WideDecimal b) {
  const auto digits = base::multiply(a.digits, b.digits);
  if (!digits) return std::nullopt;
  return WideDecimal{*digits, a.scale + b.scale};
}

std::optional<WideDecimal> add(WideDecimal a, WideDecimal b) {
  if (a.scale > b.scale) std::swap(a, b);
  for (; a.scale < b.scale; ++a.scale)
    if (__builtin_mul_overflow(a.digits, base::Int128{10}, &a.digits)) return std::nullopt;
  if (__builtin_add_overflow(a.digits, b.digits, &a.digits)) return std::nullopt;
  return a;
}

std::optional<RoundedUnits> to_rounded_units(WideDecimal amount, int decimals) {
  if (amount.digits == 0) return RoundedUnits{};
  base::Int128 units = amount.digits;
  for (; amount.scale < decimals; ++amount.scale)
    if (__builtin_mul_overflow(units, base::Int128{10}, &units)) return std::nullopt;
  std::int64_t billionths = 0;
  if (amount.scale > decimals) {
    while (amount.scale > decimals && units % 10 == 0) {
      units /= 10;
      --amount.scale;
    }
    base::Int128 divisor = 1;
    for (int scale = decimals; scale < amount.scale; ++scale)
      if (__builtin_mul_overflow(divisor, base::Int128{10}, &divisor)) return std::nullopt;
    const base::Int128 left = units % divisor;
    units /= divisor;
    const base::Int128 size = left < 0 ? -left : left;
    const bool away = size >= divisor - size;
    if (away) units += left < 0 ? -1 : 1;
    base::Int128 added = away ? divisor - size : -size;  // away from zero
    if (left < 0) added = -added;
    constexpr base::Int128 billion = 1'000'000'000;
    billionths = static_cast<std::int64_t>(divisor > billion * billion ? added / (divisor / billion)
                                                                       : added * billion / divisor);
  }
  if (units > values::max_units || units < -values::max_units) return std::nullopt;
  return RoundedUnits{static_cast<std::int64_t>(units), billionths};
}

}  // namespace planctl::read
