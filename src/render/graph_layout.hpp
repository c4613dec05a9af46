// render/graph_layout: a graph as a drawing.
#pragma once
#include "report/graph.hpp"
#include "values/text.hpp"

namespace planctl::render {

// Bands lie one below the other with their names at the left; boxes and labels never overlap.
report::Drawing lay_out(const report::Graph& graph, values::Language language);

}  // namespace planctl::render
