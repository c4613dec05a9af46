// rules/strategy/no_indicator: a strategy that no indicator follows.
#include <algorithm>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::strategy::no_indicator {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.tracking.empty()) return;
  // One that names no goal may follow any; of the goals that it leaves `tracking/goal-untracked`
  // tells.
  const bool has_open_indicator =
      std::any_of(plan.tracking.begin(), plan.tracking.end(),
                  [](const auto& indicator) { return !indicator.goal; });
  for (const auto& strategy : plan.strategies) {
    if (strategy.indicator || strategy.serves.empty()) continue;
    const bool tracked =
        std::any_of(strategy.serves.begin(), strategy.serves.end(), [&](const auto& goal) {
          return goal.known() && !input.relations.indicators_of_goal[goal.index].empty();
        });
    if (tracked || has_open_indicator) continue;
    pen.report(
        strategy.span(),
        {.text =
             {.en = "neither an indicator nor a tracked goal follows the strategy `{0}`",
              .es =
                  "ni un indicador ni un objetivo con seguimiento acompañan a la estrategia `{0}`",
              .zh = "策略 `{0}` 既没有指标，也没有受跟踪的目标"},
         .arguments = {strategy.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "strategy/no-indicator",
         .severity = diag::Severity::warning,
         .summary = {.en = "no indicator follows a strategy",
                     .es = "ningún indicador sigue una estrategia",
                     .zh = "没有指标跟踪策略"},
         .rationale = {.en = "Deep distribution is appraised on the distribution rate. A strategy "
                             "without an indicator of its own or a goal that is tracked cannot be "
                             "steered, and nobody can be appraised on it.",
                       .es =
                           "La distribución en profundidad se evalúa por la tasa de distribución. "
                           "Una estrategia sin indicador propio ni objetivo con seguimiento no se "
                           "puede dirigir, y nadie puede ser evaluado por ella.",
                       .zh = "深度分销要考核铺货率。策略既没有自己的指标，所服务的目标也无人跟踪，"
                             "就无法掌控，也无法用来考核。"},
         .remedy = {.en = "add `indicator: <indicator>` to the strategy, or track a goal that it "
                          "serves in `tracking`",
                    .es = "añada `indicator: <indicador>` a la estrategia, o siga en `tracking` un "
                          "objetivo al que sirva",
                    .zh = "在策略中加上 `indicator: <指标>`，或在 `tracking` 中跟踪它所服务的目标"},
         .source = "S1 appraisal tied to objectives",
         .since = "0.1",
         .bad = R"(strategies:
  depth:  # <-- here
    title: Deep distribution
    serves: [distribution]
tracking:
  net-sales: {title: Net sales, goal: sales, source: invoices, every: month, owner: ana}
)",
         .good = R"(strategies:  # others as before
  depth:  # others as before
    title: Deep distribution
    serves: [sales, distribution, skills]
    indicator: new-outlets
)"},
    .check = check,
    .looks_in = "goals tracking"};

}  // namespace planctl::rules::strategy::no_indicator
