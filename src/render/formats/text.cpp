// render/formats/text: what a person reads on a terminal.
#include "base/text.hpp"

#include <algorithm>

#include "base/wrap.hpp"
#include "render/buffer.hpp"
#include "render/findings_text.hpp"
#include "render/format.hpp"
#include "render/paint.hpp"
#include "render/quotas_text.hpp"
#include "render/table_text.hpp"
#include "render/words.hpp"

namespace planctl::render::formats::text {
namespace {

constexpr std::size_t widest_prose = 80;

std::string write_wrapped(std::string_view text, Paint kind, const Style& style) {
  std::string lines;
  for (const auto& line : base::wrap(text, std::min(style.width, widest_prose)))
    lines += paint(line, kind, style.colour) + "\n";
  return lines;
}

std::string write_evidence(const report::EvidenceLine& evidence, const Style& style) {
  const std::size_t width = std::min<std::size_t>(style.width, 100);
  std::string text;
  for (const auto& line : base::wrap(to_text(evidence.message, style.language), width - 6)) {
    text += text.empty() ? paint(evidence.holds ? "   + " : "   - ",
                                 evidence.holds ? Paint::good : Paint::bad, style.colour)
                         : "     ";
    text += line + "\n";
  }
  return text;
}

struct Writer {
  const Style& style;

  std::string operator()(const report::Heading& heading) const {
    return paint(to_text(heading.words, style.language), Paint::strong, style.colour) + "\n";
  }
  std::string operator()(const report::Paragraph& paragraph) const {
    return write_wrapped(to_text(paragraph.words, style.language), to_paint(paragraph.tone), style);
  }
  std::string operator()(const report::Listing& listing) const {
    std::string text = to_text(listing.lead, style.language);
    const bool chinese = style.language == values::Language::zh;
    for (std::size_t at = 0; at < listing.items.size(); ++at)
      text += (at == 0 ? (chinese ? "" : " ") : (chinese ? "、" : ", ")) +
              to_text(listing.items[at], style.language);
    return write_wrapped(text, Paint::plain, style);
  }
  std::string operator()(const report::Verbatim& verbatim) const {
    std::string lines;
    for (const std::string_view line : base::split(base::trim(verbatim.text), '\n'))
      lines += (line.empty() ? "" : "    " + base::to_printable(line)) + "\n";
    return lines;
  }
  std::string operator()(const report::Table& table) const {
    return write_table_text(table, style);
  }
  std::string operator()(const report::Findings& findings) const {
    return write_findings_text(findings, style);
  }
  std::string operator()(const report::Checklist& checklist) const {
    std::string text = paint(checklist.name.in(style.language), Paint::strong, style.colour) + "\n";
    std::size_t number = 0;
    for (const auto& item : checklist.items) {
      ++number;
      text += base::pad(std::to_string(number), 2, base::Side::right) + " " +
              std::string(item.name.in(style.language)) + ": " +
              paint(item.verdict.text.in(style.language), to_paint(item.tone), style.colour) +
              ", " + std::to_string(item.percent) +
              (style.language == values::Language::es ? " %" : "%") + "\n";
      for (const auto& evidence : item.evidence) text += write_evidence(evidence, style);
    }
    return text;
  }
};

void write_document(const report::Document& document, const Style& style, Out& out) {
  Buffer buffer(out);
  bool first = true;
  for (const auto& block : document.blocks) {
    const std::string text = std::visit(Writer{style}, block);
    if (text.empty()) continue;
    if (!first) buffer << "\n";
    buffer << text;
    first = std::holds_alternative<report::Heading>(block);
  }
}

}  // namespace

extern const Format format;
constinit const Format format{.name = "text",
                              .summary = {.en = "for people, on a terminal",
                                          .es = "para personas, en un terminal",
                                          .zh = "供人在终端阅读"},
                              .reader = Format::Reader::person,
                              .write_document = write_document,
                              .open_quotas = open_quotas_text};

}  // namespace planctl::render::formats::text
