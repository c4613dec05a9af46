// rules/goal/no_measure: a goal that does not say what it measures.
#include "rules/goal/wording.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::goal::no_measure {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& goal : input.plan.goals) {
    // A goal that a `goal/vague` title hides behind is reported there.
    if (goal.measure_name || is_vague(goal)) continue;
    pen.report(goal.span(), {.text = {.en = "the goal `{0}` does not say what it measures",
                                      .es = "el objetivo `{0}` no dice qué mide",
                                      .zh = "目标 `{0}` 没有说明衡量什么"},
                             .arguments = {goal.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "goal/no-measure",
             .severity = diag::Severity::warning,
             .summary = {.en = "a goal does not say what it measures",
                         .es = "un objetivo no dice qué mide",
                         .zh = "目标没有说明衡量什么"},
             .rationale =
                 {.en = "Net or gross, invoiced or shipped: one definition per measure, or every "
                        "report starts with a quarrel about figures. The measure also says whether "
                        "amounts add up over time and which direction is good.",
                  .es =
                      "Neto o bruto, facturado o expedido: una sola definición por indicador, o "
                      "cada informe empieza con una discusión sobre cifras. La medida indica "
                      "además si las cantidades se suman en el tiempo y qué sentido es favorable.",
                  .zh = "净额还是总额，开票还是发货：一个指标只能有一个定义，否则每次汇报都会从争论"
                        "数字开始。指标还决定数额能否按时间累加，以及哪个方向有利。"},
             .remedy = {.en = "add `measure:` to the goal, for example `measure: sales`",
                        .es = "añada `measure:` al objetivo, por ejemplo `measure: sales`",
                        .zh = "在目标中加上 `measure:`，例如 `measure: sales`"},
             .source = "S4 kinds of target",
             .since = "0.1",
             .bad = R"(goals:
  sales:  # <-- here
    title: Net sales
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

}  // namespace planctl::rules::goal::no_measure
