// rules/action/no_owner: an action that no person owns.
#include "rules/rule.hpp"

namespace planctl::rules::action::no_owner {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& action : input.plan.actions) {
    if (action.owner) continue;
    pen.report(action.span(), {.text = {.en = "the action `{0}` has no owner",
                                        .es = "la acción `{0}` no tiene responsable",
                                        .zh = "行动 `{0}` 没有负责人"},
                               .arguments = {action.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "action/no-owner",
             .severity = diag::Severity::error,
             .summary = {.en = "an action has no owner",
                         .es = "una acción no tiene responsable",
                         .zh = "行动没有负责人"},
             .rationale =
                 {.en = "A task that belongs to everybody is done by nobody. Exactly one person "
                        "answers for each action; the others are its team.",
                  .es = "Una tarea que es de todos no la hace nadie. Exactamente una persona "
                        "responde de cada acción; las demás forman su equipo.",
                  .zh = "人人有份的任务等于无人去做。每项行动只由一个人负责，其余的人是团队成员。"},
             .remedy = {.en = "add `owner: <person>` to the action",
                        .es = "añada `owner: <persona>` a la acción",
                        .zh = "在行动中加上 `owner: <人员>`"},
             .source = "S0 pitfall no ownership",
             .since = "0.1",
             .bad = R"(actions:
  open-outlets:  # <-- here
    title: Open 300 outlets
    goal: distribution
    start: 2026-02-02
    due: 2026-09-30
)",
             .good = R"(actions:  # others as before
  open-outlets:  # others as before
    title: Open 300 outlets
    owner: luis
)"},
    .check = check};

}  // namespace planctl::rules::action::no_owner
