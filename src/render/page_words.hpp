// render/page_words: headings and labels that both formats of pages, Markdown and HTML, print.
#pragma once
#include <algorithm>
#include <string>

#include "diag/finding.hpp"
#include "report/document.hpp"
#include "values/text.hpp"

namespace planctl::render::page_words {

inline constexpr values::Text where{.en = "Where", .es = "Dónde", .zh = "位置"};
inline constexpr values::Text reason{
    .en = "Why it matters", .es = "Por qué importa", .zh = "为何重要"};
inline constexpr values::Text remedy{.en = "What to do", .es = "Qué hacer", .zh = "建议"};
inline constexpr values::Text see_also{.en = "See also", .es = "Véase también", .zh = "另见"};
inline constexpr values::Text rule{.en = "Rule", .es = "Regla", .zh = "规则"};
inline constexpr values::Text skip{
    .en = "Skip to the content", .es = "Saltar al contenido", .zh = "跳到正文"};
inline constexpr values::Text verdict{.en = "Verdict", .es = "Veredicto", .zh = "结论"};
inline constexpr values::Text evidence{.en = "Evidence", .es = "Evidencia", .zh = "依据"};

inline values::Text severity(diag::Severity severity) {
  switch (severity) {
    case diag::Severity::error:
      return {.en = "Error", .es = "Error", .zh = "错误"};
    case diag::Severity::warning:
      return {.en = "Warning", .es = "Aviso", .zh = "警告"};
    case diag::Severity::note:
      break;
  }
  return {.en = "Note", .es = "Nota", .zh = "附注"};
}

// Whether a list says on what its verdicts rest.
inline bool has_evidence(const report::Checklist& checklist) {
  return std::any_of(checklist.items.begin(), checklist.items.end(),
                     [](const auto& item) { return !item.evidence.empty(); });
}

inline std::string percent(std::int64_t whole, values::Language language) {
  return std::to_string(whole) + (language == values::Language::es ? " %" : "%");
}

// `file:line`, or nothing where the finding has no place.
inline std::string place(diag::Span span, const diag::Sources* sources) {
  if (!span.known() || sources == nullptr) return {};
  const auto& file = sources->at(span.file);
  return file.path() + ":" + std::to_string(file.position(span.begin).line);
}

}  // namespace planctl::render::page_words
