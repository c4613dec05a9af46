// rules/actuals/rows_not_stock: `rows` of a goal that is no stock.
#include "rules/rule.hpp"

namespace planctl::rules::actuals::rows_not_stock {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  for (const auto& actuals : plan.actuals) {
    const auto* const goal = plan.goals.get(actuals.goal);
    if (!goal || !actuals.rows || goal->kind == model::Kind::stock) continue;
    pen.report(actuals.rows->span,
               {.text = {.en = "`rows` says nothing of `{0}`, which is no stock",
                         .es = "`rows` no dice nada de `{0}`, que no es un nivel (stock)",
                         .zh = "`{0}` 不是存量，`rows` 对它无意义"},
                .arguments = {actuals.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "actuals/rows-not-stock",
             .severity = diag::Severity::warning,
             .summary = {.en = "`rows` is written of the actuals of a flow or ratio",
                         .es = "`rows` está escrito en los datos reales de un flujo o ratio",
                         .zh = "对流量或比率的实绩写了 `rows`"},
             .rationale = {.en = "The rows of a flow are always amounts of their dates and add up. "
                                 "Who writes `rows: levels` there may hand in running totals, "
                                 "which would be counted again with every row.",
                           .es = "Las filas de un flujo son siempre importes de su fecha y se "
                                 "suman. Quien escribe ahí `rows: levels` quizá entrega "
                                 "acumulados, que se contarían de nuevo con cada fila.",
                           .zh = "流量的各行总是当日数额，逐行累加。写 `rows: levels` "
                                 "的人也许交来的是累计数，会被逐行重复计算。"},
             .remedy = {.en = "leave out `rows` and hand in amounts, or make the goal a stock "
                              "(`kind: stock`)",
                        .es = "quite `rows` y entregue importes, o haga del objetivo un nivel "
                              "(`kind: stock`)",
                        .zh = "去掉 `rows` 并提供当期数额，或将目标改为存量（`kind: stock`）"},
             .source = "S4 information system",
             .since = "0.1",
             .bad = R"(actuals:
  sales:
    file: actuals/*.csv
    columns: {date: date, region: region, channel: channel, product: product, amount: amount}
    rows: levels  # <-- here
)",
             .good = R"(actuals:
  sales:
    file: actuals/*.csv
    columns: {date: date, region: region, channel: channel, product: product, amount: amount}
)"},
    .check = check};

}  // namespace planctl::rules::actuals::rows_not_stock
