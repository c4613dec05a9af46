// decompose/table_search: whole numbers of a table brought nearer to margins that a flow cannot
// keep, by a short search among the cells' two nearest whole numbers.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "decompose/margin_flow.hpp"

namespace planctl::decompose {

// `counts` of a table that round_table made, changed where there is a choice so that they miss the
// margins behind the first less, if any way is found. What the innermost groups of `nest` and those
// of the first margin come to stays. First units are exchanged among two or four cells as long as
// that helps; then a search goes through what is possible, up to a number of steps, and ends with
// the first way that misses nothing, or the best it met. Controlled rounding in more than two
// dimensions: Causey, Cox and Ernst, Journal of the American Statistical Association 80 (1985).
std::vector<std::int64_t> mend_table(std::vector<std::int64_t> counts, std::vector<Choice> choices,
                                     const Nest& nest, std::span<const Margin> margins);

}  // namespace planctl::decompose
