// commands/break_back: `decompose --set`: what every other figure would become.
#pragma once
#include "commands/cutting.hpp"
#include "commands/figure.hpp"

namespace planctl::commands {

// What is asked of the table of changes; without columns those of the figures that are set.
struct ChangeAsk {
  std::vector<std::size_t> goals;
  model::Grain grain;
  std::optional<values::Every> every;
};

// Cuts one of the goals as it is and with the figures of --set held, and writes what differs.
Exit break_back(Run& run, const read::Loaded& loaded, ChangeAsk ask, Exit before);

}  // namespace planctl::commands
