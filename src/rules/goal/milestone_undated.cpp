// rules/goal/milestone_undated: a milestone without a date.
#include "rules/rule.hpp"

namespace planctl::rules::goal::milestone_undated {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& goal : input.plan.goals)
    for (const auto& milestone : goal.milestones)
      if (!milestone.due)
        pen.report(milestone.span, {.text = {.en = "a milestone of the goal `{0}` has no date",
                                             .es = "un hito del objetivo `{0}` no tiene fecha",
                                             .zh = "目标 `{0}` 的一个里程碑没有日期"},
                                    .arguments = {goal.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "goal/milestone-undated",
             .severity = diag::Severity::warning,
             .summary = {.en = "a milestone has no date",
                         .es = "un hito no tiene fecha",
                         .zh = "里程碑没有日期"},
             .rationale =
                 {.en =
                      "A smaller target that is due on no day is never missed, so it warns nobody.",
                  .es = "Una meta parcial que no vence ningún día nunca se incumple, así que no "
                        "avisa a nadie.",
                  .zh = "没有日期的小目标永远不会逾期，也就提醒不了任何人。"},
             .remedy = {.en = "add `due: <date>` to the milestone",
                        .es = "añada `due: <fecha>` al hito",
                        .zh = "给里程碑加上 `due: <日期>`"},
             .source = "S0 smaller targets",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  distribution:  # others as before
    title: Weighted distribution
    due: 2026-12-31
    milestones:
      - {due: 2026-03-31, amount: 43%}
      - {due: 2026-06-30, amount: 45%}
      - {due: 2026-09-30, amount: 47%}
      - {amount: 48%}  # <-- here
)",
             .good = R"(goals:  # others as before
  distribution:  # others as before
    title: Weighted distribution
    due: 2026-12-31
    milestones: [{due: 2026-03-31, amount: 43%}, {due: 2026-06-30, amount: 45%}, {due: 2026-09-30, amount: 47%}]
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::goal::milestone_undated
