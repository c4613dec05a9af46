// render/colours: the colours of pages and pictures on light and dark grounds.
#pragma once
#include <string_view>

namespace planctl::render {

// Those of text have a contrast of at least 4.5 on both grounds.
inline constexpr std::string_view colours = R"(
:root{color-scheme:light dark;--text:#1c2227;--dim:#56616b;--ground:#fff;--line:#d5dbe0;--soft:#f4f6f8;--accent:#1d4f76;--good:#186a36;--fair:#8a5200;--bad:#b3261e}
@media (prefers-color-scheme:dark){:root{--text:#e4e8eb;--dim:#a3adb6;--ground:#15191d;--line:#3a434b;--soft:#1f252a;--accent:#8fc1e8;--good:#7fcf97;--fair:#f0b35c;--bad:#ff9a90}}
)";

}  // namespace planctl::render
