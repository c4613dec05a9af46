// render/findings_text: draws the line that a finding is about and underlines its span.
#include "render/findings_text.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/wrap.hpp"
#include "render/paint.hpp"
#include "render/told_finding.hpp"
#include "render/words.hpp"

namespace planctl::render {
namespace {

constexpr std::size_t tab = 4;
constexpr std::size_t widest_excerpt = 200;
constexpr std::size_t narrowest_excerpt = 20;
constexpr values::Text help_word{.en = "help", .es = "ayuda", .zh = "建议"};
constexpr values::Text note_word{.en = "note", .es = "nota", .zh = "附注"};
constexpr values::Text more_lines{
    .en = "... and {0} more lines", .es = "... y {0} líneas más", .zh = "……另有 {0} 行"};

values::Text word_of(diag::Severity severity) {
  switch (severity) {
    case diag::Severity::note:
      return note_word;
    case diag::Severity::warning:
      return {.en = "warning", .es = "aviso", .zh = "警告"};
    case diag::Severity::error:
      break;
  }
  return {.en = "error", .es = "error", .zh = "错误"};
}

// `text`, which begins at `cell`, fit to print: tabs become blanks up to the next stop.
std::string expand(std::string_view text, std::size_t cell) {
  std::string expanded;
  std::size_t start = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && text[at] != '\t') continue;
    const std::string part = base::to_printable(text.substr(start, at - start));
    expanded += part;
    cell += base::display_width(part);
    if (at < text.size()) {
      const std::size_t blanks = tab - cell % tab;
      expanded.append(blanks, ' ');
      cell += blanks;
    }
    start = at + 1;
  }
  return expanded;
}

// A line in three parts, the middle one under the span, at most so many cells in all.
struct Excerpt {
  std::string before;
  std::string marked;
  std::string after;
};

Excerpt cut_around(Excerpt excerpt, std::size_t width, Glyphs glyphs) {
  const std::size_t before = base::display_width(excerpt.before);
  const std::size_t marked = base::display_width(excerpt.marked);
  const std::size_t after = base::display_width(excerpt.after);
  if (before + marked + after <= width) return excerpt;
  if (marked >= width / 2)
    excerpt.marked = base::cut(excerpt.marked, width / 2, ellipsis_of(glyphs));
  const std::size_t room = width - base::display_width(excerpt.marked);
  const std::size_t front = std::max(room / 2, room - std::min(room, after));
  excerpt.before = base::cut_front(excerpt.before, front, ellipsis_of(glyphs));
  const std::size_t rest = room - base::display_width(excerpt.before);
  if (after > rest) excerpt.after = base::cut(excerpt.after, rest, ellipsis_of(glyphs));
  return excerpt;
}

// No line is shown farther than that from a span, in bytes: a line may be as long as a file, and
// have many findings.
constexpr std::size_t farthest = 4096;

// Where the character begins of which the byte at `at` is a part.
std::size_t find_character(std::string_view text, std::size_t at) {
  while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return at;
}

std::string_view near_end(std::string_view text) {
  return text.size() <= farthest ? text : text.substr(find_character(text, text.size() - farthest));
}

std::string_view near_start(std::string_view text) {
  return text.substr(0, find_character(text, std::min(text.size(), farthest)));
}

struct Spot {
  diag::Position begin;
  std::uint32_t last_line = 1;
  Excerpt excerpt;
};

Spot find_spot(const diag::SourceFile& file, diag::Span span, std::size_t width, Glyphs glyphs) {
  Spot spot{.begin = file.position(span.begin), .last_line = 1, .excerpt = {}};
  const auto last = file.position(span.end > span.begin ? span.end - 1 : span.begin);
  spot.last_line = last.line;
  const std::string_view line = file.line(spot.begin.line);
  const std::size_t start = std::min<std::size_t>(spot.begin.byte - 1, line.size());
  const std::size_t length =
      last.line > spot.begin.line ? line.size() - start : span.end - span.begin;
  const std::string_view marked = base::trim(line.substr(start, length));
  spot.excerpt.before = expand(near_end(line.substr(0, start)), 0);
  spot.excerpt.marked = expand(near_start(marked), base::display_width(spot.excerpt.before));
  spot.excerpt.after = expand(near_start(line.substr(start + marked.size())),
                              base::display_width(spot.excerpt.before + spot.excerpt.marked));
  spot.excerpt = cut_around(std::move(spot.excerpt), width, glyphs);
  return spot;
}

// Of a terminal, or what is usual where none is known.
std::size_t width_of(const Style& style) {
  return style.width == SIZE_MAX ? widest_prose : style.width;
}

// Lines that fit beside `taken` cells.
std::vector<std::string> wrap_beside(std::string_view text, std::size_t taken, const Style& style) {
  return base::wrap(text, std::max(width_of(style), taken + narrowest_excerpt) - taken);
}

// "error[rule]: message" with the further lines indented.
std::string write_headline(const std::string& label, Paint kind, const std::string& message,
                           Paint words, const Style& style) {
  constexpr std::size_t indent = 2;
  std::string text;
  for (const auto& line : wrap_beside(label + ": " + message, indent, style)) {
    const bool first = text.empty();
    const auto front = first ? std::min(label.size(), line.size()) : 0;
    text += (first ? paint(line.substr(0, front), kind, style.colour) : std::string(indent, ' ')) +
            paint(line.substr(front), words, style.colour) + "\n";
  }
  return text;
}

class Painter {
 public:
  Painter(const diag::Sources& sources, const Style& style) : sources_(sources), style_(style) {}

  // Place, line and caret of `span`, with a gutter for line numbers of `gutter` digits.
  std::string draw(diag::Span span, std::size_t gutter, Paint caret) const {
    if (!span.known()) return "";
    const diag::SourceFile& file = sources_.at(span.file);
    const std::size_t room = width_of(style_) - std::min(width_of(style_), gutter + 3);
    const Spot spot =
        find_spot(file, span, std::clamp(room, narrowest_excerpt, widest_excerpt), style_.glyphs);
    std::string text = side(gutter, "-->") + " " + base::to_printable(file.path()) + ":" +
                       std::to_string(spot.begin.line) + ":" + std::to_string(spot.begin.column) +
                       "\n";
    const Excerpt& excerpt = spot.excerpt;
    const std::string number = std::to_string(spot.begin.line);
    const std::string whole = excerpt.before + excerpt.marked + excerpt.after;
    text += side(gutter + 1, "|") + "\n";
    text += in_gutter(std::string(gutter - number.size(), ' ') + number + " |") +
            (whole.empty() ? "" : " " + whole) + "\n";
    const std::size_t carets = std::max<std::size_t>(1, base::display_width(excerpt.marked));
    text += side(gutter + 1, "|") + " " + std::string(base::display_width(excerpt.before), ' ') +
            paint(std::string(carets, '^'), caret, style_.colour);
    if (spot.last_line > spot.begin.line) {
      const std::vector<std::string> count{std::to_string(spot.last_line - spot.begin.line)};
      text += " " + base::fill(more_lines.in(style_.language), count);
    }
    return text + "\n";
  }

  std::string note(std::string_view word, const diag::Message& message, std::size_t gutter) const {
    const std::string front(gutter + 3 + base::display_width(word) + 2, ' ');
    std::string text = side(gutter + 1, "=") + " " + paint(word, Paint::help, style_.colour) + ": ";
    const auto lines = wrap_beside(to_text(message, style_.language), front.size(), style_);
    for (std::size_t at = 0; at < lines.size(); ++at)
      text += (at == 0 ? "" : front) + lines[at] + "\n";
    return text;
  }

 private:
  std::string in_gutter(const std::string& text) const {
    return paint(text, Paint::gutter, style_.colour);
  }
  std::string side(std::size_t blanks, std::string_view mark) const {
    return std::string(blanks, ' ') + in_gutter(std::string(mark));
  }

  const diag::Sources& sources_;
  const Style& style_;
};

std::size_t count_digits(const diag::Finding& finding, const diag::Sources& sources) {
  std::uint32_t last = 1;
  const auto look_at = [&](diag::Span span) {
    if (span.known()) last = std::max(last, sources.at(span.file).position(span.begin).line);
  };
  look_at(finding.span);
  for (const auto& related : finding.related) look_at(related.span);
  return std::to_string(last).size();
}

// As prose, and dim below it where that stands in the files.
std::string tell_finding(const report::Findings& findings, std::size_t at, const Style& style) {
  constexpr std::size_t indent = 2;
  const auto& finding = findings.findings[at];
  const auto severity = finding.rule->severity;
  std::string text =
      write_headline(std::string(word_of(severity).in(style.language)), to_paint(severity),
                     to_text(finding.message, style.language), Paint::strong, style);
  const auto add = [&](const diag::Message& message, Paint kind) {
    for (const auto& line : wrap_beside(to_text(message, style.language), indent, style))
      text += std::string(indent, ' ') + paint(line, kind, style.colour) + "\n";
  };
  if (!is_told_again(findings, at)) add({finding.rule->rationale, {}}, Paint::plain);
  for (const auto& line : say_in_files(finding, findings.sources)) add(line, Paint::dim);
  return text;
}

}  // namespace

std::string write_finding_text(const diag::Finding& finding, const diag::Sources& sources,
                               const Style& style) {
  const diag::RuleInfo& rule = *finding.rule;
  const Paint kind = to_paint(rule.severity);
  const std::string label =
      std::string(word_of(rule.severity).in(style.language)) + "[" + std::string(rule.name) + "]";
  const std::size_t gutter = count_digits(finding, sources);
  const Painter painter(sources, style);
  std::string text =
      write_headline(label, kind, to_text(finding.message, style.language), Paint::strong, style);
  text += painter.draw(finding.span, gutter, kind);
  const diag::Message help = finding.help.value_or(diag::Message{rule.remedy, {}});
  text += painter.note(help_word.in(style.language), help, gutter);
  for (const auto& related : finding.related) {
    text += write_headline(std::string(note_word.in(style.language)), Paint::note,
                           to_text(related.message, style.language), Paint::plain, style);
    text += painter.draw(related.span, gutter, Paint::note);
  }
  return text;
}

std::string write_findings_text(const report::Findings& findings, const Style& style) {
  std::string text;
  for (std::size_t at = 0; at < findings.findings.size(); ++at) {
    if (!text.empty()) text += "\n";
    text += findings.readers == report::Readers::clients
                ? tell_finding(findings, at, style)
                : write_finding_text(findings.findings[at], *findings.sources, style);
  }
  return text;
}

}  // namespace planctl::render
