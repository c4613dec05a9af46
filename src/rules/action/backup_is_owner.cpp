// rules/action/backup_is_owner: an action whose backup is its owner.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::action::backup_is_owner {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& action : input.plan.actions) {
    if (!action.backup || !action.backup->known() || !refers_to(action.owner, action.backup->index))
      continue;
    pen.report(action.backup->name.span,
               {.text = {.en = "`{0}` is both owner and backup of the action `{1}`",
                         .es = "`{0}` es a la vez responsable y suplente de la acción `{1}`",
                         .zh = "`{0}` 既是行动 `{1}` 的负责人又是替补人"},
                .arguments = {action.backup->name.value, action.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "action/backup-is-owner",
         .severity = diag::Severity::warning,
         .summary = {.en = "an action's backup is its owner",
                     .es = "el suplente de una acción es su responsable",
                     .zh = "行动的替补人就是负责人"},
         .rationale =
             {.en =
                  "A backup takes over when the owner is missing. One and the same person cannot.",
              .es = "El suplente se hace cargo cuando falta el responsable. La misma persona no "
                    "puede hacerlo.",
              .zh = "替补人在负责人缺席时接手。同一个人做不到这一点。"},
         .remedy = {.en = "name another person as `backup`",
                    .es = "designe a otra persona como `backup`",
                    .zh = "把 `backup` 改为另一个人"},
         .source = "S2 one person must not be able to sink it",
         .since = "0.1",
         .bad = R"(actions:
  open-outlets:
    title: Open 300 outlets
    goal: distribution
    owner: luis
    backup: luis  # <-- here
)",
         .good = R"(actions:  # others as before
  open-outlets:  # others as before
    title: Open 300 outlets
    owner: luis
    backup: marta
)"},
    .check = check};

}  // namespace planctl::rules::action::backup_is_owner
