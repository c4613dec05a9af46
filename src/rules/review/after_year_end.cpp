// rules/review/after_year_end: an annual review that comes after the next plan has started.
#include "rules/rule.hpp"

namespace planctl::rules::review::after_year_end {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  for (const auto& review : plan.reviews) {
    if (!review.due || !plan.header.year || review.due->value < plan.year().days.past) continue;
    const auto last = values::plus_days(plan.year().days.past, -1);
    pen.report(review.span(), {.text = {.en = "the review `{0}` is on {1}, the plan ends on {2}",
                                        .es = "la revisión `{0}` es el {1}; el plan termina el {2}",
                                        .zh = "评审 `{0}` 在 {1}，而计划在 {2} 结束"},
                               .arguments = {review.id.value, values::to_string(review.due->value),
                                             values::to_string(last)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "review/after-year-end",
         .severity = diag::Severity::warning,
         .summary = {.en = "the annual review comes after the plan's year",
                     .es = "la revisión anual llega después del año del plan",
                     .zh = "年度评审晚于计划年度"},
         .rationale =
             {.en = "Once the next year has begun its budget is spent and its goals are set. A "
                    "review that comes later can only explain.",
              .es = "Cuando el siguiente año ha empezado, su presupuesto se gasta y sus objetivos "
                    "están fijados. Una revisión posterior solo puede explicar.",
              .zh = "下一年度一旦开始，预算已在使用，目标已经确定。此后的评审只能解释，不能改变。"},
         .remedy =
             {.en =
                  "move `due` before the end of the plan's year, with time to write the next plan",
              .es = "adelante `due` a antes del fin del año del plan, con tiempo para redactar el "
                    "siguiente",
              .zh = "把 `due` 提前到计划年度结束之前，为制定下一计划留出时间"},
         .source = "S0 step 9",
         .since = "0.1",
         .bad = R"(reviews:
  annual: {title: Annual review, due: 2027-01-20, owner: ana, inputs: [results of the year, survey of the customers, indicators], next: northern-2027}  # <-- here
)",
         .good = R"(reviews:
  annual: {title: Annual review, due: 2026-11-18, owner: ana, inputs: [results of the year, survey of the customers, indicators], next: northern-2027}
)"},
    .check = check};

}  // namespace planctl::rules::review::after_year_end
