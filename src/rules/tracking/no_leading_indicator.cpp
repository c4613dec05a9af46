// rules/tracking/no_leading_indicator: a goal that is followed by its results alone.
#include "rules/open_ends.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::tracking::no_leading_indicator {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  for (const auto& goal : plan.goals) {
    const auto index = index_in(plan.goals, goal);
    if (input.relations.indicators_of_goal[index].empty() || has_leading_indicator(input, index) ||
        lacks_indicator(input, goal))
      continue;
    pen.report(goal.span(), {.text = {.en = "the goal `{0}` is followed by its results alone",
                                      .es = "el objetivo `{0}` se sigue solo por sus resultados",
                                      .zh = "目标 `{0}` 只用结果指标跟踪"},
                             .arguments = {goal.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "tracking/no-leading-indicator",
             .severity = diag::Severity::warning,
             .summary = {.en = "a goal has no leading indicator",
                         .es = "un objetivo no tiene indicador adelantado",
                         .zh = "有目标没有先行指标"},
             .rationale =
                 {.en =
                      "Results show what has happened. A leading indicator (visits, tastings, open "
                      "orders) moves before the result does, while there is still time to act.",
                  .es = "Los resultados muestran lo ocurrido. Un indicador adelantado (visitas, "
                        "degustaciones, pedidos abiertos) se mueve antes que el resultado, cuando "
                        "aún hay tiempo de actuar.",
                  .zh = "结果只能说明已经发生的事。先行指标（拜访、试饮、未交订单）先于结果变化，此"
                        "时还来得及行动。"},
             .remedy = {.en = "add an indicator with `leading: true` to the goal",
                        .es = "añada al objetivo un indicador con `leading: true`",
                        .zh = "为该目标增加 `leading: true` 的指标"},
             .source = "S0 step 4",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  skills: {title: Certified sellers, measure: certified sellers, kind: ratio, unit: "%", baseline: 30%, target: 90%, owner: marta}  # <-- here
tracking:  # others as before
  attendance: {title: Attendance at training, goal: skills, source: training records, every: week, owner: marta, leading: false, limits: {amber: 95%, red: 90%}}
)",
             .good = R"(tracking:  # others as before
  attendance: {title: Attendance at training, goal: skills, source: training records, every: week, owner: marta, leading: true, limits: {amber: 95%, red: 90%}}
)"},
    .check = check,
    .looks_in = "goals tracking tracking.goal tracking.leading"};

}  // namespace planctl::rules::tracking::no_leading_indicator
