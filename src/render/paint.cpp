// render/paint: what each kind of text looks like on a terminal that has colours.
#include "render/paint.hpp"

#include <algorithm>

#include "base/wrap.hpp"

namespace planctl::render {
namespace {

std::string_view start_of(Paint paint) {
  switch (paint) {
    case Paint::plain:
      return "";
    case Paint::strong:
      return "\x1b[1m";
    case Paint::dim:
      return "\x1b[2m";
    case Paint::good:
      return "\x1b[32m";
    case Paint::fair:
      return "\x1b[33m";
    case Paint::bad:
      return "\x1b[31m";
    case Paint::error:
      return "\x1b[1;31m";
    case Paint::warning:
      return "\x1b[1;33m";
    case Paint::note:
      return "\x1b[1;36m";
    case Paint::gutter:
      return "\x1b[1;34m";
    case Paint::help:
      return "\x1b[1m";
  }
  return "";
}

}  // namespace

std::string paint(std::string_view text, Paint paint, Colour colour) {
  const std::string_view start = start_of(paint);
  if (colour == Colour::off || start.empty() || text.empty()) return std::string(text);
  return std::string(start) + std::string(text) + "\x1b[0m";
}

std::string paint_lines(std::string_view text, Paint kind, const Style& style) {
  std::string lines;
  for (const auto& line : base::wrap(text, std::min(style.width, widest_prose)))
    lines += paint(line, kind, style.colour) + "\n";
  return lines;
}

Paint to_paint(report::Tone tone) {
  switch (tone) {
    case report::Tone::plain:
      return Paint::plain;
    case report::Tone::strong:
      return Paint::strong;
    case report::Tone::dim:
      return Paint::dim;
    case report::Tone::good:
      return Paint::good;
    case report::Tone::fair:
      return Paint::fair;
    case report::Tone::bad:
      return Paint::bad;
  }
  return Paint::plain;
}

Paint to_paint(diag::Severity severity) {
  switch (severity) {
    case diag::Severity::note:
      return Paint::note;
    case diag::Severity::warning:
      return Paint::warning;
    case diag::Severity::error:
      return Paint::error;
  }
  return Paint::error;
}

}  // namespace planctl::render
