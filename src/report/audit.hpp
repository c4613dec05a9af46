// report/audit: a consultant's report on a plan: verdicts, findings by area, what is good, and what
// could not be judged.
#pragma once
#include "model/results.hpp"
#include "report/document.hpp"

namespace planctl::report {

struct Audit {
  const model::Plan& plan;
  const diag::Sources& sources;
  const model::Checklist& checklist;
  const std::vector<model::VarianceTable>& variances;  // by the members of the first dimension
  std::vector<diag::Finding> findings;                 // sorted, without what is waived
  values::Date as_of;
  std::size_t rules = 0;                // by how many rules the plan was judged
  std::optional<std::string> revision;  // of the plan, where it was given
  std::optional<std::string> author;    // who signs
};

// `summary` leaves out the evidence and all but the findings to begin with.
enum class Extent { whole, summary };
Document build_audit(const Audit& audit, Extent extent);

// The findings, the errors first, under a heading for each area that has any.
std::vector<Block> build_areas(const Audit& audit);
// Up to `most` findings to begin with: errors, then warnings, the first of each area before the
// second of any.
std::vector<diag::Finding> choose_first(const Audit& audit, std::size_t most);
// The areas in which nothing was found.
std::vector<Words> list_clean_areas(const Audit& audit);

// What could not be judged, and what it would take.
std::vector<Words> list_unjudged(const Audit& audit);

}  // namespace planctl::report
