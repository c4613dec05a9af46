// rules/quota/season_not_period: a row of seasonal weights whose week is not one of the year's.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::season_not_period {
namespace {

constexpr values::Text message{.en = "the row at `{1}` does not name one week of the year: {2}",
                               .es = "la fila de `{1}` no nombra una semana del año: {2}",
                               .zh = "`{1}` 处的行没有指明年度中的一周：{2}"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::season_not_period, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "quota/season-not-period",
             .severity = diag::Severity::error,
             .summary = {.en = "a seasonal weight is given to no week of the year, or to two",
                         .es = "un peso estacional no corresponde a ninguna semana del año, o "
                               "corresponde a dos",
                         .zh = "季节权重不对应年度中的任何一周，或对应两周"},
             .rationale = {.en =
                               "A year from January to December can begin and end in weeks of the "
                               "same number, and not every year has a week 53. A weight put into "
                               "the wrong week would move quotas by a year's length.",
                           .es =
                               "Un año de enero a diciembre puede empezar y acabar en semanas del "
                               "mismo número, y no todo año tiene semana 53. Un peso en la semana "
                               "equivocada movería cuotas de un extremo a otro del año.",
                           .zh = "从一月到十二月的年度首尾两周可能周数相同，也并非每年都有第 53 "
                                 "周。权重放错周会把配额移到年度另一端。"},
             .remedy = {.en = "write the week with its year, as `2026-W01`, or leave out what is "
                              "not in the year",
                        .es = "escriba la semana con su año, como `2026-W01`, o quite lo que no "
                              "esté en el año",
                        .zh = "请写带年份的周，如 `2026-W01`，或去掉不在年度内的行"},
             .source = "S4 quantified management",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region: {norte: 55%, sur: 45%}
      weeks:  {file: weeks.csv}  # <-- here
)",
             .good = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region: {norte: 55%, sur: 45%}
      weeks:  {file: weeks-by-year.csv}
)"},
    .check = check};

}  // namespace planctl::rules::quota::season_not_period
