// report/check: counts findings and lays out what a person reads after a check.
#include "report/check.hpp"

#include "report/judged.hpp"
#include "report/phrases.hpp"

namespace planctl::report {
namespace {

struct Plural {
  values::Text none;
  values::Text one;
  values::Text many;
};
constexpr Plural errors{.none = {.en = "no error", .es = "ningún error", .zh = "无错误"},
                        .one = {.en = "1 error", .es = "1 error", .zh = "1 个错误"},
                        .many = {.en = "{0} errors", .es = "{0} errores", .zh = "{0} 个错误"}};
constexpr Plural warnings{.none = {.en = "no warning", .es = "ningún aviso", .zh = "无警告"},
                          .one = {.en = "1 warning", .es = "1 aviso", .zh = "1 个警告"},
                          .many = {.en = "{0} warnings", .es = "{0} avisos", .zh = "{0} 个警告"}};
constexpr Plural notes{.none = {.en = "no note", .es = "ninguna nota", .zh = "无附注"},
                       .one = {.en = "1 note", .es = "1 nota", .zh = "1 条附注"},
                       .many = {.en = "{0} notes", .es = "{0} notas", .zh = "{0} 条附注"}};

// A text with its number filled in, in every language, is a message of one placeholder.
Cell count_cell(const Plural& plural, std::int64_t count, Tone tone) {
  const values::Text& text = count == 0 ? plural.none : count == 1 ? plural.one : plural.many;
  return {diag::Message{text, {std::to_string(count)}}, count == 0 ? Tone::plain : tone};
}

Table build_summary(const Counts& counts) {
  Table table{.key = "summary"};
  for (int at = 0; at < 3; ++at) table.columns.push_back({.key = "", .heading = ""});
  table.rows.push_back({{count_cell(errors, counts.errors, Tone::bad),
                         count_cell(warnings, counts.warnings, Tone::fair),
                         count_cell(notes, counts.notes, Tone::plain)}});
  return table;
}

std::vector<Paragraph> tell_known(const Known& known) {
  std::vector<Paragraph> paragraphs;
  if (known.of_baseline > 0)
    paragraphs.push_back({say({.en = "not shown: {0} findings of the baseline",
                               .es = "no se muestran: {0} hallazgos de la línea base",
                               .zh = "未显示：基线中的 {0} 个发现"},
                              {std::to_string(known.of_baseline)})});
  if (known.since > 0)
    paragraphs.push_back({say({.en = "not shown: {0} findings that were there before",
                               .es = "no se muestran: {0} hallazgos que ya existían",
                               .zh = "未显示：此前已有的 {0} 个发现"},
                              {std::to_string(known.since)})});
  return paragraphs;
}

}  // namespace

Counts count(const std::vector<diag::Finding>& findings) {
  Counts counts;
  for (const auto& finding : findings) {
    if (finding.rule->severity == diag::Severity::error) ++counts.errors;
    if (finding.rule->severity == diag::Severity::warning) ++counts.warnings;
    if (finding.rule->severity == diag::Severity::note) ++counts.notes;
  }
  return counts;
}

CheckReport build_check(const diag::Sources& sources, std::vector<Told> told,
                        const model::Checklist& checklist) {
  std::vector<diag::Finding> findings;
  std::vector<std::string> identities;
  findings.reserve(told.size());
  identities.reserve(told.size());
  for (auto& one : told) {
    findings.push_back(std::move(one.finding));
    identities.push_back(std::move(one.identity));
  }
  const auto counts = count(findings);
  return {.sources = &sources,
          .findings = std::move(findings),
          .identities = std::move(identities),
          .counts = counts,
          .known = {},
          .steps = build_steps(checklist),
          .rules = {},
          .folder = {}};
}

Document build_check_document(const CheckReport& report, Trust trust) {
  Document document;
  document.blocks.push_back(Findings{report.sources, report.findings});
  document.blocks.push_back(build_summary(report.counts));
  for (auto& paragraph : tell_known(report.known)) document.blocks.push_back(std::move(paragraph));
  if (trust == Trust::broken) {
    document.blocks.push_back(Paragraph{say(
        {.en =
             "a file or section could not be read: the rules and the nine steps wait until it can",
         .es = "un archivo o sección no se pudo leer: las reglas y los nueve pasos esperan",
         .zh = "有文件或部分无法读取：修复之前不检查规则和九个步骤"})});
    return document;
  }
  document.blocks.push_back(build_step_table(report.steps));
  return document;
}

}  // namespace planctl::report
