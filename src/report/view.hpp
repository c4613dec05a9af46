// report/view: a version of the plan for one group: what it carries, how that stands, what is due,
// whom to ask, and nothing that it may not see.
#pragma once
#include "model/results.hpp"
#include "report/audience.hpp"
#include "report/document.hpp"

namespace planctl::report {

// A part of a goal that the audience carries.
struct CarriedQuota {
  std::size_t goal = model::none;
  model::Place place = {};               // empty: the goal as a whole
  std::size_t carrier = model::none;     // the person who carries it, where there may be several
  std::vector<std::int64_t> daily = {};  // of the year; of the carrier's own part
  std::optional<values::Period> period = {};  // of an amount held in it: nothing else is carried
  model::QuotaTable parts = {};  // by what stands below it; no cells where nothing does
  std::optional<model::VarianceTable> months = {};   // of it as a whole
  std::optional<model::VarianceTable> members = {};  // of its parts, of the year
  std::optional<diag::Message> shared = {};          // with whom, where it is
  // Of what several people share: actuals say nothing of who of them brought them.
  std::optional<model::VarianceLine> together = {};
  std::int64_t moved = 0;  // by adjustments, out of what was due before them; in no day of `daily`
};

struct View {
  const model::Plan& plan;
  Audience audience;
  values::Date as_of;
  std::vector<CarriedQuota> carried = {};
  std::vector<model::VarianceTable> totals = {};  // of goals, by month
  // Goals whose total is withheld, because with it the figure of one other member could be worked
  // out.
  std::set<std::size_t> guarded = {};
};
Document build_view(const View& view);

// The versions that a plan can have, one line each.
struct VersionLine {
  std::string word;
  Audience audience;
};
Document build_versions(const model::Plan& plan, const std::vector<VersionLine>& versions);

}  // namespace planctl::report
