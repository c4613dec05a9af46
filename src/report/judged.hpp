// report/judged: verdicts of the checklist as blocks.
#pragma once
#include "model/results.hpp"
#include "report/document.hpp"

namespace planctl::report {

Checklist build_steps(const model::Checklist& checklist);
Checklist build_needs(const model::Checklist& checklist);
Checklist build_guarantees(const model::Checklist& checklist);
Checklist build_problems(const model::Checklist& checklist);
Checklist build_items(const model::Checklist& checklist);

// One line a step: number, name, bar, percent, verdict, and the first thing that is missing.
Table build_step_table(const Checklist& steps);

}  // namespace planctl::report
