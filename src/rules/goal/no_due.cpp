// rules/goal/no_due: a goal without a date to reach it by.
#include "rules/rule.hpp"

namespace planctl::rules::goal::no_due {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& goal : input.plan.goals) {
    if (goal.due || goal.quota) continue;
    pen.report(goal.span(), {.text = {.en = "the goal `{0}` has no due date",
                                      .es = "el objetivo `{0}` no tiene fecha límite",
                                      .zh = "目标 `{0}` 没有截止日期"},
                             .arguments = {goal.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "goal/no-due",
             .severity = diag::Severity::warning,
             .summary = {.en = "a goal has no due date",
                         .es = "un objetivo no tiene fecha límite",
                         .zh = "目标没有截止日期"},
             .rationale =
                 {.en = "What has no date is always for later. A goal that is cut into quotas ends "
                        "with the plan's year; every other goal needs its own date.",
                  .es =
                      "Lo que no tiene fecha siempre queda para después. Un objetivo repartido en "
                      "cuotas termina con el año del plan; los demás necesitan su propia fecha.",
                  .zh = "没有期限的事总会往后拖。分解成配额的目标以计划年度末为期；其他目标都需要自"
                        "己的截止日期。"},
             .remedy = {.en = "add `due: <date>` to the goal",
                        .es = "añada `due: <fecha>` al objetivo",
                        .zh = "在目标中加上 `due: <日期>`"},
             .source = "S0 who, where, when, how",
             .since = "0.1",
             .bad = R"(goals:
  distribution:  # <-- here
    title: Weighted distribution
    measure: distribution
    baseline: 42%
    target: 48%
    owner: luis
)",
             .good = R"(goals:  # others as before
  distribution:  # others as before
    title: Weighted distribution
    measure: distribution
    baseline: 42%
    target: 48%
    owner: luis
    due: 2026-12-31
)"},
    .check = check};

}  // namespace planctl::rules::goal::no_due
