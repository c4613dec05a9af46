// read/yaml_scan_bare: a line that is neither an entry nor a list item: a value, or which mistake?
#include <algorithm>
#include <cctype>
#include <utility>

#include "base/text.hpp"
#include "read/yaml_bytes.hpp"
#include "read/yaml_scanner.hpp"

namespace planctl::read {

namespace {

bool is_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Where a colon that lacks its blank ends a key in `text`; nothing in `10:30`, `http://x`, `C:\x`.
std::optional<std::size_t> find_glued_colon(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon == 0 || colon + 1 >= text.size()) return {};
  const std::string_view key = text.substr(0, colon);
  const std::string_view rest = text.substr(colon + 1);
  if (rest.starts_with("//") || rest.starts_with('\\') || is_digits(key)) return {};
  return colon;
}

// How many bytes at the beginning of `text` were typed for a dash and a blank; 0 where none were.
std::size_t find_typed_dash(std::string_view text) {
  for (const std::string_view dash : {"\u2013", "\u2014", "\u2212", "\uFF0D", "\u2022"}) {
    if (text.starts_with(dash)) return dash.size();
  }
  const bool glued = text.size() > 1 && text[0] == '-' && text[1] != '-' &&
                     std::isdigit(static_cast<unsigned char>(text[1])) == 0;
  return glued ? 1 : 0;
}

}  // namespace

void YamlScanner::scan_bare_text(std::size_t column, Stretch place) {
  const bool after_dash = !levels_.empty() && levels_.back().kind == Kind::list &&
                          levels_.back().last.begin >= line_.begin;
  const std::size_t popped = pop_deeper(column).levels;
  if (levels_.empty()) return report_root_text(place);
  Level& top = levels_.back();
  const bool fits = top.awaits && top.column < column;
  if (!(fits && after_dash) && report_entry_fault(place)) {
    top.awaits = false;
    return;
  }
  if (!fits) return report_bare_text(column, place, popped);
  top.awaits = false;
  top.plain = true;
  if (top.last.begin < line_.begin) {
    top.below = place;
    top.below_column = column;
  }
  add_plain(place, PlainPlace::block_value);
}

// The mistakes by which an entry or an item becomes a text; false where it shows none of them.
bool YamlScanner::report_entry_fault(Stretch place) {
  const std::string_view text = view(place);
  if (const std::size_t dash = find_typed_dash(text); dash > 0) {
    report_.add(yaml::list_dash, Effect::breaks_tree, {place.begin, place.begin + dash},
                {{.en = "`{0}` begins no list item: `- ` does",
                  .es = "`{0}` no inicia un elemento de lista: `- ` sí",
                  .zh = "`{0}` 不构成列表项，`- ` 才是"},
                 {quote_for_message(text.substr(0, text.find(' ')))}});
    return true;
  }
  if (const auto colon = find_glued_colon(text)) {
    const std::size_t at = place.begin + *colon;
    const auto next = base::decode_utf8(text_, at + 1);
    if (next && is_wide_blank(next->value)) {
      report_.add(yaml::wide_blank, Effect::breaks_tree, {at + 1, at + 1 + next->bytes},
                  {{.en = "the blank after `{0}:` is a full-width or no-break blank",
                    .es = "el espacio tras `{0}:` es de ancho completo o de no separación",
                    .zh = "`{0}:` 后面的空格是全角空格或不换行空格"},
                   {quote_for_message(text.substr(0, *colon))}});
    } else {
      report_glued_colon(at, text.substr(0, *colon));
    }
    return true;
  }
  if (const auto colon = find_wide_colon(text_, place)) {
    report_wide_colon(text_, place, *colon, report_);
    return true;
  }
  return false;
}

void YamlScanner::report_glued_colon(std::size_t colon, std::string_view key) {
  report_.add(yaml::colon_without_blank, Effect::breaks_tree, {colon, colon + 1},
              {{.en = "no blank follows the colon of `{0}`",
                .es = "ningún espacio sigue a los dos puntos de `{0}`",
                .zh = "`{0}` 的冒号后面没有空格"},
               {quote_for_message(key)}});
}

// A text where the first entry of the file should stand.
void YamlScanner::report_root_text(Stretch place) {
  const bool quoted = text_[place.begin] == '"' || text_[place.begin] == '\'';
  if (!quoted && report_entry_fault(place)) return;
  const bool has_entries = std::any_of(lines_.begin() + static_cast<std::ptrdiff_t>(number_) + 1,
                                       lines_.end(), [&](Stretch line) {
                                         return line.begin < line.end && text_[line.begin] != ' ' &&
                                                begins_entry(line.begin, line.end);
                                       });
  if (has_entries) {
    report_.add(yaml::missing_colon, Effect::breaks_tree, place,
                {{.en = "`{0}` is no `key: value` entry",
                  .es = "`{0}` no es una entrada `clave: valor`",
                  .zh = "`{0}` 不是 `键: 值` 条目"},
                 {quote_for_message(view(place))}});
    return;
  }
  report_.add(yaml::root_not_map, Effect::breaks_tree, place,
              {{.en = "this file begins with a text, but a plan file is a set of sections",
                .es = "este archivo empieza con un texto, pero un archivo del plan es un conjunto "
                      "de secciones",
                .zh = "此文件以文本开头，而计划文件应由各个部分组成"},
               {}});
  stopped_ = true;
}

// A text on its own line that nothing awaits.
void YamlScanner::report_bare_text(std::size_t column, Stretch place, std::size_t popped) {
  const Level& top = levels_.back();
  const std::string text = quote_for_message(view(place));
  if (column > top.column && popped == 0 && top.plain) {
    report_.add(yaml::unmarked_continuation, Effect::breaks_tree, place,
                {{.en = "this line goes on with the text of `{0}` without a mark",
                  .es = "esta línea continúa el texto de `{0}` sin ninguna marca",
                  .zh = "此行未加标记就延续了 `{0}` 的文本"},
                 {quote_for_message(view(top.last))}});
  } else if (column == top.column && top.kind == Kind::list) {
    report_.add(yaml::list_dash, Effect::breaks_tree, place,
                {{.en = "`{0}` stands among list items without a dash",
                  .es = "`{0}` está entre elementos de lista sin guion",
                  .zh = "`{0}` 位于列表项之间却没有短横线"},
                 {text}});
  } else {
    report_.add(yaml::missing_colon, Effect::breaks_tree, place,
                {{.en = "`{0}` is no `key: value` entry",
                  .es = "`{0}` no es una entrada `clave: valor`",
                  .zh = "`{0}` 不是 `键: 值` 条目"},
                 {text}});
  }
}

}  // namespace planctl::read
