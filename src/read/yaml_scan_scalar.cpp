// read/yaml_scan_scalar: single tokens of the scan: blanks, quotes, escapes, plain texts.
#include <algorithm>
#include <charconv>
#include <utility>

#include "base/text.hpp"
#include "read/yaml_bytes.hpp"
#include "read/yaml_scanner.hpp"

namespace planctl::read {

void YamlScanner::skip_blanks() {
  while (at_ < line_.end && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
}

void YamlScanner::skip_word() {
  while (at_ < line_.end && !is_blank(at_)) ++at_;
}

bool YamlScanner::is_blank(std::size_t at) const {
  return at >= line_.end || text_[at] == ' ' || text_[at] == '\t';
}

bool YamlScanner::at_line_end() const {
  if (at_ >= line_.end) return true;
  return text_[at_] == '#' && (at_ == line_.begin || is_blank(at_ - 1));
}

bool YamlScanner::is_sign(char sign) const {
  return at_ < line_.end && text_[at_] == sign && is_blank(at_ + 1);
}

std::size_t YamlScanner::column_at(std::size_t at) const {
  return at < indent_end_ ? 0 : indent_column_ + (at - indent_end_);
}

std::string_view YamlScanner::view(Stretch place) const {
  return text_.substr(place.begin, place.end - place.begin);
}

void YamlScanner::check_depth(Stretch mark) {
  if (levels_.size() + frames_.size() <= max_yaml_depth || stopped_) return;
  report_.add(yaml::too_deep, Effect::breaks_tree, mark,
              {{.en = "the values are nested more than {0} levels deep",
                .es = "los valores están anidados a más de {0} niveles",
                .zh = "值的嵌套超过 {0} 层"},
               {std::to_string(max_yaml_depth)}});
  stopped_ = true;
}

// The plain text at `at_` of a line outside brackets, without the blanks behind it.
Stretch YamlScanner::find_plain_in_block() const {
  std::size_t stop = at_;
  while (stop < line_.end) {
    if (text_[stop] == ':' && is_blank(stop + 1)) break;
    if (text_[stop] == '#' && stop > at_ && is_blank(stop - 1)) break;
    ++stop;
  }
  while (stop > at_ && is_blank(stop - 1)) --stop;
  return {at_, stop};
}

void YamlScanner::add_scalar(Stretch place, Scalar::Style style) {
  scan_.scalars.push_back({style, place, std::nullopt});
}

void YamlScanner::add_plain(Stretch place, PlainPlace where) {
  add_scalar(place, Scalar::Style::plain);
  check_habits(text_, scan_.scalars.back(), where, report_);
}

// Takes the quoted text at `at_`, which must close on its line.
Stretch YamlScanner::scan_quoted() {
  const std::size_t begin = at_;
  const char quote = text_[at_++];
  quote_open_ = false;
  while (at_ < line_.end) {
    const char c = text_[at_];
    if (c == quote && quote == '\'' && at_ + 1 < line_.end && text_[at_ + 1] == quote) {
      at_ += 2;
    } else if (c == quote) {
      ++at_;
      return {begin, at_};
    } else if (c == '\\' && quote == '"') {
      at_ = scan_escape(at_);
    } else {
      ++at_;
    }
  }
  report_.add(yaml::unclosed_quote, Effect::breaks_tree, {begin, line_.end},
              {{.en = "the quote {0} is not closed on this line",
                .es = "las comillas {0} no se cierran en esta línea",
                .zh = "引号 {0} 没有在此行内闭合"},
               {std::string(1, quote)}});
  const Stretch rest{begin, line_.end};
  quote_open_ = !skip_to_quote(quote);
  if (quote_open_) drop_line();
  return rest;
}

// Goes on behind the quote that closes the text in one of the next lines, so that these lines are
// not blamed as well; false where an entry begins before it.
bool YamlScanner::skip_to_quote(char quote) {
  for (std::size_t number = number_ + 1; number < lines_.size(); ++number) {
    const Stretch line = lines_[number];
    const std::size_t content = std::min(text_.find_first_not_of(' ', line.begin), line.end);
    if (content == line.end) continue;
    const bool deeper = levels_.empty() || content - line.begin > levels_.back().column;
    if (!deeper || begins_entry(content, line.end)) return false;
    const std::size_t close = view(line).find(quote);
    if (close == std::string_view::npos) continue;
    number_ = number;
    line_ = line;
    at_ = line.begin + close + 1;
    return true;
  }
  return false;
}

// Judges the escape at `at` and gives where it ends.
std::size_t YamlScanner::scan_escape(std::size_t at) {
  const std::size_t next = at + 1;
  if (next >= line_.end) return next;  // the quote is not closed; that is said
  const char kind = text_[next];
  if (std::string_view("\"\\/nt").find(kind) != std::string_view::npos) return next + 1;
  std::size_t end = std::min(next + 1, line_.end);
  if (kind == 'u') {
    unsigned value = 0;
    const char* first = text_.data() + next + 1;
    const char* last = text_.data() + std::min(next + 5, line_.end);
    const auto [stop, error] = std::from_chars(first, last, value, 16);
    if (error == std::errc{} && stop == first + 4) {
      end = next + 5;
      const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
      if (!surrogate && !is_forbidden_character(value) && !is_direction_character(value)) {
        return end;
      }
    }
  } else if (const auto point = base::decode_utf8(text_, next)) {
    end = next + point->bytes;
  }
  const Stretch place{at, std::min(end, line_.end)};
  report_.add(yaml::escape, Effect::breaks_tree, place,
              {{.en = "`{0}` is no escape that a plan may use",
                .es = "`{0}` no es un escape admitido en un plan",
                .zh = "`{0}` 不是计划允许的转义"},
               {quote_for_message(view(place))}});
  return place.end;
}

// Whether `key: ` or `- ` stands at `at`, as it does where a line begins an entry.
bool YamlScanner::begins_entry(std::size_t at, std::size_t end) const {
  if (at < end && text_[at] == '-' && (at + 1 == end || text_[at + 1] == ' ')) return true;
  for (; at < end; ++at) {
    const char c = text_[at];
    if (c == ':') return at + 1 == end || text_[at + 1] == ' ';
    if (std::string_view(",[]{}#\"'").find(c) != std::string_view::npos) return false;
  }
  return false;
}

}  // namespace planctl::read
