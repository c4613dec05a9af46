// base/wrap: breaks lines at blanks and between wide characters.
#include "base/wrap.hpp"

#include "base/text.hpp"

namespace planctl::base {
namespace {

// Marks that must not begin a line.
bool closes(char32_t value) {
  constexpr std::u32string_view marks = U"，。；：！？、）》」』】”’％…";
  return marks.find(value) != std::u32string_view::npos;
}

// Marks that must not end a line.
bool opens(char32_t value) {
  constexpr std::u32string_view marks = U"（《「『【“‘";
  return marks.find(value) != std::u32string_view::npos;
}

// What is to be filled in, as `<部门>`.
bool begins_blank(std::string_view text) {
  constexpr std::size_t most = 60;
  const auto end = text.substr(0, most).find_first_of("> ");
  return end != std::string_view::npos && text[end] == '>';
}

}  // namespace

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  std::size_t start = 0;   // of the line
  std::size_t breaks = 0;  // the last place where the line may end
  std::size_t cells = 0;
  bool after_wide = false;
  bool after_opening = false;
  bool in_blank = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto point = decode_utf8(text, at);
    const std::size_t bytes = point ? point->bytes : 1;
    const std::size_t own = display_width(text.substr(at, bytes));
    const bool blank = text[at] == ' ';
    const bool kept = after_opening || in_blank || (point && closes(point->value));
    if (blank || ((own == 2 || after_wide) && at > start && !kept)) breaks = at;
    if (cells + own > width && breaks > start && !blank) {
      lines.emplace_back(trim(text.substr(start, breaks - start)));
      start = breaks;
      while (start < at && text[start] == ' ') ++start;
      cells = display_width(text.substr(start, at - start));
      breaks = start;
    }
    cells += own;
    after_wide = own == 2;
    after_opening = point && opens(point->value);
    if (text[at] == '<') in_blank = begins_blank(text.substr(at));
    if (text[at] == '>') in_blank = false;
    at += bytes;
  }
  lines.emplace_back(trim(text.substr(start)));
  return lines;
}

}  // namespace planctl::base
