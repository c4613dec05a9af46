// commands/revision: a plan as it stood at a git revision.
#pragma once
#include <string>

#include "commands/complaint.hpp"
#include "env/outside.hpp"

namespace planctl::commands {

// The YAML and CSV files below `folder` at `revision`, by their paths relative to it, or below the
// folder that its `plan.yaml` was moved from since. git is asked without a shell, and never changes
// anything; a revision that looks like an option is refused.
Checked<env::MemoryFiles> read_revision(const env::Outside& outside, const std::string& folder,
                                        const std::string& revision);

}  // namespace planctl::commands
