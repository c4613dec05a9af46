// render/formats/rdjson: the Reviewdog Diagnostic Format; its columns count UTF-8 bytes.
#include "render/annotation.hpp"
#include "render/format.hpp"
#include "render/json.hpp"

namespace planctl::render::formats::rdjson {
namespace {

std::string_view to_level(diag::Severity severity) {
  switch (severity) {
    case diag::Severity::note:
      return "INFO";
    case diag::Severity::warning:
      return "WARNING";
    case diag::Severity::error:
      break;
  }
  return "ERROR";
}

void write_position(JsonWriter& json, std::string_view key, diag::Position position) {
  json.key(key);
  json.open_object();
  json.key("line");
  json.number(position.line);
  json.key("column");
  json.number(position.byte);
  json.close_object();
}

void write_location(JsonWriter& json, const Mark& mark) {
  json.key("location");
  json.open_object();
  json.key("path");
  json.text(mark.path);
  json.key("range");
  json.open_object();
  write_position(json, "start", mark.begin);
  write_position(json, "end", mark.end);
  json.close_object();
  json.close_object();
}

void write_related(JsonWriter& json, const report::CheckReport& report,
                   const diag::Finding& finding) {
  if (finding.related.empty()) return;
  json.key("related_locations");
  json.open_list();
  for (const auto& related : finding.related) {
    json.open_object();
    json.key("message");
    json.text(diag::to_string(related.message, values::Language::en));
    write_location(json, mark_of(report, related.span));
    json.close_object();
  }
  json.close_list();
}

void write_check(const report::CheckReport& report, const Style&, Out& out) {
  Buffer buffer(out);
  JsonWriter json(buffer);
  json.open_object();
  json.key("source");
  json.open_object();
  json.key("name");
  json.text("planctl");
  json.close_object();
  json.key("diagnostics");
  json.open_list();
  for (const auto& finding : report.findings) {
    json.open_object();
    json.key("message");
    json.text(message_of(finding) + "\n" + help_of(finding));
    write_location(json, mark_of(report, finding.span));
    json.key("severity");
    json.text(to_level(finding.rule->severity));
    json.key("code");
    json.open_object();
    json.key("value");
    json.text(finding.rule->name);
    json.close_object();
    write_related(json, report, finding);
    json.close_object();
  }
  json.close_list();
  json.close_object();
}

}  // namespace

extern const Format format;
constinit const Format format{
    .name = "rdjson",
    .summary = {.en = "JSON for reviewdog", .es = "JSON para reviewdog", .zh = "reviewdog 的 JSON"},
    .reader = Format::Reader::machine,
    .write_check = write_check};

}  // namespace planctl::render::formats::rdjson
