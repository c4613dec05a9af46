// rules/review/no_next_plan: an annual review that leads to no next plan.
#include "rules/rule.hpp"

namespace planctl::rules::review::no_next_plan {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& entry : input.plan.reviews) {
    if (!(!entry.next)) continue;
    pen.report(entry.span(), {.text = {.en = "the review `{0}` leads to no next plan",
                                       .es = "la revisión `{0}` no lleva a ningún plan siguiente",
                                       .zh = "评审 `{0}` 没有衔接下一计划"},
                              .arguments = {entry.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "review/no-next-plan",
             .severity = diag::Severity::warning,
             .summary = {.en = "a review names no plan that follows",
                         .es = "una revisión no nombra el plan que sigue",
                         .zh = "有评审没有写明下一计划"},
             .rationale =
                 {.en = "The loop closes only when the results feed next year's budget and plan. A "
                        "review that ends in minutes changes nothing.",
                  .es =
                      "El ciclo solo se cierra cuando los resultados alimentan el presupuesto y el "
                      "plan del año siguiente. Una revisión que acaba en un acta no cambia nada.",
                  .zh = "只有当结果进入下一年度的预算和计划时，闭环才算完成。以会议纪要告终的评审什"
                        "么也改变不了。"},
             .remedy = {.en = "add `next: <plan>` to the review",
                        .es = "añada `next: <plan>` a la revisión",
                        .zh = "在评审中加上 `next: <计划>`"},
             .source = "S3 closed loop",
             .since = "0.1",
             .bad = R"(reviews:
  annual: {title: Annual review, due: 2026-11-18, owner: ana, inputs: [results of the year, survey of the customers, indicators]}  # <-- here
)",
             .good = R"(reviews:
  annual: {title: Annual review, due: 2026-11-18, owner: ana, inputs: [results of the year, survey of the customers, indicators], next: northern-2027}
)"},
    .check = check};

}  // namespace planctl::rules::review::no_next_plan
