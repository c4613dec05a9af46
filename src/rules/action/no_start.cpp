// rules/action/no_start: an action without a beginning.
#include "rules/action/lacking.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::action::no_start {
namespace {

void check(const Input& input, const Pen& pen) {
  report_lacking(input, pen,
                 {.one = {.en = "the action `{0}` has no start date",
                          .es = "la acción `{0}` no tiene fecha de inicio",
                          .zh = "行动 `{0}` 没有开始日期"},
                  .all = {.en = "none of the {0} actions has a start date",
                          .es = "ninguna de las {0} acciones tiene fecha de inicio",
                          .zh = "{0} 项行动都没有开始日期"}},
                 [](const model::Action& action) {
                   return !action.start && !(action.milestone && action.milestone->value);
                 });
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "action/no-start",
         .severity = diag::Severity::warning,
         .summary = {.en = "an action has no start date",
                     .es = "una acción no tiene fecha de inicio",
                     .zh = "行动没有开始日期"},
         .rationale =
             {.en = "What has an end but no beginning begins the week before the end. The start "
                    "shows whether people and money are there when they are needed.",
              .es =
                  "Lo que tiene fin pero no inicio empieza la semana anterior al final. El inicio "
                  "muestra si las personas y el dinero están disponibles cuando hacen falta.",
              .zh = "只有结束日期没有开始日期的事，总在最后一周才动手。有了开始日期，才知道需要时人"
                    "和钱是否到位。"},
         .remedy = {.en = "add `start: <date>` to the action",
                    .es = "añada `start: <fecha>` a la acción",
                    .zh = "在行动中加上 `start: <日期>`"},
         .source = "S0 who, where, when, how",
         .since = "0.1",
         .bad = R"(actions:
  open-outlets:  # <-- here
    title: Open 300 outlets
    goal: distribution
    owner: luis
    due: 2026-09-30
)",
         .good = R"(actions:  # others as before
  open-outlets:  # others as before
    title: Open 300 outlets
    start: 2026-02-02
    due: 2026-09-30
)"},
    .check = check};

}  // namespace planctl::rules::action::no_start
