// commands/figure: a figure of the cut as it is named on the command line.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "commands/complaint.hpp"
#include "model/results.hpp"

namespace planctl::commands {

// `region=north,channel=online,2026-03`: places of different dimensions, and a period of the plan's
// year.
struct NamedFigure {
  std::vector<model::Place> where;
  std::optional<values::Period> period;
};
Checked<NamedFigure> parse_figure(const model::Plan& plan, std::string_view text);

// The period of the plan's year with that label, at any length.
Checked<values::Period> find_period(const model::Plan& plan, std::string_view label);

}  // namespace planctl::commands
