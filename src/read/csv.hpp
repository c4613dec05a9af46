// read/csv: rows and fields of a CSV file (RFC 4180) as a stream, with the place of every field.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diag/error.hpp"
#include "env/files.hpp"
#include "values/text.hpp"

namespace planctl::read {

inline constexpr std::size_t max_csv_field = std::size_t{64} << 10;  // bytes, quotes included
inline constexpr std::size_t max_csv_row = std::size_t{1} << 20;     // bytes
inline constexpr std::size_t max_csv_columns = 10'000;

// Where a field begins: 1-based line, column in code points, and byte in the file.
struct CsvPosition {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  std::uint64_t offset = 0;
  bool operator==(const CsvPosition&) const = default;
};

// Why a file cannot be read on as CSV. Nothing behind a fault is given out.
struct CsvFault {
  enum class Kind {
    source_failed,  // `detail` is the reason
    utf16,
    utf32,
    compressed,
    spreadsheet,
    nul,
    invalid_utf8,
    unclosed_quote,
    text_after_quote,
    lone_carriage_return,
    field_too_long,
    row_too_long,
    too_many_columns,
    too_many_rows  // `detail` is the limit
  };
  Kind kind;
  CsvPosition at;
  diag::Argument detail = {};
};
// The fault as a sentence; {0} is the fault's detail.
values::Text describe(CsvFault::Kind kind);
// The fault as what the outside did wrong; its subject is `name:line:column`.
diag::Error to_error(const CsvFault& fault, const std::string& name);
// That `header` has no column `wanted`, and which was probably meant.
diag::Clauses describe_missing(std::string_view wanted, std::span<const std::string_view> header);

// The first place in `text`, which begins a line, that is not UTF-8.
std::optional<CsvFault> find_invalid_text(std::string_view text);

// The separator that a plan writes: `,` `;` `|` or a tab, also as the word `tab`; nothing for any
// other.
std::optional<char> parse_separator(std::string_view written);

// A row's fields, and where they begin in the text, their quotes included.
struct CsvRow {
  std::span<const std::string_view> fields;
  std::span<const char* const> starts;
  std::uint32_t line = 1;  // where it begins
  // Where a field begins; the offset counts from the row.
  [[nodiscard]] CsvPosition position(std::size_t field) const;
};

// Reads rows one after the other and holds one buffer, whatever the size of the file. A byte-order
// mark is skipped, lines end with LF or CRLF, the last one also without; a line without any byte is
// no row. A quote inside a field that does not begin with one stands for itself.
class CsvReader {
 public:
  CsvReader(std::unique_ptr<env::ByteSource> source, char separator);
  // Reads a part of a file that ends with a row; lines count from its begin. A NUL must stand
  // behind it.
  enum class Begins { file, row };
  CsvReader(std::string_view part, char separator, Begins begins);

  // Whether there was a next row. Its fields hold until the next call.
  base::Expected<bool, CsvFault> next();
  [[nodiscard]] std::span<const std::string_view> fields() const {
    return {fields_.data(), count_};
  }
  [[nodiscard]] CsvRow row() const { return {fields(), {starts_.data(), count_}, row_line_}; }
  // Where what follows the row begins.
  [[nodiscard]] CsvPosition next_position() const { return {line_, 1, begin_offset_}; }
  // Where a field of the row begins (its quote, where it has one).
  [[nodiscard]] CsvPosition position(std::size_t field) const;
  // The same of all fields, in one go.
  [[nodiscard]] std::vector<CsvPosition> positions() const;
  // One past the last byte of the field, its closing quote included.
  [[nodiscard]] std::uint64_t end_offset(std::size_t field) const;

 private:
  using Fault = base::Unexpected<CsvFault>;
  enum class Step { row, more, fault };

  base::Expected<bool, CsvFault> open();
  bool fill();
  Step scan_row();
  Step scan_quoted(const char*& at, const char* start);
  Step end_field(const char* start, const char* past);
  Step end_row(const char* past, const char* next);
  Step check_text(const char* past);
  Step run_out(const char* at, const char* start, CsvFault::Kind at_end);
  Step fail(CsvFault::Kind kind, const char* at);
  void unescape();
  void grow();
  [[nodiscard]] CsvPosition position_of(const char* at) const;

  void mark_ends();

  std::unique_ptr<env::ByteSource> source_;  // none where all bytes are there from the start
  char separator_;
  // The bytes at which a field outside quotes may end. NUL is one of them: it stands behind the
  // last byte.
  std::array<bool, 256> ends_field_{};
  std::vector<char> buffer_;
  const char* begin_ = nullptr;  // of what is not yet given out
  const char* end_ = nullptr;    // of what has been read; a NUL stands there
  bool opened_ = false;
  bool at_end_ = false;
  bool failed_ = false;
  std::uint64_t begin_offset_ = 0;  // of begin_ in the file
  std::uint32_t line_ = 1;          // of begin_
  const char* row_ = nullptr;
  std::uint64_t row_offset_ = 0;
  std::uint32_t row_line_ = 1;
  unsigned char high_ = 0;  // or of all bytes of the row outside quotes
  bool any_quoted_ = false;
  std::size_t count_ = 0;                 // of fields in the row
  std::vector<std::string_view> fields_;  // never shorter than count_, as starts_
  std::vector<const char*> starts_;       // where they begin, their quotes included
  const char* past_ = nullptr;            // the end of the row's last field
  std::vector<std::size_t> doubled_;      // fields with doubled quotes
  std::string scratch_;
  CsvFault fault_{};
};

// A small CSV file as a whole: weights, drafts.
struct CsvCell {
  std::string text;
  CsvPosition at;
  std::uint64_t end_offset = 0;
};
struct CsvTable {
  std::vector<CsvCell> header;             // empty for a file without a row
  std::vector<std::vector<CsvCell>> rows;  // as wide as they are, also where the header is not
};
inline constexpr std::size_t max_csv_table_rows = 1'000'000;
base::Expected<CsvTable, CsvFault> parse_csv(std::string_view text, char separator);

}  // namespace planctl::read
