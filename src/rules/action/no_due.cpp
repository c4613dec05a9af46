// rules/action/no_due: an action without an end.
#include "rules/action/lacking.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::action::no_due {
namespace {

void check(const Input& input, const Pen& pen) {
  report_lacking(input, pen,
                 {.one = {.en = "the action `{0}` has no due date",
                          .es = "la acción `{0}` no tiene fecha límite",
                          .zh = "行动 `{0}` 没有截止日期"},
                  .all = {.en = "none of the {0} actions has a due date",
                          .es = "ninguna de las {0} acciones tiene fecha límite",
                          .zh = "{0} 项行动都没有截止日期"}},
                 [](const model::Action& action) { return !action.due; });
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "action/no-due",
         .severity = diag::Severity::warning,
         .summary = {.en = "an action has no due date",
                     .es = "una acción no tiene fecha límite",
                     .zh = "行动没有截止日期"},
         .rationale =
             {.en = "Without a date an action is never late, and whoever waits for it cannot plan. "
                    "The date is what the monthly meeting asks about.",
              .es = "Sin fecha, una acción nunca se retrasa, y quien la espera no puede "
                    "planificar. La fecha es aquello por lo que pregunta la reunión mensual.",
              .zh = "没有日期的行动永远不会“逾期”，等待它的人也无法安排。月度会议要问的正是日期。"},
         .remedy = {.en = "add `due: <date>` to the action",
                    .es = "añada `due: <fecha>` a la acción",
                    .zh = "在行动中加上 `due: <日期>`"},
         .source = "S0 who, where, when, how",
         .since = "0.1",
         .bad = R"(actions:
  open-outlets:  # <-- here
    title: Open 300 outlets
    goal: distribution
    owner: luis
    start: 2026-02-02
)",
         .good = R"(actions:  # others as before
  open-outlets:  # others as before
    title: Open 300 outlets
    owner: luis
    due: 2026-09-30
)"},
    .check = check};

}  // namespace planctl::rules::action::no_due
