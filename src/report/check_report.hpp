// report/check_report: what `check` hands to a format of its own.
#pragma once
#include "report/document.hpp"

namespace planctl::report {

struct Counts {
  std::int64_t errors = 0;
  std::int64_t warnings = 0;
  std::int64_t notes = 0;
};
Counts count(const std::vector<diag::Finding>& findings);

// Findings that are there but not shown: those of the baseline, and those that were there at the
// revision of `--since`.
struct Known {
  std::int64_t of_baseline = 0;
  std::int64_t since = 0;
};

struct CheckReport {
  const diag::Sources* sources = nullptr;
  std::vector<diag::Finding> findings;
  std::vector<std::string> identities;  // of the findings, in their order
  Counts counts;
  Known known;
  Checklist steps;
  std::vector<const diag::RuleInfo*> rules;  // that judged
  diag::Severity fails_from = diag::Severity::error;
  std::string folder;  // the current one
};

}  // namespace planctl::report
