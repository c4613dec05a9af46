// decompose/raking: a table fitted to margins (iterative proportional fitting) within bounds.
#pragma once
#include <cstdint>
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

// Cells that stand one after the other and come to no less and no more together.
struct Bound {
  std::size_t first = 0;
  std::size_t past = 0;
  std::int64_t least = 0;
  std::int64_t most = 0;
};

// The seeds scaled, margin after margin, until all of them hold to a quarter of a unit among the
// cells of the largest group, or for 1000 sweeps; Deming and Stephan 1940. Zeros stay zero; the
// odds of the seeds are kept. Doubles without contraction and without the mathematical library: the
// same bits on every machine. After the margins of a sweep come the bounds: cells are scaled as far
// as they must be, and back as far as they may be (Bregman 1967), so that of all tables inside the
// bounds the one nearest to the seeds' odds is approached.
std::vector<Estimate> rake(std::vector<Estimate> cells, std::span<const Margin> margins,
                           int sweeps = 1000, std::span<const Bound> bounds = {});

}  // namespace planctl::decompose
