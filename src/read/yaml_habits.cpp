// read/yaml_habits: full-width signs, digits and blanks, typographic quotes, a trailing comma.
#include "read/yaml_habits.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "read/yaml_bytes.hpp"

namespace planctl::read {

using diag::Message;

namespace {

constexpr std::string_view wide_colon = "\uFF1A";
constexpr std::string_view wide_comma = "\uFF0C";
constexpr std::string_view list_comma = "\u3001";

std::string_view view(std::string_view text, Stretch place) {
  return text.substr(place.begin, place.end - place.begin);
}

bool is_ascii(std::string_view text) { return base::count_code_points(text) == text.size(); }

struct Trimmed {
  std::size_t begin;
  std::size_t end;
};

// `text` without the full-width and no-break blanks at its edges.
Trimmed trim_wide(std::string_view text) {
  Trimmed rest{0, text.size()};
  while (rest.begin < rest.end) {
    const auto point = base::decode_utf8(text, rest.begin);
    if (!point || (point->value != U' ' && !is_wide_blank(point->value))) break;
    rest.begin += point->bytes;
  }
  while (rest.end > rest.begin) {
    std::size_t last = rest.end - 1;
    while (last > rest.begin && (static_cast<unsigned char>(text[last]) & 0xC0) == 0x80) --last;
    const auto point = base::decode_utf8(text, last);
    if (!point || (point->value != U' ' && !is_wide_blank(point->value))) break;
    rest.end = last;
  }
  return rest;
}

// `text` with full-width ASCII made ordinary, where that makes it a number, a date or a share.
std::optional<std::string> fold_number(std::string_view text) {
  std::string folded;
  bool wide_digit = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto point = base::decode_utf8(text, at);
    if (!point) return std::nullopt;
    at += point->bytes;
    const bool wide = point->value >= 0xFF01 && point->value <= 0xFF5E;
    const char32_t value = wide ? point->value - 0xFEE0 : point->value;
    const bool digit = value >= U'0' && value <= U'9';
    const bool unit = value == U'万' || value == U'亿' || value == U'k' || value == U'M';
    if (!digit && !unit &&
        std::u32string_view(U".,%-/+_ ").find(value) == std::u32string_view::npos) {
      return std::nullopt;
    }
    wide_digit = wide_digit || (wide && digit);
    base::append_utf8(folded, value);
  }
  if (!wide_digit) return std::nullopt;
  return folded;
}

void check_edges(std::string_view written, Scalar& scalar, YamlReport& report) {
  const Trimmed rest = trim_wide(written);
  if (rest.begin == 0 && rest.end == written.size()) return;
  const bool leading = rest.begin > 0;
  const Stretch place{scalar.place.begin + (leading ? 0 : rest.end),
                      leading ? scalar.place.begin + rest.begin : scalar.place.end};
  scalar.meant = std::string(written.substr(rest.begin, rest.end - rest.begin));
  report.add(yaml::wide_blank, Effect::leaves_tree, place,
             {{.en = "a full-width or no-break blank stands at the edge of `{0}`",
               .es = "hay un espacio de ancho completo o de no separación en el borde de `{0}`",
               .zh = "`{0}` 的边缘有全角空格或不换行空格"},
              {quote_for_message(*scalar.meant)}});
}

void check_digits(Scalar& scalar, std::string_view written, YamlReport& report) {
  const std::string_view current = scalar.meant ? std::string_view(*scalar.meant) : written;
  auto folded = fold_number(current);
  if (!folded) return;
  report.add(yaml::full_width_digits, Effect::leaves_tree, scalar.place,
             {{.en = "`{0}` is written with full-width characters",
               .es = "`{0}` está escrito con caracteres de ancho completo",
               .zh = "`{0}` 用了全角字符"},
              {quote_for_message(current)}},
             Message{{.en = "type `{0}`", .es = "escriba `{0}`", .zh = "请输入 `{0}`"}, {*folded}});
  scalar.meant = std::move(folded);
}

void check_trailing_comma(std::string_view written, Scalar& scalar, YamlReport& report) {
  if (!written.ends_with(',') || written.size() < 2) return;
  report.add(yaml::stray_comma, Effect::leaves_tree, {scalar.place.end - 1, scalar.place.end},
             {{.en = "a comma ends the value `{0}`",
               .es = "una coma termina el valor `{0}`",
               .zh = "值 `{0}` 以逗号结尾"},
              {quote_for_message(written)}});
  scalar.meant = std::string(written.substr(0, written.size() - 1));
}

bool is_enclosed(std::string_view text, std::string_view open, std::string_view close) {
  return text.size() > open.size() + close.size() && text.starts_with(open) &&
         text.ends_with(close);
}

void check_brackets(std::string_view written, const Scalar& scalar, YamlReport& report) {
  struct Pair {
    std::string_view open, close, ascii;
  };
  for (const Pair pair : {Pair{"\uFF3B", "\uFF3D", "[ ]"}, Pair{"\uFF5B", "\uFF5D", "{ }"}}) {
    if (!is_enclosed(written, pair.open, pair.close)) continue;
    report.add(yaml::full_width_punctuation, Effect::breaks_tree,
               {scalar.place.begin, scalar.place.begin + pair.open.size()},
               {{.en = "`{0}` is a full-width bracket, so this is one text and no list",
                 .es = "`{0}` es un corchete de ancho completo, así que esto es un solo texto y no "
                       "una lista",
                 .zh = "`{0}` 是全角括号，因此这是一整段文本而不是列表"},
                {std::string(pair.open)}},
               Message{{.en = "type `{0}`", .es = "escriba `{0}`", .zh = "请输入 `{0}`"},
                       {std::string(pair.ascii)}});
  }
}

void check_commas(std::string_view written, const Scalar& scalar, PlainPlace where,
                  YamlReport& report) {
  const std::size_t comma = std::min(written.find(wide_comma), written.find(list_comma));
  if (comma == std::string_view::npos) return;
  // In running text a full-width comma is right; in a list, or before a further colon, it was meant
  // to separate.
  const bool separates =
      where == PlainPlace::list_item || (where == PlainPlace::brace_value &&
                                         written.find(wide_colon, comma) != std::string_view::npos);
  if (!separates) return;
  const std::size_t at = scalar.place.begin + comma;
  report.add(yaml::full_width_punctuation, Effect::breaks_tree, {at, at + wide_comma.size()},
             {{.en = "`{0}` separates nothing, so `{1}` is one value",
               .es = "`{0}` no separa nada, así que `{1}` es un solo valor",
               .zh = "`{0}` 不起分隔作用，因此 `{1}` 是一个值"},
              {std::string(written.substr(comma, wide_comma.size())), quote_for_message(written)}},
             Message{{.en = "type `, ` between the values, or put the text into quotes",
                      .es = "escriba `, ` entre los valores o ponga el texto entre comillas",
                      .zh = "请在各值之间输入 `, `，或给文本加引号"},
                     {}});
}

void check_quotes(std::string_view written, const Scalar& scalar, YamlReport& report) {
  if (!is_enclosed(written, "“", "”") && !is_enclosed(written, "‘", "’")) return;
  report.add(yaml::curly_quotes, Effect::leaves_tree, scalar.place,
             {{.en = "the typographic quotes of `{0}` are part of the value",
               .es = "las comillas tipográficas de `{0}` forman parte del valor",
               .zh = "`{0}` 的弯引号是值的一部分"},
              {quote_for_message(written)}});
}

bool is_latin(char32_t value) {
  return (value >= U'a' && value <= U'z') || (value >= U'A' && value <= U'Z') ||
         (value >= 0xC0 && value <= 0x24F);
}

bool is_greek_or_cyrillic(char32_t value) {
  return (value >= 0x370 && value <= 0x3FF) || (value >= 0x400 && value <= 0x52F);
}

}  // namespace

void check_habits(std::string_view text, Scalar& scalar, PlainPlace where, YamlReport& report) {
  const std::string_view written = view(text, scalar.place);
  if (is_ascii(written)) {
    if (where == PlainPlace::block_value) check_trailing_comma(written, scalar, report);
    return;
  }
  check_edges(written, scalar, report);
  if (where == PlainPlace::key) return;
  check_digits(scalar, written, report);
  if (where == PlainPlace::block_value) check_trailing_comma(written, scalar, report);
  check_brackets(written, scalar, report);
  check_commas(written, scalar, where, report);
  check_quotes(written, scalar, report);
}

void check_key(std::string_view text, Stretch key, YamlReport& report) {
  const std::string_view name = view(text, key);
  if (name.size() > max_yaml_key) {
    report.add(yaml::too_large, Effect::breaks_tree, key,
               {{.en = "this key is longer than {0} bytes",
                 .es = "esta clave tiene más de {0} bytes",
                 .zh = "此键超过 {0} 字节"},
                {std::to_string(max_yaml_key)}});
    return;
  }
  if (is_ascii(name)) return;
  bool latin = false;
  std::optional<Stretch> other;
  for (std::size_t at = 0; at < name.size();) {
    const auto point = base::decode_utf8(name, at);
    if (!point) return;
    const Stretch here{key.begin + at, key.begin + at + point->bytes};
    if (is_zero_width(point->value)) {
      report.add(yaml::invisible_character, Effect::leaves_tree, here,
                 {{.en = "an invisible character stands in the key `{0}`",
                   .es = "hay un carácter invisible en la clave `{0}`",
                   .zh = "键 `{0}` 中有看不见的字符"},
                  {quote_for_message(name)}});
    }
    latin = latin || is_latin(point->value);
    if (!other && is_greek_or_cyrillic(point->value)) other = here;
    at += point->bytes;
  }
  if (!latin || !other) return;
  report.add(yaml::mixed_scripts, Effect::leaves_tree, *other,
             {{.en = "the key `{0}` mixes Latin letters with Greek or Cyrillic ones such as this",
               .es = "la clave `{0}` mezcla letras latinas con griegas o cirílicas como esta",
               .zh = "键 `{0}` 混用了拉丁字母和希腊或西里尔字母（如此处）"},
              {quote_for_message(name)}});
}

std::optional<Stretch> find_wide_colon(std::string_view text, Stretch place) {
  const std::string_view written = view(text, place);
  const std::size_t colon = written.find(wide_colon);
  if (colon == std::string_view::npos || colon == 0) return std::nullopt;
  const std::string_view key = written.substr(0, colon);
  if (key.find(wide_comma) != std::string_view::npos || key.find("。") != std::string_view::npos) {
    return std::nullopt;
  }
  return Stretch{place.begin + colon, place.begin + colon + wide_colon.size()};
}

void report_wide_colon(std::string_view text, Stretch place, Stretch colon, YamlReport& report) {
  report.add(yaml::full_width_punctuation, Effect::breaks_tree, colon,
             {{.en = "`：` is a full-width colon, which ends no key",
               .es = "`：` son dos puntos de ancho completo, que no cierran una clave",
               .zh = "`：` 是全角冒号，不能结束一个键"},
              {}},
             Message{{.en = "type `{0}: ` with an ASCII colon and a blank",
                      .es = "escriba `{0}: ` con dos puntos ASCII y un espacio",
                      .zh = "请输入 `{0}: `（半角冒号加空格）"},
                     {quote_for_message(view(text, {place.begin, colon.begin}))}});
}

}  // namespace planctl::read
