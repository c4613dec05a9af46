// rules/judgement_test: where rules about leaders, goals, actions, strategies and the situation
// speak and, above all, where they stay silent.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "read/load.hpp"
#include "rules/rule.hpp"

namespace planctl {
namespace {

using Names = std::vector<std::string>;

struct Said {
  std::string rule;
  std::string text;
};

// What the rules whose name begins with one of `families` say of the plan as of 2026-03-15.
std::vector<Said> judge(const std::string& yaml, const std::vector<std::string>& families) {
  const env::MemoryFiles files({{"plan.yaml", yaml}});
  const auto loaded = read::load_plan(files, "plan.yaml");
  REQUIRE(loaded.has_value());
  for (const auto& finding : loaded->findings.sorted())
    FAIL_CHECK(finding.rule->name << ": "
                                  << diag::to_string(finding.message, values::Language::en));
  const std::vector<model::GoalCut> cuts;
  const rules::Input input{.plan = loaded->plan,
                           .cuts = cuts,
                           .as_of = values::make_date(2026, 3, 15),
                           .missed = loaded->missed};
  diag::Findings findings;
  rules::check(input, findings);
  std::vector<Said> said;
  for (const auto& finding : findings.sorted()) {
    const auto name = std::string(finding.rule->name);
    const bool asked = std::any_of(families.begin(), families.end(),
                                   [&](const auto& family) { return name.starts_with(family); });
    if (asked) said.push_back({name, diag::to_string(finding.message, values::Language::en)});
  }
  return said;
}

Names names(const std::string& yaml, const std::vector<std::string>& families) {
  Names found;
  for (const auto& said : judge(yaml, families)) found.push_back(said.rule);
  std::sort(found.begin(), found.end());
  return found;
}

std::string text_of(const std::string& yaml, const std::string& rule) {
  const auto said = judge(yaml, {rule});
  REQUIRE(said.size() == 1);
  return said.front().text;
}

const std::string head = R"(planctl: 1
plan: {id: north-2026, title: Plan, currency: EUR, year: 2026, leader: ana, horizon: 2026..2028}
people:
  ana:   {name: Ana Ruiz, role: marketing manager}
  luis:  {name: Luis Gil, role: regional manager, away: [2026-08-01..2026-08-21]}
  marta: {name: Marta Soto, role: regional manager}
)";

// The goal `sales` from `baseline` to `target`, with further lines of the goal.
std::string sales(const std::string& baseline, const std::string& target,
                  const std::string& more = "") {
  return "goals:\n  sales:\n    title: Net sales\n    measure: sales\n    owner: ana\n    "
         "baseline: " +
         baseline + "\n    target: " + target + "\n" + more;
}

std::string actions(const std::vector<std::string>& lines) {
  std::string text = "actions:\n";
  for (std::size_t i = 0; i < lines.size(); ++i)
    text += "  a" + std::to_string(i) + ": {" + lines[i] + "}\n";
  return text;
}

}  // namespace

TEST_CASE("a first plan of thirty lines gets one finding for each thing that is missing") {
  const std::string plan = R"(planctl: 1
plan:
  id: north-2026
  title: Commercial plan 2026
  currency: EUR
  year: 2026
  leader: ana
people:
  ana:  {name: Ana Ruiz, role: marketing manager}
  luis: {name: Luis Gil, role: regional manager, reports_to: ana, backup: ana}
dimensions:
  region:
    north: {title: North, owner: luis}
    south: {title: South, owner: ana}
  channel: {retail: {}, online: {}}
calendars:
  default: {workdays: mon-fri, holidays: [2026-01-01, 2026-01-06, 2026-05-01]}
goals:
  sales:
    title: Net sales
    measure: sales
    baseline: 10.4M
    target: 12M
    owner: ana
    quota:
      region:  {north: 55%, south: 45%}
      channel: {retail: 70%, online: 30%}
)";
  CHECK(names(plan, {"leader/", "goal/", "action/", "strategy/", "situation/"}) ==
        Names{"action/none", "goal/no-evidence", "situation/none", "strategy/channel-without-role",
              "strategy/none"});
}

TEST_CASE("round growth is a whole percentage up to ten, or a multiple of five") {
  for (const auto* target : {"10.7M", "11M", "11.5M", "15M", "9.5M"})
    CHECK(names(head + sales("10M", target), {"goal/round-growth"}) == Names{"goal/round-growth"});
  for (const auto* target : {"11.1M", "10.75M", "10M"})
    CHECK(names(head + sales("10M", target), {"goal/round-growth"}).empty());
  CHECK(text_of(head + sales("10M", "11M"), "goal/round-growth") ==
        "the target of the goal `sales` is its baseline +10%, and rests on nothing else");
}

TEST_CASE("round growth with evidence, and growth of a ratio, are left alone") {
  CHECK(names(head + sales("10M", "11M", "    evidence: orders in hand\n"),
              {"goal/round-growth", "goal/no-evidence"})
            .empty());
  CHECK(names(head + "goals: {d: {title: Distribution, measure: distribution, baseline: 40%, "
                     "target: 60%, owner: ana}}\n",
              {"goal/round-growth"})
            .empty());
}

TEST_CASE("a round target without evidence is one finding, not two") {
  CHECK(names(head + sales("10M", "11M"), {"goal/round-growth", "goal/no-evidence"}) ==
        Names{"goal/round-growth"});
}

TEST_CASE("growth beyond history is more than twice the best year, and no way back") {
  const auto history = [](const std::string& figures) {
    return "situation: {history: {sales: {" + figures + "}}}\n";
  };
  const Names found{"goal/beyond-history"};
  const auto three = history("2023: 8M, 2024: 9M, 2025: 10M");  // best year 12.5 %
  CHECK(names(head + three + sales("10M", "12.5M"), found).empty());
  CHECK(names(head + three + sales("10M", "12.51M"), found) == found);
  CHECK(names(head + history("2024: 9M, 2025: 10M") + sales("10M", "20M"), found).empty());
  CHECK(names(head + history("2023: 13M, 2024: 11M, 2025: 10M") + sales("10M", "13M"), found)
            .empty());
  CHECK(names(head + history("2023: 13M, 2024: 11M, 2025: 10M") + sales("10M", "13.1M"), found) ==
        found);
}

TEST_CASE("growth is covered by what the actions are expected to bring") {
  const Names found{"goal/growth-not-covered"};
  const auto plan = head + sales("10M", "11M");
  CHECK(names(plan + actions({"owner: ana, goal: sales"}), found).empty());
  CHECK(names(plan + actions({"owner: ana, expects: {goal: sales, amount: 600k}",
                              "owner: ana, expects: {goal: sales, amount: 400k}"}),
              found)
            .empty());
  CHECK(text_of(plan + actions({"owner: ana, expects: {goal: sales, amount: 600k}"}),
                found.front()) ==
        "the actions for the goal `sales` are expected to bring 600,000.00 EUR of the 1,000,000.00 "
        "EUR that it asks for");
}

TEST_CASE("where down is good, growth is what is saved") {
  const auto plan = head +
                    "goals: {cost: {title: Cost, measure: cost, good: down, baseline: 2M, target: "
                    "1.8M, owner: ana}}\n";
  const Names found{"goal/growth-not-covered"};
  CHECK(names(plan + actions({"owner: ana, expects: {goal: cost, amount: 150k}"}), found) == found);
  CHECK(names(plan + actions({"owner: ana, expects: {goal: cost, amount: 200k}"}), found).empty());
  CHECK(names(plan + actions({"owner: ana, expects: {goal: cost, amount: -200k}"}), found).empty());
  CHECK(names(plan, {"goal/against-direction"}).empty());
}

TEST_CASE("a goal that another one drives needs no action of its own") {
  const auto plan = head + R"(goals:
  sales: {title: Net sales, measure: sales, target: 11M, owner: ana, driven_by: [reach]}
  reach: {title: Distribution, measure: distribution, target: 48%, owner: luis}
)";
  CHECK(names(plan + actions({"owner: ana, goal: reach"}), {"goal/without-action"}).empty());
  CHECK(names(plan + actions({"owner: ana, goal: sales"}), {"goal/without-action"}) ==
        Names{"goal/without-action"});
}

TEST_CASE("vague titles are known in three languages, and a figure mends them") {
  for (const auto* title :
       {"Improve our service", "Mejorar el servicio", "提升服务水平", "A BETTER service"}) {
    CAPTURE(title);
    const auto goal = head + "goals: {g: {owner: ana, title: " + title;
    CHECK(names(goal + "}}\n", {"goal/vague", "goal/no-measure"}) == Names{"goal/vague"});
    CHECK(names(goal + ", target: 95%, measure: delivery, kind: ratio, unit: \"%\"}}\n",
                {"goal/vague"})
              .empty());
  }
  CHECK(names(head + "goals: {g: {owner: ana, title: Betterware sales}}\n",
              {"goal/vague", "goal/no-measure"}) == Names{"goal/no-measure"});
}

TEST_CASE("a goal may be due later within the horizon, but not before the year") {
  const Names found{"goal/due-outside-year"};
  CHECK(names(head + sales("10M", "11M", "    due: 2028-06-30\n"), found).empty());
  CHECK(names(head + sales("10M", "11M", "    due: 2029-01-01\n"), found) == found);
  CHECK(names(head + sales("10M", "11M", "    due: 2025-12-31\n"), found) == found);
}

TEST_CASE("a circle of goals is shown once, with its way") {
  const auto plan = head + R"(goals:
  a: {title: A, measure: sales, target: 1, owner: ana, driven_by: [b]}
  b: {title: B, measure: sales, target: 1, owner: ana, driven_by: [c]}
  c: {title: C, measure: sales, target: 1, owner: ana, driven_by: [a]}
)";
  CHECK(text_of(plan, "goal/cycle") == "goals drive one another in a circle: a ← b ← c ← a");
}

TEST_CASE("what all of many actions lack is said once") {
  const std::string action = "owner: ana, goal: sales, due: 2026-12-01";
  CHECK(names(head + sales("10M", "11M") + actions({action, action, action}),
              {"action/no-method"}) == Names(3, "action/no-method"));
  CHECK(text_of(head + sales("10M", "11M") + actions({action, action, action, action}),
                "action/no-method") == "none of the 4 actions says how it is done");
  CHECK(names(head + sales("10M", "11M") +
                  actions({action, action, action, action, action + ", how: by hand"}),
              {"action/no-method"}) == Names(4, "action/no-method"));
}

TEST_CASE("an action is overdue until it is done, and then nothing else is asked of it") {
  const std::string action = "owner: ana, start: 2026-01-05, due: 2026-03-01";
  const std::vector<std::string> asked{"action/overdue", "action/no-progress", "action/behind"};
  CHECK(names(head + actions({action}), asked) == Names{"action/overdue"});
  CHECK(names(head + actions({action + ", progress: [{date: 2026-02-27, done: 100%, by: ana}]"}),
              asked)
            .empty());
  // What is only expected to be done later does not count.
  CHECK(names(head + actions({action + ", progress: [{date: 2026-03-20, done: 100%, by: ana}]"}),
              asked) == Names{"action/overdue"});
}

TEST_CASE("an action that is due today is not overdue") {
  CHECK(
      names(head + actions({"owner: ana, start: 2026-03-01, due: 2026-03-15"}), {"action/overdue"})
          .empty());
}

TEST_CASE("progress is asked for after 35 days") {
  CHECK(names(head + actions({"owner: ana, start: 2026-02-08, due: 2026-12-01"}),
              {"action/no-progress"})
            .empty());
  CHECK(names(head + actions({"owner: ana, start: 2026-02-07, due: 2026-12-01"}),
              {"action/no-progress"}) == Names{"action/no-progress"});
}

TEST_CASE("feedback may wait two weeks for its answer") {
  const auto feedback = [](const std::string& date) {
    return head +
           actions({"owner: ana, feedback: [{date: " + date + ", by: luis, says: no stock}]"});
  };
  CHECK(names(feedback("2026-03-01"), {"action/feedback"}).empty());
  CHECK(names(feedback("2026-02-28"), {"action/feedback"}) == Names{"action/feedback-unanswered"});
}

TEST_CASE("an owner may be away at the start where a backup is there") {
  const std::string action = "owner: luis, start: 2026-08-03, due: 2026-09-30";
  CHECK(names(head + actions({action}), {"action/owner-away"}) == Names{"action/owner-away"});
  CHECK(names(head + actions({action + ", backup: marta"}), {"action/owner-away"}).empty());
  CHECK(names(head + actions({action + ", backup: luis"}), {"action/owner-away"}) ==
        Names{"action/owner-away"});
}

TEST_CASE("an action may start before its predecessor's date where that is done") {
  const auto plan = [](const std::string& done) {
    return head +
           "actions:\n  first: {owner: ana, start: 2026-01-05, due: 2026-04-30, progress: "
           "[{date: 2026-03-10, done: " +
           done + ", by: ana}]}\n  second: {owner: ana, start: 2026-04-01, after: [first]}\n";
  };
  CHECK(names(plan("100%"), {"action/starts"}).empty());
  CHECK(names(plan("90%"), {"action/starts"}) == Names{"action/starts-too-early"});
}

TEST_CASE("an action that prepares another needs neither purpose nor expectation of its own") {
  const auto plan = head + sales("10M", "11M") +
                    "actions:\n  hire: {owner: ana}\n  open: {owner: ana, after: [hire], expects: "
                    "{goal: sales, amount: 1M}}\n";
  CHECK(names(plan, {"action/without-purpose", "action/no-expectation"}).empty());
}

TEST_CASE("a plan of one person is not told to find a backup or to relieve the leader") {
  const std::string alone =
      "planctl: 1\nplan: {id: p, title: P, currency: EUR, year: 2026, leader: ana}\n"
      "people: {ana: {name: Ana, role: owner}}\n";
  const std::string action = "owner: ana, goal: sales";
  CHECK(
      names(alone + sales("10M", "11M") + actions({action, action, action, action, action, action}),
            {"leader/", "action/no-backup"})
          .empty());
}

TEST_CASE("the situation is asked for part by part only where it is begun") {
  CHECK(names(head + "situation: {history: {}}\n", {"situation/"}) == Names{"situation/none"});
  CHECK(names(head + "situation: {customers: [{says: a, source: b, date: 2026-01-01}]}\n",
              {"situation/"}) == Names{"situation/no-assumption", "situation/no-capability",
                                       "situation/no-competitors", "situation/no-environment",
                                       "situation/no-problem"});
}

}  // namespace planctl
