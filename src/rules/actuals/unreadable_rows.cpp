// rules/actuals/unreadable_rows: rows of actuals whose date or amount cannot be read.
#include <string>

#include "rules/actuals/rows.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::actuals::unreadable_rows {
namespace {

bool is_unreadable(const model::RowCount& count) {
  return count.fault == model::RowFault::unreadable_date ||
         count.fault == model::RowFault::unreadable_amount ||
         count.fault == model::RowFault::wrong_width;
}

void check(const Input& input, const Pen& pen) {
  for (const auto& read : input.actuals) {
    const auto rows = count_rows(read, is_unreadable);
    if (rows.first == nullptr) continue;
    pen.report(find_files(input.plan, read.goal),
               {.text = {.en = "rows of the actuals of `{0}` cannot be read and count nowhere: "
                               "{1}, the first at {2}",
                         .es = "hay filas de los datos reales de `{0}` que no se pueden leer y no "
                               "cuentan en ningún sitio: {1}, la primera en {2}",
                         .zh = "`{0}` 的实绩有 {1} 行无法读取，未计入任何地方，首行在 {2}"},
                .arguments = {input.plan.goals[read.goal].id.value, std::to_string(rows.count),
                              find_first_row(*rows.first)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "actuals/unreadable-rows",
         .severity = diag::Severity::warning,
         .summary = {.en = "rows of actuals cannot be read",
                     .es = "hay filas de datos reales que no se pueden leer",
                     .zh = "实绩中有无法读取的行"},
         .rationale =
             {.en = "A row whose date or amount cannot be read, or that is cut off, is in no sum. "
                    "Somebody sold it and is not credited for it.",
              .es = "Una fila cuya fecha o importe no se lee, o que está cortada, no entra en "
                    "ninguna suma. Alguien la vendió y no se le reconoce.",
              .zh =
                  "日期或金额无法读取、或被截断的行不计入任何合计。有人做成了这笔业绩，却没有记到他"
                  "名下。"},
         .remedy = {.en = "correct the rows, or say their form in `dates`, `decimal` and "
                          "`separator`; `planctl variance` lists them",
                    .es = "corrija las filas, o indique su forma en `dates`, `decimal` y "
                          "`separator`; `planctl variance` las enumera",
                    .zh = "更正这些行，或在 `dates`、`decimal`、`separator` 中写明格式；"
                          "`planctl variance` 会列出它们"},
         .source = "S4 information system",
         .since = "0.1",
         .bad = R"(actuals:
  sales:
    file: raw/*.csv  # <-- here
    columns: {date: date, region: region, amount: amount}
)",
         .good = R"(actuals:
  sales:
    file: actuals/*.csv
    columns: {date: date, region: region, channel: channel, product: product, amount: amount}
)"},
    .check = check};

}  // namespace planctl::rules::actuals::unreadable_rows
