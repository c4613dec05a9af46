// rules/review/none: a plan without an annual review.
#include "rules/rule.hpp"

namespace planctl::rules::review::none {
namespace {

void check(const Input& input, const Pen& pen) {
  if (!input.plan.reviews.empty()) return;
  pen.report(input.plan.place_of("reviews"), {.text = {.en = "the plan has no annual review",
                                                       .es = "el plan no tiene revisión anual",
                                                       .zh = "计划没有年度评审"},
                                              .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "review/none",
             .severity = diag::Severity::warning,
             .summary = {.en = "the plan has no annual review",
                         .es = "el plan no tiene revisión anual",
                         .zh = "计划没有年度评审"},
             .rationale = {.en = "What the year has taught is lost unless a date is set on which "
                                 "it is looked at, before the next plan is written.",
                           .es = "Lo que el año enseña se pierde si no hay una fecha para "
                                 "examinarlo antes de redactar el siguiente plan.",
                           .zh = "如果没有在制定下一计划之前安排回顾的日期，一年的经验就会流失。"},
             .remedy = {.en = "add a section `reviews` with `due`, `owner`, `inputs` and `next`",
                        .es = "añada una sección `reviews` con `due`, `owner`, `inputs` y `next`",
                        .zh = "增加 `reviews` 一节，写明 `due`、`owner`、`inputs` 和 `next`"},
             .source = "S0 step 9",
             .since = "0.1",
             .bad = R"(reviews: {}  # <-- here
)",
             .good = R"(reviews:  # others as before
  annual: {title: Annual review, due: 2026-11-18, owner: ana, inputs: [results of the year, survey of the customers, indicators], next: northern-2027}
)"},
    .check = check,
    .looks_in = "reviews"};

}  // namespace planctl::rules::review::none
