// report/gap: what is missing to the targets: drafts, measures, resources, the checklist.
#pragma once
#include "model/capacity_results.hpp"
#include "model/results.hpp"
#include "model/shortage_results.hpp"
#include "report/document.hpp"

namespace planctl::report {

// Each gives blocks, so that one document can hold several parts.
std::vector<Block> build_target_gaps(const model::Plan& plan, const model::TargetGaps& gaps);
std::vector<Block> build_target_gaps(const model::Plan& plan,
                                     const std::vector<model::TargetGaps>& goals);
std::vector<Block> build_measure_gaps(const model::Plan& plan,
                                      const std::vector<model::MeasureGap>& gaps);
std::vector<Block> build_resource_gaps(const model::Plan& plan, const model::ResourceGaps& gaps);
// Only what is lacking.
std::vector<Block> build_resource_summary(const model::Plan& plan, const model::ResourceGaps& gaps);
// What the sellers can bring, for each goal that says so.
std::vector<Block> build_capacity(const model::Plan& plan,
                                  const std::vector<model::CapacityGap>& gaps);
// Goals that no budget line pays for, and lines that pay for no goal; nothing where there are none.
struct Alignment {
  std::vector<std::size_t> goals;
  std::vector<std::size_t> lines;
};
std::vector<Block> build_alignment(const model::Plan& plan, const Alignment& alignment);
// What runs out and when; nothing where nothing does.
std::vector<Block> build_shortages(const model::Plan& plan,
                                   const std::vector<model::Shortage>& all);
std::vector<Block> build_checklist(const model::Checklist& checklist);

// The four parts in short: of each what is open.
struct AllGaps {
  std::vector<model::TargetGaps> targets;
  std::vector<model::MeasureGap> measures;
  model::ResourceGaps resources;
  Alignment alignment;
  std::vector<model::CapacityGap> capacity;
  std::vector<model::Shortage> shortages;
  model::Checklist checklist;
};
Document build_gap_summary(const model::Plan& plan, const AllGaps& gaps);

// Each gives tables for machines.
Table build_target_records(const model::Plan& plan, const std::vector<model::TargetGaps>& gaps);
// How sure the drafts are.
Table build_commitment_records(const model::Plan& plan, const std::vector<model::TargetGaps>& gaps);
Table build_measure_records(const model::Plan& plan, const std::vector<model::MeasureGap>& gaps);
Table build_resource_records(const model::Plan& plan, const model::ResourceGaps& gaps);
Table build_alignment_records(const model::Plan& plan, const Alignment& alignment);
// Of the goals, and of each seller.
std::vector<Table> build_capacity_records(const model::Plan& plan,
                                          const std::vector<model::CapacityGap>& gaps);
Table build_shortage_records(const model::Plan& plan, const std::vector<model::Shortage>& all);
Table build_checklist_records(const model::Checklist& checklist);
std::vector<Checklist> build_checklists(const model::Checklist& checklist);

}  // namespace planctl::report
