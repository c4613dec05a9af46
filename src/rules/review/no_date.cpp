// rules/review/no_date: an annual review without a date.
#include "rules/rule.hpp"

namespace planctl::rules::review::no_date {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& entry : input.plan.reviews) {
    if (!(!entry.due)) continue;
    pen.report(entry.span(), {.text = {.en = "the review `{0}` has no date",
                                       .es = "la revisión `{0}` no tiene fecha",
                                       .zh = "评审 `{0}` 没有日期"},
                              .arguments = {entry.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "review/no-date",
             .severity = diag::Severity::warning,
             .summary = {.en = "a review has no date",
                         .es = "una revisión no tiene fecha",
                         .zh = "有评审没有日期"},
             .rationale = {.en = "A review without a date takes place when there is time, which is "
                                 "after the next plan has been made.",
                           .es = "Una revisión sin fecha se celebra cuando hay tiempo, es decir, "
                                 "cuando el siguiente plan ya está hecho.",
                           .zh = "没有日期的评审只会等到有空时进行，那时下一计划早已定稿。"},
             .remedy = {.en = "add `due: <date>` to the review",
                        .es = "añada `due: <fecha>` a la revisión",
                        .zh = "在评审中加上 `due: <日期>`"},
             .source = "S0 step 9",
             .since = "0.1",
             .bad = R"(reviews:
  annual: {title: Annual review, owner: ana, inputs: [results of the year, survey of the customers, indicators], next: northern-2027}  # <-- here
)",
             .good = R"(reviews:
  annual: {title: Annual review, due: 2026-11-18, owner: ana, inputs: [results of the year, survey of the customers, indicators], next: northern-2027}
)"},
    .check = check};

}  // namespace planctl::rules::review::no_date
