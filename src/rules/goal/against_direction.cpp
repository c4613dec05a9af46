// rules/goal/against_direction: a target that is worse than its baseline.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::goal::against_direction {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& goal : input.plan.goals) {
    if (goal.evidence || !is_target_worse(goal)) continue;
    pen.report(
        goal.target->span,
        {.text = {.en = "the goal `{0}` goes from {1} to {2}, against the direction that is good "
                        "for its measure",
                  .es = "el objetivo `{0}` va de {1} a {2}, en sentido desfavorable para su medida",
                  .zh = "目标 `{0}` 从 {1} 变为 {2}，与该指标的有利方向相反"},
         .arguments = {goal.id.value, amount(goal, goal.baseline->units),
                       amount(goal, goal.target->units)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "goal/against-direction",
         .severity = diag::Severity::warning,
         .summary = {.en = "a target is worse than its baseline",
                     .es = "una meta es peor que su valor de partida",
                     .zh = "目标值比基准值更差"},
         .rationale = {.en = "Where more is good and the target is lower, or the other way round, "
                             "either two figures were swapped or the direction is wrong. A planned "
                             "decline is possible, but it has a reason that can be written down.",
                       .es = "Si más es mejor y la meta es inferior, o al revés, se intercambiaron "
                             "dos cifras o el sentido es erróneo. Un descenso planificado es "
                             "posible, pero tiene un motivo que puede escribirse.",
                       .zh = "指标越大越好而目标值更低，或者相反，不是两个数字写反了，就是方向设错"
                             "了。有计划的下降是可能的，但应写明理由。"},
         .remedy = {.en = "correct `baseline` or `target`, set `good: up` or `good: down`, or give "
                          "the reason in `evidence`",
                    .es = "corrija `baseline` o `target`, indique `good: up` o `good: down`, o dé "
                          "el motivo en `evidence`",
                    .zh = "更正 `baseline` 或 `target`，写明 `good: up` 或 `good: down`，或在 "
                          "`evidence` 中说明理由"},
         .source = "S4 target problem",
         .since = "0.1",
         .bad = R"(goals:
  distribution:
    title: Weighted distribution
    measure: distribution
    baseline: 48%
    target: 42%  # <-- here
    owner: luis
)",
         .good = R"(goals:  # others as before
  distribution:  # others as before
    title: Weighted distribution
    measure: distribution
    baseline: 42%
    target: 48%
)"},
    .check = check};

}  // namespace planctl::rules::goal::against_direction
