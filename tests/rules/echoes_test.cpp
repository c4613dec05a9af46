// rules/echoes_test: one thing is taken out of the complete plan, and one finding tells of it.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "rules/judge.hpp"

namespace planctl::tests {
namespace {

// The complete plan with the first `what` behind `at` replaced.
std::string change(std::string plan, std::string_view at, std::string_view what,
                   std::string_view by = "") {
  const auto begin = plan.find(at);
  REQUIRE_MESSAGE(begin != std::string::npos, at);
  const auto place = plan.find(what, begin);
  REQUIRE_MESSAGE(place != std::string::npos, what);
  return plan.replace(place, what.size(), by);
}

std::string take_out(std::string_view at, std::string_view what, std::string_view by = "") {
  return change(change_base(""), at, what, by);
}

// The rules that find something, one a line.
std::string told(const std::string& plan) {
  std::string names;
  for (const auto& finding : judge(plan).findings)
    names += (names.empty() ? "" : "\n") + std::string(finding.rule->name);
  return names;
}

const std::string waiver =
    "waivers: [{rule: strategy/without-goal, at: strategies.depth, owner: ana, until: 2026-12-31, "
    "reason: under review}]\n";

}  // namespace

TEST_CASE("a goal that supports another is of a department, which alone is told") {
  CHECK(told(take_out("  delivery:", "    department: produccion\n")) == "department/goal-of-none");
  CHECK(told(take_out("  awareness:", "    department: comercial\n")) == "department/goal-of-none");
}

TEST_CASE("what a departmental goal supports may be what nobody has picked up") {
  const auto one = take_out("  skills:\n    title", "    supports: [distribution]\n");
  const auto both =
      change(one, "  delivery:", "supports: [sales, distribution]", "supports: [sales]");
  CHECK(told(both) == "department/goal-unsupported");
}

TEST_CASE("a strategy without a goal may be for the goals without action and money") {
  const auto plan = take_out("strategies:", "serves: [sales, awareness, delivery]", "serves: []");
  CHECK(told(plan) == "strategy/without-goal");
  // The action that says no more for which goal it is costs no second finding.
  const auto action = change(plan, "  second-line:", "    goal: delivery\n");
  CHECK(told(change(action,
                    "  second-line:", "    expects: {goal: delivery, amount: 7%, from: 2026-04}\n"))
            .find("goal/without-action") == std::string::npos);
}

TEST_CASE("a goal without an action is named where an action does not say its goal") {
  const std::string plan =
      "planctl: 1\nplan: {id: p, title: P, year: 2026, leader: ana}\n"
      "people: {ana: {name: Ana, role: head}}\n"
      "goals: {outlets: {title: Outlets, measure: outlets, unit: shops, target: 10, owner: ana}}\n"
      "actions: {visit: {title: Visit shops, owner: ana, start: 2026-02-02, due: 2026-03-31}}\n";
  const auto rules = told(plan);
  CHECK(rules.find("goal/without-action") == std::string::npos);
  const auto findings = judge(plan).findings;
  const auto open = std::find_if(findings.begin(), findings.end(), [](const auto& finding) {
    return finding.rule->name == "action/without-purpose";
  });
  REQUIRE(open != findings.end());
  REQUIRE(open->related.size() == 1);
  CHECK(diag::to_string(open->related[0].message, values::Language::en) ==
        "no action works for the goal `outlets`: this may be for it");
}

TEST_CASE("an activity without anybody accountable may be of the people of its department") {
  CHECK(told(take_out("  train-staff:", "accountable: marta, ")) == "authority/no-accountable");
  CHECK(told(take_out("  plan-output:", "accountable: jorge, ")) == "authority/no-accountable");
  CHECK(told(take_out("  plan-output:", "lead: produccion, ")) == "authority/no-lead");
  // Another department's activity does not excuse them.
  const auto away = take_out("  train-staff:", "accountable: marta", "accountable: luis");
  CHECK(told(change(away, "  plan-output:", "accountable: jorge, ")) ==
        "authority/accountable-without-authority\nauthority/no-accountable");
}

TEST_CASE("a process without steps may cross into the departments that are in none") {
  auto plan = change_base(
      "processes:\n"
      "  orders: {title: Orders, owner: jorge, area: production}\n"
      "  sourcing: {title: Buying, owner: jorge, area: purchasing, steps: [{id: "
      "buy, department: produccion, post: buyer, duty: order packages, within: "
      "3d}]}\n");
  const auto rules = told(plan);
  CHECK(rules.find("process/no-steps") != std::string::npos);
  CHECK(rules.find("process/department-in-none") == std::string::npos);
  CHECK(rules.find("process/never-crosses") == std::string::npos);
}

TEST_CASE("a meeting that the leader holds is missed once") {
  const auto line = [](const std::string& text) {
    const auto begin = text.find("  committee:");
    return text.substr(begin, text.find('\n', begin) + 1 - begin);
  }(change_base(""));
  const auto rules = told(take_out("meetings:", line));
  CHECK(rules.find("leader/not-in-meetings") != std::string::npos);
  CHECK(rules.find("meeting/owner-in-none") == std::string::npos);
}

TEST_CASE("a meeting whose days are not known may be the monthly one") {
  CHECK(told(change(take_out("  committee:", "every: month, "), "  regions:", "every: week",
                    "every: quarter"))
            .find("meeting/no-monthly") == std::string::npos);
}

TEST_CASE("what an early indicator is missed for is told once") {
  const auto plan = take_out("tracking:", "leading: true", "leading: false");
  const auto pulse = [](const std::string& text) {
    const auto begin = text.find("  market-pulse:");
    return text.substr(begin, text.find('\n', begin) + 1 - begin);
  }(plan);
  CHECK(told(change(plan, "tracking:", pulse)) == "situation/assumption-indicator-unknown");
}

TEST_CASE("a goal without a measure is told, not the figures that it is counted in") {
  const auto plan =
      take_out("  delivery:", "    measure: on-time delivery\n    kind: ratio\n    unit: \"%\"\n");
  CHECK(told(plan) == "goal/no-measure");
}

TEST_CASE(
    "an action that does not say what it brings is told, not the little growth it leaves open") {
  const auto at = "  train-sellers:";
  const auto expects = "    expects: {goal: skills, amount: 60%, from: 2026-02}\n";
  CHECK(told(take_out(at, expects)) == "action/no-expectation");
  const auto open = take_out("  open-outlets:",
                             "    expects: [{goal: sales, amount: 460k, from: 2026-04}, {goal: "
                             "distribution, amount: 6%, from: 2026-03}]\n");
  // More than half of the growth is too much to be taken for what it may bring.
  CHECK(told(open) == "goal/growth-not-covered\naction/no-expectation");
  // The growth of what it works for nothing of is told beside it.
  CHECK(told(change(take_out(at, expects), "  delivery:", "target: 95%", "target: 99%"))
            .find("goal/growth-not-covered") != std::string::npos);
}

TEST_CASE("an action without an owner may be of the person who is appraised on its goal") {
  const auto appraised = take_out("appraisal:", "{action: train-sellers, weight: 20%}",
                                  "{goal: distribution, weight: 20%}");
  const auto team =
      change(appraised, "  open-outlets:", "    team: [marta]\n", "    team: [jorge]\n");
  const auto alone =
      change(team, "  depth:", "serves: [sales, distribution, skills]", "serves: [sales, skills]");
  const auto named = change(alone, "  train-sellers:", "    strategy: depth\n");
  const auto beyond = [](const std::string& rules) {
    return rules.find("appraisal/beyond-influence") != std::string::npos;
  };
  CHECK(beyond(told(named)));
  CHECK_FALSE(beyond(told(change(named, "  open-outlets:", "    owner: luis\n"))));
}

TEST_CASE("a year that cannot be read is told, not that there is none") {
  CHECK(told(take_out("plan:", "  year: 2026\n", "  year: {weeks: 52}\n")).find("quota/no-year") ==
        std::string::npos);
  CHECK(told(take_out("plan:", "  year: 2026\n")).find("quota/no-year") != std::string::npos);
}

TEST_CASE("a measure that is not known is told, not the way of its milestones") {
  CHECK(told(take_out("  skills:\n    title", "    kind: ratio\n")).find("goal/milestone") ==
        std::string::npos);
}

TEST_CASE("a correction without a goal may be for what is red") {
  CHECK(told(take_out("corrections:", "title: Fill two posts, goal: sales, ",
                      "title: Fill two posts, ")) == "plan/missing-key");
}

TEST_CASE("a key project is late on its day, without one when all that is left for its goal is") {
  const auto dated = take_out("  supermarkets:", "    goal: sales\n", "    goal: awareness\n");
  const auto project = change(dated, "  supermarkets:", "    due: 2026-10-30\n", "");
  const auto late = change(project, "  spring-campaign:", "due: 2026-06-30", "due: 2026-03-06");
  const auto is_told = [](const std::string& plan) {
    return told(plan).find("project/late") != std::string::npos;
  };
  // Of one late action `action/overdue` tells.
  CHECK_FALSE(is_told(late));
  const auto second = change(change(late, "  second-line:", "goal: delivery", "goal: awareness"),
                             "  second-line:", "due: 2026-08-31", "due: 2026-03-06");
  CHECK(is_told(second));
  CHECK(is_told(change(dated, "  supermarkets:", "due: 2026-10-30", "due: 2026-03-06")));
  CHECK_FALSE(is_told(change(second, "  second-line:", "due: 2026-03-06", "due: 2026-08-31")));
}

TEST_CASE("a waiver that accepts an open end does not hide what else lacks") {
  const auto plan = take_out("strategies:", "serves: [sales, distribution, skills]", "serves: []");
  const auto train = change(plan, "  train-sellers:", "    goal: skills\n");
  const auto open = change(
      train, "  train-sellers:", "    expects: {goal: skills, amount: 60%, from: 2026-02}\n");
  const auto without = [](const std::string& rules) {
    return rules.find("goal/without-action") == std::string::npos;
  };
  CHECK(without(told(open)));
  CHECK_FALSE(without(told(open + waiver)));
}

}  // namespace planctl::tests
