// read/actuals_rows: from the rows of a file of actuals to a tally.
#pragma once
#include <array>

#include "base/key_set.hpp"
#include "diag/error.hpp"
#include "read/actuals_tally.hpp"
#include "read/actuals_words.hpp"
#include "read/csv.hpp"
#include "read/csv_chunks.hpp"
#include "read/csv_marks.hpp"
#include "read/members.hpp"
#include "read/row_twins.hpp"
#include "read/text_table.hpp"

namespace planctl::read {

// Reads rows as one goal's actuals say. Every row ends in exactly one of: a cell, the unassigned
// line, or a count of rows that belong nowhere.
class RowReading {
 public:
  // Keeps references to both.
  RowReading(const Layout& layout, const model::Actuals& actuals);

  [[nodiscard]] char separator() const { return separator_; }
  // Finds the columns in the header that `reader` stands at. A column that the plan does not map is
  // looked for under the name of its role. Amounts are in `currency` where no column says another;
  // without one in the goal's.
  diag::Result<base::Done> begin_file(const std::string& name, const CsvReader& reader,
                                      const std::string& currency);
  void read_row(const CsvRow& row);
  // What the rows of a chunk gave besides sums. Lines count from the first that was read.
  struct Outcome {
    RowCounts counts;
    std::uint32_t lines = 0;
    std::optional<CsvFault> fault;
    std::vector<RowMark> marks;  // of rows among which twins are looked for
    base::KeyDigest digest;      // of the chunk's bytes, where files are compared
  };
  // Reads the rows from the byte `from` on.
  Outcome read_chunk(const CsvChunk& chunk, std::size_t from);
  [[nodiscard]] const Sums& sums() const { return sums_; }
  // The same at the plan's rates; nothing where no currency is converted.
  [[nodiscard]] const std::optional<Sums>& sums_at_plan_rates() const { return plan_sums_; }

 private:
  // A row of plain CSV.
  struct PlainRow {
    const char* text;
    const std::uint32_t* ends;  // from `text`: of the row before, then of the row's fields
    [[nodiscard]] std::string_view field(std::size_t column) const {
      return fields(column, column + 1);
    }
    // With the separators between them.
    [[nodiscard]] std::string_view fields(std::size_t first, std::size_t past) const {
      const std::uint32_t begin = ends[first] + 1;
      return {text + begin, ends[past] - begin};
    }
  };
  // Rows one after the other with as many fields as the header.
  struct PlainRows {
    PlainRow first;
    std::size_t width = 0;
    std::size_t count = 0;
    [[nodiscard]] PlainRow row(std::size_t number) const {
      return {first.text, first.ends + number * width};
    }
  };
  // What is known of each of some rows: they are looked at column by column, as the same work for
  // many rows takes less time than all the work for one. What is not plain to see is put off, so
  // that nothing is called on the way.
  struct Looks {
    static constexpr std::size_t most = 256;
    std::array<std::uint64_t, most> keys;   // of the rows' cells
    std::array<std::uint64_t, most> notes;  // what they are, and how many bytes of them are known
    std::array<std::uint64_t, most> days;   // slots
    std::array<std::int64_t, most> units;
    std::array<std::uint16_t, most> put_off;  // rows
  };
  // What a member adds to what is known of a row.
  struct Part {
    std::uint64_t key = 0;
    std::uint64_t notes = 0;
  };
  // A dimension's column, and the parts of its members; that of a text that is no member stands
  // before them.
  struct Quick {
    MemberNames* names = nullptr;
    std::size_t column = 0;
    std::vector<Part> parts;
  };
  // A column of numbers that are multiplied.
  struct Factor {
    std::size_t column = 0;
    ShortNumbers numbers;
  };
  // The date of the row before, its first and last eight bytes, where it has 8 to 16.
  struct LastDay {
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    std::size_t size = 0;
    const TextTable::Entry* entry = nullptr;
  };
  struct Bound {  // a dimension and its column
    std::size_t asked = 0;
    std::size_t column = model::none;
  };
  struct Fault {
    model::RowFault fault;
    std::string what;
    std::size_t column;  // model::none where no field of the row is to blame
  };
  enum class Lies { in_cell, unassigned, elsewhere };
  // An amount in the goal's unit.
  struct Worth {
    std::optional<RoundedUnits> came;
    std::int64_t at_plan_rate = 0;
    std::string_view no_rate;  // the currency that has none
  };

  diag::Result<std::size_t> find_column(const std::string& name, const CsvReader& reader,
                                        const std::string& wanted) const;
  diag::Result<std::vector<std::size_t>> find_columns(
      const std::string& name, const CsvReader& reader,
      const std::vector<model::Words>& wanted) const;
  diag::Result<base::Done> bind_amount(const std::string& name, const CsvReader& reader);
  diag::Result<base::Done> bind_dimensions(const std::string& name, const CsvReader& reader);
  [[nodiscard]] const std::string* mapped(std::string_view role) const;
  [[nodiscard]] bool is_wide_enough(std::span<const std::string_view> fields) const;
  diag::Result<base::Done> bind_currency(const std::string& name, const CsvReader& reader,
                                         const std::string& currency);
  [[nodiscard]] std::optional<WideDecimal> read_amount(std::span<const std::string_view> fields,
                                                       const AmountForm& form) const;
  [[nodiscard]] std::size_t find_unreadable_amount(std::span<const std::string_view> fields) const;
  [[nodiscard]] std::string_view find_currency(std::span<const std::string_view> fields) const;
  [[nodiscard]] Worth find_worth(std::span<const std::string_view> fields,
                                 std::optional<values::Date> date) const;
  void place_row(const CsvRow& row, std::size_t slot, const Worth& worth);
  void count_row(model::RowFault fault, std::string_view what, std::int64_t units,
                 const CsvRow& row, std::size_t column = 0);
  [[nodiscard]] std::string name_fields(const std::vector<std::size_t>& columns,
                                        std::span<const std::string_view> fields) const;
  [[nodiscard]] base::KeyDigest digest_of(std::span<const std::string_view> fields) const;
  [[nodiscard]] bool lacks_key(std::span<const std::string_view> fields) const;
  [[nodiscard]] bool has_stood(std::span<const std::string_view> fields);
  void bind_quickly();
  [[nodiscard]] Part part_of(std::size_t asked, std::size_t member) const;
  [[nodiscard]] const TextTable::Entry* find_member(const Quick& quick, std::string_view text);
  [[nodiscard]] const TextTable::Entry* find_day(std::string_view text);
  [[nodiscard]] const TextTable::Entry* find_other_day(std::string_view text);
  [[nodiscard]] std::optional<std::int64_t> read_exact_amount(const PlainRow& row) const;
  void look_at_days(PlainRows rows);
  void look_at_members(const Quick& quick, PlainRows rows);
  void look_at_amounts(PlainRows rows);
  void read_plain_row(std::uint32_t line);
  bool take_rows_of_a_day(std::size_t count);
  void take_plain_rows(const PlainRows& rows, std::uint32_t lines);
  void read_plain_rows(std::string_view rows, Outcome& outcome);
  void read_other_rows(std::string_view rows, Outcome& outcome);
  Lies read_members(std::span<const std::string_view> fields);
  Lies read_member(const Bound& bound, std::span<const std::string_view> fields);
  [[nodiscard]] std::optional<std::uint64_t> find_key();
  void note_fault(model::RowFault fault, std::size_t column, std::string_view value,
                  std::string_view fallback);
  [[nodiscard]] std::string name_value(std::size_t column, std::string_view value) const;

  const Layout& layout_;
  const model::Actuals& actuals_;
  char separator_ = ',';
  AmountForm form_;
  model::DateForm dates_ = model::DateForm::iso;
  int decimals_ = 0;
  std::vector<MemberNames> names_;  // by asked dimension
  std::vector<std::string> header_;
  std::size_t date_column_ = 0;
  std::vector<std::size_t> factors_;  // none where the amount is a sum alone
  std::vector<std::size_t> added_;
  std::vector<std::size_t> subtracted_;
  std::vector<std::size_t> amounts_;  // all of the three
  std::vector<std::size_t> key_;
  base::KeySet keys_;
  std::size_t currency_column_ = model::none;
  std::string currency_;  // of the file
  bool marks_rows_ = false;
  std::vector<RowMark> row_marks_;  // of the chunk
  std::vector<Bound> bound_;
  std::vector<std::size_t> members_;  // of the row, by asked dimension
  std::optional<Fault> fault_;        // of the row
  std::vector<Quick> quick_;          // of all dimensions that have a column
  std::vector<Factor> quick_factors_;
  bool has_quick_ = false;  // each row's place and amount can be found quickly
  Looks looks_;
  TextTable days_;  // dates of the year, as written, and their days
  LastDay last_day_;
  CsvMarks marks_;
  std::uint64_t known_high_ = 0;  // bytes outside ASCII that belong to texts found quickly
  std::vector<std::string_view> row_;
  std::vector<const char*> row_starts_;
  Sums sums_;
  std::optional<Sums> plan_sums_;
  RowCounts counts_;  // of the chunk
};

}  // namespace planctl::read
