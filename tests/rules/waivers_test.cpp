// rules/waivers_test: what a waiver takes out, and what it leaves.
#include <algorithm>

#include <doctest/doctest.h>

#include "rules/judge.hpp"

namespace planctl::tests {
namespace {

// Two departments without a head, and a waiver.
std::vector<std::string> judge_with(const std::string& waiver) {
  const auto judged =
      judge(change_base("departments:\n"
                        "  comercial: {title: Marketing, head: ana, area: marketing}\n"
                        "  ventas: {title: Sales, area: sales}\n"
                        "  produccion: {title: Production, area: production}\n"
                        "waivers:\n" +
                        waiver));
  std::vector<std::string> found;
  for (const auto& finding : judged.findings)
    found.push_back(std::string(finding.rule->name) + ": " +
                    diag::to_string(finding.message, values::Language::en));
  std::erase_if(found, [](const std::string& line) {
    return !line.starts_with("department/no-head") && !line.starts_with("waiver/");
  });
  return found;
}

const std::string ventas = "department/no-head: the department `ventas` has no head";
const std::string produccion = "department/no-head: the department `produccion` has no head";

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a waiver covers the findings of its rule at its place") {
  CHECK(judge_with("  - {rule: department/no-head, at: departments.ventas, owner: ana, "
                   "until: 2026-03-15, reason: in April}\n") == Lines{produccion});
}

TEST_CASE("a waiver of a section covers all that stands in it") {
  CHECK(judge_with("  - {rule: department/no-head, at: departments, owner: ana, "
                   "until: 2026-03-15, reason: in April}\n") == Lines{});
}

TEST_CASE("a waiver of a section that is missing covers that it is missing") {
  auto yaml = change_base(
      "waivers:\n"
      "  - {rule: audience/none, at: audiences, owner: ana, until: 2026-03-31, reason: later}\n");
  const auto begin = yaml.find("audiences:\n");
  yaml.erase(begin, yaml.find("drafts:\n") - begin);
  for (const auto& finding : judge(yaml).findings) {
    CHECK(finding.rule->name != "audience/none");
    CHECK_FALSE(finding.rule->name.starts_with("waiver/"));
  }
}

TEST_CASE("a waiver that has ended covers nothing") {
  CHECK(judge_with("  - {rule: department/no-head, at: departments, owner: ana, until: 2026-03-14, "
                   "reason: in March}\n") ==
        Lines{ventas, produccion,
              "waiver/expired: the waiver of `department/no-head` ended on 2026-03-14"});
}

TEST_CASE("a waiver that does not say who answers for it covers nothing") {
  CHECK(judge_with("  - {rule: department/no-head, at: departments, until: 2026-03-31, reason: in "
                   "April}\n") == Lines{ventas, produccion});
}

TEST_CASE("a waiver at another place is unused") {
  CHECK(judge_with("  - {rule: department/no-head, at: departments.comercial, owner: ana, "
                   "until: 2026-03-31, reason: in April}\n") ==
        Lines{ventas, produccion,
              "waiver/unused: the waiver of `department/no-head` covers no finding"});
  CHECK(judge_with("  - {rule: department/no-head, at: departments.venta, owner: ana, "
                   "until: 2026-03-31, reason: in April}\n") ==
        Lines{ventas, produccion,
              "waiver/unused: the waiver covers no finding: `departments.venta` does not stand "
              "in the plan"});
}

TEST_CASE("a waiver cannot silence what is said about waivers") {
  CHECK(judge_with(
            "  - {rule: department/no-head, at: departments, owner: ana, until: 2026-03-31, "
            "reason: in April}\n"
            "  - {rule: waiver/expired, at: waivers, owner: ana, until: 2026-03-31, reason: late}\n"
            "  - {rule: budget/none, at: budget, owner: ana, until: 2026-02-28, reason: late}\n") ==
        Lines{"waiver/unused: the waiver of `waiver/expired` covers no finding",
              "waiver/expired: the waiver of `budget/none` ended on 2026-02-28"});
}

}  // namespace planctl::tests
