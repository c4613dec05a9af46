// read/actuals_chunk: the rows of a chunk: plain ones quickly, all others as CSV may be written.
#include <array>

#include "base/text.hpp"
#include "read/actuals_rows.hpp"
#include "read/actuals_words.hpp"

namespace planctl::read {
namespace {

constexpr std::array<std::int64_t, 7> powers{1, 10, 100, 1000, 10'000, 100'000, 1'000'000};

// Bits of a part of a key that say that the row is in no cell.
constexpr std::uint64_t is_unassigned = std::uint64_t{1} << 62;
constexpr std::uint64_t is_elsewhere = std::uint64_t{1} << 63;

}  // namespace

// What the member adds to the key of a row's cell, or that the row is in none.
std::uint64_t RowReading::key_part(std::size_t asked, std::size_t member) const {
  if (member == model::none) return is_unassigned;
  const Stand stand = layout_.dimensions[asked].stands[member];
  if (stand != Stand::inside) return stand == Stand::above ? is_unassigned : is_elsewhere;
  std::uint64_t part = 0;
  std::uint64_t stride = 1;
  for (std::size_t i = layout_.columns.size(); i-- > 0;) {
    const GrainColumn& column = layout_.columns[i];
    if (column.asked == asked) {
      if (column.slot_of_member[member] == model::none) return is_unassigned;
      part += column.slot_of_member[member] * stride;
    }
    stride *= column.members.size();
  }
  return part;
}

void RowReading::bind_quickly() {
  quick_.clear();
  has_quick_ = key_.empty() && added_.empty() && subtracted_.empty() && !plan_sums_ &&
               layout_.cells < is_unassigned;
  for (const Bound& bound : bound_) {
    Quick quick{&names_[bound.asked], bound.column, {key_part(bound.asked, model::none)}};
    for (std::size_t i = 0; i < layout_.dimensions[bound.asked].stands.size(); ++i)
      quick.parts.push_back(key_part(bound.asked, i));
    has_quick_ = has_quick_ && bound.column != model::none;
    quick_.push_back(std::move(quick));
  }
  quick_factors_.clear();
  for (const std::size_t factor : factors_)
    quick_factors_.push_back({factor, ShortNumbers(form_.decimal.value_or('.'))});
}

[[gnu::always_inline]] inline const TextTable::Entry* RowReading::find_member(
    const Quick& quick, std::string_view text) {
  if (const auto* const known = quick.names->known().find_padded(text)) return known;
  quick.names->find(text);
  return quick.names->known().find(text);
}

// The day of a date in the year, most often that of the row before.
[[gnu::always_inline]] inline const TextTable::Entry* RowReading::find_day(std::string_view text) {
  if (text.size() - 8 > 8) return find_other_day(text);
  const std::uint64_t head = load_bytes(text.data(), 8);
  const std::uint64_t tail = load_bytes(text.data() + text.size() - 8, 8);
  const bool again =
      ((head ^ last_day_.head) | (tail ^ last_day_.tail) | (text.size() ^ last_day_.size)) == 0;
  if (!again) last_day_ = {head, tail, text.size(), find_other_day(text)};
  return last_day_.entry;
}

const TextTable::Entry* RowReading::find_other_day(std::string_view text) {
  const auto* known = days_.find(text);
  if (known == nullptr) {
    const auto date = parse_day(text, dates_);
    const auto slot = date ? layout_.slot_of(*date) : std::nullopt;
    if (!slot) return nullptr;
    days_.add(text, *slot);
    last_day_ = {};  // it may have moved
    known = days_.find(text);
  }
  return known;
}

// In units, where it is written shortly and has no more decimals than the unit.
[[gnu::always_inline]] inline std::optional<std::int64_t> RowReading::read_quick_amount(
    const PlainRow& row) {
  std::int64_t digits = 1;
  int scale = 0;
  for (Factor& factor : quick_factors_) {
    const std::string_view text = row.field(factor.column);
    const ShortNumber number = factor.numbers.parse(text.data(), text.size());
    // `1.234` may be a thousand or one.
    if (number.scale < 0 || (number.scale == 3 && !form_.decimal) ||
        __builtin_mul_overflow(digits, number.digits, &digits))
      return read_exact_amount(row);
    scale += number.scale;
  }
  const auto missing = static_cast<std::size_t>(decimals_ - scale);
  std::int64_t units = 0;
  if (missing >= powers.size() || __builtin_mul_overflow(digits, powers.data()[missing], &units) ||
      units > values::max_units || units < -values::max_units)
    return read_exact_amount(row);
  return units;
}

// The same of an amount as it may be written, where nothing is rounded.
std::optional<std::int64_t> RowReading::read_exact_amount(const PlainRow& row) const {
  WideDecimal product{1, 0};
  for (const std::size_t factor : factors_) {
    const auto number = parse_amount(row.field(factor), form_);
    const auto next = number ? multiply(product, *number) : std::nullopt;
    if (!next) return std::nullopt;
    product = *next;
  }
  const auto rounded = to_rounded_units(product, decimals_);
  if (!rounded || rounded->billionths != 0) return std::nullopt;
  return rounded->units;
}

bool RowReading::read_plain_row(const PlainRow& row, std::uint32_t line) {
  const auto* const day = find_day(row.field(date_column_));
  if (day == nullptr) return false;
  std::uint64_t high = day->high;
  std::uint64_t key = 0;
  std::uint64_t lies = 0;
  for (const Quick& quick : quick_) {
    const auto* const member = find_member(quick, row.field(quick.column));
    if (member == nullptr) return false;
    const std::uint64_t part = quick.parts.data()[member->value + 1];
    key += part;
    lies |= part;
    high += member->high;
  }
  // Why a row is in no cell takes a closer look.
  if ((lies & (is_unassigned | is_elsewhere)) == is_unassigned) return false;
  const auto units = read_quick_amount(row);
  if (!units) return false;
  known_high_ += high;
  counts_.take_row(*units);
  if (marks_rows_) {
    row_marks_.push_back({{}, *units, line});
    for (std::size_t column = 0; column < header_.size(); ++column)
      row_marks_.back().digest.add(row.field(column));
  }
  if ((lies & is_elsewhere) != 0)
    counts_.count(model::RowFault::elsewhere, "", *units, line);
  else
    sums_.add_to_cell(key, static_cast<std::size_t>(day->value), *units);
  return true;
}

// Rows whose field ends are marked, all of them behind a line feed.
void RowReading::read_plain_rows(std::string_view rows, Outcome& outcome) {
  const std::uint32_t* end = marks_.ends().data();  // of the next field
  const std::uint32_t* const last = end + marks_.ends().size();
  const std::size_t width = header_.size();
  for (const std::uint32_t feed : marks_.feeds()) {
    ++outcome.lines;
    const PlainRow row{rows.data(), end - 1};
    const bool fits = static_cast<std::size_t>(last - end) >= width && end[width - 1] == feed;
    if (fits && has_quick_ && read_plain_row(row, outcome.lines)) {
      end += width;
      continue;
    }
    row_.clear();
    do {
      row_.push_back(row.field(row_.size()));
    } while (*end++ != feed);
    if (row_.size() > max_csv_columns) {
      outcome.fault =
          CsvFault{CsvFault::Kind::too_many_columns, {outcome.lines, 1, row.ends[0] + 1}, {}};
      return;
    }
    read_row(row_, outcome.lines);
  }
}

void RowReading::read_other_rows(std::string_view rows, Outcome& outcome) {
  CsvReader reader(rows, separator_, CsvReader::Begins::row);
  bool fits = false;
  for (;;) {
    const auto more = reader.next();
    if (!more) outcome.fault = more.error();
    if (!more || !*more) break;
    fits = reader.fields().size() == header_.size();
    read_row(reader.fields(), reader.line());
  }
  if (fits && !rows.ends_with('\n'))
    counts_.count(model::RowFault::no_line_end, "", 0, reader.line());
  outcome.lines = reader.next_position().line - 1;
}

RowReading::Outcome RowReading::read_chunk(const CsvChunk& chunk, std::size_t from) {
  const std::string_view rows = chunk.rows.substr(from);
  Outcome outcome;
  counts_ = {};
  known_high_ = 0;
  last_day_ = {};
  marks_rows_ = key_.empty() && chunk.number < RowTwins::most_chunks;
  row_marks_.clear();
  if (rows.ends_with('\n') && rows.size() <= max_csv_row && marks_.scan(rows)) {
    read_plain_rows(rows, outcome);
    // What was found quickly is in UTF-8.
    if (marks_.high() != known_high_ && !outcome.fault) outcome.fault = find_invalid_text(rows);
  } else {
    read_other_rows(rows, outcome);
  }
  outcome.counts = std::move(counts_);
  outcome.marks = std::move(row_marks_);
  return outcome;
}

}  // namespace planctl::read
