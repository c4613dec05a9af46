// read/actuals_chunk: the rows of a chunk: plain ones quickly, all others as CSV may be written.
#include <array>

#include "base/text.hpp"
#include "read/actuals_rows.hpp"
#include "read/actuals_words.hpp"

namespace planctl::read {
namespace {

constexpr std::array<std::int64_t, 7> powers{1, 10, 100, 1000, 10'000, 100'000, 1'000'000};

}  // namespace

// What the member adds to the key of a row's cell; nothing where the row is not in a cell.
std::optional<std::uint64_t> RowReading::key_part(std::size_t asked, std::size_t member) const {
  if (layout_.dimensions[asked].stands[member] != Stand::inside) return std::nullopt;
  std::uint64_t part = 0;
  std::uint64_t stride = 1;
  for (std::size_t i = layout_.columns.size(); i-- > 0;) {
    const GrainColumn& column = layout_.columns[i];
    if (column.asked == asked) {
      if (column.slot_of_member[member] == model::none) return std::nullopt;
      part += column.slot_of_member[member] * stride;
    }
    stride *= column.members.size();
  }
  return part;
}

void RowReading::bind_quickly() {
  quick_.clear();
  days_ = {};
  has_quick_ = key_.empty() && added_.empty() && subtracted_.empty() && !plan_sums_;
  for (const Bound& bound : bound_) {
    quick_.push_back({bound.asked, bound.column, {}});
    has_quick_ = has_quick_ && bound.column != model::none;
  }
}

const TextTable::Entry* RowReading::find_quickly(Quick& quick, std::string_view text) {
  if (const auto* known = quick.texts.find(text.data(), text.size())) return known;
  const std::size_t member = names_[quick.asked].find(text);
  if (member == model::none) return nullptr;
  members_[quick.asked] = member;
  const auto part = key_part(quick.asked, member);
  if (!part) return nullptr;
  quick.texts.add(text, *part);
  return quick.texts.find(text.data(), text.size());
}

const TextTable::Entry* RowReading::find_day(std::string_view text) {
  if (const auto* known = days_.find(text.data(), text.size())) return known;
  const auto date = parse_day(text, dates_);
  const auto slot = date ? layout_.slot_of(*date) : std::nullopt;
  if (!slot) return nullptr;
  days_.add(text, *slot);
  return days_.find(text.data(), text.size());
}

// In units, where it is written shortly and has no more decimals than the unit.
std::optional<std::int64_t> RowReading::read_quick_amount(const PlainRow& row) const {
  const char decimal = form_.decimal.value_or('.');
  ShortNumber product{1, 0};
  for (const std::size_t factor : factors_) {
    const std::string_view text = row.field(factor);
    const ShortNumber number = parse_short_number(text.data(), text.size(), decimal);
    // `1.234` may be a thousand or one.
    if (number.scale < 0 || (number.scale == 3 && !form_.decimal)) return std::nullopt;
    if (__builtin_mul_overflow(product.digits, number.digits, &product.digits)) return std::nullopt;
    product.scale += number.scale;
  }
  const int missing = decimals_ - product.scale;
  if (missing < 0 || missing >= static_cast<int>(powers.size())) return std::nullopt;
  const auto units = base::multiply(product.digits, powers[static_cast<std::size_t>(missing)]);
  if (!units || *units > values::max_units || *units < -values::max_units) return std::nullopt;
  return units;
}

bool RowReading::read_plain_row(const PlainRow& row, std::uint32_t line) {
  const auto* day = find_day(row.field(date_column_));
  if (day == nullptr) return false;
  std::uint64_t high = day->high;
  std::uint64_t key = 0;
  for (Quick& quick : quick_) {
    const auto* member = find_quickly(quick, row.field(quick.column));
    if (member == nullptr) return false;
    key += member->value;
    high += member->high;
  }
  const auto units = read_quick_amount(row);
  if (!units) return false;
  known_high_ += high;
  counts_.take_row(*units);
  if (marks_rows_) {
    row_marks_.push_back({{}, *units, line});
    for (std::size_t column = 0; column < header_.size(); ++column)
      row_marks_.back().digest.add(row.field(column));
  }
  sums_.add_to_cell(key, static_cast<std::size_t>(day->value), *units);
  return true;
}

// Rows whose field ends are marked, all of them behind a line feed.
void RowReading::read_plain_rows(std::string_view rows, Outcome& outcome) {
  const char* const text = rows.data();
  const std::uint32_t* const ends = marks_.ends().data();
  const std::size_t count = marks_.ends().size();
  const std::size_t width = header_.size();
  std::uint32_t start = 0;
  for (std::size_t i = 0; i < count;) {
    ++outcome.lines;
    std::size_t last = i;
    while (text[ends[last]] != '\n') ++last;
    const PlainRow row{text, ends + i, start};
    const bool fits = last - i + 1 == width;
    if (!fits || !has_quick_ || !read_plain_row(row, outcome.lines)) {
      row_.clear();
      for (std::size_t column = 0; column <= last - i; ++column) row_.push_back(row.field(column));
      if (row_.size() > max_csv_columns) {
        outcome.fault = CsvFault{CsvFault::Kind::too_many_columns, {outcome.lines, 1, start}, {}};
        return;
      }
      read_row(row_, outcome.lines);
    }
    start = ends[last] + 1;
    i = last + 1;
  }
}

void RowReading::read_other_rows(std::string_view rows, Outcome& outcome) {
  CsvReader reader(rows, separator_, CsvReader::Begins::row);
  for (;;) {
    const auto more = reader.next();
    if (!more) outcome.fault = more.error();
    if (!more || !*more) break;
    read_row(reader.fields(), reader.line());
  }
  outcome.lines = reader.next_position().line - 1;
}

RowReading::Outcome RowReading::read_chunk(const CsvChunk& chunk, std::size_t from) {
  const std::string_view rows = chunk.rows.substr(from);
  Outcome outcome;
  counts_ = {};
  known_high_ = 0;
  marks_rows_ = key_.empty() && chunk.number < RowTwins::most_chunks;
  row_marks_.clear();
  if (rows.ends_with('\n') && marks_.scan(rows)) {
    read_plain_rows(rows, outcome);
    // What was found quickly is as the plan writes it.
    if (marks_.high() != known_high_ && !outcome.fault) outcome.fault = find_invalid_text(rows);
  } else {
    read_other_rows(rows, outcome);
  }
  outcome.counts = std::move(counts_);
  outcome.marks = std::move(row_marks_);
  return outcome;
}

}  // namespace planctl::read
