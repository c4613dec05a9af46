// render/formats/sarif: SARIF 2.1.0, as GitHub's code scanning and editors take it.
#include <algorithm>
#include <map>

#include "render/annotation.hpp"
#include "render/format.hpp"
#include "render/json.hpp"

namespace planctl::render::formats::sarif {
namespace {

// As many as GitHub shows; the gravest stay.
constexpr std::size_t most_results = 5'000;

// In a message `[text](target)` would be a link.
std::string escape_links(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '[' || c == ']' || c == '\\') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

void write_text(JsonWriter& json, std::string_view key, std::string_view text) {
  json.key(key);
  json.open_object();
  json.key("text");
  json.text(escape_links(text));
  json.close_object();
}

// `goal/no-owner` as `GoalNoOwner`.
std::string to_pascal(std::string_view name) {
  std::string pascal;
  bool begins = true;
  for (const char c : name) {
    const bool letter = c >= 'a' && c <= 'z';
    if (c != '/' && c != '-') pascal += begins && letter ? static_cast<char>(c - 'a' + 'A') : c;
    begins = c == '/' || c == '-';
  }
  return pascal;
}

std::string_view to_problem(diag::Severity severity) {
  return severity == diag::Severity::note ? "recommendation" : diag::to_word(severity);
}

std::string with_stop(std::string_view sentence) {
  return std::string(sentence) + (sentence.ends_with('?') || sentence.ends_with('.') ? "" : ".");
}

// Two sentences, of which viewers take the first as the title.
std::string to_prose(std::string_view first, std::string_view second) {
  return with_stop(first) + " " + with_stop(second);
}

void write_rule(JsonWriter& json, const diag::RuleInfo& rule) {
  json.open_object();
  json.key("id");
  json.text(rule.name);
  json.key("name");
  json.text(to_pascal(rule.name));
  write_text(json, "shortDescription", rule.summary.en);
  write_text(json, "fullDescription", rule.rationale.en);
  std::string help = to_prose(rule.summary.en, rule.remedy.en);
  if (!rule.bad.empty())
    help += "\n\nWrong:\n" + std::string(rule.bad) + "\nRight:\n" + std::string(rule.good);
  write_text(json, "help", help);
  json.key("defaultConfiguration");
  json.open_object();
  json.key("level");
  json.text(diag::to_word(rule.severity));
  json.close_object();
  json.key("properties");
  json.open_object();
  json.key("precision");
  json.text("high");
  json.key("problem.severity");
  json.text(to_problem(rule.severity));
  json.key("tags");
  json.open_list();
  json.text(rule.name.substr(0, rule.name.find('/')));
  json.close_list();
  json.close_object();
  json.close_object();
}

void write_region(JsonWriter& json, const Mark& mark) {
  json.key("region");
  json.open_object();
  json.key("startLine");
  json.number(mark.begin.line);
  json.key("startColumn");
  json.number(mark.begin_utf16);
  json.key("endLine");
  json.number(mark.end.line);
  json.key("endColumn");
  json.number(mark.end_utf16);
  json.close_object();
}

void write_location(JsonWriter& json, const Mark& mark) {
  json.key("physicalLocation");
  json.open_object();
  json.key("artifactLocation");
  json.open_object();
  json.key("uri");
  json.text(to_uri(mark.path));
  json.close_object();
  write_region(json, mark);
  json.close_object();
}

void write_related(JsonWriter& json, const report::CheckReport& report,
                   const diag::Finding& finding) {
  if (finding.related.empty()) return;
  json.key("relatedLocations");
  json.open_list();
  std::int64_t number = 0;
  for (const auto& related : finding.related) {
    json.open_object();
    json.key("id");
    json.number(++number);
    write_location(json, mark_of(report, related.span));
    write_text(json, "message", diag::to_string(related.message, values::Language::en));
    json.close_object();
  }
  json.close_list();
}

void write_result(JsonWriter& json, const report::CheckReport& report, std::size_t at,
                  std::int64_t rule) {
  const auto& finding = report.findings[at];
  json.open_object();
  json.key("ruleId");
  json.text(finding.rule->name);
  json.key("ruleIndex");
  json.number(rule);
  json.key("level");
  json.text(diag::to_word(finding.rule->severity));
  write_text(json, "message", to_prose(message_of(finding), help_of(finding)));
  json.key("locations");
  json.open_list();
  json.open_object();
  write_location(json, mark_of(report, finding.span));
  json.close_object();
  json.close_list();
  json.key("partialFingerprints");
  json.open_object();
  json.key("primaryLocationLineHash");
  json.text(fingerprint_of(report, at) + ":1");
  json.close_object();
  write_related(json, report, finding);
  json.close_object();
}

// The rules that found something, by name.
std::vector<const diag::RuleInfo*> list_rules(const report::CheckReport& report) {
  std::map<std::string_view, const diag::RuleInfo*> used;
  for (const auto& finding : report.findings) used.emplace(finding.rule->name, finding.rule);
  std::vector<const diag::RuleInfo*> rules;
  for (const auto& [name, rule] : used) rules.push_back(rule);
  return rules;
}

void write_driver(JsonWriter& json, const std::vector<const diag::RuleInfo*>& rules) {
  json.key("tool");
  json.open_object();
  json.key("driver");
  json.open_object();
  json.key("name");
  json.text("planctl");
  json.key("semanticVersion");
  json.text(PLANCTL_VERSION);
  json.key("rules");
  json.open_list();
  for (const auto* rule : rules) write_rule(json, *rule);
  json.close_list();
  json.close_object();
  json.close_object();
}

void write_invocation(JsonWriter& json, std::size_t left_out) {
  json.key("invocations");
  json.open_list();
  json.open_object();
  json.key("executionSuccessful");
  json.boolean(true);
  if (left_out > 0) {
    json.key("toolExecutionNotifications");
    json.open_list();
    json.open_object();
    json.key("level");
    json.text("warning");
    write_text(json, "message",
               std::to_string(left_out) + " findings of least severity are left out");
    json.close_object();
    json.close_list();
  }
  json.close_object();
  json.close_list();
}

void write_run(JsonWriter& json, const report::CheckReport& report) {
  auto order = order_by_severity(report);
  const auto left_out = order.size() > most_results ? order.size() - most_results : 0;
  order.resize(order.size() - left_out);
  std::sort(order.begin(), order.end());
  const auto rules = list_rules(report);
  std::map<std::string_view, std::int64_t> numbers;
  for (const auto* rule : rules) numbers.emplace(rule->name, std::ssize(numbers));
  json.open_object();
  write_driver(json, rules);
  write_invocation(json, left_out);
  json.key("automationDetails");
  json.open_object();
  json.key("id");
  json.text("planctl/");
  json.close_object();
  json.key("columnKind");
  json.text("utf16CodeUnits");
  json.key("results");
  json.open_list();
  for (const auto at : order)
    write_result(json, report, at, numbers.at(report.findings[at].rule->name));
  json.close_list();
  json.close_object();
}

void write_check(const report::CheckReport& report, const Style&, Out& out) {
  Buffer buffer(out);
  JsonWriter json(buffer);
  json.open_object();
  json.key("$schema");
  json.text("https://json.schemastore.org/sarif-2.1.0.json");
  json.key("version");
  json.text("2.1.0");
  json.key("runs");
  json.open_list();
  write_run(json, report);
  json.close_list();
  json.close_object();
}

}  // namespace

extern const Format format;
constinit const Format format{.name = "sarif",
                              .summary = {.en = "SARIF 2.1.0 for code scanning and editors",
                                          .es = "SARIF 2.1.0 para análisis de código y editores",
                                          .zh = "SARIF 2.1.0，供代码扫描和编辑器使用"},
                              .reader = Format::Reader::machine,
                              .identities = Format::Identities::told,
                              .write_check = write_check};

}  // namespace planctl::render::formats::sarif
