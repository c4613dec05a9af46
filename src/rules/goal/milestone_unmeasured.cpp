// rules/goal/milestone_unmeasured: a milestone that says nothing that can be held against results.
#include "rules/rule.hpp"

namespace planctl::rules::goal::milestone_unmeasured {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& goal : input.plan.goals)
    for (const auto& milestone : goal.milestones)
      if (!milestone.amount && !milestone.title)
        pen.report(milestone.span,
                   {.text = {.en = "a milestone of the goal `{0}` says neither amount nor event",
                             .es = "un hito del objetivo `{0}` no indica cantidad ni hecho",
                             .zh = "目标 `{0}` 的一个里程碑既无数量也无事项"},
                    .arguments = {goal.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "goal/milestone-unmeasured",
             .severity = diag::Severity::warning,
             .summary = {.en = "a milestone says neither amount nor event",
                         .es = "un hito no indica cantidad ni hecho",
                         .zh = "里程碑既无数量也无事项"},
             .rationale = {.en = "On the day of a milestone one must see whether it is reached. A "
                                 "bare date shows nothing.",
                           .es = "El día de un hito debe verse si se ha alcanzado. Una fecha sola "
                                 "no muestra nada.",
                           .zh = "到了里程碑之日，应能看出是否达到。只有日期，什么也看不出。"},
             .remedy = {.en = "add `amount: <amount>`, or `title: <what has happened by then>`",
                        .es = "añada `amount: <cantidad>` o `title: <lo que habrá ocurrido>`",
                        .zh = "加上 `amount: <数额>` 或 `title: <届时完成的事>`"},
             .source = "S0 smaller targets",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  distribution:  # others as before
    title: Weighted distribution
    due: 2026-12-31
    milestones:
      - {due: 2026-03-31}  # <-- here
      - {due: 2026-06-30, amount: 45%}
      - {due: 2026-09-30, amount: 47%}
)",
             .good = R"(goals:  # others as before
  distribution:  # others as before
    title: Weighted distribution
    due: 2026-12-31
    milestones:
      - {due: 2026-03-31, title: contracts with both chains signed}
      - {due: 2026-06-30, amount: 45%}
      - {due: 2026-09-30, amount: 47%}
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::goal::milestone_unmeasured
