// hostile/yaml_table: texts that other readers hang on, misread or crash on, and what is said here.
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "diag/message.hpp"
#include "support/yaml.hpp"

using planctl::tests::list_findings;
using planctl::tests::parse;
using List = planctl::tests::FindingList;

namespace {

struct Case {
  std::string_view text;
  List findings;
};

void check_all(const std::vector<Case>& cases) {
  for (const Case& one : cases) {
    CAPTURE(std::string(one.text));
    CHECK(list_findings(parse(one.text)) == one.findings);
  }
}

std::string repeat(std::string_view part, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += part;
  return text;
}

}  // namespace

TEST_CASE("texts on which yaml-cpp 0.7 never ends") {
  check_all({
      {",", {"1:1 yaml/stray-comma"}},
      {",x", {"1:1 yaml/stray-comma", "1:2 yaml/root-not-map"}},
      {"\"a\",", {"1:1 yaml/root-not-map"}},
      {"[1],[2]", {"1:1 yaml/root-not-map", "1:4 yaml/stray-comma"}},
      {"{\"a\": 1},\n{\"b\": 2}", {"1:9 yaml/stray-comma", "2:1 yaml/second-document"}},
      {"- a,\n,\n", {"1:1 yaml/root-not-map", "1:4 yaml/stray-comma", "2:1 yaml/stray-comma"}},
      {"{}e\n? ", {"1:3 yaml/text-after-value", "2:1 yaml/second-document"}},
  });
}

TEST_CASE("lines that other readers swallow") {
  check_all({
      {"title: \"Plan 2026\ntarget: 5\n", {"1:8 yaml/unclosed-quote"}},
      {"title: 'Plan 2026\ntarget: 5\n", {"1:8 yaml/unclosed-quote"}},
      {"a: \"x\n  y\"\nb: 1\n", {"1:4 yaml/unclosed-quote"}},
      {"a: {b: \"x\n  y\", c: 1}\nd 1\n", {"1:8 yaml/unclosed-quote", "3:1 yaml/missing-colon"}},
      {"a: {b: \"x, c: 1}\nd: 1\n", {"1:8 yaml/unclosed-quote"}},
      {"a:\n  b: [1,\n  2\n]\n", {"3:3 yaml/indentation", "4:1 yaml/indentation"}},
      {"a: 1\na: 2\n", {"2:1 yaml/duplicate-key"}},
      {"{a: 1, a: 2}", {"1:8 yaml/duplicate-key"}},
      {"a: 1\nb c\n", {"2:1 yaml/missing-colon"}},
      {"a:1\nb:2\n", {"1:2 yaml/colon-without-blank", "2:2 yaml/colon-without-blank"}},
      {"target: 1,\n", {"1:10 yaml/stray-comma"}},
      {"a: 1\n---\nb: 2\n", {"2:1 yaml/second-document"}},
      {"a: 1\n...\nb: 2\n", {"3:1 yaml/second-document"}},
      {"---\na: 1\n---\n", {"3:1 yaml/second-document"}},
      {"- a\nkey: x\n", {"1:1 yaml/root-not-map", "2:1 yaml/list-dash"}},
      {"  a: 1\nb: 2\n", {"2:1 yaml/indentation"}},
      {"a:\n  - x\n  y\n", {"3:3 yaml/list-dash"}},
      {"a: [1, 2\nb: 3\nc: 4\n", {"1:4 yaml/unclosed-bracket"}},
      {"a: {b: 1\nc: 2\n", {"1:4 yaml/unclosed-bracket"}},
      {"a: [1, 2}\n", {"1:4 yaml/unclosed-bracket"}},
      {"a: [1, 2]]\n", {"1:10 yaml/unopened-bracket"}},
      {"a: one\n  two\n", {"2:3 yaml/unmarked-continuation"}},
      {"a: [one\n  two]\n", {"2:3 yaml/missing-comma"}},
      {"a: {b: 1\n  c: 2}\n", {"2:3 yaml/missing-comma"}},
      {"a: {b: \"x\" c: 2}\n", {"1:12 yaml/missing-comma"}},
      {"a: [b, , c]\n", {"1:8 yaml/empty-item"}},
      {"a:\n  -\n  - b\n", {"2:3 yaml/empty-item"}},
      {"a: {b, c: 1}\n", {"1:5 yaml/missing-colon"}},
      {"a: {b:{c: 1}}\n", {"1:6 yaml/colon-without-blank"}},
      {"a: |\nb: 1\n", {"1:4 yaml/block-header"}},
      {"a:\n- >\n- b\n", {"2:3 yaml/block-header"}},
      {"a: {b:1}\n", {"1:6 yaml/colon-without-blank"}},
      {"a: [b: 1]\n", {"1:6 yaml/colon-in-text"}},
      {"a: b: c\n", {"1:5 yaml/colon-in-text"}},
      {"a: - b\n", {"1:4 yaml/list-dash"}},
      {"a: -\n", {"1:4 yaml/list-dash"}},
      {"a: x\n  b: 1\n", {"2:3 yaml/indentation"}},
      {"a:\n    b: 1\n  c: 2\n", {"3:3 yaml/indentation"}},
      {"a: |\n    x\n  y\n", {"3:3 yaml/indentation"}},
      {"a: \"x\"y\n", {"1:7 yaml/text-after-value"}},
      {"a: \"x\"#y\n", {"1:7 yaml/text-after-value"}},
      {"a: >2\n  x\n", {"1:4 yaml/block-header", "2:3 yaml/missing-colon"}},
      {"a: {b: why?}\n", {"1:11 yaml/reserved-character"}},
      {"? a\n: b\n", {"1:1 yaml/complex-key", "2:1 yaml/complex-key"}},
      {"[a, b]: c\n", {"1:1 yaml/root-not-map", "1:7 yaml/complex-key"}},
      {"\"\": x\n", {"1:1 yaml/complex-key"}},
      {"a:\n\tb: 1\n\tc: 2\n", {"2:1 yaml/tab-indentation"}},
      {"", {"1:1 yaml/empty-document"}},
      {"\n\n", {"1:1 yaml/empty-document"}},
      {"---\n", {"1:1 yaml/empty-document"}},
      {"text\n", {"1:1 yaml/root-not-map"}},
  });
}

TEST_CASE("anchors, aliases, tags, merges and directives") {
  check_all({
      {"&a [*a]", {"1:1 yaml/anchor", "1:4 yaml/root-not-map", "1:5 yaml/anchor"}},
      {"a: &x 1\nb: *x\n", {"1:4 yaml/anchor", "2:4 yaml/anchor"}},
      {"a: *none\n", {"1:4 yaml/anchor"}},
      {"a:\n  <<: *b\n", {"2:3 yaml/merge-key", "2:7 yaml/anchor"}},
      {"a: !!python/object:os.system x\n", {"1:4 yaml/tag"}},
      {"a: !include b.yaml\n", {"1:4 yaml/tag"}},
      {"a: !!binary aGk=\n", {"1:4 yaml/tag"}},
      {"a: !!int \"abc\"\n", {"1:4 yaml/tag"}},
      {"%YAML 1.1\n---\na: 1\n", {"1:1 yaml/directive"}},
      {"%TAG ! x\n", {"1:1 yaml/directive"}},
  });
}

TEST_CASE("bytes that hide something") {
  using namespace std::string_view_literals;
  check_all({
      {"a: x\0b\n"sv, {"1:5 yaml/control-character"}},
      {"a: \x1b[2J\n", {"1:4 yaml/control-character"}},
      {"a: |\n  x\x04\n  y\n", {"2:4 yaml/control-character"}},
      {"a: 1\rb: 2\n", {"1:5 yaml/control-character"}},
      {"a: 1\xC2\x85"
       "b: 2\n",
       {"1:5 yaml/control-character"}},
      {"a\xE2\x80\xA8: 1\n", {"1:2 yaml/control-character"}},
      {"a: x\xEF\xBB\xBFy\n", {"1:5 yaml/control-character"}},
      {"a: \xE2\x80\xAE"
       "evil\n",
       {"1:4 yaml/direction-character"}},
      {"a: \xEF\xBF\xBE\n", {"1:4 yaml/control-character"}},
      {"a: \xC0\xAF\n", {"1:4 yaml/invalid-utf8"}},
      {"a: \xED\xA0\x80\n", {"1:4 yaml/invalid-utf8"}},
      {"a: \xF4\x90\x80\x80\n", {"1:4 yaml/invalid-utf8"}},
      {"a: caf\xE9\n", {"1:7 yaml/invalid-utf8"}},
      {"\xFF\xFE"
       "a\0:\0"sv,
       {"1:1 yaml/invalid-utf8"}},
      {"a: \"\\u001b[2J\"\n", {"1:5 yaml/escape"}},
      {"a: \"\\0\"\n", {"1:5 yaml/escape"}},
      {"a: \"\\ud83d\\ude00\"\n", {"1:5 yaml/escape", "1:11 yaml/escape"}},
      {"a: \"\\u202e\"\n", {"1:5 yaml/escape"}},
      {"a: \"\\\n", {"1:4 yaml/unclosed-quote"}},
  });
}

TEST_CASE("texts of hostile size and depth end in one finding") {
  const List large{"1:1 yaml/too-large"};
  CHECK(list_findings(parse("a: " + std::string(2'000'000, 'x'))) == large);
  CHECK(list_findings(parse("a: " + std::string(70'000, 'x'))) == large);
  CHECK(list_findings(parse(repeat("[\n", 30'000))) == List{"20001:1 yaml/too-large"});
  CHECK(list_findings(parse("a: " + repeat("[", 10'000))) == List{"1:67 yaml/too-deep"});
  CHECK(list_findings(parse("a:\n" + repeat("- ", 10'000))) == List{"2:127 yaml/too-deep"});
  CHECK(list_findings(parse(std::string(257, 'k') + ": 1\n")) == large);
  CHECK(list_findings(parse("a: |\n" + repeat("  " + std::string(998, 'x') + "\n", 70))) ==
        List{"67:3 yaml/too-large"});
  std::string stairs;
  for (std::size_t level = 0; level < 500; ++level) stairs += std::string(level, ' ') + "a:\n";
  CHECK(list_findings(parse(stairs)) == List{"65:65 yaml/too-deep"});
  CHECK(list_findings(parse("a: [" + repeat("1,\n ", 200'000) + "1]")) ==
        List{"200001:2 yaml/too-large"});
}

TEST_CASE("a flood of faults is cut off and says so") {
  const auto parsed = parse("a: 1\n" + repeat("no colon\n", 50'000));
  const auto list = list_findings(parsed);
  CHECK(list.size() == 100);
  CHECK(list.back() == "101:1 yaml/too-large");
  CHECK_FALSE(parsed.root);
}

TEST_CASE("a bomb of aliases is refused where it begins") {
  const auto list =
      list_findings(parse("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n"));
  CHECK(list.front() == "1:4 yaml/anchor");
  CHECK(list.size() == 9);
}
