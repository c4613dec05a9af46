// rules/goal/due_outside_year: a goal that is due outside the plan's year and horizon.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::goal::due_outside_year {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto time = find_time(input.plan);
  if (!time) return;
  for (const auto& goal : input.plan.goals) {
    if (!goal.due || time->contains(goal.due->value)) continue;
    pen.report(
        goal.due->span,
        {.text = {.en = "the goal `{0}` is due on {1}, outside the plan's time from {2} to {3}",
                  .es =
                      "el objetivo `{0}` vence el {1}, fuera del periodo del plan, del {2} al {3}",
                  .zh = "目标 `{0}` 的截止日期 {1} 不在计划期 {2} 至 {3} 之内"},
         .arguments = {goal.id.value, values::to_string(goal.due->value),
                       values::to_string(time->start),
                       values::to_string(values::plus_days(time->past, -1))}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "goal/due-outside-year",
         .severity = diag::Severity::warning,
         .summary = {.en = "a goal is due outside the plan's year and horizon",
                     .es = "un objetivo vence fuera del año y del horizonte del plan",
                     .zh = "目标的截止日期不在计划年度和规划期内"},
         .rationale = {.en = "A date outside the plan's time is never looked at in its meetings "
                             "and reviews. It is mostly last year's date that nobody changed.",
                       .es = "Una fecha ajena al tiempo del plan nunca se examina en sus reuniones "
                             "y revisiones. Suele ser la fecha del año anterior que nadie cambió.",
                       .zh = "计划期以外的日期，会议和复盘都不会看到。多半是去年的日期没有改。"},
         .remedy = {.en = "correct `due`, or widen the plan's `horizon`",
                    .es = "corrija `due` o amplíe el `horizon` del plan",
                    .zh = "更正 `due`，或扩大计划的 `horizon`"},
         .source = "S4 by when, what, where",
         .since = "0.1",
         .bad = R"(plan:
  id: northern-2026
  title: Commercial plan 2026
  currency: EUR
  year: 2026
  leader: ana
goals:
  distribution:
    title: Weighted distribution
    measure: distribution
    target: 48%
    owner: luis
    due: 2025-12-31  # <-- here
)",
         .good = R"(goals:  # others as before
  distribution:  # others as before
    title: Weighted distribution
    target: 48%
    owner: luis
    due: 2026-12-31
)"},
    .check = check};

}  // namespace planctl::rules::goal::due_outside_year
