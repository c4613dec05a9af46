// render/annotation: what formats for machines say of a finding: place, texts, fingerprint.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "report/check_report.hpp"

namespace planctl::render {

// The first line of a span, so that a mark does not ask for lines that nobody changed. A finding
// without a place stands at the first line of the first file. Ends are exclusive.
struct Mark {
  std::string path;  // relative to the current folder where the file lies in it, without `./`
  diag::Position begin;
  diag::Position end;
  std::uint32_t begin_utf16 = 1;  // columns in UTF-16 code units
  std::uint32_t end_utf16 = 1;
};
Mark mark_of(const report::CheckReport& report, diag::Span span);

// In English, as for all machines.
std::string message_of(const diag::Finding& finding);
std::string help_of(const diag::Finding& finding);

// A short hash of what the finding is about, the same wherever its line moves.
std::string fingerprint_of(const report::CheckReport& report, std::size_t finding);

// The numbers of the findings, the gravest first, otherwise in their order.
std::vector<std::size_t> order_by_severity(const report::CheckReport& report);

// A path as a reference in a URI: relative ones stay so, absolute ones become `file://`.
std::string to_uri(std::string_view path);

}  // namespace planctl::render
