// rules/action/no_deliverable: an action without a result that can be shown.
#include "rules/action/lacking.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::action::no_deliverable {
namespace {

void check(const Input& input, const Pen& pen) {
  report_lacking(input, pen,
                 {.one = {.en = "the action `{0}` does not say what it delivers",
                          .es = "la acción `{0}` no dice qué entrega",
                          .zh = "行动 `{0}` 没有说明交付什么"},
                  .all = {.en = "none of the {0} actions says what it delivers",
                          .es = "ninguna de las {0} acciones dice qué entrega",
                          .zh = "{0} 项行动都没有说明交付什么"}},
                 [](const model::Action& action) { return !action.deliverable; });
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "action/no-deliverable",
             .severity = diag::Severity::warning,
             .summary = {.en = "an action has no deliverable",
                         .es = "una acción no tiene entregable",
                         .zh = "行动没有交付成果"},
             .rationale = {.en = "Only what can be shown can be called done. Without a "
                                 "deliverable, progress is an opinion.",
                           .es = "Solo puede darse por hecho lo que se puede mostrar. Sin "
                                 "entregable, el avance es una opinión.",
                           .zh = "拿得出来的才算完成。没有交付成果，进度只是各人的看法。"},
             .remedy =
                 {.en = "add `deliverable: <text>`: what is there when the action is done",
                  .es = "añada `deliverable: <texto>`: lo que existe cuando la acción ha terminado",
                  .zh = "加上 `deliverable: <文字>`：行动完成时可以看到什么"},
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
    deliverable: 300 active outlets
)"},
    .check = check};

}  // namespace planctl::rules::action::no_deliverable
