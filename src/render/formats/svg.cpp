// render/formats/svg: a picture for browsers and documents.
#include "render/svg.hpp"

#include "render/format.hpp"
#include "render/graph_layout.hpp"

namespace planctl::render::formats::svg {
namespace {

void write_drawing(const report::Drawing& drawing, const Style& style, Out& out) {
  out.write(write_svg_file(drawing, style.language));
}

void write_graph(const report::Graph& graph, const Style& style, Out& out) {
  write_drawing(lay_out(graph, style.language), style, out);
}

}  // namespace

extern const Format format;
constinit const Format format{.name = "svg",
                              .summary = {.en = "a picture, on light and dark ground",
                                          .es = "una imagen, sobre fondo claro u oscuro",
                                          .zh = "图形，适合浅色和深色背景"},
                              .reader = Format::Reader::person,
                              .write_drawing = write_drawing,
                              .write_graph = write_graph};

}  // namespace planctl::render::formats::svg
