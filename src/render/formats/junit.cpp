// render/formats/junit: JUnit XML as Jenkins reads it: a test case for each rule that found
// nothing, and for each file in which a rule found something.
#include <map>
#include <set>
#include <utility>

#include "render/annotation.hpp"
#include "render/buffer.hpp"
#include "render/format.hpp"
#include "render/xml.hpp"

namespace planctl::render::formats::junit {
namespace {

struct Found {
  std::string failures;  // at or above the severity that fails
  std::string remarks;   // below it
};
using ByRuleAndFile = std::map<std::pair<std::string_view, std::string>, Found>;

ByRuleAndFile gather(const report::CheckReport& report) {
  ByRuleAndFile found;
  for (const auto& finding : report.findings) {
    const Mark mark = mark_of(report, finding.span);
    auto& entry = found[{finding.rule->name, mark.path}];
    const std::string line = mark.path + ":" + std::to_string(mark.begin.line) + ":" +
                             std::to_string(mark.begin.column) + ": " + message_of(finding);
    if (finding.rule->severity >= report.fails_from)
      entry.failures += "      <failure message=\"" + to_xml(message_of(finding)) + "\" type=\"" +
                        std::string(diag::to_word(finding.rule->severity)) + "\">" +
                        to_xml(line + "; " + help_of(finding)) + "</failure>\n";
    else
      entry.remarks += line + "\n";
  }
  return found;
}

std::string write_case(std::string_view rule, std::string_view file, const Found& found) {
  const std::string head = "    <testcase name=\"" + to_xml(rule) + "\" classname=\"" +
                           to_xml(file.empty() ? "planctl" : file) + "\"";
  if (found.failures.empty() && found.remarks.empty()) return head + "/>\n";
  std::string text = head + ">\n" + found.failures;
  if (!found.remarks.empty())
    text += "      <system-out>" + to_xml(found.remarks) + "</system-out>\n";
  return text + "    </testcase>\n";
}

void write_check(const report::CheckReport& report, const Style&, Out& out) {
  const ByRuleAndFile found = gather(report);
  std::set<std::string_view> loud;
  std::string cases;
  std::size_t tests = 0;
  std::size_t failures = 0;
  for (const auto& [key, entry] : found) {
    loud.insert(key.first);
    cases += write_case(key.first, key.second, entry);
    ++tests;
    if (!entry.failures.empty()) ++failures;
  }
  for (const auto* rule : report.rules) {
    if (loud.contains(rule->name)) continue;
    cases += write_case(rule->name, "", {});
    ++tests;
  }
  Buffer buffer(out);
  buffer << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"
         << "  <testsuite name=\"planctl check\" tests=\"" << std::to_string(tests)
         << "\" failures=\"" << std::to_string(failures) << "\" errors=\"0\">\n"
         << cases << "  </testsuite>\n</testsuites>\n";
}

}  // namespace

extern const Format format;
constinit const Format format{.name = "junit",
                              .summary = {.en = "JUnit XML: a test case for each rule",
                                          .es = "XML de JUnit: un caso de prueba por regla",
                                          .zh = "JUnit XML：每条规则一个用例"},
                              .reader = Format::Reader::machine,
                              .write_check = write_check};

}  // namespace planctl::render::formats::junit
