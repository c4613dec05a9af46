// render/csv: cells of CSV by RFC 4180, lines ended by LF.
#pragma once
#include <string>
#include <string_view>

namespace planctl::render {

// A text as a cell: quoted where it must be; a text that a spreadsheet would take for a formula
// (its first character that is no blank is = + - or @, also full-width) gets a `'` in front.
std::string to_csv(std::string_view text);

}  // namespace planctl::render
