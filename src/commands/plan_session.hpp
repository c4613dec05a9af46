// commands/plan_session: the rooms in order: read a plan, cut its goals, judge it.
#pragma once
#include <vector>

#include "commands/run.hpp"
#include "model/actuals_results.hpp"
#include "read/load.hpp"
#include "rules/rule.hpp"

namespace planctl::commands {

// The plan that is named (or the nearest one); the run takes its language from it.
Checked<read::Loaded> open_plan(Run& run, const std::optional<std::string>& path);

// What the rules may know beside the plan itself.
struct Known {
  std::vector<model::GoalCut> cuts;
  std::vector<model::TimeGap> time;
  std::vector<model::VarianceTable> variances;   // by the members of the first dimension
  std::vector<model::VarianceTable> breakdowns;  // by those of each further one
  std::vector<model::CorrectionEffect> effects;
  std::vector<model::VarianceTable> courses;  // of goals as a whole, by month
  std::vector<model::CapacityGap> capacity;
  std::vector<model::ActualsRead> actuals;
  std::vector<model::IndicatorVariance> indicators;
  std::vector<model::TargetGaps> drafts;
  [[nodiscard]] rules::Input input(const model::Plan& plan, values::Date as_of) const {
    return {plan,    cuts,     as_of,   time,       variances, breakdowns,
            effects, capacity, actuals, indicators, drafts};
  }
};
// Cuts every goal with a quota, spreads the effort over weeks and counts the sellers; where the
// actuals are to be read too, holds each goal that has any against the members of its
// dimensions, as far as rows tell what came, and looks at what its corrections brought; or gives
// its course by month as well.
enum class WithActuals { no, yes, by_month };
Known gather(Run& run, const model::Plan& plan, values::Date as_of, WithActuals with);
// On standard error, where no findings are shown: which actuals could not be read.
void tell_unread(Run& run, const Known& known);

// Everything that is wrong, in order: what reading found and, where all of the plan could be read,
// what the rules find; without what the plan waives.
std::vector<diag::Finding> judge(const read::Loaded& loaded, const rules::Input& input);

// Every rule there is, of reading and of judging, by name.
std::vector<const diag::RuleInfo*> list_rules();

// What reading found of at least `severity`.
std::vector<diag::Finding> list_form_findings(const read::Loaded& loaded, diag::Severity severity);

// The sources under the paths that they have in the plan's folder: what is handed on does not say
// where it was made.
diag::Sources name_from_folder(const read::Loaded& loaded);

// Opens a plan for a command that computes: shows errors of form on standard error.
struct Opened {
  read::Loaded loaded;
  Exit exit = Exit::fine;  // findings, where there were errors of form
};
Checked<Opened> open_for_work(Run& run, const std::optional<std::string>& path);

// How a command begins that shows a plan as it is on a day: the day, and a plan that can be worked
// with. Where there is either not it has said so and gives the status to end with.
struct Begun {
  read::Loaded loaded;
  values::Date as_of;
  Exit exit = Exit::fine;
};
base::Expected<Begun, Exit> begin_work(Run& run, const std::optional<std::string>& path);

}  // namespace planctl::commands
