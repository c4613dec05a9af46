// hostile/yaml_short: all short texts over the characters that mean something in YAML, and good
// plans with random damage: each ends in a tree or in a finding that has a place.
#include <array>
#include <cstdint>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/yaml.hpp"

using planctl::tests::parse;
using planctl::tests::ParsedYaml;

namespace {

constexpr std::string_view characters = "a1:,-?[]{}#&*!|>'\"% \n";
static_assert(characters.size() == 21);

bool is_inside(const ParsedYaml& parsed, planctl::diag::Span span) {
  return span.known() && span.begin <= span.end &&
         span.end <= parsed.sources.at(span.file).text().size();
}

bool has_good_spans(const ParsedYaml& parsed, const planctl::read::Node& node) {
  if (!is_inside(parsed, node.span)) return false;
  for (const auto& item : node.items) {
    if (!has_good_spans(parsed, item)) return false;
  }
  for (const auto& entry : node.entries) {
    if (!has_good_spans(parsed, entry.key) || !has_good_spans(parsed, entry.value)) return false;
  }
  return true;
}

// What must hold for any text at all.
bool ends_well(std::string_view text) {
  const ParsedYaml parsed = parse(text);
  if (!parsed.root && parsed.findings.empty()) return false;
  for (const auto& finding : parsed.findings.sorted()) {
    if (!is_inside(parsed, finding.span)) return false;
  }
  return !parsed.root || (parsed.root->kind == planctl::read::Node::Kind::map &&
                          (parsed.root->entries.empty() || has_good_spans(parsed, *parsed.root)));
}

constexpr std::string_view good_plan =
    "planctl: 1\n"
    "plan:\n"
    "  id: andina-2026\n"
    "  title: \"Plan: comercial\"\n"
    "  year: {start: 2026-02-01, pattern: 4-5-4}\n"
    "include: [people.yaml, 'market.yaml',\n"
    "  departments/*.yaml]\n"
    "goals:\n"
    "  目标: {title: 销售额, target: 1.2亿}\n"
    "  ventas:\n"
    "    months: [6, 6, 8, 8, 9]\n"
    "    note: |\n"
    "      uno: dos\n"
    "\n"
    "       tres\n"
    "    hold:\n"
    "      - {where: {region: norte}, amount: 700k}  # firmado\n"
    "      - amount: 5\n"
    "        reason: >-\n"
    "          contrato\n"
    "waivers: []\n";

}  // namespace

TEST_CASE("all texts of up to three characters end well") {
  std::size_t count = 0;
  const auto try_text = [&](const std::string& text) {
    ++count;
    if (!ends_well(text)) FAIL_CHECK("not well: ", text);
  };
  try_text("");
  for (const char a : characters) {
    try_text({a});
    for (const char b : characters) {
      try_text({a, b});
      for (const char c : characters) try_text({a, b, c});
    }
  }
  CHECK(count == 1 + 21 + 21 * 21 + 21 * 21 * 21);
}

TEST_CASE("a damaged plan ends well") {
  const char* given = std::getenv("PLANCTL_TEST_SEED");
  const auto seed = static_cast<std::uint32_t>(given != nullptr ? std::strtoul(given, nullptr, 10)
                                                                : std::random_device{}());
  MESSAGE("PLANCTL_TEST_SEED=" << seed);
  std::mt19937 random(seed);
  REQUIRE(parse(good_plan).findings.empty());
  static constexpr std::array<std::string_view, 16> parts{"\t",   "：", "，", "\u3000", "\"", "'",
                                                          "[",    "}",  ": ", "\n",     "- ", "#",
                                                          "\xFF", "\r", "  ", "&a "};
  for (int i = 0; i < 4'000; ++i) {
    std::string text(good_plan);
    for (auto damage = random() % 3 + 1; damage > 0; --damage) {
      const std::size_t at = random() % text.size();
      switch (random() % 4) {
        case 0:
          text.erase(at, random() % 3 + 1);
          break;
        case 1:
          text.insert(at, parts[random() % parts.size()]);
          break;
        case 2:
          text[at] = characters[random() % characters.size()];
          break;
        default:
          text.insert(at, text.substr(random() % text.size(), random() % 20));
      }
      if (text.empty()) text = "a";
    }
    if (!ends_well(text)) FAIL_CHECK("not well: ", text);
  }
}
