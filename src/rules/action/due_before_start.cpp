// rules/action/due_before_start: an action that ends before it begins.
#include "rules/rule.hpp"

namespace planctl::rules::action::due_before_start {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& action : input.plan.actions) {
    if (!action.start || !action.due || action.start->value <= action.due->value) continue;
    pen.report(action.due->span,
               {.text = {.en = "the action `{0}` is due on {1}, before its start on {2}",
                         .es = "la acción `{0}` vence el {1}, antes de su inicio el {2}",
                         .zh = "行动 `{0}` 的截止日期 {1} 早于开始日期 {2}"},
                .arguments = {action.id.value, values::to_string(action.due->value),
                              values::to_string(action.start->value)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "action/due-before-start",
             .severity = diag::Severity::error,
             .summary = {.en = "an action is due before it starts",
                         .es = "una acción vence antes de empezar",
                         .zh = "行动的截止日期早于开始日期"},
             .rationale = {.en = "One of the two dates is wrong, and everything that waits for the "
                                 "action is planned on it.",
                           .es = "Una de las dos fechas es errónea, y sobre ella se planifica todo "
                                 "lo que espera a la acción.",
                           .zh = "两个日期必有一个是错的，而等待这项行动的一切都以它为准。"},
             .remedy = {.en = "correct `start` or `due`",
                        .es = "corrija `start` o `due`",
                        .zh = "更正 `start` 或 `due`"},
             .source = "S0 who, where, when, how",
             .since = "0.1",
             .bad = R"(actions:
  open-outlets:
    title: Open 300 outlets
    goal: distribution
    owner: luis
    start: 2026-09-30
    due: 2026-02-02  # <-- here
)",
             .good = R"(actions:  # others as before
  open-outlets:  # others as before
    title: Open 300 outlets
    start: 2026-02-02
    due: 2026-09-30
)"},
    .check = check};

}  // namespace planctl::rules::action::due_before_start
