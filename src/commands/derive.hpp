// commands/derive: `decompose --explain`: how one figure comes about.
#pragma once
#include "commands/cutting.hpp"
#include "commands/figure.hpp"

namespace planctl::commands {

// Writes the derivation of the figure of one of `goals`, the only one that is cut by its
// dimensions.
Exit derive(Run& run, const read::Loaded& loaded, Cutting& cutting,
            const std::vector<std::size_t>& goals, Exit before);

}  // namespace planctl::commands
