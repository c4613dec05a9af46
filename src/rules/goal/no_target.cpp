// rules/goal/no_target: a goal without a target.
#include "rules/goal/wording.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::goal::no_target {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& goal : input.plan.goals) {
    if (goal.target || is_vague(goal)) continue;
    pen.report(goal.span(), {.text = {.en = "the goal `{0}` has no target",
                                      .es = "el objetivo `{0}` no tiene meta",
                                      .zh = "目标 `{0}` 没有目标值"},
                             .arguments = {goal.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "goal/no-target",
             .severity = diag::Severity::error,
             .summary = {.en = "a goal has no target",
                         .es = "un objetivo no tiene meta",
                         .zh = "目标没有目标值"},
             .rationale =
                 {.en = "A goal without a figure cannot be divided, followed or missed. Everybody "
                        "can call it reached, so nobody changes what he does.",
                  .es = "Un objetivo sin cifra no se puede repartir, seguir ni incumplir. "
                        "Cualquiera puede darlo por alcanzado, y por eso nadie cambia lo que hace.",
                  .zh = "没有数字的目标无法分解，无法跟踪，也谈不上完不成。人人都可以说已经达到，于"
                        "是谁也不会改变做法。"},
             .remedy = {.en = "add `target: <amount>` to the goal",
                        .es = "añada `target: <cantidad>` al objetivo",
                        .zh = "在目标中加上 `target: <数额>`"},
             .source = "S4 kinds of target",
             .since = "0.1",
             .bad = R"(goals:
  sales:  # <-- here
    title: Net sales
    measure: sales
    baseline: 10.4M
    owner: ana
)",
             .good = R"(goals:  # others as before
  sales:  # others as before
    title: Net sales
    measure: sales
    baseline: 10.4M
    target: 11.1M
    owner: ana
)"},
    .check = check};

}  // namespace planctl::rules::goal::no_target
