// rules/tracking/limits_without_target: readings that nothing holds against the indicator's limits.
#include <algorithm>

#include "model/progress.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::tracking::limits_without_target {
namespace {

// The assumption has a limit of its own.
bool serves_assumption(const model::Plan& plan, const model::Indicator& indicator) {
  const auto& assumptions = plan.situation.assumptions;
  return std::any_of(assumptions.begin(), assumptions.end(), [&](const auto& assumption) {
    return assumption.indicator && assumption.indicator->value == indicator.id.value;
  });
}

void check(const Input& input, const Pen& pen) {
  const model::Plan& plan = input.plan;
  for (const auto& indicator : plan.tracking) {
    if (!indicator.limits || indicator.target || indicator.readings.empty()) continue;
    const bool judged =
        model::reads_attainment(plan.goals.get(indicator.goal), model::unit_of_readings(indicator));
    if (judged || serves_assumption(plan, indicator)) continue;
    pen.report(indicator.limits->span,
               {.text = {.en = "the limits of `{0}` judge nothing: there is no target that its "
                               "readings are a share of",
                         .es = "los límites de `{0}` no juzgan nada: no hay una meta de la que sus "
                               "lecturas sean una parte",
                         .zh = "`{0}` 的界限没有作用：没有可与读数相比的目标值"},
                .arguments = {indicator.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "tracking/limits-without-target",
         .severity = diag::Severity::warning,
         .summary = {.en = "an indicator is read and has limits, but no target to judge it by",
                     .es =
                         "un indicador se mide y tiene límites, pero no una meta con que juzgarlo",
                     .zh = "指标有读数也有界限，却没有可据以判断的目标值"},
         .rationale =
             {.en = "Limits are shares of a target. Without one a reading is neither good nor bad, "
                    "and whoever looks for red signs takes the silence for green.",
              .es = "Los límites son partes de una meta. Sin ella una lectura no es buena ni mala, "
                    "y quien busca señales rojas toma el silencio por verde.",
              .zh = "界限是目标值的百分比。没有目标值，读数就无所谓好坏，而寻找红灯的人会把沉默当"
                    "作绿灯。"},
         .remedy = {.en = "add `target` to the indicator, in the unit of its readings",
                    .es = "añada `target` al indicador, en la unidad de sus lecturas",
                    .zh = "在指标中加上 `target`，单位与读数相同"},
         .source = "S4 abnormal signs early",
         .since = "0.1",
         .bad = R"(tracking:  # others as before
  new-outlets:
    title: Outlets opened
    goal: distribution
    source: visit reports
    every: week
    owner: marta
    leading: true
    limits: {amber: 95%, red: 90%}  # <-- here
    readings: {2026-W09: 11, 2026-W10: 9}
)",
         .good = R"(tracking:  # others as before
  new-outlets:
    title: Outlets opened
    goal: distribution
    source: visit reports
    every: week
    owner: marta
    leading: true
    limits: {amber: 95%, red: 90%}
    target: 10
    readings: {2026-W09: 11, 2026-W10: 9}
)"},
    .check = check};

}  // namespace planctl::rules::tracking::limits_without_target
