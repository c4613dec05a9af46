// render/formats/one_line: `short`, one line a finding, for editors and scripts.
#include "base/text.hpp"
#include "render/buffer.hpp"
#include "render/format.hpp"
#include "render/words.hpp"

namespace planctl::render::formats::one_line {
namespace {

void write_check(const report::CheckReport& report, const Style&, Out& out) {
  Buffer buffer(out);
  for (const auto& finding : report.findings) {
    if (finding.span.known()) {
      const auto& file = report.sources->at(finding.span.file);
      const auto position = file.position(finding.span.begin);
      buffer << base::to_printable(file.path()) << ":" << std::to_string(position.line) << ":"
             << std::to_string(position.column) << ": ";
    }
    buffer << diag::to_word(finding.rule->severity) << ": "
           << to_text(finding.message, values::Language::en) << " [" << finding.rule->name << "]\n";
  }
}

}  // namespace

extern const Format format;
constinit const Format format{.name = "short",
                              .summary = {.en = "one line a finding: FILE:LINE:COLUMN: ...",
                                          .es = "una línea por hallazgo: FILE:LINE:COLUMN: ...",
                                          .zh = "每个发现一行：FILE:LINE:COLUMN: ..."},
                              .reader = Format::Reader::machine,
                              .write_check = write_check};

}  // namespace planctl::render::formats::one_line
