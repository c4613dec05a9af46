// report/document: what is to be shown, as typed blocks that know nothing of any format.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "diag/finding.hpp"
#include "report/drawing.hpp"
#include "report/graph.hpp"
#include "values/date.hpp"

namespace planctl::report {

enum class Sign { minus_only, always };

struct Amount {
  std::int64_t units = 0;  // of 10^-decimals
  int decimals = 0;
  std::string unit;
  Sign sign = Sign::minus_only;
};
struct Percent {
  std::int64_t tenths = 0;
  Sign sign = Sign::minus_only;
};
struct DayCount {
  std::int64_t tenths = 0;
  Sign sign = Sign::minus_only;
};
struct Count {
  std::int64_t value = 0;
};
// For machines alone: `true` or `false`.
struct Truth {
  bool holds = false;
};
// One of a fixed set of words: `key` for machines, `text` for people.
struct Word {
  std::string_view key;
  values::Text text;
};
struct Bar {
  int percent = 0;
};
// A curve of one character a point: each in percent of the greatest there can be, beyond it above
// 100; empty where there is nothing to show.
struct Spark {
  std::vector<std::optional<std::int64_t>> percents;
};

using Content = std::variant<std::monostate, std::string, diag::Message, Amount, Percent, DayCount,
                             Count, Truth, values::Date, Word, Bar, Spark>;

// What a text is like; a format may show it by colour, never by colour alone.
enum class Tone { plain, strong, dim, good, fair, bad };

struct Cell {
  Content content = {};
  Tone tone = Tone::plain;
};

enum class Align { left, right };
enum class Fit { whole, may_be_cut };

struct Column {
  std::string key = {};  // for machines
  Words heading = {};    // for people
  Align align = Align::left;
  int drop = 0;  // what does not fit goes by the highest number first; 0 stays
  Fit fit = Fit::whole;
  std::size_t least = 8;   // cells that a column which may be cut keeps before others are dropped
  std::string group = {};  // columns of one group are one object where a format nests
};

struct Row {
  enum class Kind { plain, total };
  std::vector<Cell> cells;
  Kind kind = Kind::plain;
};

using TakeRow = std::function<void(const Row&)>;

struct Table {
  std::string key = {};  // for machines
  std::optional<Words> title = {};
  std::vector<Column> columns = {};
  std::vector<Row> rows = {};
  // In place of `rows` where a machine reads more than are held: hands them on one by one, as long
  // as what the table was built from stands.
  std::function<void(const TakeRow& take)> stream = {};
  std::vector<Words> notes = {};
};

inline void each_row(const Table& table, const TakeRow& take) {
  if (table.stream) return table.stream(take);
  for (const auto& row : table.rows) take(row);
}

// The title of the whole document, a section of it, or a part of a section.
enum class Level { title, section, part };
struct Heading {
  Words words;
  Level level = Level::section;
};
struct Paragraph {
  Words words;
  Tone tone = Tone::plain;
};
// A list that reads as a sentence: "lead a, b, c".
struct Listing {
  Words lead;
  std::vector<Words> items;
};
// A list of sentences that stand below one another.
struct Bullets {
  std::vector<Words> items;
};
// Text that is shown line by line as it is.
struct Verbatim {
  std::string text;
};
// Authors mend their files; clients read prose, and the place in the files stands in a line of its
// own below it.
enum class Readers { authors, clients };
struct Findings {
  const diag::Sources* sources = nullptr;
  std::vector<diag::Finding> findings;
  Readers readers = Readers::authors;
};

// One thing looked at for a verdict.
struct EvidenceLine {
  bool holds = false;
  diag::Message message;
  diag::Span span;
};
struct Judged {
  std::string key;
  values::Text name;
  Word verdict;
  Tone tone = Tone::plain;
  int percent = 0;
  std::vector<EvidenceLine> evidence;
};
// With `sources` the arithmetic of each verdict is shown as well: what each thing counts, where it
// stands, and the sum.
struct Checklist {
  std::string key;
  values::Text name;
  std::vector<Judged> items;
  std::int64_t first = 1;  // the number of the first item
  const diag::Sources* sources = nullptr;
};

using Block = std::variant<Heading, Paragraph, Listing, Bullets, Verbatim, Table, Findings,
                           Checklist, Drawing, Graph>;

// What a person reads.
struct Document {
  std::vector<Block> blocks;
};

struct Field {
  std::string key;
  Content content = {};
};
// What a machine reads: fields that stand once, tables of rows, checklists.
struct Records {
  std::vector<Field> fields = {};
  std::vector<Table> tables = {};
  std::vector<Checklist> checklists = {};
};

}  // namespace planctl::report
