// rules/review/before_year: an annual review that is dated before the plan begins.
#include "rules/rule.hpp"

namespace planctl::rules::review::before_year {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& year = input.plan.header.year;
  if (!year) return;
  for (const auto& review : input.plan.reviews)
    if (review.due && review.due->value < year->value.days.start)
      pen.report(review.due->span,
                 {.text = {.en = "the review `{0}` is on {1}, before the plan begins on {2}",
                           .es = "la revisión `{0}` es el {1}, antes de que el plan empiece el {2}",
                           .zh = "评审 `{0}` 在 {1}，早于计划开始之日 {2}"},
                  .arguments = {review.id.value, values::to_string(review.due->value),
                                values::to_string(year->value.days.start)}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "review/before-year",
             .severity = diag::Severity::warning,
             .summary = {.en = "the annual review comes before the plan's year",
                         .es = "la revisión anual llega antes del año del plan",
                         .zh = "年度评审早于计划年度"},
             .rationale =
                 {.en =
                      "A review weighs the results of the plan's year. One that is dated before it "
                      "is usually last year's, taken over with the rest of the plan.",
                  .es =
                      "Una revisión valora los resultados del año del plan. La fechada antes suele "
                      "ser la del año anterior, copiada con el resto del plan.",
                  .zh = "评审评的是计划年度的结果。日期早于年度的，多半是随旧计划抄来的去年评审。"},
             .remedy = {.en = "move `due` into the plan's year, some weeks before its end",
                        .es = "ponga `due` dentro del año del plan, unas semanas antes de su fin",
                        .zh = "把 `due` 改到计划年度之内、年末前数周"},
             .source = "S0 step 9",
             .since = "0.1",
             .bad = R"(reviews:
  annual:
    title: Annual review
    due: 2025-11-18  # <-- here
    owner: ana
    inputs: [results of the year, survey of the customers, indicators]
    next: northern-2027
)",
             .good = R"(reviews:
  annual: {title: Annual review, due: 2026-11-18, owner: ana, inputs: [results of the year, survey of the customers, indicators], next: northern-2027}
)"},
    .check = check};

}  // namespace planctl::rules::review::before_year
