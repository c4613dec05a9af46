// render/table_width: amounts and dates stand whole, words break at blanks; totals are bold.
#include "render/table_width.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "render/words.hpp"

namespace planctl::render {
namespace {

constexpr std::size_t meter_cells = 9;
constexpr std::size_t name_cells = 12;  // at least, for the words that name a row

// Chinese breaks between any two characters, in every language, but not into columns of one.
std::size_t least_width_of(std::string_view word) {
  std::size_t narrow = 0;
  std::size_t longest = 0;
  bool wide = false;
  for (std::size_t at = 0; at < word.size();) {
    const auto point = base::decode_utf8(word, at);
    const std::size_t bytes = point ? point->bytes : 1;
    const auto own = base::display_width(word.substr(at, bytes));
    wide = wide || own == 2;
    narrow = own == 2 ? 0 : narrow + own;
    longest = std::max(longest, narrow);
    at += bytes;
  }
  return wide ? std::max(longest, std::min(base::display_width(word), name_cells)) : longest;
}

std::size_t longest_word(std::string_view text) {
  std::size_t longest = 0;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(" /"), text.size());
    longest = std::max(longest, least_width_of(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return longest;
}

bool breaks(const report::Content& content) {
  return std::holds_alternative<std::string>(content) ||
         std::holds_alternative<diag::Message>(content);
}

std::size_t cells_of(const report::Content& content, report::Align align,
                     values::Language language) {
  if (std::holds_alternative<report::Bar>(content)) return meter_cells;
  const auto text = to_text(content, language);
  if (align == report::Align::right || !breaks(content)) return base::display_width(text);
  return longest_word(text);
}

}  // namespace

LeastWidth find_least_width(const report::Table& table, values::Language language) {
  LeastWidth least{.columns = table.columns.size()};
  for (std::size_t at = 0; at < table.columns.size(); ++at) {
    const auto& column = table.columns[at];
    std::size_t cells = longest_word(to_text(column.heading, language));
    for (const auto& row : table.rows) {
      if (at >= row.cells.size()) continue;
      const auto own = cells_of(row.cells[at].content, column.align, language);
      cells = std::max(cells, row.kind == report::Row::Kind::total ? own + own / 10 : own);
    }
    if (at == 0 && column.align == report::Align::left) cells = std::max(cells, name_cells);
    least.cells += cells;
  }
  return least;
}

}  // namespace planctl::render
