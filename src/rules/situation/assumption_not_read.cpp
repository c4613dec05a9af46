// rules/situation/assumption_not_read: an assumption whose indicator has no reading yet.
#include <algorithm>

#include "rules/rule.hpp"

namespace planctl::rules::situation::assumption_not_read {
namespace {

bool is_read(const model::Indicator& indicator, values::Date as_of) {
  return std::any_of(indicator.readings.begin(), indicator.readings.end(),
                     [&](const auto& reading) { return reading.period.value.days.start <= as_of; });
}

// Whether the first of the periods that it is to be read in is over.
bool is_due(const model::Plan& plan, const model::Indicator& indicator, values::Date as_of) {
  const auto every = indicator.every ? indicator.every->value : values::Every::month;
  return values::periods_of(plan.year(), every).front().days.past <= as_of;
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  const auto& tracking = plan.tracking;
  // A plan without any reading keeps them elsewhere.
  const bool kept = std::any_of(tracking.begin(), tracking.end(), [&](const auto& indicator) {
    return is_read(indicator, input.as_of);
  });
  if (!kept || !plan.header.year) return;
  for (const auto& assumption : plan.situation.assumptions) {
    if (!assumption.indicator || !assumption.limit) continue;
    const auto* indicator = tracking.find(assumption.indicator->value);
    if (!indicator || is_read(*indicator, input.as_of) || !is_due(plan, *indicator, input.as_of))
      continue;
    pen.report(assumption.indicator->span,
               {.text = {.en = "`{1}`, which watches the assumption `{0}`, has no reading yet",
                         .es = "`{1}`, que vigila el supuesto `{0}`, aún no tiene mediciones",
                         .zh = "监测假设 `{0}` 的 `{1}` 尚无读数"},
                .arguments = {assumption.id.value, indicator->id.value}},
               std::nullopt,
               {{indicator->span(),
                 {.text = {.en = "the indicator", .es = "el indicador", .zh = "该指标"},
                  .arguments = {}}}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "situation/assumption-not-read",
         .severity = diag::Severity::warning,
         .summary = {.en = "the indicator of an assumption has no reading",
                     .es = "el indicador de un supuesto no tiene mediciones",
                     .zh = "假设的指标没有读数"},
         .rationale = {.en = "Where other indicators are read, one without a reading leaves its "
                             "assumption unwatched: its limit cannot be passed on paper, whatever "
                             "happens outside.",
                       .es = "Si otros indicadores se miden, uno sin mediciones deja su supuesto "
                             "sin vigilancia: sobre el papel su límite no se rebasa nunca, pase lo "
                             "que pase fuera.",
                       .zh = "其他指标都有读数，唯独此项没有，其假设就无人监测：无论外界如何变化，"
                             "纸面上都不会越过界限。"},
         .remedy = {.en = "add `readings: {<period>: <value>}` to the indicator",
                    .es = "añada `readings: {<período>: <valor>}` al indicador",
                    .zh = "在该指标中加上 `readings: {<期间>: <数值>}`"},
         .source = "S3 assumptions",
         .since = "0.1",
         .bad = R"(situation:  # others as before
  assumptions:
    demand: {says: the market grows by 3 %, source: household panel, date: 2025-10-01, indicator: market-pulse, limit: ">= 2%"}  # <-- here
tracking:  # others as before
  certificates:  {title: Sellers certified, goal: skills, source: training records, every: month, owner: marta, leading: false, limits: {amber: 97%, red: 92%}, target: 100%, readings: {2026-01: 99%, 2026-02: 98%}}
  market-pulse:  {title: Growth of the market, goal: sales, source: household panel, every: month, owner: ana, leading: true, limits: {amber: 97%, red: 92%}}
)",
         .good = R"(tracking:  # others as before
  certificates:  {title: Sellers certified, goal: skills, source: training records, every: month, owner: marta, leading: false, limits: {amber: 97%, red: 92%}, target: 100%, readings: {2026-01: 99%, 2026-02: 98%}}
  market-pulse:  {title: Growth of the market, goal: sales, source: household panel, every: month, owner: ana, leading: true, limits: {amber: 97%, red: 92%}, readings: {2026-01: 2.6%, 2026-02: 2.4%}}
)"},
    .check = check,
    .looks_in = "tracking"};

}  // namespace planctl::rules::situation::assumption_not_read
