// commands/correcting: what the corrections of a goal brought, from its quotas and actuals.
#pragma once
#include "commands/run.hpp"
#include "decompose/decompose.hpp"
#include "model/tracking_results.hpp"

namespace planctl::commands {

// Against the quotas as first cut; nothing is read where the goal has no correction.
Checked<std::vector<model::CorrectionEffect>> find_effects(
    Run& run, const model::Plan& plan, const decompose::Decomposition& decomposition,
    values::Date as_of);

}  // namespace planctl::commands
