// tests/unit/commands/plan_edits: what is not changed stays byte by byte.
#include "commands/plan_edits.hpp"

#include <doctest/doctest.h>

namespace planctl::commands {
namespace {

struct File {
  diag::Sources sources;
  read::Node root;
  [[nodiscard]] std::string_view text() const { return sources.at(0).text(); }
};

File parse(std::string text) {
  File file;
  file.sources.add("plan.yaml", std::move(text));
  diag::Findings findings;
  file.root = *read::parse_yaml(file.sources, 0, findings);
  return file;
}

// Takes the parts of the map or list under `a` away whose place is marked.
std::string remove(const std::string& text, const std::vector<bool>& gone) {
  const auto file = parse(text);
  PlanEdits edits(file.text());
  edits.remove(*file.root.find("a"), gone);
  return edits.apply();
}

TEST_CASE("parts are taken out of brackets with their commas") {
  CHECK(remove("a: {b: 1, c: 2, d: 3}  # e\n", {true, false, false}) == "a: {c: 2, d: 3}  # e\n");
  CHECK(remove("a: {b: 1, c: 2, d: 3}\n", {false, true, false}) == "a: {b: 1, d: 3}\n");
  CHECK(remove("a: {b: 1, c: [2], d: 3}\n", {false, true, true}) == "a: {b: 1}\n");
  CHECK(remove("a: {b: 1, c: 2,\n    d: 3}\n", {true, true, false}) == "a: {d: 3}\n");
  CHECK(remove("a: [x, y, z]\n", {false, false, true}) == "a: [x, y]\n");
}

TEST_CASE("parts are taken out of blocks with their lines") {
  CHECK(remove("a:\n  b: 1  # note\n  c:\n    d: 2\n  e: 3\n", {true, true, false}) ==
        "a:\n  e: 3\n");
  CHECK(remove("a:\n  - x\n  - y: 1\n    z: 2\n  - v\n", {false, true, false}) ==
        "a:\n  - x\n  - v\n");
  CHECK(remove("a:\n  b: |\n    one\n    two\n  c: 3\n", {true, false}) == "a:\n  c: 3\n");
}

TEST_CASE("the first key behind a dash leaves the dash") {
  const auto file = parse("a:\n  - b: 1\n    c: 2\n    d: 3\n");
  PlanEdits edits(file.text());
  edits.remove(file.root.find("a")->items[0], {true, true, false});
  CHECK(edits.apply() == "a:\n  - d: 3\n");
}

TEST_CASE("entries and comments are added in the form of their place") {
  const auto file = parse("a:\n  b: {c: 1}\n  d: 2  # note\ne: {}\n");
  PlanEdits edits(file.text());
  const auto& a = *file.root.find("a");
  edits.append(a, "f: 3");
  edits.prepend(a, "g: 4");
  edits.append(*a.find("b"), "h: 5");
  edits.prepend(*a.find("b"), "i: 6");
  edits.append(*file.root.find("e"), "j: 7");
  edits.comment(a.find("b")->span.begin, "why");
  edits.replace(a.find("d")->span, "8");
  edits.put_first("# first\n");
  edits.put_last("k: 9\n");
  CHECK(edits.apply() ==
        "# first\na:\n  # why\n  g: 4\n  b: {i: 6, c: 1, h: 5}\n  d: 8  # note\n  f: 3\n"
        "e: {j: 7}\nk: 9\n");
}

TEST_CASE("changes inside of what is taken out go with it, comments stay") {
  const auto file = parse("a:\n  b:\n    c: 1\n    d: 2\n  e: 3\n");
  PlanEdits edits(file.text());
  const auto& b = *file.root.find("a")->find("b");
  edits.comment(b.find("c")->span.begin, "was 1");
  edits.remove(*file.root.find("a"), {true, false});
  CHECK(edits.apply() == "a:\n    # was 1\n  e: 3\n");
}

}  // namespace
}  // namespace planctl::commands
