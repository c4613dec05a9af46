// commands/viewing: the figures that a version of the plan shows, cut and measured.
#pragma once
#include "commands/comparing.hpp"
#include "report/view.hpp"

namespace planctl::commands {

// Goals that cannot be cut, and actuals that cannot be read, are told on standard error and left
// out.
report::View gather_view(Run& run, const read::Loaded& loaded, const report::Audience& audience,
                         values::Date as_of);

}  // namespace planctl::commands
