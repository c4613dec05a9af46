// rules/tracking/readings_stale: an indicator that is no longer read as often as the plan says.
#include <algorithm>
#include <array>

#include "model/progress.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"
#include "rules/thresholds.hpp"
#include "rules/waivers.hpp"

namespace planctl::rules::tracking::readings_stale {
namespace {

// What is read daily may rest over a holiday.
constexpr std::array limits{
    diag::Threshold{.name = "readings-rest",
                    .kind = diag::Threshold::Kind::days,
                    .usual = 7,
                    .summary = {.en = "days without a reading that any indicator may have",
                                .es = "días sin medición que puede tener cualquier indicador",
                                .zh = "任何指标可以没有读数的天数"}},
    diag::Threshold{.name = "readings-age",
                    .kind = diag::Threshold::Kind::percent,
                    .usual = 20'000,
                    .summary = {.en = "age of the last reading, as a share of the cadence",
                                .es = "antigüedad de la última medición, respecto a la frecuencia",
                                .zh = "最近读数的时距相当于频率间隔的比例"}}};

int days_of(values::Every every) {
  switch (every) {
    case values::Every::day:
      return 1;
    case values::Every::week:
      return 7;
    case values::Every::month:
      return 31;
    case values::Every::quarter:
      return 92;
    case values::Every::year:
      break;
  }
  return 366;
}

values::Text name_of(values::Every every) {
  switch (every) {
    case values::Every::day:
      return {.en = "day", .es = "día", .zh = "日"};
    case values::Every::week:
      return {.en = "week", .es = "semana", .zh = "周"};
    case values::Every::month:
      return {.en = "month", .es = "mes", .zh = "月"};
    case values::Every::quarter:
      return {.en = "quarter", .es = "trimestre", .zh = "季度"};
    case values::Every::year:
      break;
  }
  return {.en = "year", .es = "año", .zh = "年"};
}

struct Stale {
  const model::Indicator* indicator;
  int days;  // since the last reading
};

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  std::vector<Stale> stale;
  std::vector<std::string> ids;
  std::size_t read = 0;
  for (const auto& indicator : plan.tracking) {
    if (!indicator.every || indicator.readings.empty()) continue;
    ++read;
    int gone = model::age_of(indicator.readings.front(), input.as_of);
    for (const auto& reading : indicator.readings)
      gone = std::min(gone, model::age_of(reading, input.as_of));
    const auto bearable =
        days_of(indicator.every->value) * value_of(limits[1], plan) / whole_percent;
    if (gone <= std::max(value_of(limits[0], plan), bearable)) continue;
    stale.push_back({&indicator, gone});
    ids.push_back(indicator.id.value);
  }
  // All of them rest for one reason.
  if (stale.size() > 1 && stale.size() == read &&
      !is_any_waived(input, pen.rule(), "tracking", ids)) {
    const auto latest = std::min_element(
        stale.begin(), stale.end(), [](const auto& a, const auto& b) { return a.days < b.days; });
    pen.report(stale.front().indicator->span(),
               {.text = {.en = "no indicator has been read for {0} days: {1}",
                         .es = "no se ha medido ningún indicador desde hace {0} días: {1}",
                         .zh = "已有 {0} 天没有任何指标读数：{1}"},
                .arguments = {std::to_string(latest->days), list_ids(ids)}});
    return;
  }
  for (const auto& [indicator, days] : stale)
    pen.report(
        indicator->span(),
        {.text = {.en = "the last reading of `{0}` is {1} days old; it is to be read every {2}",
                  .es = "la última medición de `{0}` es de hace {1} días; debe medirse cada {2}",
                  .zh = "`{0}` 最近一次读数距今 {1} 天；应每{2}读一次"},
         .arguments = {indicator->id.value, std::to_string(days),
                       name_of(indicator->every->value)}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "tracking/readings-stale",
         .severity = diag::Severity::warning,
         .summary = {.en = "an indicator is no longer read",
                     .es = "un indicador ya no se mide",
                     .zh = "指标已停止读数"},
         .rationale =
             {.en = "An instrument that nobody reads warns of nothing. When two of its periods "
                    "have gone by without a reading, the plan is flown blind in that place.",
              .es = "Un instrumento que nadie lee no avisa de nada. Cuando pasan dos de sus "
                    "períodos sin medición, el plan vuela a ciegas en ese punto.",
              .zh = "没人看的仪表起不到警示作用。连续两个周期没有读数，计划在这一点上就是盲飞。"},
         .remedy = {.en = "add the last reading to `readings`, or lower the cadence in `every`",
                    .es =
                        "añada la última medición a `readings` o reduzca la frecuencia en `every`",
                    .zh = "在 `readings` 中补上最近的读数，或在 `every` 中降低频率"},
         .source = "S3 one information platform",
         .since = "0.1",
         .bad = R"(tracking:  # others as before
  market-pulse:  {title: Growth of the market, goal: sales, source: household panel, every: month, owner: ana, leading: true, limits: {amber: 97%, red: 92%}, readings: {2025-10: 2.6%, 2025-11: 2.4%}}  # <-- here
)",
         .good = R"(tracking:  # others as before
  market-pulse:  {title: Growth of the market, goal: sales, source: household panel, every: month, owner: ana, leading: true, limits: {amber: 97%, red: 92%}, readings: {2026-01: 2.6%, 2026-02: 2.4%}}
)",
         .thresholds = limits},
    .check = check};

}  // namespace planctl::rules::tracking::readings_stale
