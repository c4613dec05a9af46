// rules/plan/no_horizon: a plan that does not say which plan came before or comes after.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::plan::no_horizon {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& header = input.plan.header;
  if (!is_headless(input.plan) && !header.previous && !header.next && !header.horizon)
    pen.report(input.plan.place_of("plan"),
               {.text = {.en = "the plan names neither the plan before nor the one after it",
                         .es = "el plan no nombra ni el anterior ni el siguiente",
                         .zh = "计划没有写明上期和下期计划"},
                .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "plan/no-horizon",
             .severity = diag::Severity::note,
             .summary = {.en = "the plan is not linked to other years",
                         .es = "el plan no está enlazado con otros años",
                         .zh = "计划没有与其他年度衔接"},
             .rationale =
                 {.en = "A plan rolls: it begins with the results of the last one and hands its "
                        "own to the next. Without the link every year starts from nothing.",
                  .es = "El plan es deslizante: parte de los resultados del anterior y entrega los "
                        "suyos al siguiente. Sin enlace, cada año empieza de cero.",
                  .zh = "计划滚动进行：以上年结果为起点，并把本年结果交给下年。没有衔接，每年都从零"
                        "开始。"},
             .remedy = {.en = "add `previous:`, `next:` or `horizon:` under `plan`",
                        .es = "añada `previous:`, `next:` o `horizon:` en `plan`",
                        .zh = "在 `plan` 下加 `previous:`、`next:` 或 `horizon:`"},
             .source = "S3 rolling plan",
             .since = "0.1",
             .bad = R"(plan:  # <-- here
  id: northern-2026
  title: Commercial plan 2026
  currency: EUR
  year: 2026
  leader: ana
)",
             .good = R"(plan:
  id: northern-2026
  title: Commercial plan 2026
  currency: EUR
  year: 2026
  leader: ana
  previous: northern-2025
  next: northern-2027
  vision: our tea and coffee within walking distance of every household
)"},
    .check = check,
    .looks_in = "plan.previous plan.next"};

}  // namespace planctl::rules::plan::no_horizon
