// rules/goal/without_milestone: a goal without smaller targets on the way.
#include "rules/goal/steps.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::goal::without_milestone {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& goal : input.plan.goals) {
    if (!goal.target || goal.quota || !goal.milestones.empty() || lacks_quota(input.plan, goal) ||
        is_short(input.plan, goal))
      continue;
    pen.report(
        goal.span(),
        {.text = {.en = "the goal `{0}` has neither milestones nor quotas on its way to the target",
                  .es = "el objetivo `{0}` no tiene hitos ni cuotas en el camino hacia la meta",
                  .zh = "目标 `{0}` 在达到目标值的途中既没有里程碑也没有配额"},
         .arguments = {goal.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "goal/without-milestone",
             .severity = diag::Severity::warning,
             .summary = {.en = "a goal has no smaller targets on the way",
                         .es = "un objetivo no tiene metas intermedias",
                         .zh = "目标没有阶段性的小目标"},
             .rationale =
                 {.en = "Each end goal has a path of smaller ones. Without them the first look at "
                        "the figure is the last one, when nothing can be mended any more.",
                  .es = "Cada objetivo final tiene un camino de metas menores. Sin ellas, la "
                        "primera mirada a la cifra es la última, cuando ya nada puede corregirse.",
                  .zh = "每个最终目标都有一连串小目标铺路。没有它们，第一次看到数字就是最后一次，那"
                        "时什么都来不及改正。"},
             .remedy =
                 {.en = "add `milestones: [{due: <date>, amount: <amount>}]`, or cut the goal with "
                        "`quota:`",
                  .es = "añada `milestones: [{due: <fecha>, amount: <cantidad>}]`, o reparta el "
                        "objetivo con `quota:`",
                  .zh =
                      "加上 `milestones: [{due: <日期>, amount: <数额>}]`，或用 `quota:` 分解目标"},
             .source = "S0 smaller targets",
             .since = "0.1",
             .bad = R"(goals:
  distribution:  # <-- here
    title: Weighted distribution
    measure: distribution
    baseline: 42%
    target: 48%
    owner: luis
    due: 2026-12-31
)",
             .good = R"(goals:  # others as before
  distribution:  # others as before
    title: Weighted distribution
    target: 48%
    due: 2026-12-31
    milestones: [{due: 2026-03-31, amount: 43%}, {due: 2026-06-30, amount: 45%}, {due: 2026-09-30, amount: 47%}]
)",
             .thresholds = {&short_time, 1}},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::goal::without_milestone
