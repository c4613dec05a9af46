// unit/render/findings_text: excerpts and carets, right under tabs, wide and long lines.
#include "render/findings_text.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"

using namespace planctl;

namespace {

constexpr diag::RuleInfo rule{.name = "goal/no-owner",
                              .severity = diag::Severity::error,
                              .summary = {.en = "s", .es = "s", .zh = "s"},
                              .rationale = {.en = "r", .es = "r", .zh = "r"},
                              .remedy = {.en = "add an owner", .es = "indique", .zh = "请填写"},
                              .source = "S0",
                              .since = "0.1",
                              .bad = {},
                              .good = {}};

diag::Finding find(diag::Span span) {
  return {.rule = &rule,
          .message = {{.en = "no owner", .es = "sin responsable", .zh = "无负责人"}, {}},
          .help = std::nullopt,
          .span = span,
          .related = {}};
}

// What is drawn for the first `marked` in `text`.
std::string draw(const std::string& text, const std::string& marked) {
  diag::Sources sources;
  const auto file = sources.add("plan.yaml", text);
  const auto begin = static_cast<std::uint32_t>(text.find(marked));
  const auto end = begin + static_cast<std::uint32_t>(marked.size());
  return render::write_finding_text(find({file, begin, end}), sources, {});
}

}  // namespace

TEST_CASE("a finding shows its place, its line and what to do") {
  CHECK(draw("goals:\n  sales: {}\n", "sales") ==
        "error[goal/no-owner]: no owner\n"
        " --> plan.yaml:2:3\n"
        "  |\n"
        "2 |   sales: {}\n"
        "  |   ^^^^^\n"
        "  = help: add an owner\n");
}

TEST_CASE("carets count cells: Chinese takes two, a tab goes to the next stop") {
  CHECK(draw("区域: 华东销售部\n", "华东") ==
        "error[goal/no-owner]: no owner\n"
        " --> plan.yaml:1:5\n"
        "  |\n"
        "1 | 区域: 华东销售部\n"
        "  |       ^^^^\n"
        "  = help: add an owner\n");
  CHECK(draw("a:\tbc\n", "bc") ==
        "error[goal/no-owner]: no owner\n"
        " --> plan.yaml:1:4\n"
        "  |\n"
        "1 | a:  bc\n"
        "  |     ^^\n"
        "  = help: add an owner\n");
}

TEST_CASE("a span of several lines underlines its first and says how many follow") {
  CHECK(draw("a: [1,\n  2,\n  3]\n", "[1,\n  2,\n  3]") ==
        "error[goal/no-owner]: no owner\n"
        " --> plan.yaml:1:4\n"
        "  |\n"
        "1 | a: [1,\n"
        "  |    ^^^ ... and 2 more lines\n"
        "  = help: add an owner\n");
}

TEST_CASE("an empty span and one at the end of the text get one caret") {
  diag::Sources sources;
  const auto file = sources.add("plan.yaml", "a:\n");
  CHECK(render::write_finding_text(find({file, 2, 2}), sources, {}) ==
        "error[goal/no-owner]: no owner\n"
        " --> plan.yaml:1:3\n"
        "  |\n"
        "1 | a:\n"
        "  |   ^\n"
        "  = help: add an owner\n");
}

TEST_CASE("a long line is cut around the span") {
  const std::string text = std::string(500, 'x') + "HERE" + std::string(500, 'y') + "\n";
  const std::string drawn = draw(text, "HERE");
  std::size_t begin = drawn.find("1 | ") + 4;
  const std::string line = drawn.substr(begin, drawn.find('\n', begin) - begin);
  CHECK(line.starts_with("…xxx"));
  CHECK(line.ends_with("yyy…"));
  const std::string carets = drawn.substr(drawn.find("\n  | ", begin) + 5);
  const std::size_t ellipsis = std::string("…").size() - 1;
  CHECK(line.substr(carets.find('^') + ellipsis, 4) == "HERE");
}

TEST_CASE("a line as long as a file is cut in one go over it, between its characters") {
  std::string text;
  for (int i = 0; i < 100'000; ++i) text += "计划";
  const std::string drawn = draw(text + "HERE" + text + "\n", "HERE");
  const std::size_t begin = drawn.find("1 | ") + 4;
  const std::string line = drawn.substr(begin, drawn.find('\n', begin) - begin);
  CHECK(line.starts_with("…"));
  CHECK(line.find("计划HERE计划") != std::string::npos);
  CHECK_FALSE(base::find_invalid_utf8(line));
}

TEST_CASE("control characters of a plan cannot reach a terminal") {
  const std::string drawn = draw("a: \x1b[31mred\n", "red");
  CHECK(drawn.find('\x1b') == std::string::npos);
}

TEST_CASE("related places get their own excerpt, and the gutter fits the longest number") {
  diag::Sources sources;
  const auto file = sources.add("plan.yaml", "one: 1\n\n\n\n\n\n\n\n\none: 2\n");
  auto finding = find({file, 15, 18});
  finding.related.push_back({{file, 0, 3}, {{.en = "first here", .es = "a", .zh = "b"}, {}}});
  CHECK(render::write_finding_text(finding, sources, {}) ==
        "error[goal/no-owner]: no owner\n"
        "  --> plan.yaml:10:1\n"
        "   |\n"
        "10 | one: 2\n"
        "   | ^^^\n"
        "   = help: add an owner\n"
        "note: first here\n"
        "  --> plan.yaml:1:1\n"
        "   |\n"
        " 1 | one: 1\n"
        "   | ^^^\n");
}
