// render/paint: the one table of colours, and lines of painted text.
#pragma once
#include <string>
#include <string_view>

#include "diag/rule.hpp"
#include "render/format.hpp"

namespace planctl::render {

// What is painted; what it looks like is decided in one place.
enum class Paint { plain, strong, dim, good, fair, bad, error, warning, note, gutter, help };

std::string paint(std::string_view text, Paint paint, Colour colour);

// Lines for reading are no wider, however wide the terminal is.
inline constexpr std::size_t widest_prose = 80;
// `text` in lines that fit, each with its line end.
std::string paint_lines(std::string_view text, Paint paint, const Style& style);

Paint to_paint(report::Tone tone);
Paint to_paint(diag::Severity severity);

}  // namespace planctl::render
