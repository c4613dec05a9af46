// unit/diag/finding: doubles vanish, the order is that of the files.
#include "diag/finding.hpp"

#include <doctest/doctest.h>

using namespace planctl;
using diag::Finding;
using diag::Span;

namespace {

constexpr values::Text words{.en = "x", .es = "x", .zh = "x"};
constexpr diag::RuleInfo rule_a{.name = "a/first",
                                .severity = diag::Severity::error,
                                .summary = words,
                                .rationale = words,
                                .remedy = words,
                                .source = {},
                                .since = {},
                                .bad = {},
                                .good = {}};
constexpr diag::RuleInfo rule_b{.name = "b/second",
                                .severity = diag::Severity::note,
                                .summary = words,
                                .rationale = words,
                                .remedy = words,
                                .source = {},
                                .since = {},
                                .bad = {},
                                .good = {}};

Finding finding(const diag::RuleInfo* rule, Span span, std::string name) {
  return {.rule = rule,
          .message = {.text = {.en = "{0}", .es = "{0}", .zh = "{0}"}, .arguments = {name}},
          .help = {},
          .span = span,
          .related = {}};
}

std::vector<std::string> texts_of(const std::vector<Finding>& findings) {
  std::vector<std::string> texts;
  for (const auto& each : findings) texts.push_back(to_string(each.message, values::Language::en));
  return texts;
}

}  // namespace

TEST_CASE("findings are sorted by file, place, rule and text") {
  diag::Findings findings;
  findings.add(finding(&rule_a, {}, "nowhere"));
  findings.add(finding(&rule_a, {1, 0, 1}, "second file"));
  findings.add(finding(&rule_b, {0, 5, 6}, "rule b"));
  findings.add(finding(&rule_a, {0, 5, 6}, "z"));
  findings.add(finding(&rule_a, {0, 5, 6}, "y"));
  findings.add(finding(&rule_b, {0, 2, 9}, "earlier"));
  CHECK(texts_of(findings.sorted()) ==
        std::vector<std::string>{"earlier", "y", "z", "rule b", "second file", "nowhere"});
}

TEST_CASE("one rule, one place and one text are one finding") {
  diag::Findings findings;
  findings.add(finding(&rule_a, {0, 1, 2}, "x"));
  findings.add(finding(&rule_a, {0, 1, 2}, "x"));
  CHECK(findings.sorted().size() == 1);
  findings.add(finding(&rule_b, {0, 1, 2}, "x"));
  findings.add(finding(&rule_a, {0, 1, 3}, "x"));
  findings.add(finding(&rule_a, {0, 1, 2}, "y"));
  CHECK(findings.sorted().size() == 4);
}

TEST_CASE("severities have words") {
  using diag::Severity;
  CHECK(diag::to_word(Severity::warning) == "warning");
  for (const auto severity : {Severity::note, Severity::warning, Severity::error})
    CHECK(diag::parse_severity(diag::to_word(severity)) == severity);
  CHECK(diag::parse_severity("Error") == std::nullopt);
  CHECK((Severity::note < Severity::warning && Severity::warning < Severity::error));
}
