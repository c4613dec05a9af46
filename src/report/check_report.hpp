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

struct CheckReport {
  const diag::Sources* sources = nullptr;
  std::vector<diag::Finding> findings;
  Counts counts;
  Checklist steps;
};

}  // namespace planctl::report
