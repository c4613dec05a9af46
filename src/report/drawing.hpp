// report/drawing: a picture as data: shapes and what they stand for; how they look is not said
// here.
#pragma once
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "report/words.hpp"

namespace planctl::report {

// Whole units, x to the right and y down; a line of text is about `text_height` high, and a cell of
// its display width about `cell_width` wide, at the usual size.
struct Point {
  int x = 0;
  int y = 0;
};
inline constexpr int cell_width = 8;
inline constexpr int text_height = 18;

// What a shape is for; colour alone never carries the meaning.
enum class Ink { text, dim, line, soft, ground, accent, good, fair, bad };

struct Box {
  Point at = {};  // its upper left corner
  int width = 0;
  int height = 0;
  Ink fill = Ink::soft;
  std::optional<Ink> edge = {};
  int percent = 100;  // how strong the fill is
  Words tip = {};     // what it says in full, for those who point at it or cannot see it
};
enum class Stroke { solid, dashed };
enum class Bend { straight, smooth };  // smooth lines leave and arrive upright
enum class Head { none, arrow };       // an arrow follows the greater part of the last way
struct Line {
  std::vector<Point> points = {};
  Ink ink = Ink::line;
  int width = 1;
  Stroke stroke = Stroke::solid;
  Bend bend = Bend::straight;
  Head head = Head::none;
  Words tip = {};
};
// A closed field between points.
struct Area {
  std::vector<Point> points = {};
  Ink fill = Ink::soft;
  int percent = 100;
  Words tip = {};
};
enum class Anchor { start, middle, end };
enum class Weight { normal, strong };
enum class Behind { seen, cleared };  // what lies behind words
struct Label {
  Point at = {};  // on the line that the letters stand on
  Words words = {};
  Ink ink = Ink::text;
  Anchor anchor = Anchor::start;
  Weight weight = Weight::normal;
  Behind behind = Behind::seen;
};
// What a mark of the picture stands for; the mark lies in a field that begins at 0, 0.
struct Key {
  std::vector<std::variant<Box, Line, Area, Label>> mark = {};
  Words words = {};
};
// Keys one beside the other, and below where there is no more room.
struct Legend {
  Point at = {};  // its upper left corner
  int width = 0;
  std::vector<Key> keys = {};
};
using Shape = std::variant<Box, Line, Area, Label, Legend>;

enum class Screen { page, phone };  // for how wide a page it is drawn

// What it shows must also stand in words or in a table beside it: formats of text leave it out.
struct Drawing {
  int width = 0;
  int height = 0;
  Words title = {};
  Words description = {};
  std::vector<Shape> shapes = {};  // later ones lie above
  Screen screen = Screen::page;
};

}  // namespace planctl::report
