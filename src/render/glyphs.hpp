// render/glyphs: the characters that frames, curves and cuts on a terminal are made of.
#pragma once
#include <array>
#include <span>
#include <string>
#include <string_view>

#include "base/text.hpp"

namespace planctl::render {

enum class Glyphs { unicode, ascii };

inline std::string_view arrow_of(Glyphs glyphs) { return glyphs == Glyphs::ascii ? "-> " : "→ "; }

inline std::string_view ellipsis_of(Glyphs glyphs) { return glyphs == Glyphs::ascii ? "..." : "…"; }

// From nothing over eight steps to the greatest; the last is beyond it.
inline std::span<const std::string_view> levels_of(Glyphs glyphs) {
  static constexpr std::array<std::string_view, 10> ascii{"0", "1", "2", "3", "4",
                                                          "5", "6", "7", "8", "!"};
  static constexpr std::array<std::string_view, 10> unicode{"·", "▁", "▂", "▃", "▄",
                                                            "▅", "▆", "▇", "█", "!"};
  return glyphs == Glyphs::ascii ? ascii : unicode;
}

// `text` in so many cells, with an ellipsis at its end or its front where it is cut. Three dots
// take two cells more than that of `base`.
inline constexpr std::size_t more_dots = 2;

inline std::string cut_text(std::string_view text, std::size_t width, Glyphs glyphs) {
  if (glyphs == Glyphs::unicode || base::display_width(text) <= width)
    return base::cut(text, width);
  if (width <= more_dots) return std::string(width, '.');
  std::string shorter = base::cut(text, width - more_dots);
  shorter.resize(shorter.size() - ellipsis_of(Glyphs::unicode).size());
  return shorter + std::string(ellipsis_of(glyphs));
}

inline std::string cut_front_text(std::string_view text, std::size_t width, Glyphs glyphs) {
  if (glyphs == Glyphs::unicode || base::display_width(text) <= width)
    return base::cut_front(text, width);
  if (width <= more_dots) return std::string(width, '.');
  const auto shorter = base::cut_front(text, width - more_dots);
  return std::string(ellipsis_of(glyphs)) + shorter.substr(ellipsis_of(Glyphs::unicode).size());
}

}  // namespace planctl::render
