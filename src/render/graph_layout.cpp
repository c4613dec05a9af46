// render/graph_layout: draws bands, boxes with their labels, and arrows from box to box.
#include "render/graph_layout.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/wrap.hpp"
#include "render/graph_layers.hpp"
#include "render/words.hpp"

namespace planctl::render {
namespace {

using report::Point;

constexpr int margin = 16;
constexpr int padding = 10;
constexpr std::size_t label_cells = 28;
constexpr std::size_t title_cells = 26;  // strong letters are wider
constexpr std::size_t most_title_lines = 3;
constexpr int node_width = static_cast<int>(label_cells) * report::cell_width + 2 * padding;
constexpr int way_width = 8;
constexpr int node_gap = 24;
constexpr int row_gap = 52;
constexpr std::size_t band_cells = 14;
constexpr int band_width = static_cast<int>(band_cells) * report::cell_width + 2 * padding;

class Layout {
 public:
  Layout(const report::Graph& graph, values::Language language)
      : graph_(graph),
        language_(language),
        layers_(find_layers(graph, node_width, way_width, node_gap)) {}

  report::Drawing draw() {
    write_labels();
    set_places();
    drawing_.title = graph_.title;
    drawing_.description = graph_.description;
    draw_bands();
    for (std::size_t arrow = 0; arrow < graph_.arrows.size(); ++arrow) draw_arrow(arrow);
    for (std::size_t node = 0; node < graph_.nodes.size(); ++node) draw_node(node);
    return std::move(drawing_);
  }

 private:
  struct Labels {
    std::vector<std::string> title;
    std::vector<std::string> notes;
    [[nodiscard]] int height() const {
      return static_cast<int>(title.size() + notes.size()) * report::text_height + 2 * padding;
    }
  };
  enum class Side { above, below };

  void write_labels() {
    for (const auto& node : graph_.nodes) {
      Labels labels;
      const auto title = to_text(report::Words{node.title}, language_);
      auto lines = base::wrap(title, title_cells);
      if (lines.size() > most_title_lines) {
        lines.resize(most_title_lines);
        lines.back() += "…";
      }
      for (const auto& line : lines) labels.title.push_back(base::cut(line, title_cells));
      for (const auto& note : node.notes)
        labels.notes.push_back(base::cut(to_text(note, language_), label_cells));
      labels_.push_back(std::move(labels));
    }
  }

  void set_places() {
    int left = layers_.slots.empty() ? 0 : layers_.slots.front().centre;
    int right = left;
    for (const auto& slot : layers_.slots) {
      const int half = (slot.node == SIZE_MAX ? way_width : node_width) / 2;
      left = std::min(left, slot.centre - half);
      right = std::max(right, slot.centre + half);
    }
    const int shift = margin + band_width + padding - left;
    for (auto& slot : layers_.slots) slot.centre += shift;
    drawing_.width = right + shift + padding + margin;
    int top = margin + padding;
    for (const auto& row : layers_.rows) {
      int height = 0;
      for (const std::size_t slot : row)
        if (layers_.slots[slot].node != SIZE_MAX)
          height = std::max(height, labels_[layers_.slots[slot].node].height());
      tops_.push_back(top);
      heights_.push_back(height);
      top += height + row_gap;
    }
    drawing_.height = tops_.empty() ? 2 * margin : top - row_gap + padding + margin;
  }

  [[nodiscard]] std::size_t band_of(const std::vector<std::size_t>& row) const {
    for (const std::size_t slot : row)
      if (layers_.slots[slot].node != SIZE_MAX) return graph_.nodes[slot].band;
    return 0;
  }

  void draw_bands() {
    for (std::size_t first = 0; first < layers_.rows.size();) {
      const std::size_t band = band_of(layers_.rows[first]);
      std::size_t past = first + 1;
      while (past < layers_.rows.size() && band_of(layers_.rows[past]) == band) ++past;
      const int top = tops_[first] - padding;
      drawing_.shapes.emplace_back(
          report::Box{.at = {margin, top},
                      .width = drawing_.width - 2 * margin,
                      .height = tops_[past - 1] + heights_[past - 1] + padding - top});
      int line = tops_[first] + report::text_height;
      for (const auto& words : base::wrap(to_text(graph_.bands[band], language_), band_cells)) {
        drawing_.shapes.emplace_back(report::Label{.at = {margin + padding, line},
                                                   .words = base::cut(words, band_cells),
                                                   .ink = report::Ink::accent,
                                                   .weight = report::Weight::strong});
        line += report::text_height;
      }
      first = past;
    }
  }

  void draw_node(std::size_t node) {
    const auto& own = graph_.nodes[node];
    const int left = layers_.slots[node].centre - node_width / 2;
    const int top = tops_[layers_.row_of[node]];
    drawing_.shapes.emplace_back(report::Box{.at = {left, top},
                                             .width = node_width,
                                             .height = heights_[layers_.row_of[node]],
                                             .fill = report::Ink::ground,
                                             .edge = own.ink,
                                             .tip = own.title});
    int line = top + padding + report::text_height - 5;  // what hangs below the line of letters
    const auto add = [&](const std::string& words, report::Ink ink, report::Weight weight) {
      drawing_.shapes.emplace_back(report::Label{
          .at = {left + padding, line}, .words = words, .ink = ink, .weight = weight});
      line += report::text_height;
    };
    for (const auto& words : labels_[node].title)
      add(words, report::Ink::text, report::Weight::strong);
    for (const auto& words : labels_[node].notes)
      add(words, report::Ink::dim, report::Weight::normal);
  }

  // Where an arrow meets a node: its arrows on that side stand side by side, in the order of what
  // they come from.
  [[nodiscard]] int find_port(std::size_t arrow, std::size_t node, Side side) const {
    std::vector<std::pair<int, std::size_t>> others;
    for (std::size_t at = 0; at < layers_.ways.size(); ++at) {
      const auto& way = layers_.ways[at];
      if (side == Side::below && !way.empty() && way.front() == node)
        others.emplace_back(layers_.slots[way[1]].centre, at);
      if (side == Side::above && !way.empty() && way.back() == node)
        others.emplace_back(layers_.slots[way[way.size() - 2]].centre, at);
    }
    std::sort(others.begin(), others.end());
    const auto place = std::find_if(others.begin(), others.end(),
                                    [&](const auto& other) { return other.second == arrow; });
    const int count = static_cast<int>(others.size()) + 1;
    return layers_.slots[node].centre - node_width / 2 +
           node_width * static_cast<int>(place - others.begin() + 1) / count;
  }

  void draw_arrow(std::size_t arrow) {
    const auto& way = layers_.ways[arrow];
    if (way.empty()) return;
    const std::size_t upper_row = layers_.row_of[way.front()];
    std::vector<Point> points{
        {find_port(arrow, way.front(), Side::below), tops_[upper_row] + heights_[upper_row]}};
    for (std::size_t at = 1; at + 1 < way.size(); ++at) {
      const std::size_t row = layers_.row_of[way[at]];
      points.push_back({layers_.slots[way[at]].centre, tops_[row]});
      points.push_back({layers_.slots[way[at]].centre, tops_[row] + heights_[row]});
    }
    points.push_back(
        {find_port(arrow, way.back(), Side::above), tops_[layers_.row_of[way.back()]]});
    const auto& ends = graph_.arrows[arrow];
    if (ends.from == way.back()) std::reverse(points.begin(), points.end());
    drawing_.shapes.emplace_back(
        report::Line{.points = std::move(points),
                     .ink = report::Ink::dim,
                     .width = 2,
                     .bend = report::Bend::smooth,
                     .head = report::Head::arrow,
                     .tip = graph_.nodes[ends.from].title + " → " + graph_.nodes[ends.to].title});
  }

  const report::Graph& graph_;
  values::Language language_;
  Layers layers_;
  std::vector<Labels> labels_;  // by node
  std::vector<int> tops_;       // by row
  std::vector<int> heights_;
  report::Drawing drawing_;
};

}  // namespace

report::Drawing lay_out(const report::Graph& graph, values::Language language) {
  return Layout(graph, language).draw();
}

}  // namespace planctl::render
