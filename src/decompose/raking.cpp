// decompose/raking: sweeps over the margins and bounds.
#include "decompose/raking.hpp"

#include <algorithm>

namespace planctl::decompose {

namespace {

std::vector<Estimate> sum_groups(const std::vector<Estimate>& cells, const Margin& margin) {
  std::vector<Estimate> sums(margin.targets.size(), 0);
  for (std::size_t cell = 0; cell < cells.size(); ++cell)
    sums[margin.group_of[cell]] += cells[cell];
  return sums;
}

// Gives the largest distance of a group from its target before it was scaled.
Estimate scale_groups(std::vector<Estimate>& cells, const Margin& margin) {
  auto factors = sum_groups(cells, margin);
  Estimate error = 0;
  for (std::size_t group = 0; group < factors.size(); ++group) {
    const auto target = static_cast<Estimate>(margin.targets[group]);
    const Estimate off = target - factors[group];
    error = std::max(error, off < 0 ? -off : off);
    factors[group] = factors[group] > 0 ? target / factors[group] : 0;
  }
  for (std::size_t cell = 0; cell < cells.size(); ++cell)
    cells[cell] *= factors[margin.group_of[cell]];
  return error;
}

Estimate close_enough(std::span<const Margin> margins) {
  std::size_t largest = 1;
  for (const auto& margin : margins) {
    std::vector<std::size_t> counts(margin.targets.size(), 0);
    for (const std::uint32_t group : margin.group_of) largest = std::max(largest, ++counts[group]);
  }
  return 0.25 / static_cast<Estimate>(largest);
}

// Gives the distance that was left. `applied` is what the cells were scaled by until now.
Estimate keep_bound(std::vector<Estimate>& cells, const Bound& bound, Estimate& applied) {
  Estimate sum = 0;
  for (std::size_t cell = bound.first; cell < bound.past; ++cell) sum += cells[cell];
  if (!(sum > 0)) return 0;
  const Estimate factor = std::clamp(1 / applied, static_cast<Estimate>(bound.least) / sum,
                                     static_cast<Estimate>(bound.most) / sum);
  applied *= factor;
  for (std::size_t cell = bound.first; cell < bound.past; ++cell) cells[cell] *= factor;
  return factor > 1 ? (factor - 1) * sum : (1 - factor) * sum;
}

}  // namespace

std::vector<Estimate> rake(std::vector<Estimate> cells, std::span<const Margin> margins, int sweeps,
                           std::span<const Bound> bounds) {
  const Estimate enough = close_enough(margins);
  std::vector<Estimate> applied(bounds.size(), 1);
  for (int sweep = 0; sweep < sweeps; ++sweep) {
    Estimate error = 0;
    for (const auto& margin : margins) error = std::max(error, scale_groups(cells, margin));
    for (std::size_t i = 0; i < bounds.size(); ++i)
      error = std::max(error, keep_bound(cells, bounds[i], applied[i]));
    if (error < enough) break;
  }
  return cells;
}

}  // namespace planctl::decompose
