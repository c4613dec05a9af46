// rules/tracking/no_early_sign: a goal cut into quotas that is looked at only when the month is
// over.
#include <algorithm>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::tracking::no_early_sign {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  for (std::size_t goal = 0; goal < plan.goals.size(); ++goal) {
    const auto& indicators = input.relations.indicators_of_goal[goal];
    // Of a goal without a leading indicator `tracking/no-leading-indicator` speaks.
    if (!plan.goals[goal].quota || plan.goals[goal].kind == model::Kind::ratio ||
        indicators.empty() || !has_leading_indicator(input, goal))
      continue;
    const bool early = std::any_of(indicators.begin(), indicators.end(), [&](std::size_t index) {
      const auto& every = plan.tracking[index].every;
      return !every || every->value < values::Every::month;  // no cadence is told elsewhere
    });
    if (!early)
      pen.report(plan.goals[goal].span(),
                 {.text = {.en = "no indicator of the goal `{0}` is read within the month",
                           .es = "ningún indicador del objetivo `{0}` se mide dentro del mes",
                           .zh = "目标 `{0}` 没有月内读取的指标"},
                  .arguments = {plan.goals[goal].id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "tracking/no-early-sign",
         .severity = diag::Severity::warning,
         .summary = {.en = "a goal with quotas is not looked at within the month",
                     .es = "un objetivo con cuotas no se mira dentro del mes",
                     .zh = "有配额的目标月内无人查看"},
         .rationale =
             {.en =
                  "What is abnormal must be seen before the month closes. A goal whose indicators "
                  "all come monthly, or later, is corrected when it can only be explained.",
              .es =
                  "Lo anormal debe verse antes de que cierre el mes. Un objetivo cuyos indicadores "
                  "llegan todos al mes o más tarde se corrige cuando ya solo se puede explicar.",
              .zh = "异常要在月末之前发现。若目标的所有指标都按月或更久才出，等看到时已只能解释，无"
                    "法纠正。"},
         .remedy = {.en = "add an indicator with `every: week` or `every: day` and `leading: true`",
                    .es = "añada un indicador con `every: week` o `every: day` y `leading: true`",
                    .zh = "增加 `every: week` 或 `every: day`、`leading: true` 的指标"},
         .source = "S4 abnormal signs early",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # <-- here
    title: Net sales
    measure: sales
    baseline: 10.4M
    target: 11.1M
    owner: ana
    due: 2026-12-31
    quota: {region: {norte: 55%, sur: 45%}}
tracking:
  net-sales: {title: Net sales, goal: sales, source: invoices, every: month, owner: ana, leading: true, limits: {amber: 97%, red: 92%}}
)",
         .good = R"(tracking:  # others as before
  daily-orders:  {title: Orders of the day, goal: sales, source: order system, every: day, owner: luis, leading: true, limits: {amber: 95%, red: 90%}}
)"},
    .check = check,
    .looks_in = "tracking"};

}  // namespace planctl::rules::tracking::no_early_sign
