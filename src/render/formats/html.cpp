// render/formats/html: one page that stands by itself, without script or network.
#include "render/html.hpp"

#include <algorithm>
#include <string>

#include "base/text.hpp"
#include "render/buffer.hpp"
#include "render/code_spans.hpp"
#include "render/colours.hpp"
#include "render/format.hpp"
#include "render/graph_layout.hpp"
#include "render/outline.hpp"
#include "render/page_words.hpp"
#include "render/svg.hpp"
#include "render/table_width.hpp"
#include "render/told_finding.hpp"
#include "render/words.hpp"

namespace planctl::render::formats::html {
namespace {

using values::Language;

constexpr std::string_view style_sheet = R"(*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1rem 4rem;max-width:60rem;background:var(--ground);color:var(--text);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;overflow-wrap:break-word}
h1{font-size:1.75rem;line-height:1.25;margin:.5rem 0 1rem;color:var(--accent)}
h2{font-size:1.3rem;line-height:1.3;margin:2.4rem 0 .8rem;padding-bottom:.3rem;border-bottom:2px solid var(--line);color:var(--accent)}
h3{font-size:1.08rem;margin:1.6rem 0 .5rem}
p{margin:.5rem 0 .8rem}
code{font-family:ui-monospace,"SF Mono",Menlo,Consolas,monospace;font-size:.9em;background:var(--soft);padding:.05em .3em;border-radius:.2em}
pre{background:var(--soft);padding:.8rem;white-space:pre-wrap;border-radius:.3rem}
.scroll{overflow-x:auto;margin:.8rem 0 1.2rem}
.skip{position:absolute;left:-99rem;padding:.5rem 1rem;background:var(--ground);color:var(--accent)}.skip:focus{left:1rem}
table{border-collapse:collapse;width:100%;font-size:.95rem}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line)}
thead th{word-break:keep-all}thead :is(th,td){background:var(--soft);border-bottom:2px solid var(--line)}
tbody th{font-weight:500}table:not(.stacked) tbody th:not(.right){min-width:8rem}
.right{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.whole{white-space:nowrap}
.total>*{font-weight:700;border-top:2px solid var(--line)}
.strong{font-weight:600}.dim{color:var(--dim)}
.good{color:var(--good)}.fair{color:var(--fair)}.bad{color:var(--bad)}
td.good,td.fair,td.bad{font-weight:600;white-space:nowrap}
.phone{display:none;margin:.8rem 0 1.2rem}
td ul{margin:0;padding:0;list-style:none}
td li{margin:0 0 .15rem}
meter{width:5rem;height:.8rem}
ol.findings{list-style:none;margin:0;padding:0}
.finding{margin:.9rem 0;padding:.7rem .9rem;border:1px solid var(--line);border-left:.3rem solid var(--dim);border-radius:.3rem}
.finding.error{border-left-color:var(--bad)}.finding.warning{border-left-color:var(--fair)}
.finding>p{margin:0 0 .4rem;font-weight:600}.finding>p+p{font-weight:400}.finding>p.dim{margin:0;font-size:.85rem}
.told p:not(.dim) code{font:inherit;background:none;padding:0}.told p:not(.dim) code::before{content:open-quote}.told p:not(.dim) code::after{content:close-quote}
.finding dl{display:grid;grid-template-columns:minmax(6.5rem,auto) 1fr;gap:.2rem .9rem;margin:0;font-size:.95rem}
.finding dt{color:var(--dim)}.finding dd{margin:0;min-width:0}
@media (max-width:36rem){
.phone{display:block}.phone+.scroll,.scroll.page{display:none}
table:not(.stacked) :is(th,td){padding:.35rem .4rem;font-size:.9rem}
table:not(.stacked):not(.cards) tr>:first-child{max-width:9rem}
:is(.stacked thead,.cards thead th+*){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.cards :is(caption,thead,tbody,tr,th){display:block}.cards thead tr{padding:0}.cards thead th:first-child{max-width:none;color:var(--dim);font-weight:400}.cards tr{padding:.5rem 0;border-bottom:1px solid var(--line)}
.cards :is(th,td){border:0;padding:.1rem 0}.cards tbody th{font-weight:600;text-align:left;white-space:normal}
.cards td{display:block;overflow:hidden;text-align:right;white-space:normal}.cards :empty{display:none}
.cards td::before{content:attr(data-of);float:left;max-width:45%;padding-right:1rem;color:var(--dim);font-weight:400;text-align:left}
.finding dl{grid-template-columns:1fr}.finding dd{margin-bottom:.4rem}
table.stacked tr{display:flex;flex-wrap:wrap;gap:0 .6rem;padding:.5rem 0;border-bottom:1px solid var(--line)}
table.stacked th,table.stacked td{border:0;padding:.1rem 0}
table.stacked tbody th:not(.right),table.stacked th.right+td{flex:1 1 8rem}table.stacked meter{width:2.5rem}table.stacked td:last-child{flex:1 0 100%}
}
@media screen and (min-width:64rem){.scroll.wide{position:relative;left:50%;transform:translateX(-50%);width:max-content;min-width:100%;max-width:calc(100vw - 3rem)}.wide table{font-size:.85rem}.wide :is(th,td){padding:.35rem .4rem}.wide table:not(.stacked) tbody th:not(.right){min-width:5.5rem}}
@media screen and (min-width:36rem) and (max-width:64rem){table{font-size:.85rem}th,td{padding:.35rem .4rem}table:not(.stacked) tbody th:not(.right){min-width:5.5rem}.wide table{font-size:.8rem}.wide :is(th,td){padding:.3rem}}
@media screen and (min-width:36rem){.dense table{font-size:clamp(.75rem,1.1vw,.85rem)}.dense :is(th,td){padding:.3rem clamp(.2rem,.35vw,.4rem)}.scroll.dense{max-width:calc(100vw - 2rem)}.dense table:not(.stacked) tbody th:not(.right){min-width:4.5rem}}
@media print,(min-width:36rem){.wide table .right+:not(.right){padding-left:.5rem}}
.picture{max-width:100%;height:auto}.phone .picture{width:100%}
@media (max-width:36rem){.scroll .picture{max-width:none}}
@page{size:A4;margin:12mm 14mm}
@media print{
:root{--text:#000;--dim:#444;--ground:#fff;--line:#bbb;--soft:#f2f2f2;--accent:#123a58;--good:#14572d;--fair:#6e4200;--bad:#8f1d17}
html{font-size:11.5px}body{max-width:none;padding:0;font-size:9.5pt;line-height:1.3}
h2{font-size:1.2rem;margin:.75rem 0 .2rem;padding-bottom:.1rem}p,ul{margin:.25rem 0 .35rem}th,td{padding:.12rem .5rem}.scroll{margin:.3rem 0}
p.dim{break-before:avoid;margin:.15rem 0}h2,h3,caption,thead,p.strong,tbody tr:nth-child(-n+2):not(:last-child){break-after:avoid}tr,li,.finding,.picture{break-inside:avoid}tbody tr:nth-last-child(-n+3){break-before:avoid}.scroll{overflow:visible}:is(.chart,.chart+p):has(+.scroll:not(.long)){break-after:avoid}:is(.chart,.chart+p)+.scroll:not(.long){break-inside:avoid}.picture{max-height:19cm}.wide table{font-size:8pt}.wide :is(th,td){padding:.15rem .2rem}.wide table:not(.stacked) tbody th:not(.right){min-width:5.5rem}.phone+.scroll .picture{max-width:70%}.skip,.phone{display:none}.phone+.scroll,.scroll.page{display:block}
}
)";

// Where a table needs more than the width of an upright sheet.
constexpr std::string_view lying_sheet =
    "@page{size:A4 landscape}@media print{.picture{max-height:14cm}}\n";

// Sizes in tenths of a pixel, of letters that are wide for their height.
constexpr std::size_t page_cell = 97;
constexpr std::size_t page_padding = 192;
constexpr std::size_t page_text = 928;
constexpr std::size_t small_screen = 1150;  // what fits on one of 64rem in somewhat smaller type
constexpr std::size_t wide_print_cell = 68;
constexpr std::size_t wide_print_padding = 46;
constexpr std::size_t sheet_text = 688;

bool needs_lying_sheet(const report::Document& document, Language language) {
  return std::any_of(document.blocks.begin(), document.blocks.end(), [&](const auto& block) {
    const auto* table = std::get_if<report::Table>(&block);
    return table != nullptr &&
           find_least_width(*table, language).pixels(wide_print_cell, wide_print_padding) >
               sheet_text;
  });
}

// A path may go on in the next line.
std::string let_paths_break(std::string_view text) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  std::string broken;
  for (std::size_t at = 0; at < text.size(); ++at) {
    broken += to_html(text.substr(at, 1));
    if (text[at] == '/' && at > 0 && is_letter(text[at - 1])) broken += "<wbr>";
  }
  return broken;
}

constexpr std::string_view digits = "0123456789";

// Of a number, date or period that text begins with: `12`, `2026-03-31`, `2026-W14`.
std::size_t length_of(std::string_view text) {
  constexpr std::string_view parts = "0123456789-";
  const auto end = std::min(text.find_first_not_of(parts), text.size());
  constexpr std::string_view letters = "WQP";
  const bool goes_on = end > 0 && text[end - 1] == '-' && end + 1 < text.size() &&
                       letters.find(text[end]) != std::string_view::npos &&
                       digits.find(text[end + 1]) != std::string_view::npos;
  if (!goes_on) return end;
  return std::min(text.find_first_not_of(digits, end + 1), text.size());
}

// Text in which no date or period, and no percent sign from its number, is torn at the end of a
// line.
std::string to_line(std::string_view text) {
  std::string line;
  while (!text.empty()) {
    const auto begin = std::min(text.find_first_of(digits), text.size());
    const auto run = text.substr(begin);
    const auto number = run.substr(0, length_of(run));
    const bool whole = number.find('-') != std::string_view::npos;
    line += let_paths_break(text.substr(0, begin));
    line +=
        whole ? "<span class=\"whole\">" + std::string(number) + "</span>" : std::string(number);
    text = run.substr(number.size());
    if (!number.empty() && text.starts_with(" %")) {
      line += "&nbsp;";
      text.remove_prefix(1);
    }
  }
  return line;
}

std::string to_code(const diag::Message& message, Language language) {
  const auto text = to_text(message, language);
  std::string written;
  for (const auto& span : split_code_spans(text))
    written += span.kind == CodeSpan::Kind::code ? "<code>" + to_html(span.text) + "</code>"
                                                 : to_line(span.text);
  return written;
}

std::string write_words(const report::Words& words, Language language) {
  if (const auto* message = std::get_if<diag::Message>(&words)) return to_code(*message, language);
  return to_line(to_text(words, language));
}

std::string write_content(const report::Content& content, Language language) {
  if (const auto* message = std::get_if<diag::Message>(&content))
    return to_code(*message, language);
  if (const auto* bar = std::get_if<report::Bar>(&content)) {
    return "<meter min=\"0\" max=\"100\" value=\"" + std::to_string(bar->percent) + "\">" +
           to_line(page_words::percent(bar->percent, language)) + "</meter>";
  }
  if (const auto* spark = std::get_if<report::Spark>(&content))
    return "<span role=\"img\" aria-label=\"" + to_html(to_plain(*spark)) + "\">" +
           to_html(to_text(content, language)) + "</span>";
  return to_line(to_text(content, language));
}

std::string_view class_of(report::Tone tone) {
  switch (tone) {
    case report::Tone::plain:
      return "";
    case report::Tone::strong:
      return "strong";
    case report::Tone::dim:
      return "dim";
    case report::Tone::good:
      return "good";
    case report::Tone::fair:
      return "fair";
    case report::Tone::bad:
      break;
  }
  return "bad";
}

// ` class="a b"`, or nothing.
std::string write_class(std::string_view one, std::string_view other = {}) {
  if (one.empty() && other.empty()) return "";
  const bool both = !one.empty() && !other.empty();
  return " class=\"" + std::string(one) + (both ? " " : "") + std::string(other) + "\"";
}

class Writer {
 public:
  explicit Writer(const Style& style) : language_(style.language) {}

  std::string operator()(const report::Heading& heading) {
    // A page has one title: that of the document, else its first heading.
    const bool title = !titled_;
    titled_ = true;
    const std::string tag = title ? "h1" : heading.level == report::Level::part ? "h3" : "h2";
    heading_ = to_text(heading.words, language_);
    return "<" + tag + ">" + write_words(heading.words, language_) + "</" + tag + ">\n";
  }
  std::string operator()(const report::Paragraph& paragraph) const {
    return "<p" + write_class(class_of(paragraph.tone)) + ">" +
           write_words(paragraph.words, language_) + "</p>\n";
  }
  std::string operator()(const report::Listing& listing) const {
    const bool chinese = language_ == Language::zh;
    std::string text = "<p>" + write_words(listing.lead, language_);
    for (std::size_t at = 0; at < listing.items.size(); ++at)
      text += (at == 0 ? (chinese ? "" : " ") : (chinese ? "、" : ", ")) +
              write_words(listing.items[at], language_);
    return text + "</p>\n";
  }
  std::string operator()(const report::Bullets& bullets) const {
    if (bullets.items.empty()) return "";
    std::string text = "<ul>\n";
    for (const auto& item : bullets.items)
      text += "<li>" + write_words(item, language_) + "</li>\n";
    return text + "</ul>\n";
  }
  std::string operator()(const report::Verbatim& verbatim) const {
    std::string text;
    for (const auto line : base::split(base::trim(verbatim.text), '\n'))
      text += to_html(base::to_printable(line)) + "\n";
    return "<pre>" + text + "</pre>\n";
  }
  std::string operator()(const report::Table& table) const;
  std::string operator()(const report::Findings& findings) const {
    std::string text;
    for (std::size_t at = 0; at < findings.findings.size(); ++at)
      text += findings.readers == report::Readers::clients
                  ? tell_finding(findings, at)
                  : write_finding(findings.findings[at], findings.sources);
    const bool told = findings.readers == report::Readers::clients;
    return text.empty()
               ? text
               : "<ol" + write_class("findings", told ? "told" : "") + ">\n" + text + "</ol>\n";
  }
  std::string operator()(const report::Checklist& checklist) const;
  std::string operator()(const report::Drawing& drawing) const {
    return write_picture(drawing,
                         drawing.screen == report::Screen::phone ? "phone" : "scroll chart");
  }
  std::string operator()(const report::Graph& graph) const;

 private:
  // What is moved sideways is reached by keys, and says its name there.
  static std::string reach(std::string_view name) {
    return " tabindex=\"0\" role=\"group\" aria-label=\"" + to_html(name) + "\"";
  }
  // A wide one is moved sideways, by keys too, and is not made too small to read.
  [[nodiscard]] std::string write_picture(const report::Drawing& drawing,
                                          std::string_view kind) const {
    return "<div" + write_class(kind) + reach(to_text(drawing.title, language_)) + ">" +
           write_svg(drawing, language_) + "</div>\n";
  }
  [[nodiscard]] std::string write_row(const report::Table& table, const report::Row& row,
                                      bool cards) const;
  [[nodiscard]] std::string write_finding(const diag::Finding& finding,
                                          const diag::Sources* sources) const;

  [[nodiscard]] std::string open_finding(const diag::Finding& finding) const;
  [[nodiscard]] std::string tell_finding(const report::Findings& findings, std::size_t at) const;

  Language language_;
  bool titled_ = false;
  std::string heading_ = {};  // the last one
};

// The first cell of a row names it. Where a phone shows each row as a card, every other cell brings
// the heading of its column.
std::string Writer::write_row(const report::Table& table, const report::Row& row,
                              bool cards) const {
  std::string text = "<tr" + write_class(row.kind == report::Row::Kind::total ? "total" : "") + ">";
  for (std::size_t at = 0; at < table.columns.size(); ++at) {
    const report::Cell empty;
    const auto& cell = at < row.cells.size() ? row.cells[at] : empty;
    const bool right = table.columns[at].align == report::Align::right;
    const bool whole = std::holds_alternative<values::Date>(cell.content) ||
                       std::holds_alternative<report::Word>(cell.content);
    auto attributes = write_class(right ? "right" : whole ? "whole" : "", class_of(cell.tone));
    if (cards && at > 0)
      attributes += " data-of=\"" + to_html(to_text(table.columns[at].heading, language_)) + "\"";
    const auto content = write_content(cell.content, language_);
    text += at == 0 ? "<th scope=\"row\"" + attributes + ">" + content + "</th>"
                    : "<td" + attributes + ">" + content + "</td>";
  }
  return text + "</tr>\n";
}

std::string Writer::operator()(const report::Table& table) const {
  std::string head;
  bool headed = false;
  for (const auto& column : table.columns) {
    const auto words = write_words(column.heading, language_);
    headed = headed || !words.empty();
    const auto attributes = write_class(column.align == report::Align::right ? "right" : "");
    head += words.empty() ? "<td" + attributes + "></td>"
                          : "<th scope=\"col\"" + attributes + ">" + words + "</th>";
  }
  constexpr std::size_t too_many_for_a_phone = 4;
  const bool cards = headed && table.columns.size() >= too_many_for_a_phone;
  constexpr std::size_t many_rows = 8;
  const auto least = find_least_width(table, language_).pixels(page_cell, page_padding);
  std::string size = least > small_screen ? "wide dense" : least > page_text ? "wide" : "";
  if (table.rows.size() >= many_rows) size += size.empty() ? "long" : " long";
  const auto kind = write_class("scroll", size);
  const auto name = table.title ? to_text(*table.title, language_) : heading_;
  std::string text = "<div" + kind + reach(name) + "><table" +
                     write_class(!headed ? "stacked"
                                 : cards ? "cards"
                                         : "") +
                     ">\n";
  if (table.title) text += "<caption>" + write_words(*table.title, language_) + "</caption>\n";
  if (headed) text += "<thead><tr>" + head + "</tr></thead>\n";
  text += "<tbody>\n";
  for (const auto& row : table.rows) text += write_row(table, row, cards);
  text += "</tbody></table></div>\n";
  for (const auto& note : table.notes)
    text += "<p class=\"dim\">" + write_words(note, language_) + "</p>\n";
  return text;
}

std::string Writer::write_finding(const diag::Finding& finding,
                                  const diag::Sources* sources) const {
  const auto& rule = *finding.rule;
  const auto add = [&](const values::Text& name, const std::string& value) {
    return "<dt>" + to_html(name.in(language_)) + "</dt><dd>" + value + "</dd>\n";
  };
  const auto place_of = [&](diag::Span span) {
    const auto place = page_words::place(span, sources);
    return place.empty() ? place : "<code>" + to_html(base::to_printable(place)) + "</code>";
  };
  std::string text = open_finding(finding) + "<dl>\n";
  if (const auto place = place_of(finding.span); !place.empty())
    text += add(page_words::where, place);
  text += add(page_words::reason, to_code({rule.rationale, {}}, language_));
  text += add(page_words::remedy,
              to_code(finding.help.value_or(diag::Message{rule.remedy, {}}), language_));
  for (const auto& related : finding.related)
    text += add(page_words::see_also,
                place_of(related.span) + " " + to_code(related.message, language_));
  text += add(page_words::rule, "<code>" + to_html(rule.name) + "</code>");
  return text + "</dl>\n</li>\n";
}

std::string Writer::open_finding(const diag::Finding& finding) const {
  const auto severity = finding.rule->severity;
  return "<li" + write_class("finding", diag::to_word(severity)) + ">\n<p>" +
         to_html(page_words::severity(severity).in(language_)) +
         (language_ == Language::zh ? "：" : ": ") + to_code(finding.message, language_) + "</p>\n";
}

std::string Writer::tell_finding(const report::Findings& findings, std::size_t at) const {
  const auto& finding = findings.findings[at];
  std::string text = open_finding(finding);
  if (!is_told_again(findings, at))
    text += "<p>" + to_code({finding.rule->rationale, {}}, language_) + "</p>\n";
  for (const auto& line : say_in_files(finding, findings.sources))
    text += "<p class=\"dim\">" + to_code(line, language_) + "</p>\n";
  return text + "</li>\n";
}

std::string Writer::operator()(const report::Checklist& checklist) const {
  const auto head = [&](std::string_view words, std::string_view kind = {}) {
    return "<th scope=\"col\"" + write_class(kind) + ">" + to_html(words) + "</th>";
  };
  std::string text = "<div class=\"scroll\" tabindex=\"0\"><table class=\"stacked\">\n<thead><tr>" +
                     head("#", "right") + head(checklist.name.in(language_)) +
                     head(page_words::verdict.in(language_)) + head("%", "right");
  const bool proven = page_words::has_evidence(checklist);
  if (proven) text += head(page_words::evidence.in(language_));
  text += "</tr></thead>\n<tbody>\n";
  std::int64_t number = checklist.first;
  for (const auto& item : checklist.items) {
    text += "<tr><td class=\"right\">" + std::to_string(number++) + "</td><th scope=\"row\">" +
            to_html(item.name.in(language_)) + "</th><td" + write_class(class_of(item.tone)) + ">" +
            to_html(item.verdict.text.in(language_)) + "</td><td class=\"right\">" +
            to_line(page_words::percent(item.percent, language_)) + "</td>";
    if (proven) text += "<td>";
    if (!item.evidence.empty()) text += "<ul>";
    for (const auto& evidence : item.evidence)
      text +=
          (evidence.holds ? "<li>✓ " : "<li>✗ ") + to_code(evidence.message, language_) + "</li>";
    if (!item.evidence.empty()) text += "</ul>";
    text += proven ? "</td></tr>\n" : "</tr>\n";
  }
  return text + "</tbody></table></div>\n";
}

std::string Writer::operator()(const report::Graph& graph) const {
  // On a phone the words below stand for it.
  std::string text = write_picture(lay_out(graph, language_), "scroll page");
  for (const auto& band : to_outline(graph, language_)) {
    text += "<p class=\"strong\">" + to_html(band.title) + "</p>\n<ul>\n";
    for (const auto& node : band.nodes) {
      text += "<li>" + to_line(node.words);
      for (const auto& other : node.leads_to) text += "<br>→ " + to_html(other);
      text += "</li>\n";
    }
    text += "</ul>\n";
  }
  return text;
}

// The title of the window: the first heading without its marks of code.
std::string find_title(const report::Document& document, Language language) {
  for (const auto& block : document.blocks)
    if (const auto* heading = std::get_if<report::Heading>(&block)) {
      std::string title;
      for (const char c : to_text(heading->words, language))
        if (c != '`') title += c;
      return title;
    }
  return "planctl";
}

std::string_view tag_of(Language language) {
  switch (language) {
    case Language::en:
      return "en";
    case Language::es:
      return "es";
    case Language::zh:
      break;
  }
  return "zh-Hans";
}

void write_document(const report::Document& document, const Style& style, Out& out) {
  Buffer buffer(out);
  buffer << "<!DOCTYPE html>\n<html lang=\"" << tag_of(style.language)
         << "\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
            "'unsafe-inline'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
         << to_html(find_title(document, style.language)) << "</title>\n<style>" << colours
         << style_sheet << svg_rules
         << (needs_lying_sheet(document, style.language) ? lying_sheet : std::string_view())
         << "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#content\">"
         << page_words::skip.in(style.language) << "</a>\n<main id=\"content\">\n";
  Writer writer(style);
  const bool titled =
      std::any_of(document.blocks.begin(), document.blocks.end(),
                  [](const auto& block) { return std::holds_alternative<report::Heading>(block); });
  if (!titled) buffer << "<h1>" << to_html(find_title(document, style.language)) << "</h1>\n";
  for (const auto& block : document.blocks) buffer << std::visit(writer, block);
  buffer << "</main>\n</body>\n</html>\n";
}

}  // namespace

extern const Format format;
constinit const Format format{.name = "html",
                              .summary = {.en = "a page by itself, to hand on or to print",
                                          .es = "una página autónoma, para entregar o imprimir",
                                          .zh = "独立网页，可转交或打印"},
                              .reader = Format::Reader::person,
                              .pictures = Format::Pictures::drawn,
                              .write_document = write_document};

}  // namespace planctl::render::formats::html
