// render/outline: a graph in words, for formats of text and for those who do not see its picture.
#pragma once
#include <string>
#include <vector>

#include "report/graph.hpp"
#include "values/text.hpp"

namespace planctl::render {

struct OutlineNode {
  std::string words;                  // its title and notes
  std::vector<std::string> leads_to;  // titles
};
struct OutlineBand {
  std::string title;
  std::vector<OutlineNode> nodes;
};
// Bands without nodes are left out.
std::vector<OutlineBand> to_outline(const report::Graph& graph, values::Language language);

}  // namespace planctl::render
