// decompose/targets: targets on several dimensions at once, fitted together with the shares as
// seeds and held as whole annual amounts.
#pragma once
#include "decompose/limits.hpp"
#include "decompose/shares.hpp"

namespace planctl::decompose {

// Adds to `holds` the annual amount of every node down to the last dimension that has targets, or
// further where holds and limits below it need other amounts than the targets alone would give, so
// that all given targets and the holds on these nodes are met exactly: always where the targets
// stand on two dimensions, or on one beside holds. Of targets on more dimensions, the first two
// margins in the order of the cut are met; what another misses after a search (see mend_table) is a
// problem. The seeds are raked
// (see rake), then rounded to whole counts as a flow (see round_table). Nodes stay within their
// bounds wherever that leaves any way to meet the targets; where not, a problem names all that take
// part.
void fit_targets(const Scope& scope, const Counting& counting, std::int64_t total, Shares& shares,
                 const Prorate& prorate, const Bounds& bounds, Holds& holds, Problems& problems);

}  // namespace planctl::decompose
