// decompose/margin_flow: whole numbers for a raked table that keep its margins and limits, found as
// a flow, and the parts of a contradiction where there are none.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "decompose/raking.hpp"

namespace planctl::decompose {

// Groups of a table's cells that lie inside each other or apart.
struct Nest {
  static constexpr std::size_t none = SIZE_MAX;
  struct Group {
    std::size_t parent = none;  // the group it lies in; without: `least` is `most`
    std::int64_t least = 0;     // what all its cells come to
    std::int64_t most = 0;
    [[nodiscard]] bool is_fixed() const { return least == most; }
  };
  std::vector<std::uint32_t> group_of;  // by cell: the innermost
  std::vector<Group> groups;
};

// Each group of a margin on its own.
Nest to_nest(const Margin& margin);

// What the cells of the innermost fixed groups come to, without those of fixed groups inside; a
// negative target where those have more than the group.
Margin fixed_margin(const Nest& nest);

// The limits of the groups that are not fixed, whose cells must stand one after the other.
std::vector<Bound> find_ranges(const Nest& nest);

// Whole numbers near `cells` that keep `nest` and `margin` exactly, where cells that are not zero
// can keep them at all: as a flow from the groups of the one to the groups of the other. Each cell
// is rounded down or up; cells with the greater fractions go up first. A table that raking has not
// brought to its margins is left further away.
std::optional<std::vector<std::int64_t>> round_table(const std::vector<Estimate>& cells,
                                                     const Nest& nest, const Margin& margin);

// A cell of a rounded table that could be one up or down and still be the next whole number.
struct Choice {
  std::size_t cell = 0;
  std::int64_t least = 0;
};
std::vector<Choice> find_choices(const std::vector<Estimate>& cells,
                                 const std::vector<std::int64_t>& counts);

// Groups that ask for more than what the cells that are not zero let through between them and the
// groups of the margin: the tight set of the greatest flow.
struct TightSet {
  std::vector<std::size_t> groups;        // of the nest
  std::vector<std::size_t> other_groups;  // of the margin
  std::int64_t lacking = 0;
};
std::optional<TightSet> find_tight_set(const std::vector<Estimate>& cells, const Nest& nest,
                                       const Margin& margin);

}  // namespace planctl::decompose
