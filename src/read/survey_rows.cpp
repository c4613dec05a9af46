// read/survey_rows: the rows of a surveyed file, and the separator that cuts them.
#include "read/survey_rows.hpp"

#include <algorithm>
#include <array>

#include "env/unpack.hpp"

namespace planctl::read {
namespace {

constexpr std::array<char, 4> separators{',', ';', '\t', '|'};
constexpr std::size_t most_looked_at = 100;  // rows

// How wide the first rows are, cut by a separator.
struct Widths {
  std::size_t rows = 0;
  std::size_t last = 0;     // of the last rows
  std::size_t alike = 0;    // how many they are
  std::uint32_t begin = 1;  // the line from which on they are so wide
  std::size_t before = 0;   // of the widest row above them

  void add(const CsvRow& row) {
    if (row.fields.size() != last) {
      before = std::max(before, last);
      last = row.fields.size();
      begin = row.line;
      alike = 0;
    }
    ++alike;
    ++rows;
  }
  [[nodiscard]] bool has_title() const {
    return before != 0 && before < last && alike > rows - alike;
  }
};

}  // namespace

base::Unexpected<diag::Error> SurveyRows::fail_at(CsvPosition place, diag::Argument reason) const {
  return base::Unexpected{
      diag::Error{path_ + ":" + std::to_string(place.line) + ":" + std::to_string(place.column),
                  std::move(reason)}};
}

diag::Result<base::Done> SurveyRows::each(char separator,
                                          const std::function<bool(const CsvRow&)>& take) const {
  auto source = files_.open(path_);
  if (!source) return base::Unexpected{source.error()};
  auto rows = env::unpack(std::move(*source));
  if (!rows) return fail_at({}, rows.error().reason);
  CsvReader reader(std::move(*rows), separator);
  for (;;) {
    const auto more = reader.next();
    if (!more) return base::Unexpected{to_error(more.error(), path_)};
    if (!*more || !take(reader.row())) return base::Done{};
  }
}

diag::Result<char> SurveyRows::find_separator() const {
  char found = separators.front();
  std::size_t widest = 1;
  bool is_empty = true;
  Widths titled;  // of the widest rows that only narrower ones stand above
  for (const char separator : separators) {
    Widths widths;
    const auto done = each(separator, [&](const CsvRow& row) {
      widths.add(row);
      return widths.rows < most_looked_at;
    });
    if (!done && widths.rows == 0) return base::Unexpected{done.error()};
    is_empty = is_empty && widths.rows == 0;
    if (!done) continue;
    if (widths.before == 0 && widths.last > widest) {
      widest = widths.last;
      found = separator;
    }
    if (widths.has_title() && widths.last > titled.last) titled = widths;
  }
  if (widest > 1) return found;
  if (is_empty)
    return fail_at({}, values::Text{.en = "the file is empty; it needs a header",
                                    .es = "el archivo está vacío; necesita una cabecera",
                                    .zh = "文件为空；需要表头"});
  if (titled.last > 1)
    return fail_at({titled.begin, 1, 0},
                   values::Text{.en = "the header seems to stand here; it must be the first line: "
                                      "take out what stands above it",
                                .es = "la cabecera parece estar aquí; debe ser la primera línea: "
                                      "quite lo que está encima",
                                .zh = "表头似乎在此处；它必须是第一行：请删去其上的内容"});
  return fail_at(
      {}, values::Text{
              .en = "no separator cuts the first rows into equally many fields; give `--separator`",
              .es = "ningún separador divide las primeras filas en igual número de campos; indique "
                    "`--separator`",
              .zh = "没有分隔符能把前几行分成相同列数；请给出 `--separator`"});
}

}  // namespace planctl::read
