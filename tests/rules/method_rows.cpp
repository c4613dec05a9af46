// rules/method_rows: the method row by row: which rules, verdicts and commands serve each. A rule
// says in its source which row it serves first; `also` are rules of other rows that serve it too.
#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "commands/verb.hpp"
#include "rules/judge.hpp"
#include "rules/rule.hpp"

namespace planctl::tests {
namespace {

// `fault`: the row names something that can be wrong, and a rule must tell it. `verdict`: the row
// asks for a judgement of the whole. `work`: the row asks for something that a command does.
enum class Asks { fault, verdict, work };

using Names = std::vector<std::string_view>;

struct Row {
  std::string_view name;
  Asks asks;
  Names served_by = {};  // verdicts, or commands
  Names also = {};
};

const std::vector<Row> rows{
    // The nine steps.
    {"S0 step 1", Asks::fault, {"finalise"}},
    {"S0 step 2", Asks::fault, {"budget"}},
    {"S0 step 3", Asks::fault, {"versions"}},
    {"S0 step 4", Asks::fault, {"tracking"}},
    {"S0 step 5", Asks::fault, {"rewards"}},
    {"S0 step 6", Asks::fault, {"presentation"}, {"rollout/no-training"}},
    {"S0 step 7", Asks::fault, {"departments"}},
    {"S0 step 8", Asks::fault, {"meetings"}},
    {"S0 step 9", Asks::fault, {"review"}, {"review/no-next-plan"}},
    // What execution needs, and where it fails.
    {"S0 who, where, when, how", Asks::fault, {"steps"}, {"action/no-owner"}},
    {"S0 areas", Asks::fault},
    {"S0 leader", Asks::fault},
    {"S0 everyone has a role", Asks::fault, {}, {"process/department-in-none"}},
    {"S0 five needs",
     Asks::verdict,
     {"people", "resources", "communication", "systems", "motivation"}},
    {"S0 strategy map", Asks::fault},
    {"S0 smaller targets", Asks::fault},
    {"S0 feedback", Asks::fault, {}, {"action/no-progress"}},
    {"S2 one person must not be able to sink it", Asks::fault, {}, {"leader/overloaded"}},
    {"S0 template", Asks::work},
    {"S0 pitfall no ownership", Asks::fault},
    {"S0 pitfall poor communication",
     Asks::fault,
     {},
     {"rollout/none", "rollout/department-not-reached", "meeting/none"}},
    {"S0 pitfall vague or hollow plan", Asks::fault, {}, {"goal/no-measure"}},
    {"S0 pitfall too deep, too many tasks", Asks::fault},
    {"S0 pitfall no way to record progress", Asks::fault},
    {"S0 pitfall only a yearly look", Asks::fault, {}, {"meeting/no-monthly"}},
    {"S0 pitfall nobody accountable", Asks::fault},
    {"S0 pitfall accountable without authority", Asks::fault},
    {"S0 pitfall no tight control", Asks::fault},
    // Guarantees for execution.
    {"S1 appraisal tied to objectives", Asks::fault, {"system"}},
    {"S1 collaboration", Asks::fault, {"system"}},
    {"S1 functional systems", Asks::fault, {"functions"}},
    {"S1 processes", Asks::fault, {"process"}},
    {"S1 structure follows process", Asks::fault, {"process"}},
    {"S1 authority by function", Asks::fault, {"authority"}},
    {"S1 headquarters and branches", Asks::fault, {"authority"}},
    {"S1 authority by activity", Asks::fault, {"authority"}},
    {"S1 resources for goals", Asks::fault, {"resources", "gap"}},
    {"S1 resources for key projects", Asks::fault, {"resources"}},
    {"S1 long term holds", Asks::fault},
    // Content, organisation and loop.
    {"S3 most able people", Asks::fault, {"people"}},
    {"S3 evaluation first", Asks::fault, {"variance"}, {"goal/no-target"}},
    {"S3 resources beyond assets", Asks::fault},
    {"S3 into yearly work", Asks::fault},
    {"S3 assumptions", Asks::fault},
    {"S3 problems first", Asks::fault},
    {"S3 balanced indicators", Asks::fault, {}, {"tracking/goal-untracked", "tracking/no-owner"}},
    {"S3 customers and competitors", Asks::fault},
    {"S3 fits reality", Asks::fault},
    {"S3 six content parts", Asks::fault},
    {"S3 rolling plan", Asks::fault},
    {"S3 leader's project", Asks::fault},
    {"S3 one information platform", Asks::fault, {}, {"tracking/no-source"}},
    {"S3 outside brains", Asks::fault, {}, {"resource/only-money", "resource/inside-only"}},
    {"S3 down to departments and cities", Asks::work, {"decompose"}, {"department/no-plan"}},
    {"S3 pre-study", Asks::fault},
    {"S3 evaluation and improvement", Asks::fault},
    {"S3 communication", Asks::fault, {}, {"stakeholder/not-answered"}},
    {"S3 closed loop", Asks::fault},
    // Execution strength and the sales plan.
    {"S4 strategic path", Asks::fault, {}, {"strategy/without-goal", "strategy/without-action"}},
    {"S4 organisation", Asks::fault},
    {"S4 system of strategies", Asks::fault},
    {"S4 channel structure", Asks::fault},
    {"S4 value chain", Asks::fault},
    {"S4 abnormal signs early", Asks::fault, {"variance"}},
    {"S4 target problem", Asks::fault},
    {"S4 execution problem", Asks::fault},
    {"S4 process, mechanism, management problems",
     Asks::fault,
     {"process", "rewards"},
     {"process/none", "appraisal/none", "tracking/none"}},
    {"S4 kinds of target", Asks::fault},
    {"S4 who carries it", Asks::fault},
    {"S4 by when, what, where", Asks::fault, {"decompose"}},
    {"S4 bottom-up, then top-down", Asks::fault, {"gap"}},
    {"S4 ten items",
     Asks::verdict,
     {"present", "sales", "expense", "region", "time", "strategy", "organisation", "steps",
      "control", "evaluation"}},
    {"S4 training on the plan", Asks::fault},
    {"S4 two layers of flow", Asks::fault},
    {"S4 appraisal, meetings, training", Asks::fault},
    {"S4 quantified management", Asks::fault, {"decompose"}},
    {"S4 information system", Asks::fault, {"variance"}},
    {"S4 correct in time", Asks::fault, {"variance"}, {"correction/red-without"}},
};

const Row* find_row(std::string_view name) {
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.name == name; });
  return found == rows.end() ? nullptr : &*found;
}

std::set<std::string, std::less<>> known_servers() {
  std::set<std::string, std::less<>> names;
  const auto checklist = judge(change_base("")).checklist;
  for (const auto* list :
       {&checklist.steps, &checklist.needs, &checklist.guarantees, &checklist.items})
    for (const auto& judgement : *list) names.insert(judgement.key);
  for (const auto* verb : commands::all_verbs()) names.emplace(verb->name);
  return names;
}

}  // namespace

TEST_CASE("every rule serves a row of the method") {
  for (const auto* rule : rules::all_rules()) {
    CAPTURE(rule->info.name);
    CAPTURE(rule->info.source);
    CHECK(find_row(rule->info.source) != nullptr);
  }
}

TEST_CASE("every row of the method is served") {
  const auto servers = known_servers();
  std::set<std::string_view> names;
  for (const auto* rule : rules::all_rules()) names.insert(rule->info.name);
  std::set<std::string_view> seen;
  for (const auto& row : rows) {
    CAPTURE(row.name);
    CHECK(seen.insert(row.name).second);
    Names serving = row.also;
    for (const auto* rule : rules::all_rules())
      if (rule->info.source == row.name) serving.push_back(rule->info.name);
    for (const auto name : row.also) {
      CAPTURE(name);
      CHECK(names.contains(name));
    }
    for (const auto name : row.served_by) {
      CAPTURE(name);
      CHECK(servers.contains(name));
    }
    if (row.asks == Asks::fault) CHECK_FALSE(serving.empty());
    if (row.asks == Asks::verdict) CHECK_FALSE(row.served_by.empty());
  }
}

}  // namespace planctl::tests
