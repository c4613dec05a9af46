// render/formats/gitlab: GitLab's Code Quality report.
#include "render/annotation.hpp"
#include "render/format.hpp"
#include "render/json.hpp"

namespace planctl::render::formats::gitlab {
namespace {

std::string_view to_level(diag::Severity severity) {
  switch (severity) {
    case diag::Severity::note:
      return "info";
    case diag::Severity::warning:
      return "minor";
    case diag::Severity::error:
      break;
  }
  return "major";
}

void write_check(const report::CheckReport& report, const Style&, Out& out) {
  Buffer buffer(out);
  JsonWriter json(buffer);
  json.open_list();
  for (std::size_t at = 0; at < report.findings.size(); ++at) {
    const auto& finding = report.findings[at];
    const Mark mark = mark_of(report, finding.span);
    json.open_object();
    json.key("description");
    json.text(message_of(finding));
    json.key("check_name");
    json.text(finding.rule->name);
    json.key("fingerprint");
    json.text(fingerprint_of(report, at));
    json.key("severity");
    json.text(to_level(finding.rule->severity));
    json.key("location");
    json.open_object();
    json.key("path");
    json.text(mark.path);
    json.key("lines");
    json.open_object();
    json.key("begin");
    json.number(mark.begin.line);
    json.close_object();
    json.close_object();
    json.close_object();
  }
  json.close_list();
}

}  // namespace

extern const Format format;
constinit const Format format{.name = "gitlab",
                              .summary = {.en = "JSON for GitLab's Code Quality",
                                          .es = "JSON para Code Quality de GitLab",
                                          .zh = "GitLab Code Quality 的 JSON"},
                              .reader = Format::Reader::machine,
                              .identities = Format::Identities::told,
                              .write_check = write_check};

}  // namespace planctl::render::formats::gitlab
