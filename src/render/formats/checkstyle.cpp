// render/formats/checkstyle: the XML of Checkstyle, which many code-review tools read.
#include <map>

#include "render/annotation.hpp"
#include "render/buffer.hpp"
#include "render/format.hpp"
#include "render/xml.hpp"

namespace planctl::render::formats::checkstyle {
namespace {

std::string_view to_level(diag::Severity severity) {
  return severity == diag::Severity::note ? "info" : diag::to_word(severity);
}

void write_check(const report::CheckReport& report, const Style&, Out& out) {
  std::map<std::string, std::string> files;
  for (const auto& finding : report.findings) {
    const Mark mark = mark_of(report, finding.span);
    files[mark.path] += "    <error line=\"" + std::to_string(mark.begin.line) + "\" column=\"" +
                        std::to_string(mark.begin.column) + "\" severity=\"" +
                        std::string(to_level(finding.rule->severity)) + "\" message=\"" +
                        to_xml(message_of(finding) + "; " + help_of(finding)) +
                        "\" source=\"planctl." + to_xml(finding.rule->name) + "\"/>\n";
  }
  Buffer buffer(out);
  buffer << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n";
  for (const auto& [path, errors] : files)
    buffer << "  <file name=\"" << to_xml(path) << "\">\n" << errors << "  </file>\n";
  buffer << "</checkstyle>\n";
}

}  // namespace

extern const Format format;
constinit const Format format{.name = "checkstyle",
                              .summary = {.en = "XML as Checkstyle writes it, for review tools",
                                          .es = "XML como el de Checkstyle, para revisión",
                                          .zh = "Checkstyle 格式的 XML，供评审工具使用"},
                              .reader = Format::Reader::machine,
                              .write_check = write_check};

}  // namespace planctl::render::formats::checkstyle
