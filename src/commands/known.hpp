// commands/known: findings that are not new: those of a baseline, and those of an older revision.
#pragma once
#include <set>

#include "commands/plan_session.hpp"
#include "report/check.hpp"

namespace planctl::commands {

using Identities = std::set<std::string, std::less<>>;

// Every finding with what it is about, or without it: it takes as much room as the findings do.
enum class Identified { yes, no };
std::vector<report::Told> tell(const read::Loaded& loaded, std::vector<diag::Finding> findings,
                               Identified identified = Identified::yes);

// The file of --baseline, else the one beside the plan.
std::string baseline_path(const Arguments& arguments, const read::Loaded& loaded);

// Takes out what the baseline in the file holds, and adds a finding for each line of it that is no
// longer found. Gives how many were taken out.
Checked<std::int64_t> apply_baseline(const env::Outside& outside, const std::string& file,
                                     read::Loaded& loaded, std::vector<report::Told>& told);

// What was wrong with the plan at a git revision; nothing where there was no plan.
Checked<std::optional<Identities>> judge_revision(Run& run, const std::string& revision,
                                                  const read::Loaded& now, values::Date as_of);

// Takes out what is in `known`; gives how many those were.
std::int64_t take_out(std::vector<report::Told>& told, const Identities& known);

}  // namespace planctl::commands
