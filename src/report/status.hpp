// report/status: where a plan stands, on one screen.
#pragma once
#include "model/results.hpp"
#include "report/check_report.hpp"

namespace planctl::report {

struct StatusReport {
  std::string title;  // of the plan
  std::string leader;
  values::Date as_of;
  Counts counts;
  Checklist steps;
  Checklist needs;
  Checklist guarantees;
  Checklist problems;
  Checklist items;
  Table goals;  // that have actuals: their curves by month, attained, status
};
// With the courses of goals by month.
StatusReport build_status(const model::Plan& plan, const model::Checklist& checklist,
                          const Counts& counts, values::Date as_of,
                          const std::vector<model::VarianceTable>& courses);
Document build_status_document(const StatusReport& report);
Records build_status_records(const StatusReport& report);

// One verdict with its arithmetic.
Document build_verdict_document(const Checklist& verdict);
Records build_verdict_records(const Checklist& verdict);

// How many of a list are done, and which are not.
Listing build_list_summary(const Checklist& list);

}  // namespace planctl::report
