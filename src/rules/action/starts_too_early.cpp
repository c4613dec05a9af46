// rules/action/starts_too_early: an action that begins before what it waits for is due.
#include "model/progress.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::action::starts_too_early {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& action : input.plan.actions) {
    for (const auto& ref : action.after) {
      const auto* before = input.plan.actions.get(ref);
      if (!before || !before->due || !action.start || action.start->value > before->due->value)
        continue;
      if (model::find_done(*before, input.as_of) >= model::complete) continue;
      pen.report(
          action.start->span,
          {.text =
               {.en =
                    "the action `{0}` starts on {1}, but `{2}`, which it waits for, is due on {3}",
                .es = "la acción `{0}` empieza el {1}, pero `{2}`, a la que espera, vence el {3}",
                .zh = "行动 `{0}` 于 {1} 开始，而它所等待的 `{2}` 到 {3} 才截止"},
           .arguments = {action.id.value, values::to_string(action.start->value), before->id.value,
                         values::to_string(before->due->value)}});
    }
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "action/starts-too-early",
             .severity = diag::Severity::warning,
             .summary = {.en = "an action starts before an action that it waits for is due",
                         .es = "una acción empieza antes de que venza otra a la que espera",
                         .zh = "行动在所等待的行动截止之前就开始"},
             .rationale =
                 {.en = "The plan says that one action needs the other's result, and the dates say "
                        "that it does not wait for it. One of the two is wrong.",
                  .es = "El plan dice que una acción necesita el resultado de otra, y las fechas "
                        "dicen que no la espera. Una de las dos cosas es errónea.",
                  .zh = "计划说一项行动需要另一项的成果，日期却显示它并没有等。两者必有一错。"},
             .remedy = {.en = "move `start` past the other `due`, or remove the `after`",
                        .es = "traslade `start` detrás del otro `due` o elimine el `after`",
                        .zh = "把 `start` 移到另一项的 `due` 之后，或去掉 `after`"},
             .source = "S0 who, where, when, how",
             .since = "0.1",
             .bad = R"(actions:
  hire-sellers:
    title: Hire two sellers
    owner: marta
    start: 2026-01-12
    due: 2026-04-30
  open-outlets:
    title: Open 300 outlets
    owner: luis
    after: [hire-sellers]
    start: 2026-04-01  # <-- here
    due: 2026-09-30
)",
             .good = R"(actions:  # others as before
  second-line:  # others as before
    title: Run the second packing line in two shifts
    start: 2026-10-05
    due: 2026-12-18
    after: [open-outlets]
    progress: []
)"},
    .check = check};

}  // namespace planctl::rules::action::starts_too_early
