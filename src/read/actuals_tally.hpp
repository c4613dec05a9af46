// read/actuals_tally: what is asked of the actuals, and the sums that rows are added to.
#pragma once
#include <map>
#include <memory>

#include "model/results.hpp"
#include "read/actuals_fields.hpp"

namespace planctl::read {

// How a member stands to the places that rows must lie in.
enum class Stand : unsigned char { inside, above, outside };

// A dimension that the goal is cut by, or that the grain asks for.
struct AskedDimension {
  std::size_t dimension = model::none;
  std::vector<Stand> stands;               // by member
  std::size_t fixed_member = model::none;  // by the goal's own place
  bool asked = false;                      // in the grain's columns or places
};

// A column of the grain: which slot a member of the dimension belongs to.
struct GrainColumn {
  std::size_t asked = 0;                    // index into Layout::dimensions
  std::vector<std::size_t> slot_of_member;  // model::none where the member stands above the grain
  std::vector<std::size_t> members;         // by slot, in declared order
  std::size_t absent_slot = model::none;    // of files that have no column of the dimension
};

// What is asked, prepared for many rows. A cell's key is a number whose order is that of the cells.
struct Layout {
  const model::Plan* plan = nullptr;
  std::size_t goal = model::none;
  model::Grain grain;
  values::Year year;
  // The amounts of a cell are kept for each of these periods; without any, for each day of the
  // year.
  std::vector<values::Days> periods;
  std::vector<AskedDimension> dimensions;
  std::vector<GrainColumn> columns;
  std::uint64_t cells = 1;  // that the columns can have

  [[nodiscard]] std::size_t slots() const;
  // Where the amounts of a date are kept; nothing where they are not asked for.
  [[nodiscard]] std::optional<std::size_t> slot_of(values::Date date) const;
};
// Nothing where the grain has more cells than can be numbered.
std::optional<Layout> make_layout(const model::Plan& plan, std::size_t goal,
                                  const model::Grain& grain);

// By members of any depth of all dimensions that the goal is cut by and that the files have, and by
// those periods.
std::optional<Layout> make_past_layout(const model::Plan& plan, std::size_t goal,
                                       std::vector<values::Days> periods);

// All rows of a day, or period, in a cell or unassigned.
struct DaySum {
  std::int64_t rows = 0;
  std::int64_t units = 0;  // may have wrapped
  auto operator<=>(const DaySum&) const = default;
  void add(const DaySum& other) {
    rows += other.rows;
    units = wrap(static_cast<std::uint64_t>(units) + static_cast<std::uint64_t>(other.units));
  }
  void take_off(const DaySum& other) {
    rows -= other.rows;
    units = wrap(static_cast<std::uint64_t>(units) - static_cast<std::uint64_t>(other.units));
  }
  static std::int64_t wrap(std::uint64_t units) { return static_cast<std::int64_t>(units); }
};

// The first and the last day with rows; nothing where sums are kept for periods.
using DateEnds = std::pair<std::optional<values::Date>, std::optional<values::Date>>;
DateEnds find_ends(const Layout& layout, const std::vector<DaySum>& by_day);

// The sums of rows by cell and day, or period. Those of several threads can be added in any order.
class Sums {
 public:
  explicit Sums(const Layout& layout);

  // A sum may wrap; RowCounts::size then tells.
  void add_to_cell(std::uint64_t key, std::size_t day, std::int64_t units) {
    add_to_cells(&key, &units, day, {1, units});
  }
  // Rows of one day that come to `sum`, which says how many they are.
  void add_to_cells(const std::uint64_t* keys, const std::int64_t* units, std::size_t day,
                    const DaySum& sum) {
    by_day_[day].add(sum);
    const auto rows = static_cast<std::size_t>(sum.rows);
    for (std::size_t i = 0; i < rows; ++i) {
      std::int64_t* days = listed_.empty() ? nullptr : listed_[keys[i]];
      if (days == nullptr) days = make_days(keys[i]);
      days[day] = wrap_add(days[day], units[i]);
    }
  }
  void add_unassigned(std::size_t day, std::int64_t units);
  void merge(const Sums& other);
  // Writes cells, unassigned, rows_by_day, first and last.
  void write_to(model::ActualTable& table) const;
  [[nodiscard]] const std::vector<DaySum>& by_day() const { return by_day_; }

 private:
  static std::int64_t wrap_add(std::int64_t a, std::int64_t b) {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
  }
  std::int64_t* make_days(std::uint64_t key);

  const Layout* layout_;
  std::size_t days_;
  std::map<std::uint64_t, std::unique_ptr<std::int64_t[]>> cells_;  // by key, a sum for each day
  std::vector<std::int64_t*> listed_;  // the same by key, where all keys can be listed
  std::vector<std::int64_t> unassigned_;
  std::vector<DaySum> by_day_;
};

// How many rows there were, and those that need a look, by reason.
class RowCounts {
 public:
  void take_row(std::int64_t units) { take_rows(1, size_of(units)); }
  void take_rows(std::int64_t rows, base::Uint128 size) {
    rows_ += rows;
    size_ += size;
  }
  void count(model::RowFault fault, std::string_view what, std::int64_t units,
             model::RowPlace place);
  void count_rounded(std::int64_t billionths, model::RowPlace place);
  // Adds the counts of rows that follow `lines` lines further down.
  void append(const RowCounts& later, std::uint32_t lines);

  [[nodiscard]] std::int64_t rows() const { return rows_; }
  // Of all amounts together, without their signs: no sum of any of them is greater.
  [[nodiscard]] base::Uint128 size() const { return size_; }
  [[nodiscard]] std::vector<model::RowCount> list(model::RowFault fault,
                                                  const std::string& file) const;

  static std::uint64_t size_of(std::int64_t units) {
    return units < 0 ? -static_cast<std::uint64_t>(units) : static_cast<std::uint64_t>(units);
  }

 private:
  struct Count {
    std::int64_t rows = 0;
    std::int64_t units = 0;
    std::vector<model::RowPlace> places;
    void add_row(std::int64_t units_of_row, model::RowPlace place);
    void add(const Count& later, std::uint32_t lines_before);
  };
  using Counts = std::map<std::string, Count, std::less<>>;  // by what
  Count& count_of(model::RowFault fault, std::string_view what);

  std::map<model::RowFault, Counts> counts_;
  Count elsewhere_;
  Count rounded_;
  base::Int128 billionths_ = 0;  // that rounding added
  std::int64_t rows_ = 0;
  base::Uint128 size_ = 0;
};

}  // namespace planctl::read
