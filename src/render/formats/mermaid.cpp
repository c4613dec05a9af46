// render/formats/mermaid: a graph for pages that draw Mermaid.
#include "base/text.hpp"
#include "render/buffer.hpp"
#include "render/format.hpp"
#include "render/words.hpp"

namespace planctl::render::formats::mermaid {
namespace {

// What has a meaning in Mermaid, in Markdown or in HTML stands as the number of its character.
std::string escape(std::string_view text) {
  constexpr std::string_view marks = "\"#&<>`\\[](){}|;:*_~%@";
  std::string escaped;
  for (const char c : text)
    escaped += marks.find(c) == std::string_view::npos
                   ? std::string(1, c)
                   : "#" + std::to_string(static_cast<int>(c)) + ";";
  return escaped;
}

std::string_view class_of(report::Ink ink) {
  switch (ink) {
    case report::Ink::good:
      return ":::good";
    case report::Ink::fair:
      return ":::fair";
    case report::Ink::bad:
      return ":::bad";
    default:
      return "";
  }
}

void write_band(Buffer& buffer, const report::Graph& graph, std::size_t band,
                values::Language language) {
  bool begun = false;
  for (std::size_t at = 0; at < graph.nodes.size(); ++at) {
    const auto& node = graph.nodes[at];
    if (node.band != band) continue;
    if (!begun)
      buffer << "  subgraph b" << std::to_string(band) << "[\""
             << escape(to_text(graph.bands[band], language)) << "\"]\n";
    begun = true;
    buffer << "    n" << std::to_string(at) << "[\""
           << escape(to_text(report::Words{node.title}, language));
    for (const auto& note : node.notes) buffer << "<br/>" << escape(to_text(note, language));
    buffer << "\"]" << class_of(node.ink) << "\n";
  }
  if (begun) buffer << "  end\n";
}

void write_graph(const report::Graph& graph, const Style& style, Out& out) {
  Buffer buffer(out);
  buffer << "flowchart BT\n  accTitle: " << escape(to_text(graph.title, style.language))
         << "\n  accDescr: " << escape(to_text(graph.description, style.language)) << "\n";
  for (std::size_t band = 0; band < graph.bands.size(); ++band)
    write_band(buffer, graph, band, style.language);
  for (const auto& arrow : graph.arrows)
    buffer << "  n" << std::to_string(arrow.from) << " --> n" << std::to_string(arrow.to) << "\n";
  buffer << "  classDef good stroke:#2e8b57,stroke-width:2px\n"
            "  classDef fair stroke:#b8731a,stroke-width:2px\n"
            "  classDef bad stroke:#d0433a,stroke-width:2px\n";
}

}  // namespace

extern const Format format;
constinit const Format format{.name = "mermaid",
                              .summary = {.en = "a graph for pages that draw Mermaid",
                                          .es = "un grafo para páginas que dibujan Mermaid",
                                          .zh = "供支持 Mermaid 的页面使用的图"},
                              .reader = Format::Reader::person,
                              .ending = "mmd",
                              .write_graph = write_graph};

}  // namespace planctl::render::formats::mermaid
