// rules/tracking/goal_untracked: a goal that no indicator follows.
#include "rules/open_ends.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::tracking::goal_untracked {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.tracking.empty()) return;
  for (const auto& goal : plan.goals) {
    if (!input.relations.indicators_of_goal[index_in(plan.goals, goal)].empty() ||
        lacks_indicator(input, goal))
      continue;
    pen.report(goal.span(), {.text = {.en = "no indicator follows the goal `{0}`",
                                      .es = "ningún indicador sigue el objetivo `{0}`",
                                      .zh = "没有指标跟踪目标 `{0}`"},
                             .arguments = {goal.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "tracking/goal-untracked",
         .severity = diag::Severity::warning,
         .summary = {.en = "a goal has no indicator",
                     .es = "un objetivo no tiene indicador",
                     .zh = "有目标没有指标"},
         .rationale =
             {.en = "A goal without an indicator cannot be late, because nobody can see that it "
                    "is. Its owner cannot be judged fairly either.",
              .es = "Un objetivo sin indicador no puede ir con retraso, porque nadie puede verlo. "
                    "Tampoco se puede juzgar con justicia a su responsable.",
              .zh = "没有指标的目标不会“延误”，因为没有人能看到。其负责人也无法得到公正的评价。"},
         .remedy = {.en = "add an indicator with `goal: <goal>`, a `source` and a cadence `every` "
                          "to `tracking`",
                    .es = "añada a `tracking` un indicador con `goal: <objetivo>`, `source` y una "
                          "frecuencia `every`",
                    .zh = "在 `tracking` 中增加指标，写明 `goal: <目标>`、`source` 和频率 `every`"},
         .source = "S0 step 4",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  margin: {title: Gross margin, measure: margin, baseline: 31%, target: 34%, owner: ana}  # <-- here
)",
         .good = R"(goals:  # others as before
  skills:  # others as before
    milestones: [{due: 2026-03-31, amount: 45%}, {due: 2026-06-30, amount: 60%}, {due: 2026-09-30, amount: 75%}]
tracking:  # others as before
  certificates: {title: Sellers certified, goal: skills, source: training records, every: month, owner: marta, leading: false, limits: {amber: 97%, red: 92%}}
)"},
    .check = check,
    .looks_in = "tracking tracking.goal"};

}  // namespace planctl::rules::tracking::goal_untracked
