// report/legend: what the marks of a picture stand for, in lines below it.
#pragma once
#include <vector>

#include "report/drawing.hpp"

namespace planctl::report {

inline constexpr int key_width = 24;
inline constexpr int key_height = 16;

// A field filled as in the picture.
Key make_key(Ink fill, int percent, std::optional<Ink> edge, Words words);
// A line as in the picture; its points are set.
Key make_key(Line line, Words words);

// Makes the picture higher by as many lines as the keys need from `left` to its right edge, in
// whichever language.
void add_legend(Drawing& drawing, int left, std::vector<Key> keys);
// The marks and words of the keys where they stand in the language.
std::vector<Shape> draw_legend(const Legend& legend, values::Language language);

Shape shift(Shape shape, Point by);

}  // namespace planctl::report
