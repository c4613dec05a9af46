// read/yaml_scan_flow: lists and maps between brackets.
#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "read/yaml_bytes.hpp"
#include "read/yaml_scanner.hpp"

namespace planctl::read {
namespace {

// What ends a plain text between brackets.
bool is_flow_sign(char c) { return c == ',' || c == '[' || c == ']' || c == '{' || c == '}'; }

}  // namespace

using diag::Message;

void YamlScanner::open_flow() {
  flow_parent_ = std::nullopt;
  if (!levels_.empty()) flow_parent_ = levels_.back().column;
  scan_flow();
}

// A further line while a bracket is open. One that begins an entry no deeper than the bracket's
// owner shows that the bracket was never closed.
void YamlScanner::scan_flow_line(std::size_t column) {
  const bool outside = flow_parent_ && column <= *flow_parent_;
  if (outside && begins_entry(at_, line_.end)) {
    abandon_flow();
    return scan_block_line(column);
  }
  const bool closes = column == flow_parent_ && (text_[at_] == ']' || text_[at_] == '}');
  if (outside && !closes && !uncertain_) {
    report_.add(yaml::indentation, Effect::breaks_tree, {at_, line_.end},
                {{.en = "a line inside brackets is indented no deeper than their key",
                  .es = "una línea dentro de corchetes no está más sangrada que su clave",
                  .zh = "括号内的行没有比其键缩进得更深"},
                 {}});
  }
  scan_flow();
}

void YamlScanner::abandon_flow() {
  const Frame& outermost = frames_.front();
  report_.add(yaml::unclosed_bracket, Effect::breaks_tree, {outermost.at, outermost.at + 1},
              {{.en = "`{0}` is not closed", .es = "`{0}` no se cierra", .zh = "`{0}` 没有闭合"},
               {std::string(1, outermost.open)}});
  frames_.clear();
}

void YamlScanner::scan_flow() {
  do {
    skip_blanks();
    if (at_line_end()) return;
    switch (text_[at_]) {
      case '[':
      case '{':
        open_frame();
        break;
      case ']':
      case '}':
        close_frame();
        break;
      case ',':
        scan_flow_comma();
        break;
      default:
        if (text_[at_] != ':' || !scan_flow_colon()) scan_flow_scalar();
    }
    if (stopped_ || report_.is_full()) return frames_.clear();
  } while (!frames_.empty());
  end_value();
}

void YamlScanner::open_frame() {
  const Stretch mark{at_, at_ + 1};
  if (!frames_.empty()) {
    Frame& outer = frames_.back();
    if (outer.open == '{' && outer.expect == Expect::entry) {
      report_.add(yaml::complex_key, Effect::breaks_tree, mark,
                  {{.en = "a list or a map cannot be a key",
                    .es = "una lista o un grupo no puede ser una clave",
                    .zh = "列表或映射不能作为键"},
                   {}});
      outer.expect = Expect::value;
    }
    add_flow_item(mark, Scalar::Style::plain);
  }
  frames_.push_back({text_[at_], at_, Expect::entry, {}});
  check_depth(mark);
  ++at_;
}

void YamlScanner::close_frame() {
  const Frame frame = frames_.back();
  const char close = text_[at_];
  if ((frame.open == '[') != (close == ']')) {
    report_.add(yaml::unclosed_bracket, Effect::breaks_tree, {frame.at, frame.at + 1},
                {{.en = "`{0}` is closed by `{1}`",
                  .es = "`{0}` se cierra con `{1}`",
                  .zh = "`{0}` 却用 `{1}` 闭合"},
                 {std::string(1, frame.open), std::string(1, close)}},
                {at_, at_ + 1},
                {{.en = "the bracket that closes it",
                  .es = "el corchete que lo cierra",
                  .zh = "与之闭合的括号"},
                 {}});
  }
  if (frame.expect == Expect::colon) report_missing_colon(frame);
  scan_.brackets.push_back({frame.at, at_ + 1});
  frames_.pop_back();
  ++at_;
}

void YamlScanner::scan_flow_comma() {
  Frame& frame = frames_.back();
  if (frame.expect == Expect::entry) {
    report_.add(yaml::empty_item, Effect::breaks_tree, {at_, at_ + 1},
                {{.en = "no value stands before this comma",
                  .es = "no hay ningún valor antes de esta coma",
                  .zh = "此逗号之前没有值"},
                 {}});
  } else if (frame.expect == Expect::colon) {
    report_missing_colon(frame);
  }
  frame.expect = Expect::entry;
  ++at_;
}

// Takes a colon that is a sign; false where it begins a text.
bool YamlScanner::scan_flow_colon() {
  Frame& frame = frames_.back();
  const bool before_sign = is_blank(at_ + 1) || is_flow_sign(text_[at_ + 1]);
  const bool before_bracket =
      at_ + 1 < line_.end && (text_[at_ + 1] == '[' || text_[at_ + 1] == '{');
  if (frame.expect == Expect::colon && (before_sign || frame.quoted)) {
    if (before_bracket && !frame.quoted) report_glued_colon(at_, view(frame.key));
    frame.expect = Expect::value;
  } else if (!before_sign) {
    return false;
  } else if (frame.open == '[' && frame.expect == Expect::separator) {
    report_.add(yaml::colon_in_text, Effect::breaks_tree, {at_, at_ + 1},
                {{.en = "a `key: value` pair stands in a list",
                  .es = "hay un par `clave: valor` en una lista",
                  .zh = "列表中出现了 `键: 值`"},
                 {}},
                Message{{.en = "write `{key: value}`, or put the text into quotes",
                         .es = "escriba `{clave: valor}` o ponga el texto entre comillas",
                         .zh = "请写成 `{键: 值}`，或给文本加引号"},
                        {}});
    frame.expect = Expect::value;
  } else if (frame.expect == Expect::separator) {
    report_.add(yaml::missing_comma, Effect::breaks_tree, {at_, at_ + 1},
                {{.en = "a second colon follows in one entry; a comma or quotes are missing before "
                        "it",
                  .es = "la entrada lleva dos puntos por segunda vez; antes faltan una coma o unas "
                        "comillas",
                  .zh = "同一条目中出现第二个冒号；其前缺少逗号或引号"},
                 {}});
    frame.expect = Expect::value;
  } else {
    report_.add(yaml::complex_key, Effect::breaks_tree, {at_, at_ + 1},
                {{.en = "this entry has no name before its colon",
                  .es = "esta entrada no tiene nombre antes de los dos puntos",
                  .zh = "此条目的冒号前没有名称"},
                 {}});
    frame.expect = Expect::value;
  }
  ++at_;
  return true;
}

void YamlScanner::scan_flow_scalar() {
  const char first = text_[at_];
  if (first == '"' || first == '\'') {
    const Stretch quoted = scan_quoted();
    add_flow_item(quoted,
                  first == '"' ? Scalar::Style::double_quoted : Scalar::Style::single_quoted);
    // A quote that is closed nowhere hides the brackets behind it too.
    if (quote_open_) frames_.clear();
    return;
  }
  const bool alias = first == '*';
  if (skip_property()) {
    if (alias) {  // it stood for a value
      Frame& frame = frames_.back();
      const bool key = frame.open == '{' && frame.expect == Expect::entry;
      frame.expect = key ? Expect::colon : Expect::separator;
    }
    return;
  }
  if (first == '#') {
    report_.add(yaml::text_after_value, Effect::breaks_tree, {at_, line_.end},
                {{.en = "a comment needs a blank before its `#`",
                  .es = "un comentario necesita un espacio antes de `#`",
                  .zh = "注释的 `#` 前面需要空格"},
                 {}});
    return drop_line();
  }
  const bool before_sign = is_blank(at_ + 1) || is_flow_sign(text_[at_ + 1]);
  if (first == '-' && before_sign) {
    report_.add(
        yaml::list_dash, Effect::breaks_tree, {at_, at_ + 1},
        {{.en = "between brackets a dash begins no item",
          .es = "entre corchetes un guion no inicia un elemento",
          .zh = "括号中短横线不构成列表项"},
         {}},
        Message{{.en = "separate the items with commas; put a lone dash into quotes",
                 .es = "separe los elementos con comas; ponga entre comillas un guion suelto",
                 .zh = "请用逗号分隔各项；单独的短横线请加引号"},
                {}});
    ++at_;
    return;
  }
  if (first == '|' || first == '>') {
    report_.add(yaml::reserved_character, Effect::breaks_tree, {at_, at_ + 1},
                {{.en = "a text cannot begin with `{0}` unless it is quoted",
                  .es = "un texto no puede empezar con `{0}` si no está entre comillas",
                  .zh = "未加引号的文本不能以 `{0}` 开头"},
                 {std::string(1, first)}});
  }
  scan_flow_plain();
}

void YamlScanner::scan_flow_plain() {
  const std::size_t begin = at_;
  std::optional<std::size_t> question;
  for (; at_ < line_.end; ++at_) {
    const char c = text_[at_];
    if (is_flow_sign(c)) break;
    if (c == '#' && at_ > begin && is_blank(at_ - 1)) break;
    if (c == ':' && at_ > begin && (is_blank(at_ + 1) || is_flow_sign(text_[at_ + 1]))) {
      break;
    }
    if (c == '?' && !question) question = at_;
  }
  std::size_t end = at_;
  while (end > begin && is_blank(end - 1)) --end;
  if (question) {
    report_.add(yaml::reserved_character, Effect::breaks_tree, {*question, *question + 1},
                {{.en = "between brackets a text with `?` must be quoted",
                  .es = "entre corchetes un texto con `?` debe ir entre comillas",
                  .zh = "括号中含有 `?` 的文本必须加引号"},
                 {}});
  }
  add_flow_item({begin, end}, Scalar::Style::plain);
}

// A key, an item or a value was read; `[` and `{` count as what they open.
void YamlScanner::add_flow_item(Stretch place, Scalar::Style style) {
  Frame& frame = frames_.back();
  const bool bracket = text_[place.begin] == '[' || text_[place.begin] == '{';
  bool is_key = frame.open == '{' && frame.expect == Expect::entry;
  const Stretch shown{place.begin, std::max(place.end, place.begin + 1)};
  if (frame.expect == Expect::separator) {
    report_.add(yaml::missing_comma, Effect::breaks_tree, shown,
                {{.en = "no comma separates `{0}` from the value before it",
                  .es = "ninguna coma separa `{0}` del valor anterior",
                  .zh = "`{0}` 与前一个值之间没有逗号"},
                 {quote_for_message(view(shown))}});
    // With the comma it would be the next key; so its colon is no second fault.
    const std::size_t next = text_.find_first_not_of(' ', place.end);
    is_key = frame.open == '{' && !bracket && next < line_.end && text_[next] == ':';
  } else if (frame.expect == Expect::colon) {
    report_missing_colon(frame);
  }
  if (!bracket && style != Scalar::Style::plain) add_scalar(place, style);
  if (!bracket && style == Scalar::Style::plain) {
    add_plain(place, is_key              ? PlainPlace::key
                     : frame.open == '[' ? PlainPlace::list_item
                                         : PlainPlace::brace_value);
  }
  if (is_key) {
    check_key(text_, place, report_);
    if (style == Scalar::Style::plain && view(place) == "<<") {
      report_.add(yaml::merge_key, Effect::breaks_tree, place,
                  {{.en = "`<<` merges another map, which a plan does not do",
                    .es = "`<<` incorpora otro grupo, algo que un plan no hace",
                    .zh = "`<<` 会合并另一个映射，计划不使用合并"},
                   {}});
    }
    frame.key = place;
    frame.quoted = style != Scalar::Style::plain;
    frame.expect = Expect::colon;
    return;
  }
  frame.expect = Expect::separator;
}

void YamlScanner::report_missing_colon(const Frame& frame) {
  if (const auto colon = find_wide_colon(text_, frame.key)) {
    return report_wide_colon(text_, frame.key, *colon, report_);
  }
  const std::string_view key = view(frame.key);
  const std::size_t glued = frame.quoted ? std::string_view::npos : key.find(':');
  if (glued != std::string_view::npos && glued > 0) {
    return report_glued_colon(frame.key.begin + glued, key.substr(0, glued));
  }
  diag::Message message{{.en = "no colon follows the key `{0}`",
                         .es = "a la clave `{0}` no le siguen dos puntos",
                         .zh = "键 `{0}` 后面没有冒号"},
                        {quote_for_message(key)}};
  const bool is_text = !frame.quoted && key.find(' ') != std::string_view::npos;
  if (!is_text)
    return report_.add(yaml::missing_colon, Effect::breaks_tree, frame.key, std::move(message));
  // A key is one word: this is the rest of a text with a comma.
  report_.add(
      yaml::missing_colon, Effect::breaks_tree, frame.key, std::move(message),
      diag::Message{{.en = "where the comma before it belongs to a text, put the whole text "
                           "in quotes; otherwise write `key: value`",
                     .es = "si la coma anterior es parte de un texto, ponga todo el texto "
                           "entre comillas; si no, escriba `clave: valor`",
                     .zh = "如果前面的逗号属于文本，请给整段文本加引号；否则请写成 `键: 值`"},
                    {}});
}

}  // namespace planctl::read
