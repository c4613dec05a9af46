// rules/adjustment/no_reason: quotas that were revised without saying who decided it and why.
#include "rules/rule.hpp"

namespace planctl::rules::adjustment::no_reason {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& adjustment : input.plan.adjustments)
    if (!adjustment.by || !adjustment.reason)
      pen.report(adjustment.span,
                 {.text = {.en = "the adjustment does not say who decided it and why",
                           .es = "el ajuste no dice quién lo decidió y por qué",
                           .zh = "调整没有写明由谁决定、为何决定"},
                  .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "adjustment/no-reason",
         .severity = diag::Severity::warning,
         .summary = {.en = "an adjustment has no one who decided it, or no reason",
                     .es = "un ajuste carece de responsable o de motivo",
                     .zh = "调整缺少决定者或原因"},
         .rationale = {.en = "Quotas that change during the year without a name and a reason are "
                             "no longer believed.",
                       .es = "Las cuotas que cambian durante el año sin nombre ni motivo dejan de "
                             "ser creíbles.",
                       .zh = "年度中没有署名和原因就变更的配额，不再令人信服。"},
         .remedy = {.en = "add `by` and `reason`",
                    .es = "añada `by` y `reason`",
                    .zh = "补充 `by` 和 `reason`"},
         .source = "S3 evaluation first",
         .since = "0.1",
         .bad = R"(adjustments:
  - goal: sales  # <-- here
    date: 2026-03-31
    moves:
      - {date: 2026-04-01..2026-06-30, amount: 10k}
)",
         .good = R"(adjustments:
  - goal: sales
    date: 2026-03-31
    by: ana
    reason: a strike
    moves:
      - {date: 2026-04-01..2026-06-30, amount: 10k}
)"},
    .check = check};

}  // namespace planctl::rules::adjustment::no_reason
