// rules/quota/no_year: a target without the year over which it is cut.
#include "rules/quota_problems.hpp"
#include "rules/support.hpp"

namespace planctl::rules::quota::no_year {
namespace {

constexpr values::Text message{.en = "{0} cannot be cut because the plan has no year",
                               .es = "no se puede repartir {0} porque el plan no tiene año",
                               .zh = "计划没有年度，{0} 无法分解"};

void check(const Input& input, const Pen& pen) {
  if (is_headless(input.plan)) return;
  report_goals(input, pen, model::QuotaFault::no_year, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/no-year",
         .severity = diag::Severity::error,
         .summary = {.en = "the plan has no year over which its targets can be cut",
                     .es = "el plan no tiene año sobre el que repartir",
                     .zh = "计划没有可供分解的年度"},
         .rationale =
             {.en = "Quotas by quarter, month, week and day need to know which days the year has.",
              .es = "Las cuotas por trimestre, mes, semana y día necesitan saber qué días tiene el "
                    "año.",
              .zh = "按季、月、周、日的配额需要知道年度包含哪些日子。"},
         .remedy = {.en = "add `year: 2026` under `plan`",
                    .es = "añada `year: 2026` en `plan`",
                    .zh = "在 `plan` 下加 `year: 2026`"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad =
             R"(plan: {id: northern-2026, title: Commercial plan 2026, currency: EUR, leader: ana}
goals:  # others as before
  sales:
    title: Net sales
    measure: sales
    baseline: 10.4M
    target: 11.1M
    owner: ana
    due: 2026-12-31
    perspective: financial
    driven_by: [distribution, awareness, delivery]
    basis: [demand]
    evidence: growth of 6.5 % in 2025 and of 7.0 % in 2024
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 55%, sur: 45%}  # <-- here
      months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 55%, sur: 45%}
      months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)"},
    .check = check,
    .looks_in = "plan.year"};

}  // namespace planctl::rules::quota::no_year
