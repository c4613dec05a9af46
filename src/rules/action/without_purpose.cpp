// rules/action/without_purpose: an action that serves neither a strategy nor a goal.
#include <utility>
#include <vector>

#include "rules/open_ends.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::action::without_purpose {
namespace {

void check(const Input& input, const Pen& pen) {
  auto related = relate_idle_goals(input);  // told once
  for (const auto index : find_purposeless_actions(input.plan)) {
    const auto& action = input.plan.actions[index];
    pen.report(action.span(),
               {.text = {.en = "the action `{0}` serves no strategy and no goal",
                         .es = "la acción `{0}` no sirve a ninguna estrategia ni objetivo",
                         .zh = "行动 `{0}` 不服务于任何策略或目标"},
                .arguments = {action.id.value}},
               std::nullopt, std::exchange(related, {}));
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "action/without-purpose",
         .severity = diag::Severity::warning,
         .summary = {.en = "an action serves no strategy and no goal",
                     .es = "una acción no sirve a ninguna estrategia ni objetivo",
                     .zh = "行动不服务于任何策略或目标"},
         .rationale = {.en = "Work without a goal takes time and money from the work that has one. "
                             "Either its purpose was forgotten or it belongs to the day-to-day.",
                       .es = "El trabajo sin objetivo quita tiempo y dinero al que sí lo tiene. O "
                             "se olvidó su finalidad, o pertenece al día a día.",
                       .zh = "没有目标的工作，会占用有目标的工作的时间和资金。要么忘了写目的，要么"
                             "它属于日常事务。"},
         .remedy = {.en = "add `strategy: <strategy>` or `goal: <goal>` to the action",
                    .es = "añada `strategy: <estrategia>` o `goal: <objetivo>` a la acción",
                    .zh = "在行动中加上 `strategy: <策略>` 或 `goal: <目标>`"},
         .source = "S3 into yearly work",
         .since = "0.1",
         .bad = R"(actions:
  new-logo:  # <-- here
    title: Draw a new logo
    owner: ana
    start: 2026-02-02
    due: 2026-05-29
)",
         .good = R"(actions:  # others as before
  open-outlets:  # others as before
    title: Open 300 outlets
    strategy: depth
    goal: distribution
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::action::without_purpose
