// report/explain: a rule's record as a page, and all rules as a list.
#include "report/explain.hpp"

#include "report/method_rows.hpp"
#include "report/phrases.hpp"

namespace planctl::report {
namespace {

Word severity_word(diag::Severity severity) {
  switch (severity) {
    case diag::Severity::note:
      return {"note", {.en = "note", .es = "nota", .zh = "附注"}};
    case diag::Severity::warning:
      return {"warning", {.en = "warning", .es = "aviso", .zh = "警告"}};
    case diag::Severity::error:
      break;
  }
  return {"error", {.en = "error", .es = "error", .zh = "错误"}};
}

Table build_list(std::span<const diag::RuleInfo* const> rules) {
  Table table{.key = "rules"};
  table.columns = {{.key = "name", .heading = ""},
                   {.key = "severity", .heading = ""},
                   {.key = "summary", .heading = ""}};
  for (const auto* rule : rules)
    table.rows.push_back({{cell(std::string(rule->name)), cell(severity_word(rule->severity)),
                           cell(say(rule->summary))}});
  return table;
}

Paragraph describe(const Limit& limit) {
  std::vector<diag::Argument> arguments{std::string(limit.threshold->name),
                                        limit.threshold->summary, limit.value};
  if (limit.place.empty())
    return {say({.en = "Threshold `{0}`, {1}: `{2}`, as usual.",
                 .es = "Umbral `{0}`, {1}: `{2}`, el habitual.",
                 .zh = "阈值 `{0}`，{1}：`{2}`（通常值）。"},
                std::move(arguments))};
  arguments.insert(arguments.end(), {limit.place, limit.usual, limit.reason});
  return {say({.en = "Threshold `{0}`, {1}: `{2}`, set at {3} (usually `{4}`): {5}.",
               .es = "Umbral `{0}`, {1}: `{2}`, fijado en {3} (lo habitual es `{4}`): {5}.",
               .zh = "阈值 `{0}`，{1}：`{2}`，设定于 {3}（通常为 `{4}`）：{5}。"},
              std::move(arguments))};
}

Table build_limits(const std::vector<Limit>& limits) {
  Table table{.key = "thresholds"};
  for (const auto* key : {"name", "summary", "value", "usual", "place", "reason"})
    table.columns.push_back({.key = key});
  for (const auto& limit : limits)
    table.rows.push_back(
        {{cell(std::string(limit.threshold->name)), cell(say(limit.threshold->summary)),
          cell(limit.value), cell(limit.usual), cell(limit.place), cell(limit.reason)}});
  return table;
}

}  // namespace

Document build_explanation(const diag::RuleInfo& rule, const std::vector<Limit>& limits) {
  Document document;
  auto& blocks = document.blocks;
  blocks.push_back(
      Heading{say({.en = "{0} ({1}): {2}", .es = "{0} ({1}): {2}", .zh = "{0}（{1}）：{2}"},
                  {std::string(rule.name), severity_word(rule.severity).text, rule.summary})});
  blocks.push_back(Paragraph{say(rule.rationale)});
  blocks.push_back(Paragraph{say(
      {.en = "What to do: {0}", .es = "Qué hacer: {0}", .zh = "如何处理：{0}"}, {rule.remedy})});
  for (const auto& limit : limits) blocks.push_back(describe(limit));
  if (!rule.bad.empty()) {
    blocks.push_back(Heading{say({.en = "Wrong", .es = "Mal", .zh = "错误示例"})});
    blocks.push_back(Verbatim{std::string(rule.bad)});
  }
  if (!rule.good.empty()) {
    blocks.push_back(Heading{say({.en = "Right", .es = "Bien", .zh = "正确示例"})});
    blocks.push_back(Verbatim{std::string(rule.good)});
  }
  blocks.push_back(
      Paragraph{say({.en = "Source: {0}. Since planctl {1}.",
                     .es = "Fuente: {0}. Desde planctl {1}.",
                     .zh = "来源：{0}。自 planctl {1} 起。"},
                    {diag::Clauses{say_method_row(rule.source)}, std::string(rule.since)}),
                Tone::dim});
  return document;
}

Records build_explanation_records(const diag::RuleInfo& rule, const std::vector<Limit>& limits) {
  Records records;
  records.fields = {{"name", std::string(rule.name)},   {"severity", severity_word(rule.severity)},
                    {"summary", say(rule.summary)},     {"rationale", say(rule.rationale)},
                    {"remedy", say(rule.remedy)},       {"source", std::string(rule.source)},
                    {"since", std::string(rule.since)}, {"bad", std::string(rule.bad)},
                    {"good", std::string(rule.good)}};
  if (!limits.empty()) records.tables = {build_limits(limits)};
  return records;
}

Document build_rule_list(std::span<const diag::RuleInfo* const> rules) {
  return {{build_list(rules)}};
}

Records build_rule_records(std::span<const diag::RuleInfo* const> rules) {
  return {.tables = {build_list(rules)}};
}

}  // namespace planctl::report
