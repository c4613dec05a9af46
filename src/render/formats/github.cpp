// render/formats/github: workflow commands that GitHub shows as annotations.
#include <algorithm>

#include "base/text.hpp"
#include "render/annotation.hpp"
#include "render/buffer.hpp"
#include "render/format.hpp"

namespace planctl::render::formats::github {
namespace {

// How many annotations of one severity GitHub keeps of a step; it drops the others in silence.
constexpr std::int64_t most_kept = 10;

std::string_view to_command(diag::Severity severity) {
  return severity == diag::Severity::note ? "notice" : diag::to_word(severity);
}

enum class Part { message, property };

std::string escape(std::string_view text, Part part) {
  const std::string printable = base::to_printable(text);
  std::string escaped;
  for (const char c : printable) {
    if (c == '%')
      escaped += "%25";
    else if (part == Part::property && c == ':')
      escaped += "%3A";
    else if (part == Part::property && c == ',')
      escaped += "%2C";
    else
      escaped += c;
  }
  return escaped;
}

void write_finding(Buffer& buffer, const report::CheckReport& report,
                   const diag::Finding& finding) {
  const Mark mark = mark_of(report, finding.span);
  buffer << "::" << to_command(finding.rule->severity)
         << " file=" << escape(mark.path, Part::property)
         << ",line=" << std::to_string(mark.begin.line)
         << ",endLine=" << std::to_string(mark.end.line)
         << ",col=" << std::to_string(mark.begin.column)
         << ",endColumn=" << std::to_string(mark.end.column)
         << ",title=" << escape(finding.rule->name, Part::property)
         << "::" << escape(message_of(finding), Part::message) << "%0A"
         << escape(help_of(finding), Part::message) << "\n";
}

void write_check(const report::CheckReport& report, const Style&, Out& out) {
  Buffer buffer(out);
  for (const auto at : order_by_severity(report))
    write_finding(buffer, report, report.findings[at]);
  const auto& counts = report.counts;
  if (std::max({counts.errors, counts.warnings, counts.notes}) > most_kept)
    buffer << "planctl: " << std::to_string(counts.errors) << " errors, "
           << std::to_string(counts.warnings) << " warnings, " << std::to_string(counts.notes)
           << " notes; GitHub keeps " << std::to_string(most_kept) << " of each\n";
}

}  // namespace

extern const Format format;
constinit const Format format{.name = "github",
                              .summary = {.en = "annotations in a GitHub workflow",
                                          .es = "anotaciones en un flujo de GitHub",
                                          .zh = "GitHub 工作流中的注解"},
                              .reader = Format::Reader::machine,
                              .write_check = write_check};

}  // namespace planctl::render::formats::github
