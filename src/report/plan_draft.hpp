// report/plan_draft: the plan that a surveyed file suggests, written as a plan file.
#pragma once
#include "model/survey.hpp"

namespace planctl::report {

// Members, history, shares and how to read the actuals follow from the file; `year` is the plan's
// year, whose shares are those of the year before, or its own where there is none. What people must
// decide is said in comments in `language`.
std::string build_plan_draft(const model::Survey& survey, int year, values::Language language);

}  // namespace planctl::report
