// render/annotation: what formats for machines say of a finding: place, texts, fingerprint.
#include "render/annotation.hpp"

#include <algorithm>
#include <numeric>

#include "base/text.hpp"

namespace planctl::render {
namespace {

std::string shorten(std::string path, std::string_view folder) {
  if (path.starts_with(folder) && path.size() > folder.size() + 1 && path[folder.size()] == '/')
    path.erase(0, folder.size() + 1);
  while (path.starts_with("./")) path.erase(0, 2);
  return path;
}

// The column in UTF-16 code units of the byte column `byte` of a line.
std::uint32_t count_utf16(std::string_view line, std::uint32_t byte) {
  std::uint32_t column = 1;
  for (std::size_t at = 0; at + 1 < byte && at < line.size();) {
    const auto point = base::decode_utf8(line, at);
    column += point && point->value > 0xFFFF ? 2u : 1u;
    at += point ? point->bytes : 1;
  }
  return column;
}

constexpr std::string_view plain_in_uri =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

}  // namespace

Mark mark_of(const report::CheckReport& report, diag::Span span) {
  Mark mark;
  const bool known = span.known();
  if (!known && report.sources->size() == 0) return mark;
  const auto& file = report.sources->at(known ? span.file : 0);
  mark.path = shorten(file.path(), report.folder);
  if (!known) return mark;
  mark.begin = file.position(span.begin);
  mark.end = file.position(span.end);
  const auto line = file.line(mark.begin.line);
  if (mark.end.line != mark.begin.line) {
    mark.end.line = mark.begin.line;
    mark.end.byte = static_cast<std::uint32_t>(line.size()) + 1;
    mark.end.column = static_cast<std::uint32_t>(base::count_code_points(line)) + 1;
  }
  mark.begin_utf16 = count_utf16(line, mark.begin.byte);
  mark.end_utf16 = count_utf16(line, mark.end.byte);
  return mark;
}

std::string message_of(const diag::Finding& finding) {
  return diag::to_string(finding.message, values::Language::en);
}

std::string help_of(const diag::Finding& finding) {
  return diag::to_string(finding.help.value_or(diag::Message{finding.rule->remedy, {}}),
                         values::Language::en);
}

std::string fingerprint_of(const report::CheckReport& report, std::size_t finding) {
  // FNV-1a, 64 bits.
  std::uint64_t hash = 14695981039346656037u;
  for (const char c : report.identities[finding]) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 1099511628211u;
  }
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (int shift = 60; shift >= 0; shift -= 4) text += digits[(hash >> shift) & 0xFu];
  return text;
}

std::vector<std::size_t> order_by_severity(const report::CheckReport& report) {
  std::vector<std::size_t> order(report.findings.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return report.findings[a].rule->severity > report.findings[b].rule->severity;
  });
  return order;
}

std::string to_uri(std::string_view path) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string uri = path.starts_with("/") ? "file://" : "";
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (plain_in_uri.find(c) != std::string_view::npos)
      uri += c;
    else
      uri += {'%', digits[byte >> 4], digits[byte & 0xF]};
  }
  return uri;
}

}  // namespace planctl::render
