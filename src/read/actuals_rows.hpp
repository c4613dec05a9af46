// read/actuals_rows: from the rows of a file of actuals to a tally.
#pragma once
#include "base/error.hpp"
#include "read/actuals_tally.hpp"
#include "read/csv.hpp"
#include "read/members.hpp"

namespace planctl::read {

// Reads rows as one goal's actuals say. Every row ends in exactly one of: a cell, the unassigned
// line, or a count of rows that belong nowhere.
class RowReading {
 public:
  // Keeps references to both.
  RowReading(const Layout& layout, const model::Actuals& actuals);

  [[nodiscard]] char separator() const { return separator_; }
  // Finds the columns in the header that `reader` stands at. A column that the plan does not map is
  // looked for under the name of its role.
  base::Result<base::Done> begin_file(const std::string& name, const CsvReader& reader);
  // False where a sum is too large.
  [[nodiscard]] bool read_row(const CsvReader& reader);
  void end_file() { tally_.end_file(); }
  [[nodiscard]] model::ActualTable to_table() const { return tally_.to_table(); }

 private:
  struct Bound {  // a dimension and its column
    std::size_t asked = 0;
    std::size_t column = model::none;
    MemberNames* names = nullptr;
  };
  struct Fault {
    model::RowFault fault;
    std::string what;
  };
  enum class Lies { in_cell, unassigned, elsewhere };

  base::Result<std::size_t> find_column(const std::string& name, const CsvReader& reader,
                                        const std::string& wanted) const;
  base::Result<base::Done> bind_dimensions(const std::string& name, const CsvReader& reader);
  [[nodiscard]] const std::string* mapped(std::string_view role) const;
  [[nodiscard]] bool is_wide_enough(std::span<const std::string_view> fields) const;
  [[nodiscard]] std::optional<RoundedUnits> read_amount(
      std::span<const std::string_view> fields) const;
  void place_row(std::span<const std::string_view> fields, values::Date date,
                 const RoundedUnits& amount, std::uint32_t line);
  [[nodiscard]] std::string name_factors(std::span<const std::string_view> fields) const;
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
  std::vector<std::size_t> factors_;
  std::vector<Bound> bound_;
  std::vector<std::size_t> members_;  // of the row, by asked dimension
  std::optional<Fault> fault_;        // of the row
  Tally tally_;
};

}  // namespace planctl::read
