// render/formats/dot: a graph for Graphviz.
#include "render/buffer.hpp"
#include "render/format.hpp"
#include "render/words.hpp"

namespace planctl::render::formats::dot {
namespace {

// A text between quotes, where a backslash begins an escape.
std::string quote(const std::vector<std::string>& lines) {
  std::string quoted = "\"";
  for (const auto& line : lines) {
    if (quoted.size() > 1) quoted += "\\n";
    for (const char c : line) {
      if (c == '"' || c == '\\') quoted += '\\';
      quoted += c;
    }
  }
  return quoted + "\"";
}

// Of a line on white and on dark ground.
std::string_view colour_of(report::Ink ink) {
  switch (ink) {
    case report::Ink::good:
      return "#2e8b57";
    case report::Ink::fair:
      return "#b8731a";
    case report::Ink::bad:
      return "#d0433a";
    default:
      return "#7a858f";
  }
}

class Writer {
 public:
  Writer(const report::Graph& graph, const Style& style) : graph_(graph), style_(style) {}

  void write(Buffer& buffer) const {
    buffer << "digraph plan {\n  rankdir=BT;\n  graph [label=" << words(graph_.title)
           << ", labelloc=t, fontname=\"sans-serif\"];\n"
              "  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n";
    for (std::size_t band = 0; band < graph_.bands.size(); ++band) write_band(buffer, band);
    for (const auto& arrow : graph_.arrows)
      buffer << "  " << name(arrow.from) << " -> " << name(arrow.to) << ";\n";
    buffer << "}\n";
  }

 private:
  [[nodiscard]] std::string words(const report::Words& words) const {
    return quote({to_text(words, style_.language)});
  }
  [[nodiscard]] std::string name(std::size_t node) const { return words(graph_.nodes[node].id); }

  void write_band(Buffer& buffer, std::size_t band) const {
    bool begun = false;
    for (std::size_t at = 0; at < graph_.nodes.size(); ++at) {
      const auto& node = graph_.nodes[at];
      if (node.band != band) continue;
      if (!begun)
        buffer << "  subgraph cluster_" << std::to_string(band)
               << " {\n    label=" << words(graph_.bands[band]) << ";\n";
      begun = true;
      std::vector<std::string> lines{to_text(report::Words{node.title}, style_.language)};
      for (const auto& note : node.notes) lines.push_back(to_text(note, style_.language));
      buffer << "    " << name(at) << " [label=" << quote(lines) << ", color=\""
             << colour_of(node.ink) << "\"];\n";
    }
    if (begun) buffer << "  }\n";
  }

  const report::Graph& graph_;
  const Style& style_;
};

void write_graph(const report::Graph& graph, const Style& style, Out& out) {
  Buffer buffer(out);
  Writer(graph, style).write(buffer);
}

}  // namespace

extern const Format format;
constinit const Format format{.name = "dot",
                              .summary = {.en = "a graph for Graphviz",
                                          .es = "un grafo para Graphviz",
                                          .zh = "供 Graphviz 使用的图"},
                              .reader = Format::Reader::person,
                              .write_graph = write_graph};

}  // namespace planctl::render::formats::dot
