// unit/render/graph_layout: boxes and labels of a graph never overlap, and arrows end at boxes.
#include "render/graph_layout.hpp"

#include <algorithm>
#include <numeric>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "render/graph_layers.hpp"
#include "support/fields.hpp"

namespace planctl {
namespace {

using namespace report;
using support::check_apart;
using support::Field;
using support::is_within;
using support::overlap;

struct Fields {
  std::vector<Field> nodes;
  std::vector<Field> bands;
  std::vector<Line> arrows;
};

Fields collect(const Drawing& drawing) {
  Fields fields;
  for (const auto& shape : drawing.shapes)
    if (const auto* box = std::get_if<Box>(&shape)) {
      auto& boxes = box->edge ? fields.nodes : fields.bands;
      boxes.push_back({box->at.x, box->at.y, box->at.x + box->width, box->at.y + box->height});
    } else if (const auto* line = std::get_if<Line>(&shape)) {
      fields.arrows.push_back(*line);
    }
  return fields;
}

// The upright parts of an arrow, where it passes a row, touch no box.
void check_arrow(const Line& arrow, const std::vector<Field>& nodes) {
  const auto ends_at_box = [&](Point point) {
    return std::any_of(nodes.begin(), nodes.end(), [&](const auto& box) {
      return box.left <= point.x && point.x <= box.right &&
             (point.y == box.top || point.y == box.bottom);
    });
  };
  CHECK(ends_at_box(arrow.points.front()));
  CHECK(ends_at_box(arrow.points.back()));
  for (std::size_t at = 1; at + 2 < arrow.points.size(); at += 2) {
    const auto [top, bottom] = std::minmax(arrow.points[at].y, arrow.points[at + 1].y);
    CHECK(arrow.points[at].x == arrow.points[at + 1].x);
    const Field way{arrow.points[at].x - 1, top, arrow.points[at].x + 1, bottom};
    for (const auto& node : nodes) CHECK_FALSE(overlap(way, node));
  }
}

// No room is left at the right, and at the left none but for the names of bands.
void check_filled(const Drawing& drawing, const Fields& fields) {
  constexpr int margin = 40;
  constexpr int names = 160;
  int left = drawing.width;
  int right = 0;
  for (const auto& node : fields.nodes) {
    left = std::min(left, node.left);
    right = std::max(right, node.right);
  }
  for (const auto& arrow : fields.arrows)
    for (const auto& point : arrow.points) {
      left = std::min(left, point.x);
      right = std::max(right, point.x);
    }
  CHECK(left <= margin + names);
  CHECK(right >= drawing.width - margin);
}

void check(const Graph& graph) {
  const auto drawing = render::lay_out(graph, values::Language::en);
  const auto fields = collect(drawing);
  const auto labels = support::collect_labels(drawing);
  CHECK(fields.nodes.size() == graph.nodes.size());
  check_apart(fields.nodes);
  check_apart(fields.bands);
  check_apart(labels);
  for (const auto& label : labels) {
    CHECK(is_within(label, {0, 0, drawing.width, drawing.height}));
    const auto inside = [&](const auto& node) {
      return is_within(label, node) || !overlap(label, node);
    };
    CHECK(std::all_of(fields.nodes.begin(), fields.nodes.end(), inside));
  }
  for (const auto& node : fields.nodes)
    CHECK(std::any_of(fields.bands.begin(), fields.bands.end(),
                      [&](const auto& band) { return is_within(node, band); }));
  for (const auto& arrow : fields.arrows) check_arrow(arrow, fields.nodes);
  check_filled(drawing, fields);
}

std::string make_title(std::mt19937& random) {
  static const std::vector<std::string> words{"sales",
                                              "新产品销售额与市场占有率",
                                              "Wachstumsbeschleunigungsgesetzesentwurfsberatung",
                                              "😀😀",
                                              "of the",
                                              "distribución"};
  std::string title;
  for (auto count = random() % 7; count > 0; --count) title += words[random() % words.size()] + " ";
  return title;
}

Graph make_graph(std::mt19937& random) {
  Graph graph{.title = "t",
              .description = "d",
              .bands = {"A", "学习与成长学习与成长学习", "C c c c c c c c c"}};
  const std::size_t nodes = 1 + random() % 24;
  for (std::size_t at = 0; at < nodes; ++at)
    graph.nodes.push_back({.id = std::to_string(at),
                           .title = make_title(random),
                           .notes = {make_title(random)},
                           .band = random() % graph.bands.size()});
  for (auto count = random() % (2 * nodes); count > 0; --count)
    graph.arrows.push_back({random() % nodes, random() % nodes});
  return graph;
}

}  // namespace

TEST_CASE("nothing overlaps in random graphs, circles and loops among them") {
  for (unsigned seed = 0; seed < 150; ++seed) {
    CAPTURE(seed);
    std::mt19937 random(seed);
    check(make_graph(random));
  }
}

TEST_CASE("what drives stands below what it drives, within a band too") {
  const Graph graph{.bands = {"a", "b"},
                    .nodes = {{.id = "0"}, {.id = "1"}, {.id = "2"}, {.id = "3", .band = 1}},
                    .arrows = {{1, 0}, {2, 1}, {3, 0}}};
  const auto layers = render::find_layers(graph, 100, 10, 10);
  CHECK(layers.row_of == std::vector<std::size_t>{0, 1, 2, 3, 1, 2});
  CHECK(layers.ways[2] == std::vector<std::size_t>{0, 4, 5, 3});
}

TEST_CASE("rows are put in an order without crossings where there is one") {
  Graph graph{.bands = {"a", "b"}};
  for (std::size_t at = 0; at < 10; ++at)
    graph.nodes.push_back({.id = std::to_string(at), .band = at / 5});
  for (std::size_t at = 0; at < 5; ++at) graph.arrows.push_back({5 + at, 4 - at});
  CHECK(render::count_crossings(render::find_layers(graph, 100, 10, 10)) == 0);
  graph.arrows.push_back({5, 0});
  graph.arrows.push_back({9, 4});
  CHECK(render::count_crossings(render::find_layers(graph, 100, 10, 10)) <= 6);
}

// The fewest crossings that any order of two rows of `side` nodes has.
std::size_t count_least(const Graph& graph, std::size_t side) {
  std::vector<std::size_t> upper(side);
  std::iota(upper.begin(), upper.end(), std::size_t{0});
  std::size_t least = SIZE_MAX;
  do {
    auto lower = upper;
    std::sort(lower.begin(), lower.end());
    do {
      std::size_t crossings = 0;
      for (std::size_t one = 0; one < graph.arrows.size(); ++one)
        for (std::size_t other = 0; other < one; ++other) {
          const auto& a = graph.arrows[one];
          const auto& b = graph.arrows[other];
          const auto from = lower[a.from - side] <=> lower[b.from - side];
          const auto to = upper[a.to] <=> upper[b.to];
          if (from != 0 && to != 0 && (from < 0) != (to < 0)) ++crossings;
        }
      least = std::min(least, crossings);
    } while (std::next_permutation(lower.begin(), lower.end()));
  } while (std::next_permutation(upper.begin(), upper.end()));
  return least;
}

TEST_CASE("random graphs of two rows have hardly more crossings than there must be") {
  constexpr std::size_t side = 4;
  std::size_t found = 0;
  std::size_t least = 0;
  for (unsigned seed = 0; seed < 60; ++seed) {
    std::mt19937 random(seed);
    Graph graph{.bands = {"a", "b"}};
    for (std::size_t at = 0; at < 2 * side; ++at)
      graph.nodes.push_back({.id = std::to_string(at), .band = at / side});
    std::set<std::pair<std::size_t, std::size_t>> arrows;
    for (auto count = 3 + random() % 7; count > 0; --count)
      arrows.insert({side + random() % side, random() % side});
    for (const auto& [from, to] : arrows) graph.arrows.push_back({from, to});
    const auto own = render::count_crossings(render::find_layers(graph, 100, 10, 10));
    found += own;
    least += count_least(graph, side);
  }
  CAPTURE(found);
  CAPTURE(least);
  CHECK(10 * found <= 11 * least);
}

TEST_CASE("what is joined to nothing stands beside the others of its row") {
  constexpr int width = 100;
  constexpr int gap = 10;
  for (unsigned seed = 0; seed < 150; ++seed) {
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto layers = render::find_layers(make_graph(random), width, 10, gap);
    const auto is_alone = [&](std::size_t slot) {
      return layers.slots[slot].above.empty() && layers.slots[slot].below.empty();
    };
    for (const auto& row : layers.rows) {
      if (std::all_of(row.begin(), row.end(), is_alone)) continue;
      for (std::size_t at = row.size() - 1; at > 0 && is_alone(row[at]); --at)
        CHECK(layers.slots[row[at]].centre - layers.slots[row[at - 1]].centre <= width + gap);
      for (std::size_t at = 0; at + 1 < row.size() && is_alone(row[at]); ++at)
        CHECK(layers.slots[row[at + 1]].centre - layers.slots[row[at]].centre <= width + gap);
    }
  }
}

TEST_CASE("a graph without nodes is an empty picture") {
  CHECK(render::lay_out({.bands = {"a"}}, values::Language::en).shapes.empty());
}

}  // namespace planctl
