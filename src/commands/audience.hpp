// commands/audience: groups that get a version of the plan, as they are named on the command line.
#pragma once
#include <string>
#include <vector>

#include "commands/complaint.hpp"
#include "report/view.hpp"

namespace planctl::commands {

// Every version that the plan can have: the word that names it (`board`, `person:luis`,
// `region:norte`, or the id of an audience of the plan), and for whom it is.
// What an audience of the plan shows and hides counts for each of its versions; the others show
// what is usual for their kind. A word of `shows` or `hides` that names no part is a complaint:
// what is misspelt must not be shown for want of hiding.
Checked<std::vector<report::VersionLine>> list_audiences(const model::Plan& plan);

// The version that is meant by its word, or by the id of whom it is for where only one has it.
Checked<report::Audience> find_audience(const model::Plan& plan, std::string_view word);

}  // namespace planctl::commands
