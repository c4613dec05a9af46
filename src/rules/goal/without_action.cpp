// rules/goal/without_action: a goal that no action works for.
#include "rules/open_ends.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::goal::without_action {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto idle = find_idle_goals(input);
  if (idle.accounted_for) return;
  for (const auto index : idle.goals) {
    const auto& goal = input.plan.goals[index];
    pen.report(
        goal.span(),
        {.text = {.en = "no action works for the goal `{0}` or for a goal that drives it",
                  .es = "ninguna acción trabaja para el objetivo `{0}` ni para otro que lo impulse",
                  .zh = "没有任何行动服务于目标 `{0}` 或驱动它的目标"},
         .arguments = {goal.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "goal/without-action",
         .severity = diag::Severity::warning,
         .summary = {.en = "no action works for a goal",
                     .es = "ninguna acción trabaja para un objetivo",
                     .zh = "没有任何行动服务于目标"},
         .rationale =
             {.en = "Between a target and its result there is only what people do. A goal without "
                    "an action is a hope, however well it is cut into quotas.",
              .es = "Entre una meta y su resultado solo está lo que hacen las personas. Un "
                    "objetivo sin acción es una esperanza, por bien repartido que esté en cuotas.",
              .zh = "目标值与结果之间只有人的行动。没有行动的目标，配额分得再细也只是希望。"},
         .remedy = {.en = "add an action with `goal: <goal>`, or a strategy that serves the goal "
                          "and has actions",
                    .es = "añada una acción con `goal: <objetivo>`, o una estrategia que sirva al "
                          "objetivo y tenga acciones",
                    .zh = "增加写有 `goal: <目标>` 的行动，或增加服务于该目标且有行动的策略"},
         .source = "S4 execution problem",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  margin:  # <-- here
    title: Gross margin
    measure: margin
    target: 4M
    owner: ana
)",
         .good = R"(actions:  # others as before
  second-line:  # others as before
    title: Run the second packing line in two shifts
    strategy: reliable
    goal: delivery
    owner: jorge
)"},
    .check = check,
    .looks_in = "actions strategies actions.goal actions.strategy"};

}  // namespace planctl::rules::goal::without_action
