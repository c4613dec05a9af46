// render/glyphs: the characters that frames, curves and cuts on a terminal are made of.
#pragma once
#include <array>
#include <span>
#include <string_view>

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

}  // namespace planctl::render
