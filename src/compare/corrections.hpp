// compare/corrections: what came before and after a correction was due.
#pragma once
#include "model/tracking_results.hpp"

namespace planctl::compare {

// The dimensions that the corrections of the goal name, of those in `order`.
std::vector<model::GrainDimension> find_dimensions(const model::Plan& plan, std::size_t goal,
                                                   const std::vector<std::size_t>& order);

// Each correction of the goal whose place the grain can tell. Before is from the start of its
// period (of the year without one) to the day it is due, after is from there to the date; the year
// bounds both. The gain has the sign of the figure itself: where down is good, less is better.
std::vector<model::CorrectionEffect> compare_corrections(const model::Plan& plan,
                                                         const model::QuotaTable& quotas,
                                                         const model::ActualTable& actuals,
                                                         values::Date as_of);

}  // namespace planctl::compare
