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

TEST_CASE("a good intention is one finding, and its milestones say in what it is counted") {
  auto plan = take_out("  skills:", "title: Sellers certified in consultative selling",
                       "title: Improve selling");
  for (const auto* line : {"    measure: certified sellers\n", "    kind: ratio\n",
                           "    unit: \"%\"\n", "    baseline: 30%\n", "    target: 90%\n"})
    plan = change(plan, "  skills:", line);
  CHECK(told(plan) == "goal/vague");
}

TEST_CASE("a reward that names too few people is one finding") {
  CHECK(told(take_out("rewards:", "[ana, luis, marta, jorge]", "[ana]")) == "appraisal/no-reward");
  const std::string accepted =
      "waivers: [{rule: appraisal/no-reward, at: appraisal.luis, owner: ana, until: 2026-12-31, "
      "reason: under review}]\n";
  CHECK(told(take_out("rewards:", "[ana, luis, marta, jorge]", "[ana]") + accepted) ==
        "appraisal/no-reward\nappraisal/no-reward");
}

TEST_CASE("dates of another year are told once") {
  const auto early = change(take_out("  train-sellers:", "start: 2026-01-19", "start: 2025-01-19"),
                            "  train-sellers:", "due: 2026-10-30", "due: 2025-10-30");
  CHECK(told(early) == "action/outside-year");
  CHECK(told(take_out("  skills:", "due: 2026-12-31", "due: 2031-12-31")) ==
        "goal/due-outside-year");
}

TEST_CASE("a target on the wrong side of its baseline is told, not the way to it") {
  const auto swapped = change(take_out("  delivery:", "baseline: 88%", "baseline: 95%"),
                              "  delivery:", "target: 95%", "target: 88%");
  CHECK(told(swapped) == "goal/milestone-off-path");
  CHECK(told(take_out("  delivery:", "target: 95%", "target: 88%")) == "goal/milestone-off-path");
  // Without evidence the target itself is enough.
  CHECK(told(change(swapped, "  delivery:",
                    "    evidence: the second line has run at 96 % since October\n")) ==
        "goal/against-direction");
  // What falls as its milestones say is explained by the evidence.
  const auto falls = change(swapped, "  delivery:",
                            "amount: 90%}, {due: 2026-06-30, amount: 92%}, {due: 2026-09-30, "
                            "amount: 94%}",
                            "amount: 93%}, {due: 2026-06-30, amount: 91%}, {due: 2026-09-30, "
                            "amount: 89%}");
  CHECK(told(falls).find("goal/") == std::string::npos);
}

TEST_CASE("a single figure without its unit is told, not those that have it") {
  const auto plan = take_out("  market-pulse:", "readings: {2026-01: 2.6%, 2026-02: 2.4%}",
                             "target: 2%, readings: {2026-01: 2.6%, 2026-02: 2.4}");
  CHECK(told(plan) == "tracking/mixed-units");
}

TEST_CASE("of effects that are written with their sign one above zero is an increase") {
  const auto covers = [](const std::string& first, const std::string& second) {
    const std::string plan =
        "planctl: 1\nplan: {id: p, title: P, year: 2026, leader: ana}\n"
        "goals: {days: {title: Days, measure: payment days, kind: ratio, unit: days, good: down, "
        "baseline: 60, target: 50, owner: ana}}\n"
        "people: {ana: {name: Ana, role: head}}\n"
        "actions:\n"
        "  calls: {title: Calls, goal: days, owner: ana, expects: {goal: days, amount: " +
        first +
        "}}\n"
        "  terms: {title: Terms, goal: days, owner: ana, expects: {goal: days, amount: " +
        second + "}}\n";
    return told(plan).find("goal/growth-not-covered") == std::string::npos;
  };
  CHECK(covers("6", "4"));
  CHECK(covers("-6", "-4"));
  CHECK_FALSE(covers("-10", "4"));
}

TEST_CASE("what is accepted for one goal does not silence the others") {
  const std::string quotas =
      "planctl: 1\nplan: {id: p, title: P, year: 2026, leader: ana}\n"
      "dimensions: {region: {norte: {}, sur: {}}}\n"
      "goals:\n"
      "  calls: {measure: calls, kind: flow, target: 100, quota: {region: {norte: 1, sur: 1}}}\n"
      "  visits: {measure: visits, kind: flow, target: 100, quota: {region: {norte: 1, sur: 1}}}\n";
  const auto count = [](const std::string& plan) {
    const auto findings = judge(plan).findings;
    return std::count_if(findings.begin(), findings.end(),
                         [](const auto& finding) { return finding.rule->name == "draft/none"; });
  };
  CHECK(count(quotas) == 1);
  CHECK(count(quotas +
              "waivers: [{rule: draft/none, at: goals.calls, owner: ana, until: 2026-12-31, "
              "reason: a new measure}]\n") == 1);
  CHECK(count(quotas +
              "waivers: [{rule: draft/none, at: goals, owner: ana, until: 2026-12-31, reason: new "
              "measures}]\n") == 0);
}

TEST_CASE("words may say that all attended") {
  const auto rules = [](const std::string& words) {
    return told(take_out("rollout:", "38 of 41", words));
  };
  CHECK(rules("everybody").empty());
  CHECK(rules("38") == "rollout/attendance-unclear");
}

TEST_CASE("records of several later days show a plan as it stood before") {
  const auto late = take_out("  market-pulse:", "2026-02: 2.4%}",
                             "2026-02: 2.4%, 2026-04: 2.4%, 2026-05: 2.5%, 2026-06: 2.5%}");
  CHECK(told(late).find("tracking/reading-in-future") == std::string::npos);
}

}  // namespace planctl::tests
