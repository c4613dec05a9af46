// rules/situation/limit_unreadable: an assumption whose limit cannot be held against its indicator.
#include "model/progress.hpp"
#include "rules/rule.hpp"
#include "rules/situation/limit.hpp"

namespace planctl::rules::situation::limit_unreadable {
namespace {

// Whether the readings are in another unit than the limit; of a single one that is
// `tracking/mixed-units` tells.
bool is_in_other_unit(const model::Indicator& indicator, const Limit& limit) {
  return !indicator.readings.empty() && model::unit_of_readings(indicator) != limit.value.unit;
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  for (const auto& assumption : plan.situation.assumptions) {
    if (!assumption.indicator || !assumption.limit) continue;
    const auto* const indicator = plan.tracking.find(assumption.indicator->value);
    if (indicator == nullptr) continue;  // told elsewhere
    const auto limit = parse_limit(assumption.limit->value);
    if (limit && !is_in_other_unit(*indicator, *limit)) continue;
    diag::Message message{
        .text = {.en = "the limit `{1}` of the assumption `{0}` is not of the form `>= 2%`, so "
                       "that nothing watches it",
                 .es = "el límite `{1}` del supuesto `{0}` no tiene la forma `>= 2%`, así que nada "
                       "lo vigila",
                 .zh = "假设 `{0}` 的界限 `{1}` 不是 `>= 2%` 的形式，因此无从监控"},
        .arguments = {assumption.id.value, assumption.limit->value}};
    if (limit)
      message.text = {.en =
                          "the limit `{1}` of the assumption `{0}` is not in the unit of the "
                          "readings of its indicator, so that nothing watches it",
                      .es =
                          "el límite `{1}` del supuesto `{0}` no está en la unidad de las "
                          "mediciones de su indicador, así que nada lo vigila",
                      .zh = "假设 `{0}` 的界限 `{1}` 与其指标读数的单位不同，因此无从监控"};
    pen.report(assumption.limit->span, std::move(message));
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "situation/limit-unreadable",
             .severity = diag::Severity::warning,
             .summary = {.en = "an assumption's limit cannot be held against its indicator",
                         .es = "el límite de un supuesto no se puede comparar con su indicador",
                         .zh = "假设的界限无法与其指标对照"},
             .rationale = {.en = "A limit is agreed so that the plan is changed in time. One that "
                                 "cannot be compared with the readings looks watched and is not.",
                           .es = "Un límite se acuerda para cambiar el plan a tiempo. Uno que no "
                                 "se puede comparar con las mediciones parece vigilado y no lo "
                                 "está.",
                           .zh = "约定界限是为了及时调整计划。无法与读数比较的界限看似有人监控，其"
                                 "实没有。"},
             .remedy = {.en = "write `>=`, `<=`, `>` or `<` and an amount in the unit of the "
                              "readings, such as `>= 2%`",
                        .es = "escriba `>=`, `<=`, `>` o `<` y un importe en la unidad de las "
                              "mediciones, como `>= 2%`",
                        .zh = "请写 `>=`、`<=`、`>` 或 `<` 加上与读数同单位的数值，如 `>= 2%`"},
             .source = "S3 assumptions",
             .since = "0.1",
             .bad = R"(situation:  # others as before
  assumptions:
    demand: {says: the market grows by 3 %, source: household panel, date: 2025-10-01, indicator: market-pulse, limit: 2%}  # <-- here
tracking:  # others as before
  market-pulse:  {title: Growth of the market, goal: sales, source: household panel, every: month, owner: ana, leading: true, limits: {amber: 97%, red: 92%}, readings: {2026-01: 2.6%, 2026-02: 2.4%}}
)",
             .good = R"(situation:  # others as before
  assumptions:
    demand: {says: the market grows by 3 %, source: household panel, date: 2025-10-01, indicator: market-pulse, limit: ≥ 2%}
tracking:  # others as before
  market-pulse:  {title: Growth of the market, goal: sales, source: household panel, every: month, owner: ana, leading: true, limits: {amber: 97%, red: 92%}, readings: {2026-01: 2.6%, 2026-02: 2.4%}}
)"},
    .check = check};

}  // namespace planctl::rules::situation::limit_unreadable
