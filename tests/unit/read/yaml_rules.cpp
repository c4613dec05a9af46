// unit/read/yaml_rules: every rule's bad example shows it once, at the marked line; no good example
// shows anything.
#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "read/rules.hpp"
#include "support/yaml.hpp"

using planctl::tests::list_findings;
using planctl::tests::parse;

namespace {

long line_of_mark(std::string_view text) {
  const auto mark = text.find("# <-- here");
  REQUIRE(mark != std::string_view::npos);
  return 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(mark), '\n');
}

}  // namespace

TEST_CASE("the examples of the rules of YAML") {
  for (const auto* rule : planctl::read::yaml_rules()) {
    CAPTURE(std::string(rule->name));
    const auto bad = list_findings(parse(rule->bad));
    REQUIRE(bad.size() == 1);
    CAPTURE(bad[0]);
    CHECK(bad[0].starts_with(std::to_string(line_of_mark(rule->bad)) + ":"));
    CHECK(bad[0].ends_with(" " + std::string(rule->name)));
    const auto good = parse(rule->good);
    CHECK(list_findings(good).empty());
    CHECK(good.root.has_value());
  }
}

TEST_CASE("every reading rule stands in the list once, under its family") {
  std::set<std::string_view> names;
  for (const auto* rule : planctl::read::all_reading_rules()) {
    CAPTURE(std::string(rule->name));
    CHECK(names.insert(rule->name).second);
    CHECK((rule->name.starts_with("yaml/") || rule->name.starts_with("plan/")));
  }
  CHECK(names.size() >= planctl::read::yaml_rules().size());
}
