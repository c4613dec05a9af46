// render/paint: the one table of colours.
#pragma once
#include <string>
#include <string_view>

#include "diag/rule.hpp"
#include "render/format.hpp"

namespace planctl::render {

// What is painted; what it looks like is decided in one place.
enum class Paint { plain, strong, dim, good, fair, bad, error, warning, note, gutter, help };

std::string paint(std::string_view text, Paint paint, Colour colour);
Paint to_paint(report::Tone tone);
Paint to_paint(diag::Severity severity);

}  // namespace planctl::render
