// rules/actuals/unreadable: actuals that the plan names and that cannot be read.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::actuals::unreadable {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& year = input.plan.header.year;
  if (!year || input.as_of < year->value.days.start) return;
  for (const auto& read : input.actuals)
    if (read.failure)
      pen.report(
          find_files(input.plan, read.goal),
          {.text = {.en = "the actuals of `{0}` cannot be read: {1}",
                    .es = "no se pueden leer los datos reales de `{0}`: {1}",
                    .zh = "无法读取 `{0}` 的实绩：{1}"},
           .arguments = {input.plan.goals[read.goal].id.value, diag::Clauses{*read.failure}}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "actuals/unreadable",
         .severity = diag::Severity::error,
         .summary = {.en = "the actuals of a goal cannot be read",
                     .es = "los datos reales de un objetivo no se pueden leer",
                     .zh = "某目标的实绩无法读取"},
         .rationale =
             {.en = "A plan whose results cannot be read is a plan that nobody follows. Until the "
                    "file is there and its columns have the names that the plan gives, no report "
                    "says where the goal stands.",
              .es = "Un plan cuyos resultados no se pueden leer es un plan que nadie sigue. Hasta "
                    "que el archivo exista y sus columnas se llamen como dice el plan, ningún "
                    "informe dice cómo va el objetivo.",
              .zh = "结果读不出来的计划，等于没人跟踪。在文件就位、列名与计划一致之前，任何报告都说"
                    "不出目标进展到哪里。"},
         .remedy = {.en = "correct `file` and `columns`, or put the file there",
                    .es = "corrija `file` y `columns`, o ponga el archivo en su sitio",
                    .zh = "更正 `file` 和 `columns`，或把文件放到该处"},
         .source = "S4 information system",
         .since = "0.1",
         .bad = R"(actuals:
  sales:
    file: actuals/*.csv  # <-- here
    columns: {date: date, region: region, channel: channel, product: product, amount: total}
)",
         .good = R"(actuals:
  sales:
    file: actuals/*.csv
    columns: {date: date, region: region, channel: channel, product: product, amount: amount}
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::actuals::unreadable
