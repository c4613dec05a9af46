// rules/actuals/currency_without_rate: files in a currency that the plan has no rate for.
#include "rules/rule.hpp"

namespace planctl::rules::actuals::currency_without_rate {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  for (const auto& actuals : plan.actuals) {
    const auto* const goal = plan.goals.get(actuals.goal);
    for (const auto& one : actuals.currencies)
      if (goal != nullptr && one.currency.value != goal->unit.name &&
          plan.rates.find(one.currency.value) == nullptr)
        pen.report(one.currency.span,
                   {.text = {.en = "the actuals of `{0}` are in {1}, for which there is no rate",
                             .es = "los datos reales de `{0}` están en {1}, que no tiene cambio",
                             .zh = "`{0}` 的实绩以 {1} 计，但没有该货币的汇率"},
                    .arguments = {actuals.id.value, one.currency.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "actuals/currency-without-rate",
             .severity = diag::Severity::error,
             .summary = {.en = "actuals are in a currency without a rate",
                         .es = "hay datos reales en una moneda sin tipo de cambio",
                         .zh = "实绩使用了没有汇率的货币"},
             .rationale =
                 {.en = "Amounts of two currencies do not add up. Without a rate such rows "
                        "are in no sum, and the goal looks missed.",
                  .es = "Los importes de dos monedas no se suman. Sin cambio, esas filas no "
                        "entran en ninguna suma y el objetivo parece incumplido.",
                  .zh = "两种货币的金额不能相加。没有汇率的行不会计入任何合计，目标就显得没有完"
                        "成。"},
             .remedy = {.en = "add the currency to `rates`, with the rate that the plan assumes",
                        .es = "añada la moneda a `rates`, con el cambio que supone el plan",
                        .zh = "在 `rates` 中加入该货币及计划假定的汇率"},
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
