// commands/plan_session: the rooms in order: read a plan, cut its goals, judge it.
#pragma once
#include <vector>

#include "commands/run.hpp"
#include "model/results.hpp"
#include "read/load.hpp"
#include "rules/rule.hpp"

namespace planctl::commands {

// The plan that is named (or the nearest one); the run takes its language from it.
Checked<read::Loaded> open_plan(Run& run, const std::optional<std::string>& path);

// What became of every goal with a quota.
std::vector<model::GoalCut> cut_goals(const model::Plan& plan);

// Everything that is wrong, in order: what reading found and, where all of the plan could be read,
// what the rules find; without what the plan waives.
std::vector<diag::Finding> judge(const read::Loaded& loaded, const rules::Input& input);

// Every rule there is, of reading and of judging, by name.
std::vector<const diag::RuleInfo*> list_rules();

// What reading found of at least `severity`.
std::vector<diag::Finding> list_form_findings(const read::Loaded& loaded, diag::Severity severity);

// Opens a plan for a command that computes: shows errors of form on standard error.
struct Opened {
  read::Loaded loaded;
  Exit exit = Exit::fine;  // findings, where there were errors of form
};
Checked<Opened> open_for_work(Run& run, const std::optional<std::string>& path);

}  // namespace planctl::commands
