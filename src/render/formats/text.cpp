// render/formats/text: what a person reads on a terminal.
#include "base/text.hpp"

#include <algorithm>

#include "base/wrap.hpp"
#include "render/buffer.hpp"
#include "render/findings_text.hpp"
#include "render/format.hpp"
#include "render/outline.hpp"
#include "render/page_words.hpp"
#include "render/paint.hpp"
#include "render/quotas_text.hpp"
#include "render/table_text.hpp"
#include "render/words.hpp"

namespace planctl::render::formats::text {
namespace {

// " [0/1, goals.yaml:12]": what the evidence counts, and where it stands.
std::string to_points(const report::EvidenceLine& evidence, const diag::Sources& sources) {
  std::string points = evidence.holds ? " [1/1" : " [0/1";
  if (evidence.span.known()) {
    const auto& file = sources.at(evidence.span.file);
    points += ", " + base::to_printable(file.path()) + ":" +
              std::to_string(file.position(evidence.span.begin).line);
  }
  return points + "]";
}

// How the percentage comes about.
std::string write_sum(const report::Judged& item, const Style& style) {
  const auto all = std::ssize(item.evidence);
  const auto holding = std::count_if(item.evidence.begin(), item.evidence.end(),
                                     [](const auto& evidence) { return evidence.holds; });
  constexpr values::Text exact = {.en = "   = {0} of {1} points: 100 * {0} / {1} = {2}",
                                  .es = "   = {0} de {1} puntos: 100 * {0} / {1} = {2}",
                                  .zh = "   = {0}/{1} 分：100 * {0} / {1} = {2}"};
  constexpr values::Text rounded = {.en =
                                        "   = {0} of {1} points: 100 * {0} / {1} = {2}, rounded "
                                        "down",
                                    .es =
                                        "   = {0} de {1} puntos: 100 * {0} / {1} = {2}, "
                                        "redondeado hacia abajo",
                                    .zh = "   = {0}/{1} 分：100 * {0} / {1} = {2}，向下取整"};
  const auto& text = 100 * holding % all == 0 ? exact : rounded;
  return to_text(diag::Message{text,
                               {std::to_string(holding), std::to_string(all),
                                diag::Figure{item.percent, {.name = "%", .decimals = 0}}}},
                 style.language) +
         "\n";
}

std::string write_evidence(const report::EvidenceLine& evidence, const report::Checklist& checklist,
                           const Style& style) {
  const std::size_t width = std::min(style.width, widest_prose);
  std::string words = to_text(evidence.message, style.language);
  if (checklist.sources != nullptr) words += to_points(evidence, *checklist.sources);
  std::string text;
  for (const auto& line : base::wrap(words, width - 6)) {
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
    return paint_lines(to_text(heading.words, style.language), Paint::strong, style);
  }
  std::string operator()(const report::Paragraph& paragraph) const {
    return paint_lines(to_text(paragraph.words, style.language), to_paint(paragraph.tone), style);
  }
  std::string operator()(const report::Listing& listing) const {
    std::string text = to_text(listing.lead, style.language);
    const bool chinese = style.language == values::Language::zh;
    for (std::size_t at = 0; at < listing.items.size(); ++at)
      text += (at == 0 ? (chinese ? "" : " ") : (chinese ? "、" : ", ")) +
              to_text(listing.items[at], style.language);
    // Lists stand one below the other, so what goes on is set in.
    std::string lines;
    for (const auto& line : base::wrap(text, std::min(style.width, widest_prose) - 2))
      lines += std::string(lines.empty() ? 0 : 2, ' ') + line + "\n";
    return lines;
  }
  std::string operator()(const report::Bullets& bullets) const {
    std::string lines;
    for (const auto& item : bullets.items) {
      bool first = true;
      for (const auto& line :
           base::wrap(to_text(item, style.language), std::min(style.width, widest_prose) - 2)) {
        lines += (first ? "- " : "  ") + line + "\n";
        first = false;
      }
    }
    return lines;
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
  std::string operator()(const report::Drawing& /*drawing*/) const { return ""; }
  std::string operator()(const report::Graph& graph) const {
    std::string text;
    const auto add = [&](const std::string& words, std::size_t indent, std::string_view mark) {
      bool first = true;
      for (const auto& line : base::wrap(words, std::min(style.width, widest_prose) - indent)) {
        text += std::string(indent - 2, ' ') + std::string(first ? mark : "  ") + line + "\n";
        first = false;
      }
    };
    for (const auto& band : to_outline(graph, style.language)) {
      if (!text.empty()) text += "\n";
      text += paint(band.title, Paint::strong, style.colour) + "\n";
      for (const auto& node : band.nodes) {
        add(node.words, 2, "- ");
        for (const auto& other : node.leads_to) add(other, 6, arrow_of(style.glyphs));
      }
    }
    return text;
  }
  std::string operator()(const report::Checklist& checklist) const {
    std::string text;
    const bool chinese = style.language == values::Language::zh;
    auto number = checklist.first - 1;
    for (const auto& item : checklist.items) {
      ++number;
      const auto name = base::pad(std::to_string(number), 2, base::Side::right) + " " +
                        std::string(item.name.in(style.language)) + (chinese ? "：" : ":");
      const auto verdict = item.verdict.text.in(style.language);
      const auto percent =
          (chinese ? "，" : ", ") + page_words::percent(item.percent, style.language);
      const auto needed = base::display_width(name) + 1 + base::display_width(verdict) +
                          base::display_width(percent);
      text.append(name).append(needed > style.width ? "\n   " : chinese ? "" : " ");
      text.append(paint(verdict, to_paint(item.tone), style.colour)).append(percent) += '\n';
      for (const auto& evidence : item.evidence) text += write_evidence(evidence, checklist, style);
      if (checklist.sources != nullptr) text += write_sum(item, style);
    }
    return text;
  }
};

void write_document(const report::Document& document, const Style& style, Out& out) {
  Buffer buffer(out);
  bool first = true;
  bool after_list = false;
  for (const auto& block : document.blocks) {
    const std::string text = std::visit(Writer{style}, block);
    if (text.empty()) continue;
    const bool is_list = std::holds_alternative<report::Listing>(block);
    if (!first && !(is_list && after_list)) buffer << "\n";
    buffer << text;
    after_list = is_list;
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
