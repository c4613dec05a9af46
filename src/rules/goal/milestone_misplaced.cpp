// rules/goal/milestone_misplaced: a milestone out of date order or after its goal is due.
#include <optional>

#include "rules/rule.hpp"

namespace planctl::rules::goal::milestone_misplaced {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& year = input.plan.header.year;
  for (const auto& goal : input.plan.goals) {
    if (year && goal.due && goal.due->value < year->value.days.start)
      continue;  // `goal/due-outside-year` says it
    std::optional<values::Date> before;
    for (const auto& milestone : goal.milestones) {
      if (!milestone.due) continue;
      const auto due = milestone.due->value;
      if (goal.due && due > goal.due->value)
        pen.report(
            milestone.due->span,
            {.text = {.en =
                          "the milestone of {0} is later than its goal `{1}`, which is due on {2}",
                      .es = "el hito del {0} es posterior a su objetivo `{1}`, que vence el {2}",
                      .zh = "{0} 的里程碑晚于目标 `{1}` 的截止日期 {2}"},
             .arguments = {values::to_string(due), goal.id.value,
                           values::to_string(goal.due->value)}});
      else if (before && due <= *before)
        pen.report(
            milestone.due->span,
            {.text = {.en = "the milestone of {0} of the goal `{1}` stands after the one of {2}",
                      .es = "el hito del {0} del objetivo `{1}` figura después del hito del {2}",
                      .zh = "目标 `{1}` 的里程碑 {0} 排在 {2} 之后"},
             .arguments = {values::to_string(due), goal.id.value, values::to_string(*before)}});
      before = due;
    }
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "goal/milestone-misplaced",
         .severity = diag::Severity::warning,
         .summary = {.en = "a milestone is out of order or later than its goal",
                     .es = "un hito está desordenado o es posterior a su objetivo",
                     .zh = "里程碑次序颠倒或晚于目标截止日期"},
         .rationale =
             {.en = "Milestones are steps of one path. A step after the end, or before the one it "
                    "follows, is a slip in a date that hides what is really due.",
              .es =
                  "Los hitos son pasos de un mismo camino. Un paso posterior al final, o anterior "
                  "al que debe seguir, es un error de fecha que oculta lo que de verdad vence.",
              .zh = "里程碑是同一条路上的台阶。落在终点之后或排在前一步之前的台阶，往往是日期写错，"
                    "掩盖了真正的期限。"},
         .remedy =
             {.en = "write the milestones in date order, none after the goal's `due`",
              .es = "escriba los hitos por orden de fecha, ninguno después del `due` del objetivo",
              .zh = "按日期顺序写里程碑，且不晚于目标的 `due`"},
         .source = "S0 smaller targets",
         .since = "0.1",
         .bad = R"(goals:
  distribution:
    title: Weighted distribution
    measure: distribution
    baseline: 42%
    target: 48%
    owner: luis
    due: 2026-12-31
    milestones:
      - {due: 2026-06-30, amount: 45%}
      - {due: 2026-03-31, amount: 43%}  # <-- here
)",
         .good = R"(goals:  # others as before
  distribution:  # others as before
    title: Weighted distribution
    due: 2026-12-31
    milestones: [{due: 2026-03-31, amount: 43%}, {due: 2026-06-30, amount: 45%}, {due: 2026-09-30, amount: 47%}]
)"},
    .check = check};

}  // namespace planctl::rules::goal::milestone_misplaced
