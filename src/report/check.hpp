// report/check: the findings of a run, their count, and the nine steps.
#pragma once
#include "model/results.hpp"
#include "report/check_report.hpp"

namespace planctl::report {

// A finding and what it is about, in words that stay when lines move (rules/identity).
struct Told {
  diag::Finding finding;
  std::string identity;
};

// `told` is sorted and free of what the plan waives.
CheckReport build_check(const diag::Sources& sources, std::vector<Told> told,
                        const model::Checklist& checklist);

enum class Trust { whole, broken };  // broken: a file could not be parsed, so rules did not run
Document build_check_document(const CheckReport& report, Trust trust);

}  // namespace planctl::report
