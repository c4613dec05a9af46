// rules/action/no_method: an action that does not say how it is done.
#include "rules/action/lacking.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::action::no_method {
namespace {

void check(const Input& input, const Pen& pen) {
  report_lacking(input, pen,
                 {.one = {.en = "the action `{0}` does not say how it is done",
                          .es = "la acción `{0}` no dice cómo se hace",
                          .zh = "行动 `{0}` 没有说明怎么做"},
                  .all = {.en = "none of the {0} actions says how it is done",
                          .es = "ninguna de las {0} acciones dice cómo se hace",
                          .zh = "{0} 项行动都没有说明怎么做"}},
                 [](const model::Action& action) {
                   return !action.how && !(action.milestone && action.milestone->value);
                 });
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "action/no-method",
             .severity = diag::Severity::note,
             .summary = {.en = "an action does not say how it is done",
                         .es = "una acción no dice cómo se hace",
                         .zh = "行动没有说明怎么做"},
             .rationale =
                 {.en = "Who and when are half of a task. A line on how lets others judge whether "
                        "it can work and lets a backup take over.",
                  .es = "Quién y cuándo son la mitad de una tarea. Una línea sobre el cómo permite "
                        "a los demás juzgar si puede funcionar y a un suplente hacerse cargo.",
                  .zh = "谁做、何时做只是任务的一半。写一句怎么做，别人才能判断是否可行，替补人才能"
                        "接手。"},
             .remedy = {.en = "add `how: <text>` to the action",
                        .es = "añada `how: <texto>` a la acción",
                        .zh = "在行动中加上 `how: <文字>`"},
             .source = "S0 who, where, when, how",
             .since = "0.1",
             .bad = R"(actions:
  open-outlets:  # <-- here
    title: Open 300 outlets
    goal: distribution
    owner: luis
    start: 2026-02-02
    due: 2026-09-30
)",
             .good = R"(actions:  # others as before
  open-outlets:  # others as before
    title: Open 300 outlets
    how: routes of 12 visits a day
)"},
    .check = check};

}  // namespace planctl::rules::action::no_method
