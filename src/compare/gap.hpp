// compare/gap: what is missing to a target: drafts, measures, resources.
#pragma once
#include "model/results.hpp"

namespace planctl::compare {

// Top-down (`quotas`, whole-year sums per cell) against the bottom-up drafts, cell by cell.
model::TargetGaps compare_drafts(const model::Plan& plan, const model::QuotaTable& quotas);

// One line for each goal that asks for growth or has actions.
std::vector<model::MeasureGap> compare_measures(const model::Plan& plan);

model::ResourceGaps compare_resources(const model::Plan& plan);

}  // namespace planctl::compare
