// rules/actuals/currency_without_rate: files or rows in a currency that the plan has no rate for.
#include <set>
#include <string>
#include <vector>

#include "rules/actuals/rows.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::actuals::currency_without_rate {
namespace {

using Currencies = std::set<std::string>;

Currencies report_files(const Input& input, const Pen& pen, const model::Actuals& actuals) {
  Currencies reported;
  const auto& plan = input.plan;
  const auto* const goal = plan.goals.get(actuals.goal);
  for (const auto& one : actuals.currencies) {
    if (goal == nullptr || one.currency.value == goal->unit.name ||
        plan.rates.find(one.currency.value) != nullptr)
      continue;
    reported.insert(one.currency.value);
    pen.report(one.currency.span,
               {.text = {.en = "the actuals of `{0}` are in {1}, for which there is no rate",
                         .es = "los datos reales de `{0}` están en {1}, que no tiene cambio",
                         .zh = "`{0}` 的实绩以 {1} 计，但没有该货币的汇率"},
                .arguments = {actuals.id.value, one.currency.value}});
  }
  return reported;
}

// Rows of a currency of their own, or of days that no rate is for.
void report_rows(const Input& input, const Pen& pen, const model::ActualsRead& read,
                 const Currencies& reported) {
  const auto is_meant = [&](const model::RowCount& count) {
    return count.fault == model::RowFault::no_rate && !reported.contains(count.what);
  };
  const auto rows = count_rows(read, is_meant);
  if (rows.first == nullptr) return;
  Currencies names;
  for (const auto& count : read.counts)
    if (is_meant(count)) names.insert(count.what);
  pen.report(
      find_files(input.plan, read.goal),
      {.text = {.en = "actuals of `{0}` are in currencies without a rate on their day, and "
                      "its results cannot be judged: {1} (rows: {2}, the first at {3})",
                .es = "hay datos reales de `{0}` en monedas sin cambio en su día, y no se "
                      "pueden juzgar sus resultados: {1} (filas: {2}, la primera en {3})",
                .zh = "`{0}` 的部分实绩所用货币在当日没有汇率，无法评判其结果：{1}（{2} "
                      "行，首行在 {3}）"},
       .arguments = {input.plan.goals[read.goal].id.value, list_ids({names.begin(), names.end()}),
                     std::to_string(rows.count), find_first_row(*rows.first)}});
}

void check(const Input& input, const Pen& pen) {
  for (const auto& actuals : input.plan.actuals) {
    const auto reported = report_files(input, pen, actuals);
    for (const auto& read : input.actuals)
      if (actuals.goal.index == read.goal) report_rows(input, pen, read, reported);
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "actuals/currency-without-rate",
         .severity = diag::Severity::error,
         .summary = {.en = "actuals are in a currency without a rate",
                     .es = "hay datos reales en una moneda sin tipo de cambio",
                     .zh = "实绩使用了没有汇率的货币"},
         .rationale = {.en = "Amounts of two currencies do not add up. Without a rate such rows "
                             "are in no sum, and the goal looks missed.",
                       .es = "Los importes de dos monedas no se suman. Sin cambio, esas filas no "
                             "entran en ninguna suma y el objetivo parece incumplido.",
                       .zh =
                           "两种货币的金额不能相加。没有汇率的行不会计入任何合计，目标就显得没有完"
                           "成。"},
         .remedy = {.en = "add the currency to `rates`, with the rate that the plan assumes for "
                          "the days of the rows",
                    .es = "añada la moneda a `rates`, con el cambio que supone el plan para "
                          "los días de las filas",
                    .zh = "在 `rates` 中加入该货币及计划为这些行的日期假定的汇率"},
         .source = "S3 evaluation first",
         .since = "0.1",
         .bad = R"(actuals:
  sales:
    file: actuals/*.csv
    currency: USD  # <-- here
    columns: {date: date, region: region, channel: channel, product: product, amount: amount}
)",
         .good = R"(actuals:
  sales:
    file: actuals/*.csv
    currency: {USD: actuals/*.csv}
    columns: {date: date, region: region, channel: channel, product: product, amount: amount}
rates:
  USD: {plan: {2026: 1.08}, actual: {2026-01: 1.1}}
)"},
    .check = check};

}  // namespace planctl::rules::actuals::currency_without_rate
