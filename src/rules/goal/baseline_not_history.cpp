// rules/goal/baseline_not_history: a baseline that is not what the plan says of the year before.
#include <cstdlib>

#include "rules/rule.hpp"
#include "rules/support.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::goal::baseline_not_history {
namespace {

constexpr diag::Threshold bearable{
    .name = "baseline-difference",
    .kind = diag::Threshold::Kind::percent,
    .usual = 500,
    .summary = {.en = "by how much a baseline may differ from the year before",
                .es = "cuánto puede diferir la partida del año anterior",
                .zh = "基准值与上年数字可相差的幅度"}};

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (!plan.header.year) return;
  for (const auto& history : plan.situation.history) {
    const auto* const goal = plan.goals.get(history.goal);
    // Of a target on the wrong side of the baseline that is told.
    if (goal == nullptr || !goal->baseline || is_target_worse(*goal)) continue;
    for (const auto& figure : history.figures) {
      if (figure.period.value.days.past != plan.year().days.start ||
          figure.period.value.days.count() < 360)
        continue;
      const auto baseline = goal->baseline->units;
      const auto difference = std::abs(baseline - figure.amount.units);
      if (difference / whole_percent > std::abs(baseline) ||
          difference * whole_percent <= std::abs(baseline) * value_of(bearable, plan))
        continue;
      pen.report(goal->baseline->span,
                 {.text = {.en = "the baseline of `{0}` is {1}, its history says {2} for {3}",
                           .es = "el valor de partida de `{0}` es {1}; su historia dice {2} en {3}",
                           .zh = "`{0}` 的基准值为 {1}，而历史数据中 {3} 为 {2}"},
                  .arguments = {goal->id.value, amount(*goal, baseline),
                                amount(*goal, figure.amount.units), figure.period.value.label}},
                 std::nullopt,
                 {{figure.amount.span,
                   {{.en = "the year before", .es = "el año anterior", .zh = "上一年"}, {}}}});
    }
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "goal/baseline-not-history",
         .severity = diag::Severity::warning,
         .summary = {.en = "a baseline is not the figure of the year before",
                     .es = "el valor de partida no es la cifra del año anterior",
                     .zh = "基准值与上年数字不符"},
         .rationale = {.en = "Growth is counted from the baseline. Where the plan gives another "
                             "figure for the same year, one of them is wrong, and so is every "
                             "percentage that was agreed.",
                       .es = "El crecimiento se cuenta desde el valor de partida. Si el plan da "
                             "otra cifra para el mismo año, una de las dos es errónea, y con ella "
                             "todo porcentaje acordado.",
                       .zh = "增长是从基准值算起的。同一年度计划里给出两个数字，必有一个是错的，据"
                             "此商定的百分比也都不对。"},
         .remedy =
             {.en = "correct `baseline` or the figure in `history`; say in `evidence` where a part "
                    "of the year is estimated",
              .es = "corrija `baseline` o la cifra de `history`; si parte del año es estimada, "
                    "dígalo en `evidence`",
              .zh = "更正 `baseline` 或 `history` 中的数字；若部分为估计，请在 `evidence` 中说明"},
         .source = "S4 target problem",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # others as before
    baseline: 9.4M  # <-- here
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    baseline: 10.4M
)",
         .thresholds = {&bearable, 1}},
    .check = check};

}  // namespace planctl::rules::goal::baseline_not_history
