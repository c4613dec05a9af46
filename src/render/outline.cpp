// render/outline: a graph in words, for formats of text and for those who do not see its picture.
#include "render/outline.hpp"

#include "render/words.hpp"

namespace planctl::render {

std::vector<OutlineBand> to_outline(const report::Graph& graph, values::Language language) {
  const bool chinese = language == values::Language::zh;
  std::vector<OutlineBand> bands;
  for (std::size_t band = 0; band < graph.bands.size(); ++band) {
    OutlineBand outline{to_text(graph.bands[band], language), {}};
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
      if (graph.nodes[node].band != band) continue;
      OutlineNode line{to_text(report::Words{graph.nodes[node].title}, language), {}};
      for (const auto& note : graph.nodes[node].notes)
        line.words += (&note == &graph.nodes[node].notes.front() ? (chinese ? "：" : ": ")
                                                                 : (chinese ? "；" : "; ")) +
                      to_text(note, language);
      for (const auto& arrow : graph.arrows)
        if (arrow.from == node)
          line.leads_to.push_back(to_text(report::Words{graph.nodes[arrow.to].title}, language));
      outline.nodes.push_back(std::move(line));
    }
    if (!outline.nodes.empty()) bands.push_back(std::move(outline));
  }
  return bands;
}

}  // namespace planctl::render
