// report/graph: what leads to what, in bands: a picture whose places are the format's to find.
#pragma once
#include <string>
#include <vector>

#include "report/drawing.hpp"

namespace planctl::report {

struct GraphNode {
  std::string id = {};
  std::string title = {};
  std::vector<Words> notes = {};  // a short line each
  Ink ink = Ink::line;
  std::size_t band = 0;
};
struct GraphArrow {
  std::size_t from = 0;  // nodes by index
  std::size_t to = 0;
};
// Bands lie one below the other; most arrows go up.
struct Graph {
  Words title = {};
  Words description = {};
  std::vector<Words> bands = {};
  std::vector<GraphNode> nodes = {};
  std::vector<GraphArrow> arrows = {};
};

}  // namespace planctl::report
