// render/formats/svg: a picture for browsers and documents.
#include "render/svg.hpp"

#include "render/format.hpp"

namespace planctl::render::formats::svg {
namespace {

void write_drawing(const report::Drawing& drawing, const Style& style, Out& out) {
  out.write(write_svg_file(drawing, style.language));
}

}  // namespace

extern const Format format;
constinit const Format format{.name = "svg",
                              .summary = {.en = "a picture, on light and dark ground",
                                          .es = "una imagen, sobre fondo claro u oscuro",
                                          .zh = "图形，适合浅色和深色背景"},
                              .reader = Format::Reader::person,
                              .write_drawing = write_drawing};

}  // namespace planctl::render::formats::svg
