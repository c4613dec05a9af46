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

// In the language that takes most.
int width_of(const Words& words) {
  if (const auto* text = std::get_if<std::string>(&words))
    return static_cast<int>(base::display_width(*text)) * cell_width;
  std::size_t cells = 0;
  for (const auto language : values::languages)
    cells = std::max(
        cells, base::display_width(diag::to_string(std::get<diag::Message>(words), language)));
  return static_cast<int>(cells) * cell_width;
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
  int x = left;
  int y = drawing.height;
  for (auto& key : keys) {
    const int width = key_width + inside + width_of(key.words);
    if (x > left && x + width > drawing.width) {
      x = left;
      y += line_height;
    }
    for (auto& shape : key.mark)
      drawing.shapes.push_back(shift(std::move(shape), {x, y + (line_height - key_height) / 2}));
    drawing.shapes.emplace_back(Label{.at = {x + key_width + inside, y + line_height / 2 + 5},
                                      .words = std::move(key.words),
                                      .ink = Ink::dim});
    x += width + between;
  }
  drawing.height = y + line_height + inside;
}

}  // namespace planctl::report
