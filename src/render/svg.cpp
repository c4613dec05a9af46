// render/svg: a drawing as SVG, in a page or as a file of its own.
#include "render/svg.hpp"

#include <cstdlib>

#include "base/text.hpp"
#include "render/colours.hpp"
#include "render/words.hpp"
#include "render/xml.hpp"
#include "report/legend.hpp"

namespace planctl::render {
namespace {

constexpr int corner = 4;
constexpr int arrow_length = 8;
constexpr int arrow_half = 4;

std::string_view name_of(report::Ink ink) {
  switch (ink) {
    case report::Ink::text:
      return "text";
    case report::Ink::dim:
      return "dim";
    case report::Ink::line:
      return "line";
    case report::Ink::soft:
      return "soft";
    case report::Ink::ground:
      return "ground";
    case report::Ink::accent:
      return "accent";
    case report::Ink::good:
      return "good";
    case report::Ink::fair:
      return "fair";
    case report::Ink::bad:
      break;
  }
  return "bad";
}

std::string attribute(std::string_view name, int value) {
  return " " + std::string(name) + "=\"" + std::to_string(value) + "\"";
}

std::string write_class(std::string_view kind, report::Ink ink) {
  return std::string(kind) + std::string(name_of(ink));
}

std::string write_opacity(int percent) {
  if (percent >= 100) return "";
  return std::string(" fill-opacity=\"0.") + (percent < 10 ? "0" : "") + std::to_string(percent) +
         "\"";
}

std::string to_pair(report::Point point) {
  return std::to_string(point.x) + " " + std::to_string(point.y);
}

// Which way a line runs between two points: along the axis that it follows more.
report::Point direction_of(report::Point from, report::Point to, report::Bend bend) {
  const int across = to.x - from.x;
  const int down = to.y - from.y;
  if (bend == report::Bend::smooth || std::abs(down) >= std::abs(across))
    return {0, down < 0 ? -1 : 1};
  return {across < 0 ? -1 : 1, 0};
}

std::string write_way(report::Point from, report::Point to, report::Bend bend) {
  if (bend == report::Bend::straight || from.x == to.x) return " L" + to_pair(to);
  const int middle = (from.y + to.y) / 2;
  return " C" + to_pair({from.x, middle}) + " " + to_pair({to.x, middle}) + " " + to_pair(to);
}

class Writer {
 public:
  explicit Writer(values::Language language) : language_(language) {}

  std::string operator()(const report::Box& box) const {
    return "<rect" + attribute("x", box.at.x) + attribute("y", box.at.y) +
           attribute("width", box.width) + attribute("height", box.height) +
           attribute("rx", corner) + " class=\"" + write_class("f-", box.fill) +
           (box.edge ? " " + write_class("s-", *box.edge) : "") + "\"" +
           write_opacity(box.percent) + end("rect", box.tip);
  }

  std::string operator()(const report::Line& line) const {
    if (line.points.size() < 2) return "";
    auto points = line.points;
    std::string head;
    if (line.head == report::Head::arrow) {
      const auto tip = points.back();
      const auto way = direction_of(points[points.size() - 2], tip, line.bend);
      points.back() = {tip.x - way.x * arrow_length, tip.y - way.y * arrow_length};
      const auto base = points.back();
      head = "<path d=\"M" + to_pair(tip) + " L" +
             to_pair({base.x + way.y * arrow_half, base.y + way.x * arrow_half}) + " L" +
             to_pair({base.x - way.y * arrow_half, base.y - way.x * arrow_half}) + "Z\" class=\"" +
             write_class("f-", line.ink) + "\"/>\n";
    }
    std::string path = "M" + to_pair(points.front());
    for (std::size_t at = 1; at < points.size(); ++at)
      path += write_way(points[at - 1], points[at], line.bend);
    return "<path d=\"" + path + "\" fill=\"none\" class=\"" + write_class("s-", line.ink) + "\"" +
           attribute("stroke-width", line.width) +
           (line.stroke == report::Stroke::dashed ? " stroke-dasharray=\"6 4\"" : "") +
           end("path", line.tip) + head;
  }

  std::string operator()(const report::Area& area) const {
    if (area.points.empty()) return "";
    std::string path = "M" + to_pair(area.points.front());
    for (std::size_t at = 1; at < area.points.size(); ++at) path += " L" + to_pair(area.points[at]);
    return "<path d=\"" + path + "Z\" class=\"" + write_class("f-", area.fill) + "\"" +
           write_opacity(area.percent) + end("path", area.tip);
  }

  std::string operator()(const report::Label& label) const {
    const std::string_view anchor = label.anchor == report::Anchor::middle
                                        ? " text-anchor=\"middle\""
                                    : label.anchor == report::Anchor::end ? " text-anchor=\"end\""
                                                                          : "";
    return (label.behind == report::Behind::cleared ? clear_behind(label) : std::string()) +
           "<text" + attribute("x", label.at.x) + attribute("y", label.at.y) + std::string(anchor) +
           " class=\"" + write_class("f-", label.ink) +
           (label.weight == report::Weight::strong ? " strong" : "") + "\">" + words(label.words) +
           "</text>\n";
  }

  std::string operator()(const report::Legend& legend) const {
    std::string text;
    for (const auto& shape : report::draw_legend(legend, language_))
      text += std::visit(*this, shape);
    return text;
  }

  [[nodiscard]] std::string words(const report::Words& words) const {
    return to_xml(to_text(words, language_));
  }

 private:
  [[nodiscard]] std::string clear_behind(const report::Label& label) const {
    const auto cells = base::display_width(to_text(label.words, language_));
    const int width = static_cast<int>(cells) * report::cell_width;
    const int left = label.anchor == report::Anchor::end      ? width
                     : label.anchor == report::Anchor::middle ? width / 2
                                                              : 0;
    return (*this)(report::Box{.at = {label.at.x - left, label.at.y - report::text_height + 4},
                               .width = width,
                               .height = report::text_height,
                               .fill = report::Ink::ground});
  }

  // The end of an element, with its tip inside where it has one.
  [[nodiscard]] std::string end(std::string_view name, const report::Words& tip) const {
    const auto text = words(tip);
    if (text.empty()) return "/>\n";
    return "><title>" + text + "</title></" + std::string(name) + ">\n";
  }

  values::Language language_;
};

// `extra` are attributes and `front` elements before the shapes.
std::string write_element(const report::Drawing& drawing, values::Language language,
                          std::string_view extra, std::string_view front) {
  const Writer writer(language);
  const auto width = std::to_string(drawing.width);
  const auto height = std::to_string(drawing.height);
  std::string text = "<svg" + std::string(extra) + " class=\"picture\" role=\"img\" width=\"" +
                     width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height +
                     "\">\n<title>" + writer.words(drawing.title) + "</title>\n<desc>" +
                     writer.words(drawing.description) + "</desc>\n" + std::string(front);
  for (const auto& shape : drawing.shapes) text += std::visit(writer, shape);
  return text + "</svg>\n";
}

}  // namespace

std::string write_svg(const report::Drawing& drawing, values::Language language) {
  return write_element(drawing, language, "", "");
}

std::string write_svg_file(const report::Drawing& drawing, values::Language language) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" +
         write_element(drawing, language, " xmlns=\"http://www.w3.org/2000/svg\"",
                       "<style>" + std::string(colours) + std::string(svg_rules) +
                           "</style>\n<rect width=\"100%\" height=\"100%\" class=\"f-ground\"/>\n");
}

}  // namespace planctl::render
