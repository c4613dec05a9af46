// values/quantity: reads a number with its unit, and refuses what could be read in two ways.
#include <algorithm>
#include <array>
#include <utility>

#include "base/checked.hpp"
#include "base/text.hpp"
#include "values/decimal.hpp"
#include "values/unit.hpp"

namespace planctl::values {

namespace {

using Kind = NumberFault::Kind;
template <class T>
using Read = base::Expected<T, NumberFault>;

struct Multiplier {
  std::string_view word;
  int exponent;
};
constexpr std::array latin_multipliers{Multiplier{"k", 3}, Multiplier{"K", 3}, Multiplier{"M", 6}};
// Longer words first: 千万 begins with 千.
constexpr std::array han_multipliers{Multiplier{"百万", 6}, Multiplier{"千万", 7},
                                     Multiplier{"万", 4}, Multiplier{"亿", 8}, Multiplier{"千", 3}};

// Numerals that people write behind a number and that are not among the multipliers.
constexpr auto han_numerals =
    std::to_array<std::string_view>({"百", "千", "万", "亿", "十", "兆", "萬", "億", "佰", "仟"});

// Words (in lower case) and letters that mean a multiplier, but not the same one to each reader.
constexpr auto doubtful_words = std::to_array<std::string_view>(
    {"bn",       "mn",        "tn",       "mm",        "mio",       "mln",     "mill",
     "mrd",      "mil",       "miles",    "thousand",  "thousands", "million", "millions",
     "billion",  "billions",  "trillion", "trillions", "millon",    "millón",  "millones",
     "millardo", "millardos", "billon",   "billón",    "billones",  "crore",   "lakh"});
constexpr auto doubtful_letters = std::to_array<std::string_view>({"m", "b", "B", "T", "G"});

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

std::string to_lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (is_upper(c)) c = static_cast<char>(c + 32);
  return lower;
}

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Whether a unit could be meant as a multiplier: `bn`, `MEUR`, `十`.
bool is_doubtful_unit(std::string_view unit) {
  if (contains(doubtful_letters, unit) || contains(doubtful_words, to_lower(unit))) return true;
  if (std::any_of(latin_multipliers.begin(), latin_multipliers.end(),
                  [&](const Multiplier& m) { return m.word == unit; }))
    return true;
  if (unit.size() == 4 && std::string_view("kKmMbB").find(unit[0]) != std::string_view::npos &&
      find_currency_decimals(unit.substr(1)))
    return true;
  if (std::any_of(han_numerals.begin(), han_numerals.end(),
                  [&](std::string_view numeral) { return unit.starts_with(numeral); }))
    return true;
  const auto first = base::decode_utf8(unit, 0);
  return first && first->value >= 0xFF00 && first->value <= 0xFFEF;  // full-width letters
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && (text[at] == ' ' || text[at] == '\t')) ++at;
  return at;
}

std::size_t skip_letters(std::string_view text, std::size_t at) {
  while (const auto point = base::decode_utf8(text, at)) {
    if (base::kind_of(point->value) != base::CodePointKind::letter) break;
    at += point->bytes;
  }
  return at;
}

bool is_foreign_sign(char32_t value) {
  // Minus and dashes, full-width + , - . %, Arabic separators and percent.
  constexpr std::u32string_view signs =
      U"\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFF0B\uFF0C\uFF0D"
      U"\uFF0E\uFF05\u066A\u066B\u066C\uFE63";
  return signs.find(value) != std::u32string_view::npos ||
         (value > 0x7F && base::kind_of(value) == base::CodePointKind::blank);
}

bool is_currency_sign(char32_t value) {
  return std::u32string_view(U"$\u00A2\u00A3\u00A5\u20A9\u20AC\u20B9\uFFE5").find(value) !=
         std::u32string_view::npos;
}

// The fault at `at`: what stands there often says more than `otherwise`.
base::Unexpected<NumberFault> fault_at(std::string_view text, std::size_t at, Kind otherwise) {
  NumberFault fault{.kind = otherwise, .offset = at, .first_reading = {}, .second_reading = {}};
  const auto point = base::decode_utf8(text, at);
  if (point && is_currency_sign(point->value)) fault.kind = Kind::unknown_unit;
  if (point && point->value > 0x7F) {
    if (base::kind_of(point->value) == base::CodePointKind::digit) fault.kind = Kind::foreign_digit;
    if (is_foreign_sign(point->value)) fault.kind = Kind::foreign_sign;
  }
  return {std::move(fault)};
}

// A number's text: `12.50` of `EUR -12.50k`, with the place of its first digit.
struct Body {
  std::string_view text;
  std::size_t offset;
  std::string_view sign;  // "-" or ""
};

// What stands behind a number.
struct Tail {
  int exponent = 0;
  std::string unit;
};

bool are_groups(std::string_view whole, std::string_view separators) {
  std::size_t first = whole.find_first_of(separators);
  if (first == 0 || first > 3) return first == std::string_view::npos;
  whole.remove_prefix(first);
  for (; !whole.empty(); whole.remove_prefix(4))
    if (whole.size() < 4 || whole.substr(1, 3).find_first_of(separators) != std::string_view::npos)
      return false;
  return true;
}

std::string without(std::string_view text, std::string_view separators) {
  std::string kept;
  for (const char c : text)
    if (separators.find(c) == std::string_view::npos) kept += c;
  return kept;
}

// What a number with separators that planctl does not take was probably meant to be, or nothing.
std::string guess_reading(std::string_view body) {
  constexpr std::string_view separators = ".,_'";
  const std::size_t last = body.find_last_of(separators);
  const std::string_view whole = body.substr(0, last);
  const std::string_view end = body.substr(last + 1);
  const std::size_t earlier = whole.find_first_of(separators);
  if (whole.empty() || end.empty()) return {};
  if (earlier == std::string_view::npos) {
    if (body[last] == '_') return {};
    const bool thousands = body[last] == '\'' && are_groups(body, "'");
    return thousands ? without(body, "'") : std::string(whole) + '.' + std::string(end);
  }
  const std::string_view grouping = whole.substr(earlier, 1);
  if (whole.find_first_not_of("0123456789" + std::string(grouping)) != std::string_view::npos ||
      !are_groups(whole, grouping))
    return {};
  if (body.substr(last, 1) != grouping) return without(whole, grouping) + '.' + std::string(end);
  return are_groups(body, grouping) ? without(body, grouping) : std::string{};
}

base::Unexpected<NumberFault> misplaced(const Body& body, std::size_t at, std::string reading) {
  if (!reading.empty()) reading.insert(0, body.sign);
  return {{.kind = Kind::misplaced_separator,
           .offset = body.offset + at,
           .first_reading = std::move(reading),
           .second_reading = {}}};
}

// Three decimals as the grammar takes them: without zeros at the end, or with one more digit.
std::string plain_decimals(std::string_view decimals) {
  const std::size_t kept = decimals.find_last_not_of('0') + 1;
  if (kept == 0) return {};
  return '.' + std::string(decimals.substr(0, kept)) + (kept == decimals.size() ? "0" : "");
}

// Checks the separators of `body`; gives its digits before and behind the decimal point.
struct Digits {
  std::string whole;
  std::string decimals;
};
Read<Digits> split_digits(const Body& body, const Tail& tail) {
  const std::string_view text = body.text;
  const std::size_t mark = text.find_first_of(".,'");
  const std::string_view whole = text.substr(0, mark);
  if (mark == std::string_view::npos) {
    if (!are_groups(text, "_")) return misplaced(body, text.find('_'), {});
    return Digits{without(text, "_"), {}};
  }
  const std::string_view decimals = text.substr(mark + 1);
  const std::size_t second = decimals.find_first_of("._,'");
  if (second != std::string_view::npos)
    return misplaced(body, mark + 1 + second, guess_reading(text));
  if (whole.empty() || decimals.empty()) return misplaced(body, mark, {});
  const bool scaled = tail.exponent > 0 || tail.unit == "%";
  const bool groups = whole.size() <= 3 && whole != "0" && decimals.size() == 3 &&
                      whole.find('_') == std::string_view::npos;
  if (groups && !scaled && text[mark] != '\'') {
    const std::string sign(body.sign);
    return base::Unexpected<NumberFault>{
        {.kind = Kind::ambiguous,
         .offset = body.offset + mark,
         .first_reading = sign + std::string(whole) + plain_decimals(decimals),
         .second_reading = sign + std::string(whole) + std::string(decimals)}};
  }
  if (text[mark] != '.') return misplaced(body, mark, guess_reading(text));
  if (!are_groups(whole, "_")) return misplaced(body, whole.find('_'), {});
  return Digits{without(whole, "_"), std::string(decimals)};
}

// digits x 10^exponent, in lowest scale.
std::optional<Decimal> to_decimal(Digits digits, int exponent, std::string_view sign) {
  digits.decimals.erase(digits.decimals.find_last_not_of('0') + 1);
  std::string all = digits.whole + digits.decimals;
  all.erase(0, std::min(all.find_first_not_of('0'), all.size()));
  if (all.empty()) return Decimal{};
  if (all.size() > 18 || digits.decimals.size() > 36) return std::nullopt;
  base::Int128 number = 0;
  for (const char c : all) number = number * 10 + (c - '0');
  int scale = static_cast<int>(digits.decimals.size()) - exponent;
  for (; scale < 0; ++scale) number *= 10;
  constexpr base::Int128 limit = 1'000'000'000'000'000'000;
  if (number >= limit || scale > 18) return std::nullopt;
  const auto magnitude = static_cast<std::int64_t>(number);
  return Decimal{sign == "-" ? -magnitude : magnitude, scale};
}

// The multiplier that the word at the text's `at` is or begins with, and how many bytes it takes.
std::optional<Multiplier> find_multiplier(std::string_view word) {
  for (const auto& multiplier : latin_multipliers)
    if (word == multiplier.word) return multiplier;
  for (const auto& multiplier : han_multipliers)
    if (word.starts_with(multiplier.word)) return multiplier;
  return std::nullopt;
}

Read<Tail> read_tail(std::string_view text, std::size_t at) {
  Tail tail;
  at = skip_blanks(text, at);
  if (at < text.size() && is_digit(text[at])) return misplaced({text, 0, {}}, at - 1, {});
  if (text.substr(at) == "%") return Tail{0, "%"};
  std::size_t past = skip_letters(text, at);
  if (const auto multiplier = find_multiplier(text.substr(at, past - at))) {
    tail.exponent = multiplier->exponent;
    at += multiplier->word.size();
    if (at == past) {
      at = skip_blanks(text, at);
      past = skip_letters(text, at);
    }
  }
  tail.unit = text.substr(at, past - at);
  if (is_doubtful_unit(tail.unit)) return fault_at(text, at, Kind::unknown_unit);
  if (past != text.size()) return fault_at(text, past, Kind::not_a_number);
  return tail;
}

bool is_not_finite(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  if (text.starts_with('.')) text.remove_prefix(1);
  const std::string word = to_lower(text);
  return word == "inf" || word == "nan" || word == "infinity" || word == "∞";
}

// Faults that the first characters of a number show, whatever follows.
std::optional<NumberFault> find_notation_fault(std::string_view text, const Body& body) {
  const auto fault = [&](Kind kind, std::size_t at) {
    return NumberFault{.kind = kind, .offset = at, .first_reading = {}, .second_reading = {}};
  };
  const std::size_t past = body.offset + body.text.size();
  const char next = past < text.size() ? text[past] : ' ';
  const char after = past + 1 < text.size() ? text[past + 1] : ' ';
  if (body.text == "0" && std::string_view("xXoObB").find(next) != std::string_view::npos &&
      std::string_view("0123456789abcdefABCDEF").find(after) != std::string_view::npos)
    return fault(Kind::hexadecimal, past);
  if (body.text.size() > 1 && body.text[0] == '0' &&
      (is_digit(body.text[1]) || body.text[1] == '_'))
    return fault(Kind::leading_zero, body.offset);
  const bool sign = after == '+' || after == '-';
  const char exponent = sign && past + 2 < text.size() ? text[past + 2] : after;
  if ((next == 'e' || next == 'E') && is_digit(exponent)) return fault(Kind::exponent, past);
  return std::nullopt;
}

// Where the number begins behind a currency code and blanks (`EUR 10k`), or `at` without one.
std::size_t skip_currency(std::string_view text, std::size_t at) {
  const std::string_view code = text.substr(at, 3);
  const std::size_t past = skip_blanks(text, at + code.size());
  const bool upper = code.size() == 3 && std::all_of(code.begin(), code.end(), is_upper);
  return upper && past > at + 3 ? past : at;
}

// The readings of a fault with what stands before and behind the number.
base::Unexpected<NumberFault> with_unit(NumberFault fault, std::string_view code,
                                        std::string_view tail) {
  for (auto* reading : {&fault.first_reading, &fault.second_reading}) {
    if (reading->empty()) continue;
    if (!code.empty()) reading->insert(0, std::string(code) + ' ');
    reading->append(tail);
  }
  return {std::move(fault)};
}

}  // namespace

Read<Quantity> parse_quantity(std::string_view written) {
  const std::string_view trimmed = base::trim(written);
  if (trimmed.empty()) return fault_at(written, 0, Kind::empty);
  const std::string_view text(written.data(),
                              static_cast<std::size_t>(trimmed.end() - written.begin()));
  const std::size_t start = text.size() - trimmed.size();
  if (is_not_finite(trimmed)) return fault_at(text, start, Kind::not_finite);

  std::size_t at = skip_currency(text, start);
  const std::string_view code = at > start ? text.substr(start, 3) : std::string_view{};
  std::string_view sign;
  if (at < text.size() && (text[at] == '-' || text[at] == '+')) sign = text[at++] == '-' ? "-" : "";
  const std::size_t past = std::min(text.find_first_not_of("0123456789._,'", at), text.size());
  const Body body{text.substr(at, past - at), at, sign};
  if (body.text.find_first_of("0123456789") == std::string_view::npos)
    return fault_at(text, at, Kind::not_a_number);
  if (!is_digit(body.text[0]))
    return misplaced(body, 0,
                     body.text[0] == '.' ? guess_reading("0" + std::string(body.text)) : "");
  if (auto fault = find_notation_fault(text, body)) return base::Unexpected{std::move(*fault)};

  const auto tail = read_tail(text, past);
  if (!tail) return base::Unexpected{tail.error()};
  if (!code.empty() && !find_currency_decimals(code))
    return fault_at(text, start, Kind::unknown_unit);
  if (!code.empty() && !tail->unit.empty()) return fault_at(text, past, Kind::not_a_number);
  auto digits = split_digits(body, *tail);
  if (!digits) return with_unit(digits.error(), code, text.substr(past));
  const auto number = to_decimal(*std::move(digits), tail->exponent, sign);
  if (!number) return fault_at(text, at, Kind::too_long);
  return Quantity{*number, code.empty() ? tail->unit : std::string(code)};
}

}  // namespace planctl::values
