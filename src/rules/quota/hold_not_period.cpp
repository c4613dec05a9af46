// rules/quota/hold_not_period: a hold on a period that is none of the plan's year.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::hold_not_period {
namespace {

constexpr values::Text message{
    .en = "the hold of {2} on `{0}` at {1} is on no period of the plan's year",
    .es = "el importe fijado de {2} en `{0}`, {1}, no está en ningún período del año del plan",
    .zh = "`{0}` 在 {1} 的固定金额 {2} 不在计划年度的任何期间内"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::hold_not_period, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/hold-not-period",
         .severity = diag::Severity::error,
         .summary = {.en = "a hold is on no period of the plan's year",
                     .es = "un importe se fija en algo que no es período del año del plan",
                     .zh = "固定金额的期间不是计划年度的期间"},
         .rationale = {.en = "Only days of the plan's year carry quotas. An amount that is "
                             "held outside of it would hold nothing, and a calendar month "
                             "lies across the months of a year of weeks.",
                       .es = "Solo los días del año del plan llevan cuota. Un importe fijado "
                             "fuera de él no fijaría nada, y un mes natural queda a caballo entre "
                             "los meses de un año de semanas.",
                       .zh = "只有计划年度内的日期有配额；年度外的固定金额不起作用；日历月会跨越以"
                             "周组成的年度的各月。"},
         .remedy = {.en = "write a month, quarter or week of the plan's year as `period`; in a "
                          "year of weeks the month is `2026-P03`",
                    .es =
                        "escriba como `period` un mes, trimestre o semana del año del plan; en un "
                        "año de semanas el mes es `2026-P03`",
                    .zh =
                        "`period` 请写计划年度内的月、季或周；以周组成的年度中，月写作 `2026-P03`"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region: {norte: 55%, sur: 45%}
      hold:
        - {where: {region: norte}, period: 2027-03, amount: 500k, owner: luis, reason: fair}  # <-- here
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region: {norte: 55%, sur: 45%}
      hold:
        - {where: {region: norte}, period: 2026-03, amount: 500k, owner: luis, reason: fair}
)"},
    .check = check};

}  // namespace planctl::rules::quota::hold_not_period
