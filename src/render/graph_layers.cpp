// render/graph_layers: rows by longest ways, order by barycentres, places by what they are joined
// to.
#include "render/graph_layers.hpp"

#include <algorithm>
#include <map>

namespace planctl::render {
namespace {

constexpr std::size_t most_in_row = 5;
constexpr int order_sweeps = 12;
constexpr std::size_t beginnings = 8;
constexpr std::size_t most_to_turn = 80;
constexpr std::size_t most_to_switch = 300;  // each change counts all crossings
constexpr int place_sweeps = 16;

bool is_within_band(const report::Graph& graph, const report::GraphArrow& arrow) {
  return arrow.from != arrow.to && graph.nodes[arrow.from].band == graph.nodes[arrow.to].band;
}

// Arrows within a band without those that close a circle, as a walk in depth meets them.
std::vector<report::GraphArrow> find_straight_arrows(const report::Graph& graph) {
  std::vector<std::vector<std::size_t>> ends(graph.nodes.size());
  for (const auto& arrow : graph.arrows)
    if (is_within_band(graph, arrow)) ends[arrow.from].push_back(arrow.to);
  enum class Seen { not_yet, on_way, done };
  std::vector<Seen> seen(graph.nodes.size());
  std::vector<report::GraphArrow> straight;
  for (std::size_t first = 0; first < graph.nodes.size(); ++first) {
    std::vector<std::size_t> way;
    if (seen[first] == Seen::not_yet) way.push_back(first);
    while (!way.empty()) {
      const std::size_t node = way.back();
      seen[node] = Seen::on_way;
      if (ends[node].empty()) {
        seen[node] = Seen::done;
        way.pop_back();
        continue;
      }
      const std::size_t end = ends[node].back();
      ends[node].pop_back();
      if (seen[end] != Seen::on_way) straight.push_back({node, end});
      if (seen[end] == Seen::not_yet) way.push_back(end);
    }
  }
  return straight;
}

// How far below the top of its band each node stands: below all that it drives there.
std::vector<std::size_t> find_depths(const report::Graph& graph) {
  const auto arrows = find_straight_arrows(graph);
  std::vector<std::size_t> depths(graph.nodes.size());
  for (bool moved = true; moved;) {
    moved = false;
    for (const auto& [from, to] : arrows)
      if (depths[from] <= depths[to]) {
        depths[from] = depths[to] + 1;
        moved = true;
      }
  }
  return depths;
}

void set_rows(const report::Graph& graph, Layers& layers) {
  const auto depths = find_depths(graph);
  std::map<std::pair<std::size_t, std::size_t>, std::vector<std::size_t>> groups;
  for (std::size_t node = 0; node < graph.nodes.size(); ++node)
    groups[{graph.nodes[node].band, depths[node]}].push_back(node);
  for (const auto& [place, nodes] : groups)
    for (std::size_t at = 0; at < nodes.size(); ++at) {
      // Equal rows: six nodes stand three and three, not five and one.
      const std::size_t rows = (nodes.size() + most_in_row - 1) / most_in_row;
      const std::size_t each = (nodes.size() + rows - 1) / rows;
      if (at % each == 0) layers.rows.emplace_back();
      layers.rows.back().push_back(nodes[at]);
      layers.row_of[nodes[at]] = layers.rows.size() - 1;
    }
}

void add_way(Layers& layers, const report::GraphArrow& arrow) {
  auto& way = layers.ways.emplace_back();
  if (arrow.from == arrow.to) return;
  const bool up = layers.row_of[arrow.to] < layers.row_of[arrow.from];
  const std::size_t upper = up ? arrow.to : arrow.from;
  const std::size_t lower = up ? arrow.from : arrow.to;
  way.push_back(upper);
  for (std::size_t row = layers.row_of[upper] + 1; row < layers.row_of[lower]; ++row) {
    way.push_back(layers.slots.size());
    layers.rows[row].push_back(layers.slots.size());
    layers.slots.emplace_back();
    layers.row_of.push_back(row);
  }
  way.push_back(lower);
  for (std::size_t at = 1; at < way.size(); ++at) {
    layers.slots[way[at - 1]].below.push_back(way[at]);
    layers.slots[way[at]].above.push_back(way[at - 1]);
  }
}

std::vector<std::size_t> find_positions(const Layers& layers) {
  std::vector<std::size_t> positions(layers.slots.size());
  for (const auto& row : layers.rows)
    for (std::size_t at = 0; at < row.size(); ++at) positions[row[at]] = at;
  return positions;
}

using Joined = std::vector<std::size_t> LayerSlot::*;

// Orders a row by the mean position of what its slots are joined to on one side; a slot that is
// joined to nothing there keeps its place.
void order_row(Layers& layers, std::vector<std::size_t>& row, Joined side) {
  const auto positions = find_positions(layers);
  struct Key {
    std::size_t slot, sum, count;
  };
  std::vector<Key> keys;
  for (std::size_t at = 0; at < row.size(); ++at) {
    Key key{row[at], 0, 0};
    for (const std::size_t other : layers.slots[row[at]].*side) {
      key.sum += positions[other];
      ++key.count;
    }
    keys.push_back(key.count == 0 ? Key{row[at], at, 1} : key);
  }
  std::stable_sort(keys.begin(), keys.end(),
                   [](const Key& a, const Key& b) { return a.sum * b.count < b.sum * a.count; });
  for (std::size_t at = 0; at < row.size(); ++at) row[at] = keys[at].slot;
}

// Changes neighbours in a row where that takes away crossings, or where it only adds none; gives
// how many remain.
enum class Switch { better, as_good };
std::size_t switch_neighbours(Layers& layers, std::size_t crossings, Switch when) {
  for (auto& row : layers.rows)
    for (std::size_t at = 1; at < row.size(); ++at) {
      std::swap(row[at - 1], row[at]);
      const std::size_t now = count_crossings(layers);
      if (now < crossings || (now == crossings && when == Switch::as_good))
        crossings = now;
      else
        std::swap(row[at - 1], row[at]);
    }
  return crossings;
}

// Sweeps from the order that the rows have; keeps the best one seen in `best`.
void sweep_rows(Layers& layers, std::vector<std::vector<std::size_t>>& best, std::size_t& fewest) {
  for (int sweep = 0; sweep < order_sweeps && fewest > 0; ++sweep) {
    if (sweep % 2 == 0)
      for (auto& row : layers.rows) order_row(layers, row, &LayerSlot::above);
    else
      for (auto row = layers.rows.rbegin(); row != layers.rows.rend(); ++row)
        order_row(layers, *row, &LayerSlot::below);
    std::size_t crossings = count_crossings(layers);
    if (layers.slots.size() <= most_to_switch)
      crossings =
          switch_neighbours(layers, crossings, sweep % 4 < 2 ? Switch::better : Switch::as_good);
    if (crossings >= fewest) continue;
    fewest = crossings;
    best = layers.rows;
  }
}

// What sweeps end in depends on where they begin; a small graph has time for several beginnings.
void order_rows(Layers& layers) {
  const auto first = layers.rows;
  auto best = first;
  std::size_t fewest = count_crossings(layers);
  const std::size_t turns = layers.slots.size() <= most_to_turn ? beginnings : 1;
  for (std::size_t turn = 0; turn < turns && fewest > 0; ++turn) {
    layers.rows = first;
    for (auto& row : layers.rows) {
      std::rotate(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(turn / 2 % row.size()),
                  row.end());
      if (turn % 2 != 0) std::reverse(row.begin(), row.end());
    }
    sweep_rows(layers, best, fewest);
  }
  layers.rows = std::move(best);
}

class Placing {
 public:
  Placing(Layers& layers, int node_width, int way_width, int gap)
      : layers_(layers), node_width_(node_width), way_width_(way_width), gap_(gap) {}

  void place() {
    for (const auto& row : layers_.rows) settle(row, std::vector<int>(row.size()));
    for (int sweep = 0; sweep < place_sweeps; ++sweep) {
      if (sweep % 2 == 0)
        for (const auto& row : layers_.rows) pull(row, &LayerSlot::above);
      else
        for (auto row = layers_.rows.rbegin(); row != layers_.rows.rend(); ++row)
          pull(*row, &LayerSlot::below);
    }
    for (const auto& row : layers_.rows) gather(row);
  }

 private:
  [[nodiscard]] int width_of(std::size_t slot) const {
    return layers_.slots[slot].node == SIZE_MAX ? way_width_ : node_width_;
  }
  [[nodiscard]] int apart(std::size_t left, std::size_t right) const {
    return (width_of(left) + width_of(right)) / 2 + gap_;
  }

  // Moves a row to where what it is joined to would have it.
  void pull(const std::vector<std::size_t>& row, Joined side) {
    std::vector<int> wanted;
    for (const std::size_t slot : row) {
      const auto& joined = layers_.slots[slot].*side;
      int sum = 0;
      for (const std::size_t other : joined) sum += layers_.slots[other].centre;
      wanted.push_back(joined.empty() ? layers_.slots[slot].centre
                                      : sum / static_cast<int>(joined.size()));
    }
    settle(row, wanted);
  }

  [[nodiscard]] bool is_joined(std::size_t slot) const {
    return !layers_.slots[slot].above.empty() || !layers_.slots[slot].below.empty();
  }

  // What is joined to nothing at either end of a row stays beside the others of it, wherever they
  // have gone.
  void gather(const std::vector<std::size_t>& row) {
    const auto joined = [&](std::size_t slot) { return is_joined(slot); };
    const auto first = std::find_if(row.begin(), row.end(), joined);
    if (first == row.end()) return;
    const auto last = std::find_if(row.rbegin(), row.rend(), joined).base();
    for (auto slot = last; slot != row.end(); ++slot)
      layers_.slots[*slot].centre = layers_.slots[*(slot - 1)].centre + apart(*(slot - 1), *slot);
    for (auto slot = first; slot != row.begin(); --slot)
      layers_.slots[*(slot - 1)].centre = layers_.slots[*slot].centre - apart(*(slot - 1), *slot);
  }

  // The mean of pushing to the right only and to the left only; both keep the slots apart, so the
  // mean does too.
  void settle(const std::vector<std::size_t>& row, const std::vector<int>& wanted) {
    auto right = wanted;
    auto left = wanted;
    for (std::size_t at = 1; at < row.size(); ++at)
      right[at] = std::max(right[at], right[at - 1] + apart(row[at - 1], row[at]));
    for (std::size_t at = row.size() - 1; at > 0; --at)
      left[at - 1] = std::min(left[at - 1], left[at] - apart(row[at - 1], row[at]));
    for (std::size_t at = 0; at < row.size(); ++at) {
      const int sum = left[at] + right[at];
      layers_.slots[row[at]].centre = (sum - (sum % 2 != 0 && sum < 0 ? 1 : 0)) / 2;
    }
  }

  Layers& layers_;
  int node_width_;
  int way_width_;
  int gap_;
};

// Lines between a row and the one below it that cross: pairs in opposite order at both ends,
// counted with a tree of sums (Barth, Mutzel and Jünger 2004).
std::size_t count_below(const Layers& layers, const std::vector<std::size_t>& row,
                        const std::vector<std::size_t>& positions, std::size_t width) {
  std::vector<std::size_t> sums(width + 1);
  std::size_t added = 0;
  std::size_t crossings = 0;
  for (const std::size_t slot : row) {
    std::vector<std::size_t> ends;
    for (const std::size_t other : layers.slots[slot].below) ends.push_back(positions[other]);
    std::sort(ends.begin(), ends.end());
    for (const std::size_t end : ends) {
      std::size_t before = 0;
      for (std::size_t at = end + 1; at > 0; at &= at - 1) before += sums[at];
      crossings += added - before;
    }
    for (const std::size_t end : ends) {
      for (std::size_t at = end + 1; at <= width; at += at & (~at + 1)) ++sums[at];
      ++added;
    }
  }
  return crossings;
}

}  // namespace

std::size_t count_crossings(const Layers& layers) {
  const auto positions = find_positions(layers);
  std::size_t crossings = 0;
  for (std::size_t row = 0; row + 1 < layers.rows.size(); ++row)
    crossings += count_below(layers, layers.rows[row], positions, layers.rows[row + 1].size());
  return crossings;
}

Layers find_layers(const report::Graph& graph, int node_width, int way_width, int gap) {
  Layers layers;
  for (std::size_t node = 0; node < graph.nodes.size(); ++node)
    layers.slots.push_back({.node = node});
  layers.row_of.resize(graph.nodes.size());
  set_rows(graph, layers);
  for (const auto& arrow : graph.arrows) add_way(layers, arrow);
  order_rows(layers);
  Placing(layers, node_width, way_width, gap).place();
  return layers;
}

}  // namespace planctl::render
