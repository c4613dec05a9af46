// rules/plan/no_year: a plan without a year.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::plan::no_year {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  bool cut = false;
  for (const auto& goal : plan.goals) cut |= goal.quota.has_value();
  if (!plan.header.year && !cut && !is_headless(plan))
    pen.report(plan.place_of("plan"), {.text = {.en = "the plan does not say for which year it is",
                                                .es = "el plan no dice de qué año es",
                                                .zh = "计划没有写明年度"},
                                       .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "plan/no-year",
         .severity = diag::Severity::error,
         .summary = {.en = "the plan has no year",
                     .es = "el plan no tiene año",
                     .zh = "计划没有年度"},
         .rationale =
             {.en = "Annual targets, quotas, meetings and the review all refer to the plan's year.",
              .es = "Objetivos anuales, cuotas, reuniones y revisión se refieren al año del plan.",
              .zh = "年度目标、指标、会议和评审都以计划年度为准。"},
         .remedy = {.en = "add `year: 2026` under `plan`",
                    .es = "añada `year: 2026` en `plan`",
                    .zh = "在 `plan` 下加 `year: 2026`"},
         .source = "S4 by when, what, where",
         .since = "0.1",
         .bad = R"(plan:  # <-- here
  id: northern-2026
  title: Commercial plan 2026
  currency: EUR
  leader: ana
goals:  # others as before
  sales: {title: Net sales, measure: sales, baseline: 10.4M, target: 11.1M, owner: ana, due: 2026-12-31}
)",
         .good = R"(plan:
  id: northern-2026
  title: Commercial plan 2026
  currency: EUR
  year: 2026
  leader: ana
  previous: northern-2025
  next: northern-2027
  horizon: 2026..2028
  vision: our tea and coffee within walking distance of every household
)"},
    .check = check,
    .looks_in = "plan.year"};

}  // namespace planctl::rules::plan::no_year
