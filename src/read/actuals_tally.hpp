// read/actuals_tally: what is asked of the actuals, and the sums that rows are added to.
#pragma once
#include <map>

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
};

// What is asked, prepared for many rows. A cell's key is a number whose order is that of the cells.
struct Layout {
  const model::Plan* plan = nullptr;
  std::size_t goal = model::none;
  model::Grain grain;
  values::Year year;
  std::vector<AskedDimension> dimensions;
  std::vector<GrainColumn> columns;
  std::uint64_t cells = 1;  // that the columns can have
};
// Nothing where the grain has more cells than can be numbered.
std::optional<Layout> make_layout(const model::Plan& plan, std::size_t goal,
                                  const model::Grain& grain);

// The sums of rows of one file or many. Sums can be added to each other in any order.
class Tally {
 public:
  explicit Tally(const Layout& layout);

  // Takes note of a row and the size of its amount; false where all sizes together are more than
  // can be counted, so that no sum of any rows can be.
  [[nodiscard]] bool take_row(std::int64_t units);
  void add_to_cell(std::uint64_t key, std::size_t day, std::int64_t units);
  void add_unassigned(std::size_t day, std::int64_t units);
  void count(model::RowFault fault, std::string_view what, std::int64_t units, std::uint32_t line);
  void count_rounded(std::int64_t billionths, std::uint32_t line);
  void begin_file(const std::string& name);
  void end_file();

  [[nodiscard]] model::ActualTable to_table() const;

 private:
  std::size_t& place_of(std::uint64_t key);
  std::vector<std::int64_t>& days_of(std::uint64_t key);
  void note_day(std::size_t day);

  struct Count {
    std::int64_t rows = 0;
    std::int64_t units = 0;
    std::vector<std::uint32_t> lines;
  };
  struct Rounded {
    Count count;
    base::Int128 billionths = 0;
  };
  using Counts = std::map<std::string, Count, std::less<>>;  // by what

  const Layout* layout_;
  std::size_t days_;
  // The place in cells_ of a key: by key where all cells can be listed, else looked up.
  std::vector<std::size_t> listed_places_;
  std::map<std::uint64_t, std::size_t> other_places_;
  std::vector<std::uint64_t> keys_;
  std::vector<std::vector<std::int64_t>> cells_;
  std::uint64_t last_key_ = UINT64_MAX;
  std::size_t last_place_ = 0;
  std::vector<std::int64_t> unassigned_;
  std::vector<std::int64_t> rows_by_day_;
  std::map<std::pair<model::RowFault, std::size_t>, Counts> counts_;  // by fault and file
  std::vector<std::string> files_;
  Rounded rounded_;
  std::int64_t rows_ = 0;
  std::int64_t size_ = 0;  // of all amounts
  std::optional<std::size_t> first_;
  std::optional<std::size_t> last_;
};

}  // namespace planctl::read
