// rules/actuals/unknown_member: rows of actuals for members that the plan does not have.
#include <set>
#include <string>
#include <vector>

#include "rules/actuals/rows.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::actuals::unknown_member {
namespace {

void report(const Input& input, const Pen& pen, const model::ActualsRead& read,
            model::RowFault fault, values::Text text) {
  const auto is_meant = [fault](const model::RowCount& count) { return count.fault == fault; };
  const auto rows = count_rows(read, is_meant);
  if (rows.first == nullptr) return;
  std::set<std::string> names;
  for (const auto& count : read.counts)
    if (is_meant(count)) names.insert(count.what);
  pen.report(
      find_files(input.plan, read.goal),
      {.text = text,
       .arguments = {input.plan.goals[read.goal].id.value, list_ids({names.begin(), names.end()}),
                     std::to_string(rows.count), find_first_row(*rows.first)}});
}

void check(const Input& input, const Pen& pen) {
  for (const auto& read : input.actuals) {
    report(input, pen, read, model::RowFault::unknown_member,
           {.en = "actuals of `{0}` are of members that the plan does not have and count for "
                  "nobody: {1} (rows: {2}, the first at {3})",
            .es = "hay datos reales de `{0}` de miembros que el plan no tiene y no cuentan para "
                  "nadie: {1} (filas: {2}, la primera en {3})",
            .zh = "`{0}` 的部分实绩属于计划中没有的成员，不计入任何人：{1}（{2} 行，首行在 {3}）"});
    report(input, pen, read, model::RowFault::ambiguous_member,
           {.en = "actuals of `{0}` fit the names of several members and count for nobody: {1} "
                  "(rows: {2}, the first at {3})",
            .es = "hay datos reales de `{0}` que encajan con los nombres de varios miembros y no "
                  "cuentan para nadie: {1} (filas: {2}, la primera en {3})",
            .zh = "`{0}` 的部分实绩与多个成员的名称相符，不计入任何人：{1}（{2} 行，首行在 {3}）"});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "actuals/unknown-member",
         .severity = diag::Severity::warning,
         .summary = {.en = "rows of actuals name members that the plan does not have",
                     .es = "hay filas de datos reales de miembros que el plan no tiene",
                     .zh = "实绩中有计划里不存在的成员"},
         .rationale =
             {.en = "Such rows are in the goal's total, in a line of their own, but in nobody's "
                    "figure: a shop that was spelt in another way makes its seller look red.",
              .es = "Esas filas están en el total del objetivo, en línea aparte, pero en la cifra "
                    "de nadie: una tienda escrita de otro modo deja en rojo a su vendedor.",
              .zh =
                  "这些行计入目标合计（单列一行），但不属于任何人：门店名写法不同，就会让负责的销售"
                  "显示为红色。"},
         .remedy = {.en = "name them in `aliases` of a member, declare them in `dimensions`, or "
                          "correct the rows",
                    .es = "nómbrelos en `aliases` de un miembro, declárelos en `dimensions` o "
                          "corrija las filas",
                    .zh = "写入某成员的 `aliases`，在 `dimensions` 中声明，或更正这些行"},
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
    .check = check,
    .looks_in = "dimensions.*"};

}  // namespace planctl::rules::actuals::unknown_member
