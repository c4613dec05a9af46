// render/told_finding: where in the files what a client is told of stands, and what to write there.
#include "render/told_finding.hpp"

#include "base/text.hpp"
#include "render/page_words.hpp"

namespace planctl::render {

std::vector<diag::Message> say_in_files(const diag::Finding& finding,
                                        const diag::Sources* sources) {
  constexpr values::Text in_files{
      .en = "in the plan's files", .es = "en los archivos del plan", .zh = "计划文件"};
  const auto place_of = [&](diag::Span span) {
    return base::to_printable(page_words::place(span, sources));
  };
  const auto help = finding.help.value_or(diag::Message{finding.rule->remedy, {}});
  std::vector<diag::Message> lines{
      {{.en = "{0}, `{1}`: {2} (`{3}`)",
        .es = "{0}, `{1}`: {2} (`{3}`)",
        .zh = "{0} `{1}`：{2}（`{3}`）"},
       {in_files, place_of(finding.span), diag::Clauses{help}, std::string(finding.rule->name)}}};
  if (place_of(finding.span).empty())
    lines.front() = {
        {.en = "{0}: {1} (`{2}`)", .es = "{0}: {1} (`{2}`)", .zh = "{0}：{1}（`{2}`）"},
        {in_files, diag::Clauses{help}, std::string(finding.rule->name)}};
  for (const auto& related : finding.related)
    lines.push_back(
        {{.en = "see also `{0}`: {1}", .es = "véase `{0}`: {1}", .zh = "另见 `{0}`：{1}"},
         {place_of(related.span), diag::Clauses{related.message}}});
  return lines;
}

bool is_told_again(const report::Findings& findings, std::size_t at) {
  return at > 0 && findings.findings[at - 1].rule == findings.findings[at].rule;
}

}  // namespace planctl::render
