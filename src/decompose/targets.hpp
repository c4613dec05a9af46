// decompose/targets: targets on several dimensions at once, fitted together with the shares as
// seeds and held as whole annual amounts.
#pragma once
#include "decompose/holds.hpp"
#include "decompose/shares.hpp"

namespace planctl::decompose {

// Adds to `holds` the annual amount of every node down to the last dimension that has targets, so
// that all given targets and the holds on these nodes are met exactly: always where the targets
// stand on two dimensions, or on one beside holds. Of targets on more dimensions, the first two
// margins in the order of the cut are met; what another misses is a problem. The seeds are raked
// (see rake), then rounded to whole counts as a flow (see round_to_margins).
void fit_targets(const Scope& scope, const Counting& counting, std::int64_t total, Shares& shares,
                 Holds& holds, Problems& problems);

// Where the targets are written that cover a node, or parts of it.
std::vector<diag::Span> find_targets(const Scope& scope, const Position& position);

// What a target asks for in the goal's units: of a stock, what is to be added to its baseline.
std::int64_t wanted_units(const Scope& scope, std::size_t dimension,
                          const model::MemberAmount& target);

}  // namespace planctl::decompose
