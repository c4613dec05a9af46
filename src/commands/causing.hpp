// commands/causing: what `variance --causes` asks of the rooms.
#pragma once
#include "commands/comparing.hpp"
#include "model/closed_loop.hpp"

namespace planctl::commands {

// `table` is the variance of the year by the asked grain. Where the goal names one for its units,
// price is parted from volume, item by item: by the leaves of all that both goals are cut by.
Checked<model::Causes> find_causes(Run& run, const model::Plan& plan, Cutting& cutting,
                                   const decompose::Decomposition& decomposition,
                                   const model::VarianceTable& table);

}  // namespace planctl::commands
