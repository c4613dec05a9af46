// decompose/revision: quotas with what the plan's adjustments add to them and carry out of the
// past.
#pragma once
#include "decompose/decompose.hpp"

namespace planctl::decompose {

// Whether the plan has an adjustment of the goal up to the date.
bool has_adjustments(const model::Plan& plan, std::size_t goal, values::Date until);

// All cells of a grain, as `collect` gives them, revised by the adjustments up to the date, in the
// order of their dates.
// - An amount is shared among the leaf cells in its place that no hold fixes and its days, as they
//   are after the adjustments before it (without any quota there: evenly), in whole units of the
//   goal's rounding where it is made of such, accumulated over cells and days to less than one unit
//   from the exact share.
// - What stands on days up to the adjustment's own changes no daily quota: it is in `carried`.
model::QuotaTable collect_revised(const model::Plan& plan, const Decomposition& decomposition,
                                  const model::Grain& grain, values::Date until);

// The same, of the leaf cells alone whose days no hold fixes; on days up to the date, of those that
// no hold fixes for the year, from which something can be carried on or written off.
model::QuotaTable collect_free(const model::Plan& plan, const Decomposition& decomposition,
                               const model::Grain& grain, values::Date until);

}  // namespace planctl::decompose
