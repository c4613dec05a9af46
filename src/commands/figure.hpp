// commands/figure: a figure of the cut as it is named on the command line.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "commands/cutting.hpp"
#include "model/results.hpp"

namespace planctl::commands {

// `region=north,channel=online,2026-03`: places of different dimensions, and a period of the plan's
// year.
struct NamedFigure {
  std::vector<model::Place> where;
  std::optional<values::Period> period;
  values::Every every = values::Every::year;  // the length of the period
};
Checked<NamedFigure> parse_figure(const model::Plan& plan, std::string_view text);

// The one of `goals` that is cut by all dimensions of `named`; there must not be several. A ratio
// is taken only where it is the one goal.
enum class OfRatios { leave_out, take_one };
Checked<const decompose::Decomposition*> choose_goal(const model::Plan& plan, Cutting& cutting,
                                                     const std::vector<std::size_t>& goals,
                                                     const model::Grain& named, OfRatios of_ratios);

}  // namespace planctl::commands
