// read/yaml_scan_entry: what stands on a line outside brackets.
#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "read/yaml_bytes.hpp"
#include "read/yaml_scanner.hpp"

namespace planctl::read {

using diag::Message;

void YamlScanner::scan_entry(std::size_t column) {
  skip_stray_signs();
  while (skip_property()) {
  }
  if (at_line_end()) {
    if (!levels_.empty()) levels_.back().awaits = false;
    return;
  }
  column = std::min(column, column_at(at_));
  const Stretch mark{at_, at_ + 1};
  switch (text_[at_]) {
    case '[':
    case '{': {
      const bool owned = take_value(column, mark);
      if (!owned && text_[at_] == '[') {
        report_.add(yaml::root_not_map, Effect::breaks_tree, mark,
                    {{.en = "this file is a list, but a plan file is a set of sections",
                      .es = "este archivo es una lista, pero un archivo del plan es un conjunto de "
                            "secciones",
                      .zh = "此文件是列表，而计划文件应由各个部分组成"},
                     {}});
      }
      if (!owned) ended_ = true;
      return open_flow();
    }
    case '|':
    case '>':
      if (!take_value(column, mark)) return report_root_text({at_, line_.end});
      return scan_block_header();
    case '"':
    case '\'': {
      const Stretch quoted = scan_quoted();
      const auto style =
          text_[mark.begin] == '"' ? Scalar::Style::double_quoted : Scalar::Style::single_quoted;
      skip_blanks();
      if (is_sign(':')) return begin_entry(column, quoted, style);
      add_scalar(quoted, style);
      if (!take_value(column, quoted)) return report_root_text(quoted);
      return end_value();
    }
    default:
      if (is_sign('?') || is_sign(':')) {
        report_.add(yaml::complex_key, Effect::breaks_tree, mark,
                    {{.en = "this entry has no name before its value",
                      .es = "esta entrada no tiene nombre antes de su valor",
                      .zh = "此条目的值前面没有名称"},
                     {}});
        return drop_line();
      }
      return scan_plain_entry(column);
  }
}

// Commas and closing brackets where no value can begin.
void YamlScanner::skip_stray_signs() {
  while (at_ < line_.end) {
    const Stretch here{at_, at_ + 1};
    if (text_[at_] == ',') {
      report_.add(yaml::stray_comma, Effect::breaks_tree, here,
                  {{.en = "a comma stands before any value",
                    .es = "hay una coma antes de todo valor",
                    .zh = "值之前出现了逗号"},
                   {}});
    } else if (text_[at_] == ']' || text_[at_] == '}') {
      report_.add(yaml::unopened_bracket, Effect::breaks_tree, here,
                  {{.en = "`{0}` closes a bracket that was not opened",
                    .es = "`{0}` cierra un corchete que no se abrió",
                    .zh = "`{0}` 没有对应的左括号"},
                   {std::string(1, text_[at_])}});
    } else {
      return;
    }
    ++at_;
    skip_blanks();
    if (report_.is_full()) return drop_line();
  }
}

// Reports an anchor, an alias, a tag or a reserved sign that begins a value and skips it; false
// where there is none.
bool YamlScanner::skip_property() {
  if (at_ >= line_.end || report_.is_full()) return false;
  const char sign = text_[at_];
  const std::size_t begin = at_;
  if (sign == '&' || sign == '*' || sign == '!') {
    while (
        at_ < line_.end && !is_blank(at_) &&
        (frames_.empty() || std::string_view(",[]{}").find(text_[at_]) == std::string_view::npos)) {
      ++at_;
    }
    const Stretch place{begin, at_};
    const std::string name = quote_for_message(view(place));
    if (sign == '!') {
      report_.add(yaml::tag, Effect::breaks_tree, place,
                  {{.en = "`{0}` is a YAML tag, which a plan does not use",
                    .es = "`{0}` es una etiqueta de YAML, que un plan no usa",
                    .zh = "`{0}` 是 YAML 标签，计划不使用标签"},
                   {name}});
    } else if (sign == '&') {
      report_.add(yaml::anchor, Effect::breaks_tree, place,
                  {{.en = "`{0}` is a YAML anchor, which a plan does not use",
                    .es = "`{0}` es un ancla de YAML, que un plan no usa",
                    .zh = "`{0}` 是 YAML 锚点，计划不使用锚点"},
                   {name}});
    } else {
      report_.add(yaml::anchor, Effect::breaks_tree, place,
                  {{.en = "`{0}` is a YAML alias, which a plan does not use",
                    .es = "`{0}` es un alias de YAML, que un plan no usa",
                    .zh = "`{0}` 是 YAML 别名，计划不使用别名"},
                   {name}});
    }
    skip_blanks();
    return true;
  }
  if (sign == '@' || sign == '`' || sign == '%') {
    report_.add(yaml::reserved_character, Effect::breaks_tree, {begin, begin + 1},
                {{.en = "a text cannot begin with `{0}` unless it is quoted",
                  .es = "un texto no puede empezar con `{0}` si no está entre comillas",
                  .zh = "未加引号的文本不能以 `{0}` 开头"},
                 {sign == '`' ? "U+0060" : std::string(1, sign)}});
    ++at_;
    return true;
  }
  return false;
}

void YamlScanner::scan_plain_entry(std::size_t column) {
  const Stretch text = find_plain_in_block();
  at_ = text.end;
  skip_blanks();
  if (is_sign(':')) return begin_entry(column, text, Scalar::Style::plain);
  scan_bare_text(column, text);
}

// A key was read and `at_` stands on its colon.
void YamlScanner::begin_entry(std::size_t column, Stretch key, Scalar::Style style) {
  if (style == Scalar::Style::plain) {
    add_plain(key, PlainPlace::key);
    if (view(key) == "<<") {
      report_.add(yaml::merge_key, Effect::breaks_tree, key,
                  {{.en = "`<<` merges another map, which a plan does not do",
                    .es = "`<<` incorpora otro grupo, algo que un plan no hace",
                    .zh = "`<<` 会合并另一个映射，计划不使用合并"},
                   {}});
    }
  } else {
    add_scalar(key, style);
  }
  check_key(text_, key, report_);
  enter(column, Kind::map, key);
  ++at_;
  scan_value();
}

// What stands behind `key:` on the same line.
void YamlScanner::scan_value() {
  skip_blanks();
  Level& level = levels_.back();
  // An alias is a value, though a refused one; below an anchor or a tag a value may still follow.
  while (at_ < line_.end) {
    const bool alias = text_[at_] == '*';
    if (!skip_property()) break;
    if (alias) level.awaits = false;
  }
  if (at_line_end()) return;
  level.awaits = false;
  switch (text_[at_]) {
    case '|':
    case '>':
      return scan_block_header();
    case '[':
    case '{':
      return open_flow();
    case '"':
    case '\'': {
      const auto style =
          text_[at_] == '"' ? Scalar::Style::double_quoted : Scalar::Style::single_quoted;
      add_scalar(scan_quoted(), style);
      return end_value();
    }
    default:
      break;
  }
  if (is_sign('-')) {
    report_.add(yaml::list_dash, Effect::breaks_tree, {at_, at_ + 1},
                {{.en = "a list cannot begin on the line of its key `{0}`",
                  .es = "una lista no puede empezar en la línea de su clave `{0}`",
                  .zh = "列表不能从其键 `{0}` 所在的行开始"},
                 {quote_for_message(view(level.last))}},
                Message{{.en = "begin the list on the next line; put a lone dash into quotes",
                         .es = "empiece la lista en la línea siguiente; ponga entre comillas un "
                               "guion suelto",
                         .zh = "请从下一行开始写列表；单独的短横线请加引号"},
                        {}});
    return drop_line();
  }
  if (is_sign('?') || is_sign(':') ||
      std::string_view(",]}").find(text_[at_]) != std::string_view::npos) {
    report_.add(yaml::reserved_character, Effect::breaks_tree, {at_, at_ + 1},
                {{.en = "a text cannot begin with `{0}` unless it is quoted",
                  .es = "un texto no puede empezar con `{0}` si no está entre comillas",
                  .zh = "未加引号的文本不能以 `{0}` 开头"},
                 {std::string(1, text_[at_])}});
    return drop_line();
  }
  scan_plain_value();
}

void YamlScanner::scan_plain_value() {
  const Stretch text = find_plain_in_block();
  at_ = text.end;
  skip_blanks();
  if (is_sign(':')) {
    report_.add(yaml::colon_in_text, Effect::breaks_tree, {at_, at_ + 1},
                {{.en = "a second colon and blank follow `{0}` on this line",
                  .es = "detrás de `{0}` hay otra vez dos puntos y un espacio en esta línea",
                  .zh = "此行的 `{0}` 之后又出现冒号加空格"},
                 {quote_for_message(view(text))}});
    return drop_line();
  }
  add_plain(text, PlainPlace::block_value);
  levels_.back().plain = true;
}

void YamlScanner::scan_block_header() {
  const std::size_t begin = at_++;
  if (at_ < line_.end && (text_[at_] == '+' || text_[at_] == '-')) ++at_;
  const std::size_t end = at_;
  skip_blanks();
  if (!at_line_end() || !is_blank(end)) {
    report_.add(yaml::block_header, Effect::breaks_tree, {begin, line_.end},
                {{.en = "`{0}` announces a text on the lines below, but something follows it",
                  .es = "`{0}` anuncia un texto en las líneas siguientes, pero le sigue algo",
                  .zh = "`{0}` 表示文本从下一行开始，但其后还有内容"},
                 {std::string(1, text_[begin])}});
    return drop_line();
  }
  add_scalar({begin, end}, Scalar::Style::block);
  block_text_ = BlockText{};
  if (!levels_.empty()) block_text_->parent = levels_.back().column;
}

// Only a comment may follow a value that closes itself.
void YamlScanner::end_value() {
  const std::size_t begin = at_;
  skip_blanks();
  if (at_line_end()) return;
  const Stretch rest{at_, line_.end};
  if (text_[at_] == ',') {
    report_.add(yaml::stray_comma, Effect::breaks_tree, {at_, at_ + 1},
                {{.en = "a comma follows this value, outside any bracket",
                  .es = "una coma sigue a este valor, fuera de todo corchete",
                  .zh = "括号之外，此值后面出现了逗号"},
                 {}});
  } else if (text_[at_] == ']' || text_[at_] == '}') {
    skip_stray_signs();
  } else if (is_sign(':') && begin > line_.begin && text_[begin - 1] != '"' &&
             text_[begin - 1] != '\'') {
    report_.add(yaml::complex_key, Effect::breaks_tree, {at_, at_ + 1},
                {{.en = "a list or a map cannot be a key",
                  .es = "una lista o un grupo no puede ser una clave",
                  .zh = "列表或映射不能作为键"},
                 {}});
  } else {
    report_.add(yaml::text_after_value, Effect::breaks_tree, rest,
                {{.en = "`{0}` follows a value that is already complete",
                  .es = "`{0}` sigue a un valor que ya está completo",
                  .zh = "`{0}` 出现在已经完整的值后面"},
                 {quote_for_message(view(rest))}});
  }
  drop_line();
}

}  // namespace planctl::read
