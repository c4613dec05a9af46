// render/graph_layers: places for the nodes of a graph in rows, so that arrows rarely cross.
#pragma once
#include <cstddef>
#include <vector>

#include "report/graph.hpp"

namespace planctl::render {

// A node, or the way of an arrow through a row that it only passes.
struct LayerSlot {
  std::size_t node = SIZE_MAX;  // none for a way
  int centre = 0;
  std::vector<std::size_t> above = {};  // slots of the row above that it is joined to
  std::vector<std::size_t> below = {};
};
struct Layers {
  std::vector<LayerSlot> slots;                // the first ones are the nodes
  std::vector<std::vector<std::size_t>> rows;  // slots from left to right, top row first
  std::vector<std::size_t> row_of;             // by slot
  // By arrow, from the upper end to the lower; an arrow from a node to itself has none.
  std::vector<std::vector<std::size_t>> ways;
};

// Rows go down by band, and within a band by what drives what; the order in a row is found by
// sweeps of barycentres (Sugiyama, Tagawa and Toda 1981), of which the one with fewest crossings is
// kept. Between two centres there is room for what `node_width`, `way_width` and `gap` ask for.
Layers find_layers(const report::Graph& graph, int node_width, int way_width, int gap);

// How many pairs of lines between neighbouring rows cross.
std::size_t count_crossings(const Layers& layers);

}  // namespace planctl::render
