// decompose/raking: sweeps over the margins, and the flow that rounds what they leave.
#include "decompose/raking.hpp"

#include <algorithm>
#include <numeric>
#include <set>

#include "decompose/flow.hpp"

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

// The nodes of a network from the groups of one margin to those of another.
struct Network {
  std::size_t first_count;
  std::size_t second_count;
  [[nodiscard]] std::size_t source() const { return 0; }
  [[nodiscard]] std::size_t sink() const { return 1; }
  [[nodiscard]] std::size_t first(std::size_t group) const { return 2 + group; }
  [[nodiscard]] std::size_t second(std::size_t group) const { return 2 + first_count + group; }
  [[nodiscard]] std::size_t size() const { return 2 + first_count + second_count; }
};

// The table that raking gave, rounded along a flow from the groups of `first` to those of `second`.
class Rounder {
 public:
  Rounder(const std::vector<Estimate>& cells, const Margin& first, const Margin& second)
      : cells_(cells),
        first_(first),
        second_(second),
        network_{first.targets.size(), second.targets.size()},
        flow_(network_.size()) {
    for (const Estimate cell : cells_) floors_.push_back(round_down(cell));
    add_margins();
    add_units();
  }

  std::optional<std::vector<std::int64_t>> round() {
    std::int64_t open = wanted_ - flow_.run(network_.source(), network_.sink());
    // Raking has not come to its margins: cells may be further from it, as little as will do.
    for (std::int64_t width = 1; open > 0 && width <= wanted_ * 4; width *= 4) {
      add_width(width);
      open -= flow_.run(network_.source(), network_.sink());
    }
    if (open > 0) return std::nullopt;
    auto result = floors_;
    for (const auto& [edge, cell, sign] : edges_) result[cell] += sign * flow_.flow_of(edge);
    return result;
  }

 private:
  struct CellEdge {
    std::size_t edge;
    std::size_t cell;
    int sign;  // what a unit of flow does to the cell
  };

  // What is as good as a whole number is one.
  static constexpr Estimate noise = 1.0 / 1024;
  static std::int64_t round_down(Estimate cell) { return static_cast<std::int64_t>(cell + noise); }
  [[nodiscard]] Estimate fraction(std::size_t cell) const {
    return cells_[cell] - static_cast<Estimate>(floors_[cell]);
  }

  void add_margins() {
    add_margin(
        first_, [&](std::size_t group) { return network_.first(group); }, 1);
    add_margin(
        second_, [&](std::size_t group) { return network_.second(group); }, -1);
  }
  template <class NodeOf>
  void add_margin(const Margin& margin, NodeOf node_of, int towards) {
    auto rest = margin.targets;
    for (std::size_t cell = 0; cell < floors_.size(); ++cell)
      rest[margin.group_of[cell]] -= floors_[cell];
    for (std::size_t group = 0; group < rest.size(); ++group) {
      const std::int64_t amount = towards * rest[group];
      if (amount > 0) flow_.add_edge(network_.source(), node_of(group), amount);
      if (amount < 0) flow_.add_edge(node_of(group), network_.sink(), -amount);
      wanted_ += std::max<std::int64_t>(amount, 0);
    }
  }
  void add_units() {
    std::vector<std::size_t> order;
    for (std::size_t cell = 0; cell < cells_.size(); ++cell)
      if (fraction(cell) > noise) order.push_back(cell);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return fraction(a) > fraction(b); });
    for (const std::size_t cell : order) add_edge(cell, 1, 1);
  }
  void add_width(std::int64_t width) {
    for (std::size_t cell = 0; cell < cells_.size(); ++cell) {
      if (!(cells_[cell] > 0)) continue;
      add_edge(cell, width, 1);
      if (floors_[cell] > 0 && width == 1) add_edge(cell, floors_[cell], -1);
    }
  }
  void add_edge(std::size_t cell, std::int64_t capacity, int sign) {
    const std::size_t from = network_.first(first_.group_of[cell]);
    const std::size_t to = network_.second(second_.group_of[cell]);
    edges_.push_back(
        {sign > 0 ? flow_.add_edge(from, to, capacity) : flow_.add_edge(to, from, capacity), cell,
         sign});
  }

  const std::vector<Estimate>& cells_;
  const Margin& first_;
  const Margin& second_;
  Network network_;
  Flow flow_;
  std::vector<std::int64_t> floors_;
  std::vector<CellEdge> edges_;
  std::int64_t wanted_ = 0;
};

// One group of all cells.
Margin whole_of(const Margin& margin) {
  return {std::vector<std::uint32_t>(margin.group_of.size(), 0),
          {std::accumulate(margin.targets.begin(), margin.targets.end(), std::int64_t{0})}};
}

}  // namespace

std::vector<Estimate> rake(std::vector<Estimate> cells, std::span<const Margin> margins,
                           int sweeps) {
  const Estimate enough = close_enough(margins);
  for (int sweep = 0; sweep < sweeps; ++sweep) {
    Estimate error = 0;
    for (const auto& margin : margins) error = std::max(error, scale_groups(cells, margin));
    if (error < enough) break;
  }
  return cells;
}

std::optional<std::vector<std::int64_t>> round_to_margins(const std::vector<Estimate>& cells,
                                                          std::span<const Margin> margins) {
  const Margin& first = margins[0];
  const Margin second = margins.size() > 1 ? margins[1] : whole_of(first);
  return Rounder(cells, first, second).round();
}

std::optional<TightSet> find_tight_set(const std::vector<Estimate>& cells, const Margin& margin,
                                       const Margin& other) {
  const Network network{margin.targets.size(), other.targets.size()};
  Flow flow(network.size());
  std::int64_t wanted = 0;
  for (std::size_t group = 0; group < margin.targets.size(); ++group) {
    flow.add_edge(network.source(), network.first(group), margin.targets[group]);
    wanted += margin.targets[group];
  }
  for (std::size_t group = 0; group < other.targets.size(); ++group)
    flow.add_edge(network.second(group), network.sink(), other.targets[group]);
  std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (std::size_t cell = 0; cell < cells.size(); ++cell)
    if (cells[cell] > 0) pairs.emplace(margin.group_of[cell], other.group_of[cell]);
  for (const auto& [from, to] : pairs)
    flow.add_edge(network.first(from), network.second(to), wanted);
  const std::int64_t met = flow.run(network.source(), network.sink());
  if (met == wanted) return std::nullopt;
  const auto side = flow.source_side();
  TightSet set{{}, {}, wanted - met};
  for (std::size_t group = 0; group < margin.targets.size(); ++group)
    if (side[network.first(group)]) set.groups.push_back(group);
  for (std::size_t group = 0; group < other.targets.size(); ++group)
    if (side[network.second(group)]) set.other_groups.push_back(group);
  return set;
}

}  // namespace planctl::decompose
