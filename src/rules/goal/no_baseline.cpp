// rules/goal/no_baseline: a goal that does not say where it starts from.
#include "rules/rule.hpp"

namespace planctl::rules::goal::no_baseline {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& goal : input.plan.goals) {
    if (goal.baseline || !goal.target) continue;
    pen.report(goal.span(), {.text = {.en = "the goal `{0}` has a target but no baseline",
                                      .es = "el objetivo `{0}` tiene meta pero no valor de partida",
                                      .zh = "目标 `{0}` 有目标值却没有基准值"},
                             .arguments = {goal.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "goal/no-baseline",
             .severity = diag::Severity::warning,
             .summary = {.en = "a goal has no baseline",
                         .es = "un objetivo no tiene valor de partida",
                         .zh = "目标没有基准值"},
             .rationale = {.en = "Only the distance from where one stands shows what a target asks "
                                 "for. Without it nobody can tell whether the actions suffice or "
                                 "whether the growth has ever been reached.",
                           .es = "Solo la distancia desde la situación actual muestra lo que exige "
                                 "una meta. Sin ella no se sabe si las acciones bastan ni si "
                                 "alguna vez se logró tal crecimiento.",
                           .zh = "只有知道现在的位置，才看得出目标值要求多大的跨度。没有基准值，就"
                                 "无法判断行动是否足够，也不知道这样的增长过去是否实现过。"},
             .remedy =
                 {.en = "add `baseline: <amount>`, the figure of last year; `0` for what is new",
                  .es = "añada `baseline: <cantidad>`, la cifra del año anterior; `0` si es nuevo",
                  .zh = "加上 `baseline: <数额>`，即上年数字；全新的业务写 `0`"},
             .source = "S4 target problem",
             .since = "0.1",
             .bad = R"(goals:
  sales:  # <-- here
    title: Net sales
    measure: sales
    target: 11.1M
    owner: ana
)",
             .good = R"(goals:  # others as before
  sales:  # others as before
    title: Net sales
    measure: sales
    baseline: 10.4M
    target: 11.1M
)"},
    .check = check};

}  // namespace planctl::rules::goal::no_baseline
