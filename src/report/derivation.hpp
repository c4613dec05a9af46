// report/derivation: how one quota came about, for people and for machines.
#pragma once
#include "model/explanation.hpp"
#include "report/document.hpp"

namespace planctl::report {

// `sources` are those of the plan: every share, hold and day off is shown with its place.
Document build_derivation(const model::Plan& plan, const diag::Sources& sources,
                          const model::QuotaExplanation& explanation);
// Exact numbers are fractions in lowest terms; amounts in the goal's unit.
Records build_derivation_records(const model::Plan& plan, const diag::Sources& sources,
                                 const model::QuotaExplanation& explanation);

}  // namespace planctl::report
