// rules/actuals/stale: actuals that have not come in for long.
#include <algorithm>

#include "rules/rule.hpp"
#include "rules/support.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::actuals::stale {
namespace {

// A month is closed about two weeks after its end.
constexpr diag::Threshold age{.name = "actuals-age",
                              .kind = diag::Threshold::Kind::days,
                              .usual = 45,
                              .summary = {.en = "days that pass without a row of actuals",
                                          .es = "días que pasan sin una fila de datos reales",
                                          .zh = "没有新实绩的天数"}};

// Rows without a rate have dates that are not known here; what cannot be read at all may have any.
bool hides_rows(const model::ActualsRead& read) {
  return std::any_of(read.counts.begin(), read.counts.end(), [&](const auto& count) {
    return count.fault == model::RowFault::no_rate ||
           (!read.last_day && (count.fault == model::RowFault::unreadable_date ||
                               count.fault == model::RowFault::unreadable_amount ||
                               count.fault == model::RowFault::wrong_width));
  });
}

void check(const Input& input, const Pen& pen) {
  const auto& year = input.plan.header.year;
  if (!year) return;
  const auto limit = value_of(age, input.plan);
  const auto last_day = std::min(input.as_of, values::plus_days(year->value.days.past, -1));
  for (const auto& read : input.actuals) {
    if (read.failure || hides_rows(read)) continue;
    const auto known = read.last_day.value_or(values::plus_days(year->value.days.start, -1));
    const auto days = values::days_between(known, last_day);
    if (days <= std::max<std::int64_t>(limit, read.longest_rest)) continue;
    const auto& id = input.plan.goals[read.goal].id.value;
    if (read.last_day)
      pen.report(find_files(input.plan, read.goal),
                 {.text = {.en = "the actuals of `{0}` end on {1}: nothing came in for {2} days",
                           .es = "los datos reales de `{0}` terminan el {1}: nada en {2} días",
                           .zh = "`{0}` 的实绩截至 {1}，此后 {2} 天没有数据"},
                  .arguments = {id, values::to_string(known), std::to_string(days)}});
    else
      pen.report(
          find_files(input.plan, read.goal),
          {.text = {.en = "the actuals of `{0}` have no row in the plan's year yet, {1} days "
                          "after it began",
                    .es = "los datos reales de `{0}` aún no tienen filas del año del plan, "
                          "{1} días después de su inicio",
                    .zh = "年度开始 {1} 天后，`{0}` 的实绩仍没有本年度的数据"},
           .arguments = {id, std::to_string(days)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "actuals/stale",
         .severity = diag::Severity::warning,
         .summary = {.en = "actuals have not come in for long",
                     .es = "hace tiempo que no llegan datos reales",
                     .zh = "实绩长期没有更新"},
         .rationale =
             {.en = "Reports compare up to the last day of which figures are known, and fall "
                    "silent about what came after. When a month and its closing have gone by, "
                    "either the figures were not put in or nothing was sold; both must be known.",
              .es = "Los informes comparan hasta el último día con datos y callan sobre lo que "
                    "vino después. Pasado un mes y su cierre, o no se cargaron los datos o no se "
                    "vendió nada; ambas cosas deben saberse.",
              .zh =
                  "报告只比较到有数据的最后一天，此后情况不明。一个月及其结账期过去后，要么数据没有"
                  "录入，要么没有销售；两者都必须弄清。"},
         .remedy = {.en = "add the rows that are there by now; where nothing came in, a row with 0",
                    .es = "añada las filas que ya existan; si no hubo nada, una fila con 0",
                    .zh = "补上已有的数据；若确实没有发生，加一行 0"},
         .source = "S3 evaluation first",
         .since = "0.1",
         .bad = R"(actuals:
  sales:
    file: closed/*.csv  # <-- here
    columns: {date: date, region: region, amount: amount}
)",
         .good = R"(actuals:
  sales:
    file: actuals/*.csv
    columns: {date: date, region: region, channel: channel, product: product, amount: amount}
)",
         .thresholds = {&age, 1}},
    .check = check};

}  // namespace planctl::rules::actuals::stale
