// unit/read/yaml_tree: the trees of good plans, with the places of their parts.
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "support/yaml.hpp"

using planctl::tests::list_findings;
using planctl::tests::parse;
using planctl::tests::to_text;
using planctl::tests::view;

namespace {

// The tree of a text that must be without fault.
std::string tree_of(std::string_view text) {
  const auto parsed = parse(text);
  CHECK(list_findings(parsed) == planctl::tests::FindingList{});
  return parsed.root ? to_text(*parsed.root) : "no tree";
}

}  // namespace

TEST_CASE("maps, lists and scalars in block and bracket form") {
  CHECK(tree_of("a: 1\nb:\n  c: x y\n  d: [1, two, {e: f}]\n") ==
        "{a: 1, b: {c: x y, d: [1, two, {e: f}]}}");
  CHECK(tree_of("a:\n- 1\n- - 2\n  - 3\n- k: v\n  l: w\nb: {}\nc: []\n") ==
        "{a: [1, [2, 3], {k: v, l: w}], b: {}, c: []}");
  CHECK(tree_of("a: {b: [1,\n  2,\n], c: 3}\nd: 4") == "{a: {b: [1, 2], c: 3}, d: 4}");
  CHECK(tree_of("{\"a\":1,\"b\":[true,false]}") == "{\"a\": 1, \"b\": [true, false]}");
  CHECK(tree_of("a:\n  b: {\n    c: 1\n  }\n") == "{a: {b: {c: 1}}}");
  CHECK(tree_of("include: [\n  a.yaml,   # first\n  b.yaml\n]\n") == "{include: [a.yaml, b.yaml]}");
}

TEST_CASE("texts: quoted, plain, of several lines") {
  CHECK(tree_of("a: \"x: y # z\"\nb: 'it''s'\nc: it's\nd: x#y\ne: http://x.y/z\n") ==
        "{a: \"x: y # z\", b: \"it's\", c: it's, d: x#y, e: http://x.y/z}");
  CHECK(tree_of("a: \"tab\\t quote\\\" slash\\/ \\u76ee\"\n") ==
        "{a: \"tab\t quote\" slash/ 目\"}");
  CHECK(tree_of("a: |\n  one\n   two\n\n  three\nb: >-\n  x\n  y\nc: 1\n") ==
        "{a: \"one\n two\n\nthree\n\", b: \"x y\", c: 1}");
  CHECK(tree_of("a:\n  plain on its own line\nb: -5\nc: 10:30\n") ==
        "{a: plain on its own line, b: -5, c: 10:30}");
  CHECK(tree_of("note: 你好，世界：一切都好\nlist: ['a，b']\n") ==
        "{note: 你好，世界：一切都好, list: [\"a，b\"]}");
}

TEST_CASE("an empty value is an empty scalar at its key") {
  const auto parsed = parse("a:\nb: {c: , d: 1}\n");
  REQUIRE(parsed.root);
  CHECK(to_text(*parsed.root) == "{a: ~, b: {c: ~, d: 1}}");
  const auto words = parse("a: null\nb: ~\nc: \"null\"\nnull: 1\nd: [~]\n");
  CHECK(list_findings(words) == planctl::tests::FindingList{"5:5 yaml/empty-item"});
  REQUIRE(words.root);
  CHECK(to_text(*words.root) == "{a: ~, b: ~, c: \"null\", null: 1, d: [~]}");
  CHECK(view(words.sources, words.root->find("a")->span) == "null");
  CHECK(parsed.root->find("a")->span == parsed.root->entries[0].key.span);
}

TEST_CASE("markers, comments, CRLF and a byte-order mark change nothing") {
  CHECK(tree_of("# c\n---\na: 1 # d\n...\n# e\n") == "{a: 1}");
  CHECK(tree_of("a: 1\r\nb:\r\n  - x\r\n") == "{a: 1, b: [x]}");
  CHECK(tree_of("\xEF\xBB\xBF"
                "a: 1\n") == "{a: 1}");
}

TEST_CASE("every part knows its place in bytes") {
  for (const std::string mark : {"", "\xEF\xBB\xBF"}) {
    const auto parsed = parse(
        mark + "目标: \"十 万\"  # c\r\nlist: [甲, {k: v} ]\nmap:\n  k: |\n    text\n  l: 1\n");
    REQUIRE(parsed.root);
    const auto text = [&](const planctl::read::Node& node) {
      return view(parsed.sources, node.span);
    };
    const auto& entries = parsed.root->entries;
    CHECK(text(entries[0].key) == "目标");
    CHECK(text(entries[0].value) == "\"十 万\"");
    CHECK(text(entries[1].value) == "[甲, {k: v} ]");
    CHECK(text(entries[1].value.items[0]) == "甲");
    CHECK(text(entries[1].value.items[1]) == "{k: v}");
    CHECK(text(entries[2].value) == "k: |\n    text\n  l: 1");
    CHECK(text(*entries[2].value.find("k")) == "|\n    text");
  }
}

TEST_CASE("a quoted text is told from a plain one") {
  const auto parsed = parse("a: \"NO\"\nb: NO\nc: >\n  NO\n");
  REQUIRE(parsed.root);
  CHECK(parsed.root->find("a")->quoted);
  CHECK_FALSE(parsed.root->find("b")->quoted);
  CHECK(parsed.root->find("c")->quoted);
  CHECK(parsed.root->find("d") == nullptr);
}
