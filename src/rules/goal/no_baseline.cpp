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
  sales:
    title: Net sales
    measure: sales
    baseline: 10.4M
    target: 11.1M
    owner: ana
    due: 2026-12-31
    perspective: financial
    driven_by: [distribution, awareness, delivery]
    basis: [demand]
    evidence: growth of 6.5 % in 2025 and of 7.0 % in 2024
    milestones:
      - {due: 2026-03-31, amount: 2.22M}
      - {due: 2026-06-30, amount: 4.995M}
      - {due: 2026-09-30, amount: 7.548M}
    quota:
      region:  {norte: 55%, sur: 45%}
      channel: [{retail: 70%, online: 30%}, {where: {region: sur}, retail: 80%, online: 20%}]
      product: {tea: 2, coffee: 3}
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)"},
    .check = check};

}  // namespace planctl::rules::goal::no_baseline
