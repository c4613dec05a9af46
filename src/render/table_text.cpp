// render/table_text: measures a table, decides what fits, and writes it.
#include "render/table_text.hpp"

#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "render/paint.hpp"
#include "render/words.hpp"

namespace planctl::render {
namespace {

constexpr std::size_t gap = 2;  // blanks between columns
constexpr values::Text left_out{
    .en = "left out for lack of width: {0} (a wider terminal or another `--format` shows all)",
    .es =
        "omitido por falta de ancho: {0} (con un terminal más ancho u otro `--format` se ve todo)",
    .zh = "因宽度不足未显示：{0}（加宽终端或换用其他 `--format` 可看全部）"};

struct Drawn {
  std::vector<std::string> headings;
  std::vector<std::vector<std::string>> rows;
  std::vector<std::size_t> widths;
  std::vector<bool> shown;
};

Drawn draw(const report::Table& table, const Style& style) {
  Drawn drawn;
  const std::size_t count = table.columns.size();
  drawn.shown.assign(count, true);
  for (const auto& column : table.columns) {
    drawn.headings.push_back(to_text(column.heading, style.language));
    drawn.widths.push_back(base::display_width(drawn.headings.back()));
  }
  for (const auto& row : table.rows) {
    auto& cells = drawn.rows.emplace_back();
    for (std::size_t at = 0; at < count; ++at) {
      cells.push_back(at < row.cells.size()
                          ? to_text(row.cells[at].content, style.language, style.glyphs)
                          : "");
      drawn.widths[at] = std::max(drawn.widths[at], base::display_width(cells.back()));
    }
  }
  return drawn;
}

std::size_t total_width(const Drawn& drawn) {
  std::size_t total = 0;
  for (std::size_t at = 0; at < drawn.widths.size(); ++at)
    if (drawn.shown[at]) total += drawn.widths[at] + (total > 0 ? gap : 0);
  return total;
}

// Makes the widest columns of words narrower, a cell at a time, until the table fits: down to what
// each keeps, or to `least` cells.
void shrink(const report::Table& table, Drawn& drawn, std::size_t width,
            std::optional<std::size_t> least = std::nullopt) {
  for (std::size_t total = total_width(drawn); total > width; --total) {
    std::size_t widest = table.columns.size();
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
      const auto& column = table.columns[at];
      if (!drawn.shown[at] || column.fit != report::Fit::may_be_cut) continue;
      if (drawn.widths[at] <= least.value_or(column.least)) continue;
      if (widest == table.columns.size() || drawn.widths[at] > drawn.widths[widest]) widest = at;
    }
    if (widest == table.columns.size()) return;
    --drawn.widths[widest];
  }
}

// Leaves out the column that goes next; false where none may.
bool drop_one(const report::Table& table, Drawn& drawn) {
  std::size_t worst = table.columns.size();
  for (std::size_t at = 0; at < table.columns.size(); ++at) {
    if (!drawn.shown[at] || table.columns[at].drop == 0) continue;
    if (worst == table.columns.size() || table.columns[at].drop >= table.columns[worst].drop)
      worst = at;
  }
  if (worst == table.columns.size()) return false;
  drawn.shown[worst] = false;
  return true;
}

// Where not even those have room that should stay: the last one; two are always kept.
bool drop_last(Drawn& drawn) {
  if (std::count(drawn.shown.begin(), drawn.shown.end(), true) <= 2) return false;
  *std::find(drawn.shown.rbegin(), drawn.shown.rend(), true) = false;
  return true;
}

// What a column that is left out leaves free goes back to those that were cut.
void fit(const report::Table& table, Drawn& drawn, std::size_t width) {
  for (std::size_t at = 0; at < drawn.widths.size(); ++at)
    if (table.columns[at].fit == report::Fit::may_be_cut)
      drawn.widths[at] = std::min(drawn.widths[at], width);
  const auto whole = drawn.widths;
  const auto has_room = [&](std::optional<std::size_t> least) {
    drawn.widths = whole;
    shrink(table, drawn, width, least);
    return total_width(drawn) <= width;
  };
  do
    if (has_room(std::nullopt)) return;
  while (drop_one(table, drawn));
  constexpr std::size_t least = 6;
  do
    if (has_room(least)) return;
  while (drop_last(drawn));
}

// One line of cells; `tones` may be empty.
std::string write_line(const report::Table& table, const Drawn& drawn,
                       const std::vector<std::string>& cells, const std::vector<Paint>& paints,
                       const Style& style) {
  std::string line;
  std::size_t blanks = 0;  // owed before the next text, so that none stand at the end
  for (std::size_t at = 0; at < cells.size(); ++at) {
    if (!drawn.shown[at]) continue;
    std::string text = cells[at];
    if (base::display_width(text) > drawn.widths[at])
      text = base::cut(text, drawn.widths[at], ellipsis_of(style.glyphs));
    const std::size_t spare = drawn.widths[at] - base::display_width(text);
    const bool right = table.columns[at].align == report::Align::right;
    if (right) blanks += spare;
    if (!text.empty()) {
      line.append(blanks, ' ');
      line += paint(text, paints.empty() ? Paint::plain : paints[at], style.colour);
      blanks = 0;
    }
    blanks += gap + (right ? 0 : spare);
  }
  return line + "\n";
}

std::string write_rule(const Drawn& drawn) {
  std::string line;
  for (std::size_t at = 0; at < drawn.widths.size(); ++at) {
    if (!drawn.shown[at]) continue;
    if (!line.empty()) line.append(gap, ' ');
    line.append(drawn.widths[at], '-');
  }
  return line + "\n";
}

std::vector<Paint> paints_of(const report::Row& row, std::size_t count) {
  std::vector<Paint> paints(count, Paint::plain);
  for (std::size_t at = 0; at < row.cells.size() && at < count; ++at) {
    paints[at] = to_paint(row.cells[at].tone);
    if (paints[at] == Paint::plain && row.kind == report::Row::Kind::total)
      paints[at] = Paint::strong;
  }
  return paints;
}

std::string write_left_out(const Drawn& drawn, const Style& style) {
  diag::Listed names;
  for (std::size_t at = 0; at < drawn.shown.size(); ++at)
    if (!drawn.shown[at] && !drawn.headings[at].empty()) names.names.push_back(drawn.headings[at]);
  if (names.names.empty()) return "";
  const std::vector<std::string> arguments{diag::to_string(names, style.language)};
  return paint_lines(base::fill(left_out.in(style.language), arguments), Paint::dim, style);
}

}  // namespace

std::string write_table_text(const report::Table& table, const Style& style) {
  std::string text;
  if (table.title) text += paint_lines(to_text(*table.title, style.language), Paint::strong, style);
  Drawn drawn = draw(table, style);
  fit(table, drawn, style.width);
  const std::vector<Paint> strong(table.columns.size(), Paint::strong);
  const bool headed = std::any_of(drawn.headings.begin(), drawn.headings.end(),
                                  [](const std::string& heading) { return !heading.empty(); });
  if (headed) {
    text += write_line(table, drawn, drawn.headings, strong, style);
    text += write_rule(drawn);
  }
  bool in_total = false;
  for (std::size_t at = 0; at < table.rows.size(); ++at) {
    const bool total = table.rows[at].kind == report::Row::Kind::total;
    if (total && !in_total && at > 0) text += write_rule(drawn);
    in_total = total;
    text += write_line(table, drawn, drawn.rows[at],
                       paints_of(table.rows[at], table.columns.size()), style);
  }
  for (const auto& note : table.notes)
    text += paint_lines(to_text(note, style.language), Paint::plain, style);
  return text + write_left_out(drawn, style);
}

}  // namespace planctl::render
