// decompose/margin_flow: a network from nested groups through cells to the groups of a margin.
#include "decompose/margin_flow.hpp"

#include <algorithm>
#include <set>

#include "decompose/flow.hpp"

namespace planctl::decompose {

namespace {

// The nodes of the network, and what each gives (positive) or takes.
class Network {
 public:
  Network(const Nest& nest, const Margin& margin)
      : nest_(nest),
        margin_(margin),
        flow_(2 + nest.groups.size() + margin.targets.size()),
        balances_(nest.groups.size() + margin.targets.size(), 0) {}

  [[nodiscard]] std::size_t group(std::size_t index) const { return 2 + index; }
  [[nodiscard]] std::size_t other(std::size_t index) const {
    return 2 + nest_.groups.size() + index;
  }
  [[nodiscard]] std::size_t from(std::size_t cell) const { return group(nest_.group_of[cell]); }
  [[nodiscard]] std::size_t to(std::size_t cell) const { return other(margin_.group_of[cell]); }
  Flow& flow() { return flow_; }
  [[nodiscard]] const Flow& flow() const { return flow_; }

  // Beside what flows from the start: `base` by cell.
  void add_groups(const std::vector<std::int64_t>& base) {
    const auto carried = sum_groups(base);
    for (std::size_t index = 0; index < nest_.groups.size(); ++index) {
      const auto& [parent, least, most] = nest_.groups[index];
      const std::int64_t now = std::clamp(carried[index], least, most);
      balances_[index] += now - carried[index];
      if (parent == Nest::none) continue;
      balances_[parent] -= now - carried[index];
      if (most > now) flow_.add_edge(group(parent), group(index), most - now);
      if (now > least) flow_.add_edge(group(index), group(parent), now - least);
    }
    for (std::size_t index = 0; index < margin_.targets.size(); ++index)
      balances_[nest_.groups.size() + index] -= margin_.targets[index];
    for (std::size_t cell = 0; cell < base.size(); ++cell)
      balances_[nest_.groups.size() + margin_.group_of[cell]] += base[cell];
    for (std::size_t index = 0; index < balances_.size(); ++index) {
      const std::int64_t balance = balances_[index];
      if (balance > 0) flow_.add_edge(source, group(index), balance);
      if (balance < 0) flow_.add_edge(group(index), sink, -balance);
      open_ += std::max<std::int64_t>(balance, 0);
    }
  }

  // Lets flow what can; gives what cannot.
  std::int64_t run() { return open_ -= flow_.run(source, sink); }
  [[nodiscard]] std::int64_t open() const { return open_; }

 private:
  static constexpr std::size_t source = 0;
  static constexpr std::size_t sink = 1;

  [[nodiscard]] std::vector<std::int64_t> sum_groups(const std::vector<std::int64_t>& base) const {
    std::vector<std::int64_t> sums(nest_.groups.size(), 0);
    for (std::size_t cell = 0; cell < base.size(); ++cell)
      for (std::size_t at = nest_.group_of[cell]; at != Nest::none; at = nest_.groups[at].parent)
        sums[at] += base[cell];
    return sums;
  }

  const Nest& nest_;
  const Margin& margin_;
  Flow flow_;
  std::vector<std::int64_t> balances_;  // by group, then group of the margin
  std::int64_t open_ = 0;
};

// What is as good as a whole number is one.
constexpr Estimate noise = 1.0 / 1024;
std::int64_t round_down(Estimate cell) { return static_cast<std::int64_t>(cell + noise); }

// The table that raking gave, rounded.
class Rounder {
 public:
  Rounder(const std::vector<Estimate>& cells, const Nest& nest, const Margin& margin)
      : cells_(cells), network_(nest, margin) {
    for (const Estimate cell : cells_) floors_.push_back(round_down(cell));
    network_.add_groups(floors_);
    add_units();
  }

  std::optional<std::vector<std::int64_t>> round() {
    const std::int64_t wanted = network_.open();
    std::int64_t open = network_.run();
    // Raking has not come to its margins: cells may be further from it, as little as will do.
    for (std::int64_t width = 1; open > 0 && width <= wanted * 4; width *= 4) {
      add_width(width);
      open = network_.run();
    }
    if (open > 0) return std::nullopt;
    auto result = floors_;
    for (const auto& [edge, cell, sign] : edges_)
      result[cell] += sign * network_.flow().flow_of(edge);
    return result;
  }

 private:
  struct CellEdge {
    std::size_t edge;
    std::size_t cell;
    int sign;  // what a unit of flow does to the cell
  };

  [[nodiscard]] Estimate fraction(std::size_t cell) const {
    return cells_[cell] - static_cast<Estimate>(floors_[cell]);
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
    const std::size_t from = network_.from(cell);
    const std::size_t to = network_.to(cell);
    auto& flow = network_.flow();
    edges_.push_back(
        {sign > 0 ? flow.add_edge(from, to, capacity) : flow.add_edge(to, from, capacity), cell,
         sign});
  }

  const std::vector<Estimate>& cells_;
  Network network_;
  std::vector<std::int64_t> floors_;
  std::vector<CellEdge> edges_;
};

}  // namespace

Nest to_nest(const Margin& margin) {
  Nest nest{margin.group_of, {}};
  for (const std::int64_t target : margin.targets)
    nest.groups.push_back({Nest::none, target, target});
  return nest;
}

Margin fixed_margin(const Nest& nest) {
  const auto innermost = [&](std::size_t group) {
    while (!nest.groups[group].is_fixed()) group = nest.groups[group].parent;
    return group;
  };
  Margin margin{{}, std::vector<std::int64_t>(nest.groups.size(), 0)};
  for (std::size_t index = 0; index < nest.groups.size(); ++index) {
    const auto& group = nest.groups[index];
    if (!group.is_fixed()) continue;
    margin.targets[index] += group.most;
    if (group.parent != Nest::none) margin.targets[innermost(group.parent)] -= group.most;
  }
  for (const std::uint32_t group : nest.group_of)
    margin.group_of.push_back(static_cast<std::uint32_t>(innermost(group)));
  return margin;
}

std::vector<Bound> find_ranges(const Nest& nest) {
  std::vector<Bound> ranges;
  for (const auto& group : nest.groups)
    ranges.push_back({nest.group_of.size(), 0, group.least, group.most});
  for (std::size_t cell = 0; cell < nest.group_of.size(); ++cell)
    for (std::size_t at = nest.group_of[cell]; at != Nest::none; at = nest.groups[at].parent) {
      ranges[at].first = std::min(ranges[at].first, cell);
      ranges[at].past = cell + 1;
    }
  std::erase_if(ranges, [](const Bound& range) { return range.least == range.most; });
  return ranges;
}

std::optional<std::vector<std::int64_t>> round_table(const std::vector<Estimate>& cells,
                                                     const Nest& nest, const Margin& margin) {
  return Rounder(cells, nest, margin).round();
}

std::vector<Choice> find_choices(const std::vector<Estimate>& cells,
                                 const std::vector<std::int64_t>& counts) {
  std::vector<Choice> choices;
  for (std::size_t cell = 0; cell < cells.size(); ++cell) {
    const std::int64_t least = round_down(cells[cell]);
    const bool between = cells[cell] - static_cast<Estimate>(least) > noise;
    if (between && (counts[cell] == least || counts[cell] == least + 1))
      choices.push_back({cell, least});
  }
  return choices;
}

std::optional<TightSet> find_tight_set(const std::vector<Estimate>& cells, const Nest& nest,
                                       const Margin& margin) {
  Network network(nest, margin);
  network.add_groups(std::vector<std::int64_t>(cells.size(), 0));
  std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (std::size_t cell = 0; cell < cells.size(); ++cell)
    if (cells[cell] > 0) pairs.emplace(nest.group_of[cell], margin.group_of[cell]);
  for (const auto& [from, to] : pairs)
    network.flow().add_edge(network.group(from), network.other(to), network.open());
  const std::int64_t lacking = network.run();
  if (lacking == 0) return std::nullopt;
  const auto side = network.flow().source_side();
  TightSet set{{}, {}, lacking};
  for (std::size_t index = 0; index < nest.groups.size(); ++index) {
    const std::size_t parent = nest.groups[index].parent;
    const bool inside = side[network.group(index)];
    if (inside != (parent != Nest::none && side[network.group(parent)]))
      set.groups.push_back(index);
  }
  for (std::size_t index = 0; index < margin.targets.size(); ++index)
    if (side[network.other(index)]) set.other_groups.push_back(index);
  return set;
}

}  // namespace planctl::decompose
