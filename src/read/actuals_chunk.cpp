// read/actuals_chunk: the rows of a chunk: plain ones quickly, all others as CSV may be written.
#include <array>

#include "base/text.hpp"
#include "read/actuals_rows.hpp"
#include "read/actuals_words.hpp"

namespace planctl::read {
namespace {

constexpr std::array<std::int64_t, 7> powers{1, 10, 100, 1000, 10'000, 100'000, 1'000'000};

// Why a row is not in a cell, or that this takes a closer look.
constexpr std::uint64_t is_unassigned = std::uint64_t{1} << 61;
constexpr std::uint64_t is_elsewhere = std::uint64_t{1} << 62;
constexpr std::uint64_t is_unclear = std::uint64_t{1} << 63;
constexpr std::uint64_t known_high = is_unassigned - 1;

}  // namespace

RowReading::Part RowReading::part_of(std::size_t asked, std::size_t member) const {
  if (member == model::none) return {0, is_unassigned};
  const Stand stand = layout_.dimensions[asked].stands[member];
  if (stand != Stand::inside) return {0, stand == Stand::above ? is_unassigned : is_elsewhere};
  Part part;
  std::uint64_t stride = 1;
  for (std::size_t i = layout_.columns.size(); i-- > 0;) {
    const GrainColumn& column = layout_.columns[i];
    if (column.asked == asked) {
      if (column.slot_of_member[member] == model::none) return {0, is_unassigned};
      part.key += column.slot_of_member[member] * stride;
    }
    stride *= column.members.size();
  }
  return part;
}

void RowReading::bind_quickly() {
  quick_.clear();
  has_quick_ = key_.empty() && added_.empty() && subtracted_.empty() && !plan_sums_;
  for (const Bound& bound : bound_) {
    Quick quick{&names_[bound.asked], bound.column, {part_of(bound.asked, model::none)}};
    for (std::size_t i = 0; i < layout_.dimensions[bound.asked].stands.size(); ++i)
      quick.parts.push_back(part_of(bound.asked, i));
    has_quick_ = has_quick_ && bound.column != model::none;
    quick_.push_back(std::move(quick));
  }
  quick_factors_.clear();
  for (const std::size_t factor : factors_)
    quick_factors_.push_back({factor, ShortNumbers(form_.decimal.value_or('.'))});
}

const TextTable::Entry* RowReading::find_member(const Quick& quick, std::string_view text) {
  if (const auto* const known = quick.names->known().find(text)) return known;
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

// In units, as it may be written, where nothing is rounded.
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

void RowReading::look_at_days(PlainRows rows) {
  std::uint64_t* const days = looks_.days.data();
  std::uint64_t* const notes = looks_.notes.data();
  PlainRow row = rows.first;
  for (std::size_t i = 0; i < rows.count; ++i, row.ends += rows.width) {
    const auto* const day = find_day(row.field(date_column_));
    days[i] = day == nullptr ? 0 : day->value;
    notes[i] = day == nullptr ? is_unclear : day->high;
  }
}

void RowReading::look_at_members(const Quick& quick, PlainRows rows) {
  std::uint64_t* const keys = looks_.keys.data();
  std::uint64_t* const notes = looks_.notes.data();
  const Part* const parts = quick.parts.data();
  const auto note = [&](std::size_t i, const TextTable::Entry& member) {
    const Part& part = parts[member.value + 1];
    keys[i] += part.key;
    notes[i] = (notes[i] + member.high) | part.notes;
  };
  const TextTable& known = quick.names->known();
  std::uint16_t* const put_off = looks_.put_off.data();
  std::size_t late = 0;
  PlainRow row = rows.first;
  for (std::size_t i = 0; i < rows.count; ++i, row.ends += rows.width) {
    if (const auto* const member = known.glance(row.field(quick.column)))
      note(i, *member);
    else
      put_off[late++] = static_cast<std::uint16_t>(i);
  }
  for (std::size_t at = 0; at < late; ++at) {
    const std::size_t i = put_off[at];
    const auto* const member = find_member(quick, rows.row(i).field(quick.column));
    if (member == nullptr)
      notes[i] |= is_unclear;
    else
      note(i, *member);
  }
}

// In units: most amounts are written shortly and have no more decimals than the unit.
void RowReading::look_at_amounts(PlainRows rows) {
  std::int64_t* const units = looks_.units.data();
  std::uint16_t* const put_off = looks_.put_off.data();
  const std::span<Factor> factors = quick_factors_;
  const int decimals = decimals_;
  const int ambiguous = form_.decimal ? -1 : 3;  // `1.234` may be a thousand or one
  std::size_t late = 0;
  PlainRow row = rows.first;
  for (std::size_t i = 0; i < rows.count; ++i, row.ends += rows.width) {
    std::int64_t product = 1;
    int missing = decimals;
    bool clear = true;
    for (Factor& factor : factors) {
      const std::string_view text = row.field(factor.column);
      const ShortNumber number = factor.numbers.parse(text.data(), text.size());
      clear = clear && number.scale >= 0 && number.scale != ambiguous &&
              !__builtin_mul_overflow(product, number.digits, &product);
      missing -= number.scale;
    }
    if (clear && static_cast<std::size_t>(missing) < powers.size() &&
        !__builtin_mul_overflow(product, powers.data()[missing], &product) &&
        product <= values::max_units && product >= -values::max_units)
      units[i] = product;
    else
      put_off[late++] = static_cast<std::uint16_t>(i);
  }
  for (std::size_t at = 0; at < late; ++at) {
    const std::size_t i = put_off[at];
    const auto exact = read_exact_amount(rows.row(i));
    units[i] = exact.value_or(0);
    if (!exact) looks_.notes.data()[i] |= is_unclear;
  }
}

// The row whose fields are in row_, as they stand in the text.
void RowReading::read_plain_row(std::uint32_t line) {
  row_starts_.clear();
  for (const std::string_view field : row_) row_starts_.push_back(field.data());
  read_row({row_, row_starts_, line});
}

// Adds rows that are all in cells and of one day, as most rows of a sorted file are. False, and
// nothing is added, where others are among them.
bool RowReading::take_rows_of_a_day(std::size_t count) {
  const std::uint64_t* const notes = looks_.notes.data();
  const std::uint64_t* const days = looks_.days.data();
  const std::int64_t* const units = looks_.units.data();
  std::uint64_t all_notes = 0;
  std::uint64_t other_days = 0;
  std::uint64_t high = 0;
  DaySum sum;
  base::Uint128 size = 0;
  for (std::size_t i = 0; i < count; ++i) {
    all_notes |= notes[i];
    other_days |= days[i] ^ days[0];
    high += notes[i];
    sum.add({1, units[i]});
    size += RowCounts::size_of(units[i]);
  }
  if (all_notes > known_high || other_days != 0) return false;
  known_high_ += high;
  counts_.take_rows(sum.rows, size);
  sums_.add_to_cells(looks_.keys.data(), units, days[0], sum);
  return true;
}

// Rows of which `lines` lines stand before the first.
void RowReading::take_plain_rows(const PlainRows& rows, std::uint32_t lines) {
  looks_.keys.fill(0);
  look_at_days(rows);
  for (const Quick& quick : quick_) look_at_members(quick, rows);
  look_at_amounts(rows);
  if (!marks_rows_ && take_rows_of_a_day(rows.count)) return;
  std::int64_t taken = 0;
  base::Uint128 size = 0;
  PlainRow row = rows.first;
  for (std::size_t i = 0; i < rows.count; ++i, row.ends += rows.width) {
    const std::uint64_t notes = looks_.notes.data()[i];
    const std::int64_t units = looks_.units.data()[i];
    const std::uint32_t line = ++lines;
    // Why a row is in no cell takes a closer look.
    if ((notes & is_unclear) != 0 || (notes & (is_unassigned | is_elsewhere)) == is_unassigned) {
      row_.clear();
      while (row_.size() < rows.width) row_.push_back(row.field(row_.size()));
      read_plain_row(line);
      continue;
    }
    known_high_ += notes & known_high;
    ++taken;
    size += RowCounts::size_of(units);
    if (marks_rows_) {
      row_marks_.push_back({{}, units, line});
      row_marks_.back().digest.add(row.fields(0, rows.width));
    }
    if ((notes & is_elsewhere) != 0)
      counts_.count(model::RowFault::elsewhere, "", units, {line});
    else
      sums_.add_to_cell(looks_.keys.data()[i], looks_.days.data()[i], units);
  }
  counts_.take_rows(taken, size);
}

// Rows whose field ends are marked, all of them behind a line feed.
void RowReading::read_plain_rows(std::string_view rows, Outcome& outcome) {
  const std::uint32_t* end = marks_.ends().data();  // of the next field
  const std::uint32_t* const last = end + marks_.ends().size();
  const std::size_t width = header_.size();
  const auto feeds = marks_.feeds();
  for (std::size_t feed = 0; feed < feeds.size();) {
    PlainRows wide{{rows.data(), end - 1}, width, 0};
    const std::size_t most = has_quick_ ? std::min(Looks::most, feeds.size() - feed) : 0;
    while (wide.count < most && static_cast<std::size_t>(last - end) >= width &&
           end[width - 1] == feeds[feed + wide.count]) {
      ++wide.count;
      end += width;
    }
    if (wide.count > 0) {
      take_plain_rows(wide, outcome.lines);
      feed += wide.count;
      outcome.lines += static_cast<std::uint32_t>(wide.count);
      continue;
    }
    ++outcome.lines;
    const PlainRow row = wide.first;
    row_.clear();
    do {
      row_.push_back(row.field(row_.size()));
    } while (*end++ != feeds[feed]);
    ++feed;
    if (row_.size() > max_csv_columns) {
      outcome.fault =
          CsvFault{CsvFault::Kind::too_many_columns, {outcome.lines, 1, row.ends[0] + 1}, {}};
      return;
    }
    read_plain_row(outcome.lines);
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
    read_row(reader.row());
  }
  if (fits && !rows.ends_with('\n'))
    counts_.count(model::RowFault::no_line_end, "", 0, {reader.row().line});
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
