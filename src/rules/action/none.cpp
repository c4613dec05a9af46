// rules/action/none: a plan without actions.
#include "rules/rule.hpp"

namespace planctl::rules::action::none {
namespace {

void check(const Input& input, const Pen& pen) {
  if (!input.plan.actions.empty()) return;
  pen.report(input.plan.place_of("actions"), {.text = {.en = "the plan names no action",
                                                       .es = "el plan no nombra ninguna acción",
                                                       .zh = "计划没有列出任何行动"},
                                              .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "action/none",
         .severity = diag::Severity::warning,
         .summary = {.en = "the plan has no action",
                     .es = "el plan no tiene ninguna acción",
                     .zh = "计划没有任何行动"},
         .rationale =
             {.en = "A plan that is never executed is a fantasy. Goals turn into results through "
                    "specific tasks, given to persons, with dates.",
              .es = "Un plan que nunca se ejecuta es una fantasía. Los objetivos se convierten en "
                    "resultados mediante tareas concretas, asignadas a personas y con fechas.",
              .zh = "从不执行的计划只是幻想。目标要靠落实到人、有明确日期的具体任务才能变成结果。"},
         .remedy =
             {.en = "add a section `actions`, each with `owner`, `start`, `due` and `deliverable`",
              .es = "añada una sección `actions`, cada una con `owner`, `start`, `due` y "
                    "`deliverable`",
              .zh = "增加 `actions` 一节，每项写明 `owner`、`start`、`due` 和 `deliverable`"},
         .source = "S3 into yearly work",
         .since = "0.1",
         .bad = R"(actions: {}  # <-- here
)",
         .good = R"(actions:  # others as before
  open-outlets:  # others as before
    title: Open 300 outlets
    strategy: depth
    owner: luis
    start: 2026-02-02
    due: 2026-09-30
    how: routes of 12 visits a day
    deliverable: 300 active outlets
)"},
    .check = check,
    .looks_in = "actions"};

}  // namespace planctl::rules::action::none
