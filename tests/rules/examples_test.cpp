// rules/examples_test: every rule's bad example shows it once, at the marked line; no good example
// shows any rule.
#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "rules/judge.hpp"
#include "rules/rule.hpp"

namespace planctl::tests {
namespace {

constexpr std::string_view mark = "# <-- here";

std::uint32_t marked_line(const std::string& yaml) {
  std::uint32_t number = 0;
  for (const auto line : base::split(yaml, '\n')) {
    ++number;
    if (line.ends_with(mark)) return number;
  }
  return 0;
}

std::uint32_t line_of(const diag::Finding& finding, const diag::Sources& sources) {
  return finding.span.known() ? sources.at(finding.span.file).position(finding.span.begin).line : 0;
}

// The numbers in braces; other braces are the plan's own form (`{goal: sales}`).
std::set<std::size_t> placeholders(std::string_view text) {
  std::set<std::size_t> found;
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1))
    if (at + 2 < text.size() && text[at + 1] >= '0' && text[at + 1] <= '9' && text[at + 2] == '}')
      found.insert(static_cast<std::size_t>(text[at + 1] - '0'));
  return found;
}

void check_translated(const values::Text& text) {
  for (const auto language : {values::Language::es, values::Language::zh})
    CHECK(text.in(language) != text.in(values::Language::en));
}

void check_message(const diag::Message& message) {
  const auto asked = placeholders(message.text.en);
  for (const auto language : values::languages) {
    const auto text = message.text.in(language);
    CAPTURE(text);
    CHECK(placeholders(text) == asked);
    CHECK_FALSE(text.ends_with('.'));
    CHECK_FALSE(text.ends_with("。"));
  }
  for (const auto number : asked) CHECK(number < message.arguments.size());
  check_translated(message.text);
}

}  // namespace

TEST_CASE("the complete plan shows no rule") {
  const auto judged = judge(change_base(""));
  for (const auto& finding : judged.findings) FAIL_CHECK(describe(finding, judged.sources));
}

TEST_CASE("a bad example shows its rule once, at the marked line") {
  for (const auto* rule : rules::all_rules()) {
    CAPTURE(rule->info.name);
    const auto yaml = text_of_example(rule->info.name, rule->info.bad);
    const auto judged = judge_example(rule->info.name, rule->info.bad);
    std::string all;
    std::vector<const diag::Finding*> own;
    for (const auto& finding : judged.findings) {
      all += "\n  " + describe(finding, judged.sources);
      if (finding.rule->name == rule->info.name) own.push_back(&finding);
    }
    CAPTURE(all);
    CHECK(marked_line(yaml) != 0);
    CHECK(own.size() == 1);
    for (const auto* finding : own) {
      CHECK(line_of(*finding, judged.sources) == marked_line(yaml));
      check_message(finding->message);
      if (finding->help) check_message(*finding->help);
    }
  }
}

TEST_CASE("a good example shows no rule") {
  for (const auto* rule : rules::all_rules()) {
    CAPTURE(rule->info.name);
    const auto judged = judge_example(rule->info.name, rule->info.good);
    for (const auto& finding : judged.findings) FAIL_CHECK(describe(finding, judged.sources));
  }
}

TEST_CASE("a rule describes itself in three languages and by two examples") {
  for (const auto* rule : rules::all_rules()) {
    const auto& info = rule->info;
    CAPTURE(info.name);
    CHECK(info.bad != info.good);
    CHECK(info.bad.find(mark) != std::string_view::npos);
    CHECK(info.good.find(mark) == std::string_view::npos);
    CHECK_FALSE(info.source.empty());
    CHECK_FALSE(info.since.empty());
    for (const auto& text : {info.summary, info.rationale, info.remedy}) {
      check_translated(text);
      for (const auto language : values::languages) CHECK(placeholders(text.in(language)).empty());
    }
    for (const auto language : values::languages) {
      CHECK_FALSE(info.summary.in(language).ends_with('.'));
      CHECK_FALSE(info.summary.in(language).ends_with("。"));
    }
  }
}

TEST_CASE("a rule's name is the path of its file") {
  std::set<std::string> paths;
  const std::filesystem::path folder = PLANCTL_SOURCE_DIR "/src/rules";
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    auto path = std::filesystem::relative(entry.path(), folder);
    if (path.extension() != ".cpp" || !path.has_parent_path()) continue;
    std::string name = path.replace_extension().generic_string();
    std::replace(name.begin(), name.end(), '_', '-');
    paths.insert(name);
  }
  std::set<std::string> names;
  for (const auto* rule : rules::all_rules()) names.emplace(rule->info.name);
  CHECK(names == paths);
}

}  // namespace planctl::tests
