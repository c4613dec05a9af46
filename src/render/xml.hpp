// render/xml: text as XML takes it.
#pragma once
#include <string>
#include <string_view>

namespace planctl::render {

// For content and attribute values. What XML 1.0 forbids even as a reference is shown as a visible
// escape; invalid UTF-8 becomes U+FFFD.
std::string to_xml(std::string_view text);

}  // namespace planctl::render
