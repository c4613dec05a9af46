// rules/goal/no_perspective: a goal that has no place on the strategy map though others have one.
#include <algorithm>

#include "rules/rule.hpp"

namespace planctl::rules::goal::no_perspective {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& goals = input.plan.goals;
  if (std::none_of(goals.begin(), goals.end(),
                   [](const auto& goal) { return goal.perspective.has_value(); }))
    return;
  for (const auto& goal : goals)
    if (!goal.perspective)
      pen.report(goal.span(), {.text = {.en = "the goal `{0}` has no perspective, others have",
                                        .es = "el objetivo `{0}` no tiene perspectiva; otros sí",
                                        .zh = "目标 `{0}` 没有视角，其他目标有"},
                               .arguments = {goal.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "goal/no-perspective",
             .severity = diag::Severity::note,
             .summary = {.en = "a goal has no perspective",
                         .es = "un objetivo no tiene perspectiva",
                         .zh = "目标没有标明视角"},
             .rationale = {.en = "The map shows finance, customers, processes and learning as "
                                 "storeys, each carried by the one below. A goal without a storey "
                                 "cannot be seen to carry or to be carried.",
                           .es = "El mapa muestra finanzas, clientes, procesos y aprendizaje como "
                                 "plantas, cada una sostenida por la de abajo. Un objetivo sin "
                                 "planta no se ve sostener ni ser sostenido.",
                           .zh = "战略地图把财务、客户、流程、学习画成楼层，层层支撑。没有楼层的目"
                                 "标，看不出它支撑谁、由谁支撑。"},
             .remedy = {.en = "add `perspective: financial`, `customer`, `process` or `learning`",
                        .es = "añada `perspective: financial`, `customer`, `process` o `learning`",
                        .zh = "加上 `perspective: financial`、`customer`、`process` 或 `learning`"},
             .source = "S0 strategy map",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  delivery:  # <-- here
    title: Orders delivered on time
    measure: on-time delivery
    kind: ratio
    unit: "%"
    baseline: 88%
    target: 95%
    owner: jorge
    due: 2026-12-31
)",
             .good = R"(goals:  # others as before
  delivery:  # others as before
    title: Orders delivered on time
    perspective: process
)"},
    .check = check};

}  // namespace planctl::rules::goal::no_perspective
