// unit/read/yaml_findings: what the guard says, together, and what it takes a typing habit to mean.
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "diag/message.hpp"
#include "support/yaml.hpp"

using planctl::tests::list_findings;
using planctl::tests::parse;
using planctl::tests::to_text;
using planctl::values::Language;
using List = planctl::tests::FindingList;

namespace {

// The only finding of a text, with its help, as a reader of `language` sees them.
std::string sentence_of(std::string_view text, Language language) {
  const auto parsed = parse(text);
  const auto findings = parsed.findings.sorted();
  REQUIRE(findings.size() == 1);
  std::string sentence = planctl::diag::to_string(findings[0].message, language);
  if (findings[0].help) {
    sentence += " | " + planctl::diag::to_string(*findings[0].help, language);
  }
  return sentence;
}

}  // namespace

TEST_CASE("independent faults of a file come out together") {
  const auto parsed = parse(
      "plan:\n"
      "  title: \"Plan 2026\n"
      "  currency EUR\n"
      "  year:2026\n"
      "goals:\n"
      "  ventas: {target: 12M owner: ana}\n"
      "  ventas2: &v {target: 1M}\n"
      "  目标：10\n"
      "include: [a.yaml, b.yaml\n"
      "people:\n"
      "  - name: Ana\n"
      "  -name: Luis\n");
  CHECK(list_findings(parsed) == List{"2:10 yaml/unclosed-quote", "3:3 yaml/missing-colon",
                                      "4:7 yaml/colon-without-blank", "6:29 yaml/missing-comma",
                                      "7:12 yaml/anchor", "8:5 yaml/full-width-punctuation",
                                      "9:10 yaml/unclosed-bracket", "12:3 yaml/list-dash"});
  CHECK_FALSE(parsed.root);
}

TEST_CASE("a duplicate key shows both places, keeps the first and leaves the tree") {
  const auto parsed = parse("a: 1\nb: {c: 1, c: 2}\na: 3\n");
  CHECK(list_findings(parsed) == List{"2:11 yaml/duplicate-key", "3:1 yaml/duplicate-key"});
  const auto findings = parsed.findings.sorted();
  REQUIRE(findings[1].related.size() == 1);
  CHECK(findings[1].related[0].span.begin == 0);
  REQUIRE(parsed.root);
  CHECK(to_text(*parsed.root) == "{a: 1, b: {c: 1}}");
}

TEST_CASE("keys that differ only in their normal form are duplicates") {
  CHECK(list_findings(parse("caf\u00E9: 1\ncafe\u0301: 2\n")) == List{"2:1 yaml/duplicate-key"});
}

TEST_CASE("duplicates before a break are told, those behind it are not trusted") {
  CHECK(list_findings(parse("a: 1\na: 2\nb: [\n")) ==
        List{"2:1 yaml/duplicate-key", "3:4 yaml/unclosed-bracket"});
  CHECK(list_findings(parse("b: [1\na: 1\na: 2\n")) == List{"1:4 yaml/unclosed-bracket"});
}

TEST_CASE("typing habits are taken as what was meant where the form is whole") {
  const auto parsed = parse(
      "units: １，２００\ntarget: 12M,\ndate: ２０２６－０３－３１\nshare: １２％\nname: "
      "\u00A0Ana\u3000\n");
  CHECK(list_findings(parsed) == List{"1:8 yaml/full-width-digits", "2:12 yaml/stray-comma",
                                      "3:7 yaml/full-width-digits", "4:8 yaml/full-width-digits",
                                      "5:7 yaml/wide-blank"});
  REQUIRE(parsed.root);
  CHECK(to_text(*parsed.root) ==
        "{units: 1,200, target: 12M, date: 2026-03-31, share: 12%, name: Ana}");
}

TEST_CASE("typing habits that break the form say what to type") {
  CHECK(sentence_of("目标：10\n", Language::en) ==
        "`：` is a full-width colon, which ends no key | type `目标: ` with an ASCII colon and a "
        "blank");
  CHECK(sentence_of("目标：10\n", Language::zh) ==
        "`：` 是全角冒号，不能结束一个键 | 请输入 `目标: `（半角冒号加空格）");
  CHECK(
      sentence_of("region: [华东，华南]\n", Language::en) ==
      "`，` separates nothing, so `华东，华南` is one value | type `, ` between the values, or put "
      "the text into quotes");
  CHECK(list_findings(parse("share: {华东：55%，华南：45%}\n")) ==
        List{"1:11 yaml/full-width-punctuation"});
  CHECK(list_findings(parse("list: ［甲，乙］\n")) == List{"1:7 yaml/full-width-punctuation"});
  CHECK(list_findings(parse("title: “计划”\n")) == List{"1:8 yaml/curly-quotes"});
  CHECK(list_findings(parse("plan:\n　　title: x\n　　year: 2026\n")) ==
        List{"2:1 yaml/wide-blank"});
  CHECK(list_findings(parse("plan:\n  title:　x\n")) == List{"2:9 yaml/wide-blank"});
  CHECK(list_findings(parse("list:\n  – a\n  – b\n")) ==
        List{"2:3 yaml/list-dash", "3:3 yaml/list-dash"});
}

TEST_CASE("full-width text that is only text is left alone") {
  for (const char* text :
       {"says: 消费增长，价格下降\n", "a: {says: 消费增长，价格下降, source: 面板}\n",
        "title: 【重点】新品\n", "title: 第３期\n", "a: 百分之５\n", "note: \"１００\"\n",
        "a: 2\u00A0% sobre ventas\n"}) {
    CAPTURE(text);
    CHECK(list_findings(parse(text)) == List{});
  }
}

TEST_CASE("sentences name what was typed") {
  CHECK(sentence_of("plan:\n  currency:EUR\n", Language::en) ==
        "no blank follows the colon of `currency`");
  CHECK(sentence_of("a: 1\nb c\n", Language::es) == "`b c` no es una entrada `clave: valor`");
  CHECK(sentence_of("include: *.yaml\n", Language::en) ==
        "`*.yaml` is a YAML alias, which a plan does not use");
}
