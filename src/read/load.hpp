// read/load: from a path to a resolved plan.
#pragma once
#include <set>
#include <string>
#include <string_view>

#include "diag/error.hpp"
#include "diag/finding.hpp"
#include "env/files.hpp"
#include "model/plan.hpp"

namespace planctl::read {

// What was read: the plan as far as it could be understood, its sources, and what is wrong with its
// form.
struct Loaded {
  model::Plan plan;
  diag::Sources sources;
  diag::Findings findings;
  // Sections that have no value, or lack something which other parts name; keys without a value of
  // what stands in them (`actions.goal`).
  std::set<std::string, std::less<>> missed;
  // Sections that have something in files of the plan's folder which no `include` names.
  std::set<std::string, std::less<>> missed_beside;
  // Things, by their ids, of which some value could not be read.
  std::set<diag::Span> unread;
  bool trusted = true;  // false: a file or section was not understood, so that what the plan lacks
                        // cannot be told from what was lost
};

inline constexpr std::string_view root_name = "plan.yaml";  // the file that a plan begins with

// Reads plan.yaml at `path` (a file, or a folder that has one; `-` is standard input, then without
// includes), its includes and its CSV files of weights and drafts; resolves references, places,
// units and amounts. Only an unreadable root file is an Error: everything else is a finding.
diag::Result<Loaded> load_plan(const env::Files& files, const std::string& path);

// The nearest plan.yaml in `folder` or above, or nothing.
std::optional<std::string> find_plan(const env::Files& files, const std::string& folder);

}  // namespace planctl::read
