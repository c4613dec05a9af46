// rules/review/other_next_plan: a review that leads to another plan than the one that follows.
#include "rules/rule.hpp"

namespace planctl::rules::review::other_next_plan {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& next = input.plan.header.next;
  if (!next) return;
  for (const auto& review : input.plan.reviews)
    if (review.next && review.next->value != next->value)
      pen.report(
          review.next->span,
          {.text = {.en = "the review `{0}` leads to `{1}`, but `{2}` follows the plan",
                    .es = "la revisión `{0}` lleva a `{1}`, pero al plan le sigue `{2}`",
                    .zh = "评审 `{0}` 衔接 `{1}`，而本计划之后是 `{2}`"},
           .arguments = {review.id.value, review.next->value, next->value}},
          std::nullopt,
          {{next->span,
            {{.en = "the plan that follows", .es = "el plan que sigue", .zh = "下一计划"}, {}}}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "review/other-next-plan",
         .severity = diag::Severity::warning,
         .summary = {.en = "a review leads to another plan than the one that follows",
                     .es = "una revisión lleva a un plan distinto del que sigue",
                     .zh = "评审衔接的不是下一计划"},
         .rationale =
             {.en = "The plan says in two places what follows it. Where they differ, nobody knows "
                    "which plan the results of the review go into.",
              .es = "El plan dice en dos sitios qué le sigue. Si difieren, nadie sabe a qué plan "
                    "van los resultados de la revisión.",
              .zh = "计划在两处写明了下一计划。两处不一致，就没人知道评审结果用于哪一个。"},
         .remedy = {.en = "write the same plan in `next` of the review and of `plan`",
                    .es = "escriba el mismo plan en `next` de la revisión y de `plan`",
                    .zh = "使评审的 `next` 与 `plan` 的 `next` 一致"},
         .source = "S0 step 9",
         .since = "0.1",
         .bad = R"(reviews:
  annual:
    title: Annual review
    due: 2026-11-18
    owner: ana
    inputs: [results of the year, survey of the customers, indicators]
    next: northern-2072  # <-- here
)",
         .good = R"(reviews:
  annual: {title: Annual review, due: 2026-11-18, owner: ana, inputs: [results of the year, survey of the customers, indicators], next: northern-2027}
)"},
    .check = check};

}  // namespace planctl::rules::review::other_next_plan
