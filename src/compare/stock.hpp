// compare/stock: readings of a stock as what was added since the one before.
#pragma once
#include <cstdint>
#include <vector>

#include "model/results.hpp"

namespace planctl::compare {

// The rows of a date say what stands on it: together they are a cell's level from that day until
// its next reading. Where a date has no fewer rows than there are cells, all of them are read on
// it, also those that have come to nothing. Turns the sums of each cell's days into what was added
// since the reading before, or since the cell's opening, so that up to any day they add up to the
// last level. `openings` are those of the table's cells. Rows that lie in no cell count from
// nothing.
void count_additions(model::ActualTable& readings, const std::vector<std::int64_t>& openings);

}  // namespace planctl::compare
