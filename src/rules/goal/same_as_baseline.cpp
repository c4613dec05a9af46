// rules/goal/same_as_baseline: a target that equals its baseline.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::goal::same_as_baseline {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& goal : input.plan.goals) {
    if (!goal.target || !goal.baseline || goal.target->units != goal.baseline->units ||
        goal.evidence)
      continue;
    pen.report(goal.target->span,
               {.text = {.en = "the target of the goal `{0}` is its baseline, {1}",
                         .es = "la meta del objetivo `{0}` es su valor de partida, {1}",
                         .zh = "目标 `{0}` 的目标值就是基准值 {1}"},
                .arguments = {goal.id.value, amount(goal, goal.target->units)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "goal/same-as-baseline",
         .severity = diag::Severity::note,
         .summary = {.en = "a target equals its baseline",
                     .es = "una meta es igual a su valor de partida",
                     .zh = "目标值等于基准值"},
         .rationale =
             {.en = "To hold a position can be a goal, but it needs its reason. Mostly the "
                    "baseline was copied and the target never set.",
              .es = "Mantener una posición puede ser un objetivo, pero requiere su motivo. Las más "
                    "de las veces se copió el valor de partida y nunca se fijó la meta.",
              .zh = "守住现状也可以是目标，但要说明理由。多数情况下只是照抄了基准值，目标值一直没有"
                    "定。"},
         .remedy =
             {.en = "set `target`, or say in `evidence` why holding the level is the goal",
              .es = "fije `target`, o diga en `evidence` por qué el objetivo es mantener el nivel",
              .zh = "确定 `target`，或在 `evidence` 中说明为何以保持现状为目标"},
         .source = "S4 target problem",
         .since = "0.1",
         .bad = R"(goals:
  distribution:
    title: Weighted distribution
    measure: distribution
    baseline: 42%
    target: 42%  # <-- here
    owner: luis
)",
         .good = R"(goals:  # others as before
  distribution:  # others as before
    title: Weighted distribution
    baseline: 42%
    target: 48%
)"},
    .check = check};

}  // namespace planctl::rules::goal::same_as_baseline
