// report/legend: places keys one beside the other, and below where there is no more room.
#include "report/legend.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"

namespace planctl::report {
namespace {

constexpr int line_height = 24;
constexpr int between = 20;  // two keys
constexpr int inside = 8;    // a mark and its words

int width_of(const Words& words, values::Language language) {
  const auto* text = std::get_if<std::string>(&words);
  const auto shown =
      text != nullptr ? *text : diag::to_string(std::get<diag::Message>(words), language);
  return static_cast<int>(base::display_width(shown)) * cell_width;
}

// The upper left corner of each key.
std::vector<Point> place_keys(const Legend& legend, values::Language language) {
  std::vector<Point> places;
  Point at = legend.at;
  for (const auto& key : legend.keys) {
    const int width = key_width + inside + width_of(key.words, language);
    if (at.x > legend.at.x && at.x + width > legend.at.x + legend.width)
      at = {legend.at.x, at.y + line_height};
    places.push_back(at);
    at.x += width + between;
  }
  return places;
}

}  // namespace

Key make_key(Ink fill, int percent, std::optional<Ink> edge, Words words) {
  return {{Box{.at = {1, 1},
               .width = key_width - 2,
               .height = key_height - 2,
               .fill = fill,
               .edge = edge,
               .percent = percent}},
          std::move(words)};
}

Key make_key(Line line, Words words) {
  line.points = {{0, key_height / 2}, {key_width, key_height / 2}};
  return {{std::move(line)}, std::move(words)};
}

Shape shift(Shape shape, Point by) {
  const auto move = [by](Point& point) { point = {point.x + by.x, point.y + by.y}; };
  std::visit(
      [&](auto& placed) {
        if constexpr (requires { placed.points; })
          std::for_each(placed.points.begin(), placed.points.end(), move);
        else
          move(placed.at);
      },
      shape);
  return shape;
}

void add_legend(Drawing& drawing, int left, std::vector<Key> keys) {
  if (keys.empty()) return;
  Legend legend{{left, drawing.height}, drawing.width - left, std::move(keys)};
  int lowest = drawing.height;
  for (const auto language : values::languages)
    lowest = std::max(lowest, place_keys(legend, language).back().y);
  drawing.shapes.emplace_back(std::move(legend));
  drawing.height = lowest + line_height + inside;
}

std::vector<Shape> draw_legend(const Legend& legend, values::Language language) {
  std::vector<Shape> shapes;
  const auto places = place_keys(legend, language);
  for (std::size_t key = 0; key < places.size(); ++key) {
    const Point at = places[key];
    for (const auto& mark : legend.keys[key].mark)
      shapes.push_back(std::visit(
          [&](const auto& shape) {
            return shift(shape, {at.x, at.y + (line_height - key_height) / 2});
          },
          mark));
    shapes.emplace_back(Label{.at = {at.x + key_width + inside, at.y + line_height / 2 + 5},
                              .words = legend.keys[key].words,
                              .ink = Ink::dim});
  }
  return shapes;
}

}  // namespace planctl::report
