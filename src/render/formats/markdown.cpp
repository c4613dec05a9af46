// render/formats/markdown: GitHub Flavored Markdown for people; no text of a plan becomes markup.
#include <algorithm>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "render/buffer.hpp"
#include "render/code_spans.hpp"
#include "render/format.hpp"
#include "render/outline.hpp"
#include "render/page_words.hpp"
#include "render/told_finding.hpp"
#include "render/words.hpp"

namespace planctl::render::formats::markdown {
namespace {

enum class At { line, cell };  // a bar ends a cell

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_word(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
}

// What is put where a reader of Markdown would make a link or a mention of the text.
constexpr std::string_view broken = "<!-- -->";

std::string escape_char(std::string_view text, std::size_t at) {
  const char c = text[at];
  const char next = at + 1 < text.size() ? text[at + 1] : '\0';
  if (c == '&') return "&amp;";
  if (c == '<') return "&lt;";
  if (c == '>') return "&gt;";
  if (std::string_view("\\`*_[]|~$").find(c) != std::string_view::npos)
    return std::string("\\") + c;
  if (c == '@' && is_word(next)) return "@" + std::string(broken);
  if (c == '#' && is_digit(next)) return "#" + std::string(broken);
  if (c == ':' && text.substr(at).starts_with("://")) return ":" + std::string(broken);
  if (c == '.' && at >= 3 && (text.substr(at - 3, 3) == "www" || text.substr(at - 3, 3) == "WWW"))
    return std::string(broken) + ".";
  return {c};
}

// Text in the middle of a line.
std::string escape(std::string_view text) {
  std::string escaped;
  for (std::size_t at = 0; at < text.size(); ++at) escaped += escape_char(text, at);
  return escaped;
}

// Keeps the first characters of a line from being those of a list, a heading or an underline.
std::string guard_start(std::string line) {
  if (line.empty()) return line;
  if (std::string_view("-+=#").find(line.front()) != std::string_view::npos) return "\\" + line;
  std::size_t digits = 0;
  while (digits < line.size() && is_digit(line[digits])) ++digits;
  const bool marker = digits > 0 && digits < line.size() &&
                      (line[digits] == '.' || line[digits] == ')') &&
                      (digits + 1 == line.size() || line[digits + 1] == ' ');
  if (marker) line.insert(digits, "\\");
  return line;
}

std::string escape_code(std::string_view text, At at) {
  std::string code = "`";
  for (const char c : text)
    code += c == '|' && at == At::cell ? std::string("\\|") : std::string{c};
  return code + "`";
}

// A sentence of ours: what stands in backquotes is code.
std::string write_sentence(std::string_view text, At at) {
  std::string written;
  for (const auto& span : split_code_spans(text))
    written += span.kind == CodeSpan::Kind::code ? escape_code(span.text, at) : escape(span.text);
  return guard_start(std::move(written));
}

std::string write_words(const report::Words& words, values::Language language, At at) {
  const auto text = to_text(words, language);
  if (std::holds_alternative<diag::Message>(words)) return write_sentence(text, at);
  return guard_start(escape(text));
}

std::string write_content(const report::Content& content, values::Language language) {
  const auto text = to_text(content, language);
  if (std::holds_alternative<diag::Message>(content)) return write_sentence(text, At::cell);
  if (std::holds_alternative<std::string>(content)) return guard_start(escape(text));
  return escape(text);
}

std::string write_message(const diag::Message& message, values::Language language) {
  return write_sentence(to_text(message, language), At::line);
}

// The columns of words and figures. Those of bars are left out: their figures stand beside them.
std::vector<std::size_t> list_told(const report::Table& table) {
  std::vector<std::size_t> told;
  for (std::size_t at = 0; at < table.columns.size(); ++at) {
    const auto draws = [&](const report::Row& row) {
      return at < row.cells.size() && std::holds_alternative<report::Bar>(row.cells[at].content);
    };
    if (std::none_of(table.rows.begin(), table.rows.end(), draws)) told.push_back(at);
  }
  return told;
}

class Writer {
 public:
  explicit Writer(const Style& style) : language_(style.language) {}

  std::string operator()(const report::Heading& heading) const {
    const std::size_t depth = heading.level == report::Level::title     ? 1
                              : heading.level == report::Level::section ? 2
                                                                        : 3;
    return std::string(depth, '#') + " " + write_words(heading.words, language_, At::line) + "\n";
  }
  std::string operator()(const report::Paragraph& paragraph) const {
    const auto text = write_words(paragraph.words, language_, At::line);
    return (paragraph.tone == report::Tone::strong ? "**" + text + "**" : text) + "\n";
  }
  std::string operator()(const report::Listing& listing) const {
    std::string text = write_words(listing.lead, language_, At::line);
    const bool chinese = language_ == values::Language::zh;
    for (std::size_t at = 0; at < listing.items.size(); ++at)
      text += (at == 0 ? (chinese ? "" : " ") : (chinese ? "、" : ", ")) +
              write_words(listing.items[at], language_, At::line);
    return text + "\n";
  }
  std::string operator()(const report::Bullets& bullets) const {
    std::string text;
    for (const auto& item : bullets.items)
      text += "- " + write_words(item, language_, At::line) + "\n";
    return text;
  }
  // Indented by four blanks: whatever the text holds, it cannot end the block.
  std::string operator()(const report::Verbatim& verbatim) const {
    std::string text;
    for (const auto line : base::split(base::trim(verbatim.text), '\n'))
      text += line.empty() ? "\n" : "    " + base::to_printable(line) + "\n";
    return text;
  }
  std::string operator()(const report::Table& table) const;
  std::string operator()(const report::Findings& findings) const {
    std::string text;
    for (std::size_t at = 0; at < findings.findings.size(); ++at)
      text += (text.empty() ? "" : "\n") +
              (findings.readers == report::Readers::clients
                   ? tell_finding(findings, at)
                   : write_finding(findings.findings[at], findings.sources));
    return text;
  }
  std::string operator()(const report::Checklist& checklist) const;
  std::string operator()(const report::Drawing& /*drawing*/) const { return ""; }
  std::string operator()(const report::Graph& graph) const {
    std::string text;
    for (const auto& band : to_outline(graph, language_)) {
      text += (text.empty() ? "" : "\n") + std::string("### ") + guard_start(escape(band.title)) +
              "\n\n";
      for (const auto& node : band.nodes) {
        text += "- " + guard_start(escape(node.words)) + "\n";
        for (const auto& other : node.leads_to)
          text += "  - → " + guard_start(escape(other)) + "\n";
      }
    }
    return text;
  }

 private:
  [[nodiscard]] std::string write_finding(const diag::Finding& finding,
                                          const diag::Sources* sources) const;
  [[nodiscard]] std::string open_finding(const diag::Finding& finding) const;
  [[nodiscard]] std::string tell_finding(const report::Findings& findings, std::size_t at) const;
  [[nodiscard]] std::string label(const values::Text& text) const {
    return std::string(text.in(language_)) + (language_ == values::Language::zh ? "：" : ": ");
  }

  values::Language language_;
};

std::string Writer::operator()(const report::Table& table) const {
  std::string text;
  if (table.title) text += "**" + write_words(*table.title, language_, At::line) + "**\n\n";
  std::string rule = "|";
  std::string head = "|";
  const auto told = list_told(table);
  for (const auto at : told) {
    const auto& column = table.columns[at];
    head += " " + write_words(column.heading, language_, At::cell) + " |";
    rule += column.align == report::Align::right ? " ---: |" : " --- |";
  }
  text += head + "\n" + rule + "\n";
  for (const auto& row : table.rows) {
    text += "|";
    for (const auto at : told) {
      const auto cell =
          at < row.cells.size() ? write_content(row.cells[at].content, language_) : std::string();
      const bool strong = row.kind == report::Row::Kind::total && !cell.empty();
      text += strong ? " **" + cell + "** |" : " " + cell + " |";
    }
    text += "\n";
  }
  for (const auto& note : table.notes) text += "\n" + write_words(note, language_, At::line) + "\n";
  return text;
}

std::string Writer::write_finding(const diag::Finding& finding,
                                  const diag::Sources* sources) const {
  const auto& rule = *finding.rule;
  std::string text = open_finding(finding);
  const auto add = [&](const values::Text& name, const std::string& value) {
    text += "  - " + label(name) + value + "\n";
  };
  const auto place = page_words::place(finding.span, sources);
  if (!place.empty()) add(page_words::where, escape(base::to_printable(place)));
  add(page_words::reason, write_message({rule.rationale, {}}, language_));
  add(page_words::remedy,
      write_message(finding.help.value_or(diag::Message{rule.remedy, {}}), language_));
  for (const auto& related : finding.related)
    add(page_words::see_also, escape(base::to_printable(page_words::place(related.span, sources))) +
                                  " " + write_message(related.message, language_));
  add(page_words::rule, escape_code(rule.name, At::line));
  return text;
}

std::string Writer::open_finding(const diag::Finding& finding) const {
  // A blank before the closing mark would show the marks.
  const std::string severity = label(page_words::severity(finding.rule->severity));
  return "- **" + std::string(base::trim(severity)) + "** " +
         write_message(finding.message, language_) + "\n";
}

std::string Writer::tell_finding(const report::Findings& findings, std::size_t at) const {
  const auto& finding = findings.findings[at];
  std::string text = open_finding(finding);
  if (!is_told_again(findings, at))
    text += "  - " + write_message({finding.rule->rationale, {}}, language_) + "\n";
  for (const auto& line : say_in_files(finding, findings.sources))
    text += "  - " + write_message(line, language_) + "\n";
  return text;
}

std::string Writer::operator()(const report::Checklist& checklist) const {
  const bool proven = page_words::has_evidence(checklist);
  std::string text = "| # | " + std::string(checklist.name.in(language_)) + " | " +
                     std::string(page_words::verdict.in(language_)) + " | % |";
  if (proven) text += " " + std::string(page_words::evidence.in(language_)) + " |";
  text += proven ? "\n| ---: | --- | --- | ---: | --- |\n" : "\n| ---: | --- | --- | ---: |\n";
  std::int64_t number = checklist.first;
  for (const auto& item : checklist.items) {
    text += "| " + std::to_string(number++) + " | " +
            write_sentence(item.name.in(language_), At::cell) + " | " +
            std::string(item.verdict.text.in(language_)) + " | " +
            page_words::percent(item.percent, language_) + (proven ? " | " : "");
    for (const auto& evidence : item.evidence)
      text += (&evidence == &item.evidence.front() ? "" : "<br>") +
              std::string(evidence.holds ? "✓ " : "✗ ") +
              write_sentence(to_text(evidence.message, language_), At::cell);
    text += " |\n";
  }
  return text;
}

void write_document(const report::Document& document, const Style& style, Out& out) {
  Buffer buffer(out);
  const Writer writer(style);
  bool first = true;
  for (const auto& block : document.blocks) {
    const auto text = std::visit(writer, block);
    if (text.empty()) continue;
    buffer << (first ? "" : "\n") << text;
    first = false;
  }
}

}  // namespace

extern const Format format;
constinit const Format format{.name = "markdown",
                              .summary = {.en = "a page in Markdown, for people",
                                          .es = "una página en Markdown, para personas",
                                          .zh = "供人阅读的 Markdown 页面"},
                              .reader = Format::Reader::person,
                              .ending = "md",
                              .write_document = write_document};

}  // namespace planctl::render::formats::markdown
