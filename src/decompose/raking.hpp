// decompose/raking: a table fitted to margins (iterative proportional fitting), and whole numbers
// that keep them.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace planctl::decompose {

// What raking works with: binary floating point, from which amounts are made by whole numbers that
// meet their margins exactly, never by rounding alone.
using Estimate = double;

// Each cell of a table belongs to one group, whose cells are to add up to the group's target.
struct Margin {
  std::vector<std::uint32_t> group_of;  // by cell
  std::vector<std::int64_t> targets;    // by group, not negative
};

// The seeds scaled, margin after margin, until all of them hold to a quarter of a unit among the
// cells of the largest group, or for 1000 sweeps; Deming and Stephan 1940. Zeros stay zero; the
// odds of the seeds are kept. Doubles without contraction and without the mathematical library: the
// same bits on every machine.
std::vector<Estimate> rake(std::vector<Estimate> cells, std::span<const Margin> margins,
                           int sweeps = 1000);

// Whole numbers near `cells` that meet the first two of `margins` exactly, where cells that are not
// zero can meet them at all: as a flow from the groups of one to the groups of the other. Each cell
// is rounded down or up; cells with the greater fractions go up first. A table that raking has not
// brought to its margins is left further away.
std::optional<std::vector<std::int64_t>> round_to_margins(const std::vector<Estimate>& cells,
                                                          std::span<const Margin> margins);

// Groups whose targets are more than what the cells that are not zero let through to the groups of
// the other margin: the tight set of the greatest flow.
struct TightSet {
  std::vector<std::size_t> groups;        // of the first margin
  std::vector<std::size_t> other_groups;  // all they can be met from
  std::int64_t lacking = 0;
};
std::optional<TightSet> find_tight_set(const std::vector<Estimate>& cells, const Margin& margin,
                                       const Margin& other);

}  // namespace planctl::decompose
