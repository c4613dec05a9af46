// rules/actuals/counted_twice: files of actuals that seem to hold the same days.
#include <string>

#include "rules/actuals/rows.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::actuals::counted_twice {
namespace {

// One row that two files have in common may be two sales of the same amount.
constexpr std::int64_t by_chance = 1;

// Within one file, rows that are the same are usually two sales.
bool is_of_two_files(const model::RowCount& count) {
  return count.fault == model::RowFault::same_days ||
         (count.fault == model::RowFault::identical && count.rows > by_chance &&
          !count.what.starts_with(count.file + ":"));
}

void check(const Input& input, const Pen& pen) {
  for (const auto& read : input.actuals) {
    const auto rows = count_rows(read, is_of_two_files);
    if (rows.first == nullptr) continue;
    pen.report(
        find_files(input.plan, read.goal),
        {.text = {.en = "actuals of `{0}` may count twice: {1} rows of {2} also stand in {3}",
                  .es = "hay datos reales de `{0}` que pueden contar dos veces: {1} filas de "
                        "{2} están también en {3}",
                  .zh = "`{0}` 的实绩可能重复计入：{2} 中有 {1} 行在 {3} 中也有"},
         .arguments = {input.plan.goals[read.goal].id.value, std::to_string(rows.count),
                       rows.first->file, rows.first->what}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "actuals/counted-twice",
         .severity = diag::Severity::warning,
         .summary = {.en = "two files of actuals seem to hold the same days",
                     .es = "dos archivos de datos reales parecen tener los mismos días",
                     .zh = "两个实绩文件似乎包含相同的日期"},
         .rationale = {.en = "Exports overlap. What stands in two of them counts twice, and a "
                             "quota is paid that was not reached.",
                       .es = "Las exportaciones se solapan. Lo que está en dos cuenta dos veces, y "
                             "se paga una cuota que no se alcanzó.",
                       .zh =
                           "导出文件常有重叠。两处都有的数据会计两次，没有完成的配额就会被兑付。"},
         .remedy = {.en = "name in `key` the columns that tell a row from all others, or take one "
                          "of the files out",
                    .es = "indique en `key` las columnas que distinguen una fila, o quite uno de "
                          "los archivos",
                    .zh = "在 `key` 中写明能区分各行的列，或去掉其中一个文件"},
         .source = "S4 information system",
         .since = "0.1",
         .bad = R"(actuals:
  sales:
    file: [actuals/*.csv, again/*.csv]  # <-- here
    columns: {date: date, region: region, channel: channel, product: product, amount: amount}
)",
         .good = R"(actuals:
  sales:
    file: actuals/*.csv
    columns: {date: date, region: region, channel: channel, product: product, amount: amount}
)"},
    .check = check};

}  // namespace planctl::rules::actuals::counted_twice
