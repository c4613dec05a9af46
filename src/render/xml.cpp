// render/xml: text as XML takes it.
#include "render/xml.hpp"

#include "base/text.hpp"

namespace planctl::render {
namespace {

// Attributes keep a line end or tab only as a reference.
std::string reference_of(char32_t value) {
  switch (value) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&apos;";
    case '\t':
    case '\n':
    case '\r':
      return "&#" + std::to_string(static_cast<int>(value)) + ";";
    default:
      return {};
  }
}

bool is_forbidden(char32_t value) { return value < 0x20 || value == 0xFFFE || value == 0xFFFF; }

}  // namespace

std::string to_xml(std::string_view text) {
  std::string xml;
  for (std::size_t at = 0; at < text.size();) {
    const auto point = base::decode_utf8(text, at);
    if (!point) {
      xml += "\uFFFD";
      ++at;
      continue;
    }
    const auto written = text.substr(at, point->bytes);
    const auto reference = reference_of(point->value);
    if (!reference.empty())
      xml += reference;
    else if (is_forbidden(point->value))
      xml += point->value < 0x20 ? base::to_printable(written) : "\uFFFD";
    else
      xml += written;
    at += point->bytes;
  }
  return xml;
}

}  // namespace planctl::render
