// render/csv: quoting, and the guard against formulas.
#include "render/csv.hpp"

#include "base/text.hpp"

namespace planctl::render {
namespace {

bool looks_like_formula(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto point = base::decode_utf8(text, at);
    if (!point) return false;
    constexpr std::u32string_view starts = U"=+-@＝＋－＠";
    if (starts.find(point->value) != std::u32string_view::npos) return true;
    const bool control = point->value < 0x20;
    if (!control && base::kind_of(point->value) != base::CodePointKind::blank) return false;
    at += point->bytes;
  }
  return false;
}

}  // namespace

std::string to_csv(std::string_view text) {
  std::string cell = looks_like_formula(text) ? "'" + std::string(text) : std::string(text);
  const bool padded = !cell.empty() && (cell.front() == ' ' || cell.back() == ' ');
  if (!padded && cell.find_first_of(",\"\r\n\t") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (const char c : cell) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + "\"";
}

}  // namespace planctl::render
