// rules/tracking/too_rare: a goal whose indicators are measured less often than once a month.
#include <algorithm>

#include "rules/rule.hpp"

namespace planctl::rules::tracking::too_rare {
namespace {

constexpr values::Text quarter = {.en = "quarter", .es = "trimestre", .zh = "季度"};
constexpr values::Text year = {.en = "year", .es = "año", .zh = "年"};

bool is_rare(const model::Indicator& indicator) {
  return indicator.every && indicator.every->value > values::Every::month;
}

// One of an assumption comes as often as others publish it.
bool is_all_there_is(const Input& input, const model::Indicator& indicator) {
  if (!indicator.goal || !indicator.goal->known()) return false;
  const auto& all = input.relations.indicators_of_goal[indicator.goal->index];
  return std::all_of(all.begin(), all.end(),
                     [&](std::size_t index) { return is_rare(input.plan.tracking[index]); });
}

void check(const Input& input, const Pen& pen) {
  for (const auto& indicator : input.plan.tracking) {
    if (!is_rare(indicator) || !is_all_there_is(input, indicator)) continue;
    const bool quarterly = indicator.every->value == values::Every::quarter;
    const values::Text interval = quarterly ? quarter : year;
    pen.report(indicator.span(), {.text = {.en = "the indicator `{0}` is measured only once a {1}",
                                           .es = "el indicador `{0}` se mide solo una vez al {1}",
                                           .zh = "指标 `{0}` 每{1}才统计一次"},
                                  .arguments = {indicator.id.value, interval}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "tracking/too-rare",
             .severity = diag::Severity::warning,
             .summary = {.en = "a goal's indicators are measured less often than once a month",
                         .es = "los indicadores de un objetivo se miden menos de una vez al mes",
                         .zh = "目标的各项指标统计频率都低于每月一次"},
             .rationale =
                 {.en = "A plan that is looked at once a quarter can be corrected three times. "
                        "Monthly meetings need figures that are new every month.",
                  .es = "Un plan que se mira una vez al trimestre puede corregirse tres veces. Las "
                        "reuniones mensuales necesitan cifras nuevas cada mes.",
                  .zh = "每季度才看一次的计划一年只能纠正三次。每月的会议需要每月更新的数字。"},
             .remedy = {.en = "measure it monthly, or add an indicator for the same goal that can "
                              "be: `every: month`",
                        .es = "mídalo cada mes, o añada para el mismo objetivo un indicador que lo "
                              "permita: `every: month`",
                        .zh = "改为每月统计，或为同一目标增加可以每月统计的指标：`every: month`"},
             .source = "S0 pitfall only a yearly look",
             .since = "0.1",
             .bad = R"(tracking:  # others as before
  certificates: {title: Sellers certified, goal: skills, source: training records, every: quarter, owner: marta, leading: true, limits: {amber: 97%, red: 92%}}  # <-- here
  attendance: {title: Attendance at training, goal: delivery, source: training records, every: week, owner: marta, leading: true, limits: {amber: 95%, red: 90%}}
)",
             .good = R"(tracking:  # others as before
  certificates: {title: Sellers certified, goal: skills, source: training records, every: month, owner: marta, leading: false, limits: {amber: 97%, red: 92%}}
)"},
    .check = check};

}  // namespace planctl::rules::tracking::too_rare
