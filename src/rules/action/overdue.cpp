// rules/action/overdue: an action that is past its due date and not done.
#include <string>

#include "model/progress.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::action::overdue {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& action : input.plan.actions) {
    if (!action.due || action.due->value >= input.as_of) continue;
    if (action.start && action.due->value < action.start->value)
      continue;  // `action/due-before-start` says it
    if (input.plan.header.year && action.due->value < input.plan.header.year->value.days.start)
      continue;  // `action/outside-year` says it
    const auto done = model::find_done(action, input.as_of);
    if (done >= model::complete) continue;
    const auto days = values::days_between(action.due->value, input.as_of);
    values::Text text{
        .en = "the action `{0}` was due {1} days ago, and {2} of it is recorded as done",
        .es = "la acción `{0}` venció hace {1} días y consta realizado el {2}",
        .zh = "行动 `{0}` 已逾期 {1} 天，记录的完成度为 {2}"};
    if (days == 1)
      text = {.en = "the action `{0}` was due {1} day ago, and {2} of it is recorded as done",
              .es = "la acción `{0}` venció hace {1} día y consta realizado el {2}",
              .zh = "行动 `{0}` 已逾期 {1} 天，记录的完成度为 {2}"};
    pen.report(action.due->span,
               {.text = text,
                .arguments = {action.id.value, std::to_string(days),
                              diag::Figure{done / 100, {.name = "%", .decimals = 0}}}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "action/overdue",
         .severity = diag::Severity::warning,
         .summary = {.en = "an action is overdue",
                     .es = "una acción está vencida",
                     .zh = "行动已逾期"},
         .rationale = {.en = "An overdue action is either late or not reported. Both call for a "
                             "decision in the next meeting: a new date, more means, or an end.",
                       .es = "Una acción vencida o se retrasa o no se informa. En ambos casos la "
                             "próxima reunión debe decidir: nueva fecha, más medios o cancelación.",
                       .zh = "逾期的行动不是拖延就是没有汇报。两种情况都需要在下次会议上决定：改期"
                             "、加资源或终止。"},
         .remedy = {.en = "record what is done under `progress`, or agree a new `due`",
                    .es = "anote lo realizado en `progress` o acuerde un nuevo `due`",
                    .zh = "在 `progress` 中记录完成情况，或商定新的 `due`"},
         .source = "S0 pitfall no tight control",
         .since = "0.1",
         .bad = R"(actions:
  open-outlets:
    title: Open 300 outlets
    goal: distribution
    owner: luis
    start: 2026-01-12
    due: 2026-02-27  # <-- here
    progress: [{date: 2026-02-20, done: 80%, by: luis}]
)",
         .good = R"(actions:  # others as before
  open-outlets:  # others as before
    title: Open 300 outlets
    due: 2026-09-30
    progress: [{date: 2026-03-10, done: 15%, by: luis, note: 44 outlets}]
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::action::overdue
