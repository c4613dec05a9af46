// read/csv: rows and fields of a CSV file (RFC 4180) as a stream, with the place of every field.
#include "read/csv.hpp"

#include <algorithm>
#include <cstring>

#include "base/text.hpp"

namespace planctl::read {
namespace {

// Enough for most files of weights; a larger file gets a buffer in which a whole row fits behind a
// partial one, so that no row is scanned more than twice.
constexpr std::size_t first_buffer_size = std::size_t{64} << 10;
constexpr std::size_t full_buffer_size = 2 * max_csv_row;

class TextSource final : public env::ByteSource {
 public:
  explicit TextSource(std::string_view text) : text_(text) {}

  diag::Result<std::size_t> read(std::span<char> buffer) override {
    const std::size_t count = text_.copy(buffer.data(), buffer.size());
    text_.remove_prefix(count);
    return count;
  }

 private:
  std::string_view text_;
};

std::size_t distance(const char* from, const char* to) {
  return static_cast<std::size_t>(to - from);
}

// The position behind `text` that begins at `from`.
CsvPosition move_on(CsvPosition from, std::string_view text) {
  const auto lines = std::count(text.begin(), text.end(), '\n');
  const std::string_view last_line = lines == 0 ? text : text.substr(text.rfind('\n') + 1);
  if (lines != 0) from.column = 1;
  from.line += static_cast<std::uint32_t>(lines);
  from.column += static_cast<std::uint32_t>(base::count_code_points(last_line));
  from.offset += text.size();
  return from;
}

// What a file begins with that is no text in UTF-8.
std::optional<CsvFault::Kind> find_foreign_form(std::string_view head) {
  using Kind = CsvFault::Kind;
  struct Form {
    std::string_view begins;
    Kind kind;
  };
  static constexpr Form forms[] = {
      {{"\xff\xfe\0\0", 4}, Kind::utf32}, {{"\0\0\xfe\xff", 4}, Kind::utf32},
      {"\xff\xfe", Kind::utf16},          {"\xfe\xff", Kind::utf16},
      {"\x1f\x8b", Kind::compressed},     {"BZh", Kind::compressed},
      {"\xfd\x37zXZ", Kind::compressed},  {"\x28\xb5\x2f\xfd", Kind::compressed},
      {"PK\x03\x04", Kind::spreadsheet},  {"\xd0\xcf\x11\xe0", Kind::spreadsheet}};
  for (const Form& form : forms)
    if (head.starts_with(form.begins)) return form.kind;
  return std::nullopt;
}

}  // namespace

std::optional<CsvFault> find_invalid_text(std::string_view text) {
  const auto at = base::find_invalid_utf8(text);
  if (!at) return std::nullopt;
  return CsvFault{CsvFault::Kind::invalid_utf8, move_on({}, text.substr(0, *at)), {}};
}

std::optional<char> parse_separator(std::string_view written) {
  if (written == "tab" || written == "\\t" || written == "\t") return '\t';
  if (written == "," || written == ";" || written == "|") return written.front();
  return std::nullopt;
}

CsvPosition CsvRow::position(std::size_t field) const {
  return move_on({line, 1, 0}, {starts[0], distance(starts[0], starts[field])});
}

CsvReader::CsvReader(std::unique_ptr<env::ByteSource> source, char separator)
    : source_(std::move(source)), separator_(separator), buffer_(first_buffer_size + 1) {
  begin_ = end_ = buffer_.data();
  mark_ends();
}

CsvReader::CsvReader(std::string_view part, char separator, Begins begins)
    : separator_(separator),
      begin_(part.data()),
      end_(part.data() + part.size()),
      opened_(begins == Begins::row),
      at_end_(true) {
  mark_ends();
}

void CsvReader::mark_ends() {
  for (const char c : {separator_, '\n', '\r', '\0'})
    ends_field_[static_cast<unsigned char>(c)] = true;
}

base::Expected<bool, CsvFault> CsvReader::next() {
  if (failed_) return Fault{fault_};
  if (!opened_) {
    if (const auto opened = open(); !opened) return opened;
  }
  for (;;) {
    switch (scan_row()) {
      case Step::row:
        return true;
      case Step::fault:
        failed_ = true;
        return Fault{fault_};
      case Step::more:
        if (at_end_) return false;
        if (!fill()) return Fault{fault_};
    }
  }
}

base::Expected<bool, CsvFault> CsvReader::open() {
  opened_ = true;
  if (source_ && !fill()) return Fault{fault_};
  const std::string_view head(begin_, std::min<std::size_t>(distance(begin_, end_), 8));
  if (const auto form = find_foreign_form(head)) {
    failed_ = true;
    fault_ = CsvFault{*form, {}, {}};
    return Fault{fault_};
  }
  if (head.starts_with("\xef\xbb\xbf")) {
    begin_ += 3;
    begin_offset_ = 3;
  }
  return true;
}

// Moves what is left to the front and reads until the buffer is full or the source is at its end.
bool CsvReader::fill() {
  std::size_t size = distance(begin_, end_);
  if (size == 0 || buffer_.size() > full_buffer_size) {
    std::memmove(buffer_.data(), begin_, size);
  } else {
    std::vector<char> larger(full_buffer_size + 1);
    std::memcpy(larger.data(), begin_, size);
    buffer_.swap(larger);
  }
  const std::size_t room = buffer_.size() - 1;
  while (!at_end_ && size < room) {
    const auto count = source_->read(std::span(buffer_).subspan(size, room - size));
    if (!count) {
      failed_ = true;
      fault_ =
          CsvFault{CsvFault::Kind::source_failed, {line_, 1, begin_offset_}, count.error().reason};
      return false;
    }
    size += *count;
    at_end_ = *count == 0;
  }
  buffer_[size] = '\0';
  begin_ = buffer_.data();
  end_ = buffer_.data() + size;
  return true;
}

CsvReader::Step CsvReader::scan_row() {
  while (begin_ < end_ && (*begin_ == '\n' || (*begin_ == '\r' && begin_[1] == '\n'))) {
    const std::size_t bytes = *begin_ == '\n' ? 1 : 2;
    begin_ += bytes;
    begin_offset_ += bytes;
    ++line_;
  }
  row_ = begin_;
  row_offset_ = begin_offset_;
  row_line_ = line_;
  high_ = 0;
  any_quoted_ = false;
  count_ = 0;
  doubled_.clear();
  if (begin_ == end_) return Step::more;

  unsigned char high = 0;
  for (const char* at = begin_;;) {
    const char* const start = at;
    if (*at == '"') {
      if (const Step step = scan_quoted(at, start); step != Step::row) return step;
    } else {
      while (!ends_field_[static_cast<unsigned char>(*at)])
        high = static_cast<unsigned char>(high | static_cast<unsigned char>(*at++));
      high_ = high;
      if (*at == '\0' && at != end_) return fail(CsvFault::Kind::nul, at);
      if (at == end_ && !at_end_) return run_out(at, start, CsvFault::Kind::field_too_long);
      if (const Step step = end_field(start, at); step != Step::row) return step;
    }
    if (at == end_) return end_row(at, at);
    if (*at == '\n') return end_row(at, at + 1);
    if (*at == '\r') {
      if (at[1] == '\n') return end_row(at, at + 2);
      if (at + 1 == end_ && !at_end_) return run_out(at + 1, start, CsvFault::Kind::field_too_long);
      return fail(CsvFault::Kind::lone_carriage_return, at);
    }
    ++at;
  }
}

// Reads a field in quotes; `at` then stands behind its closing quote. Step::row means that the
// field is whole.
CsvReader::Step CsvReader::scan_quoted(const char*& at, const char* start) {
  any_quoted_ = true;
  bool doubled = false;
  for (++at;; at += 2) {
    const std::size_t room = std::min(distance(at, end_), max_csv_field);
    const auto* quote = static_cast<const char*>(std::memchr(at, '"', room));
    if (quote == nullptr) {
      if (distance(start, at) + room > max_csv_field)
        return fail(CsvFault::Kind::field_too_long, start);
      return run_out(end_, start, CsvFault::Kind::unclosed_quote);
    }
    at = quote;
    if (at[1] != '"') break;
    doubled = true;
  }
  ++at;
  if (at == end_ && !at_end_) return run_out(at, start, CsvFault::Kind::field_too_long);
  const bool ends = at == end_ || *at == separator_ || *at == '\n' || *at == '\r';
  if (!ends) return fail(CsvFault::Kind::text_after_quote, at);
  if (doubled) doubled_.push_back(count_);
  if (const Step step = end_field(start, at); step != Step::row) return step;
  fields_[count_ - 1] = std::string_view(start + 1, distance(start, at) - 2);
  return Step::row;
}

CsvReader::Step CsvReader::end_field(const char* start, const char* past) {
  const std::size_t size = distance(start, past);
  if (size > max_csv_field) return fail(CsvFault::Kind::field_too_long, start);
  if (count_ == max_csv_columns) return fail(CsvFault::Kind::too_many_columns, start);
  if (count_ == fields_.size()) grow();
  fields_[count_] = std::string_view(start, size);
  starts_[count_] = start;
  ++count_;
  return Step::row;
}

void CsvReader::grow() {
  const std::size_t size = std::max<std::size_t>(2 * fields_.size(), 16);
  fields_.resize(size);
  starts_.resize(size);
}

CsvReader::Step CsvReader::end_row(const char* past, const char* next) {
  if (distance(row_, past) > max_csv_row) return fail(CsvFault::Kind::row_too_long, row_);
  if (any_quoted_ || high_ >= 0x80) {
    if (const Step step = check_text(past); step != Step::row) return step;
  }
  if (any_quoted_) {
    line_ += static_cast<std::uint32_t>(std::count(row_, past, '\n'));
    unescape();
  }
  past_ = past;
  if (next != past) ++line_;
  begin_offset_ += distance(begin_, next);
  begin_ = next;
  return Step::row;
}

CsvReader::Step CsvReader::check_text(const char* past) {
  const std::size_t size = distance(row_, past);
  if (const auto* nul = static_cast<const char*>(std::memchr(row_, '\0', size)))
    return fail(CsvFault::Kind::nul, nul);
  const auto is_high = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
  if (high_ < 0x80 && std::none_of(row_, past, is_high)) return Step::row;
  if (const auto invalid = base::find_invalid_utf8({row_, size}))
    return fail(CsvFault::Kind::invalid_utf8, row_ + *invalid);
  return Step::row;
}

// The buffer ends inside a field: more is to be read, or the file ends here, or the field or the
// row has no end within the limits.
CsvReader::Step CsvReader::run_out(const char* at, const char* start, CsvFault::Kind at_end) {
  if (distance(start, at) > max_csv_field) return fail(CsvFault::Kind::field_too_long, start);
  if (at_end_) return fail(at_end, start);
  if (distance(row_, at) > max_csv_row) return fail(CsvFault::Kind::row_too_long, row_);
  return Step::more;
}

CsvReader::Step CsvReader::fail(CsvFault::Kind kind, const char* at) {
  fault_ = CsvFault{kind, position_of(at), {}};
  return Step::fault;
}

// The scratch has room for all fields from the start, so that no view into it moves.
void CsvReader::unescape() {
  std::size_t room = 0;
  for (const std::size_t field : doubled_) room += fields_[field].size();
  scratch_.clear();
  scratch_.reserve(room);
  for (const std::size_t field : doubled_) {
    const std::size_t start = scratch_.size();
    const std::string_view text = fields_[field];
    for (std::size_t i = 0; i < text.size(); ++i) {
      scratch_ += text[i];
      if (text[i] == '"') ++i;
    }
    fields_[field] = std::string_view(scratch_).substr(start);
  }
}

CsvPosition CsvReader::position_of(const char* at) const {
  return move_on({row_line_, 1, row_offset_}, {row_, distance(row_, at)});
}

CsvPosition CsvReader::position(std::size_t field) const { return position_of(starts_[field]); }

std::vector<CsvPosition> CsvReader::positions() const {
  std::vector<CsvPosition> positions;
  CsvPosition position{row_line_, 1, row_offset_};
  const char* from = row_;
  for (std::size_t i = 0; i < count_; ++i) {
    position = move_on(position, {from, distance(from, starts_[i])});
    from = starts_[i];
    positions.push_back(position);
  }
  return positions;
}

std::uint64_t CsvReader::end_offset(std::size_t field) const {
  const char* const end = field + 1 == count_ ? past_ : starts_[field + 1] - 1;
  return row_offset_ + distance(row_, end);
}

base::Expected<CsvTable, CsvFault> parse_csv(std::string_view text, char separator) {
  CsvReader reader(std::make_unique<TextSource>(text), separator);
  CsvTable table;
  for (bool first = true;; first = false) {
    const auto more = reader.next();
    if (!more) return base::Unexpected{more.error()};
    if (!*more) return table;
    if (table.rows.size() == max_csv_table_rows)
      return base::Unexpected{CsvFault{CsvFault::Kind::too_many_rows, reader.position(0),
                                       std::to_string(max_csv_table_rows)}};
    std::vector<CsvCell> cells;
    const auto positions = reader.positions();
    for (std::size_t i = 0; i < positions.size(); ++i)
      cells.push_back({std::string(reader.fields()[i]), positions[i], reader.end_offset(i)});
    if (first) {
      table.header = std::move(cells);
    } else {
      table.rows.push_back(std::move(cells));
    }
  }
}

}  // namespace planctl::read
