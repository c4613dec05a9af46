// rules/review/no_owner: an annual review that nobody prepares.
#include "rules/rule.hpp"

namespace planctl::rules::review::no_owner {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& entry : input.plan.reviews) {
    if (!(!entry.owner)) continue;
    pen.report(entry.span(), {.text = {.en = "the review `{0}` has no owner",
                                       .es = "la revisión `{0}` no tiene responsable",
                                       .zh = "评审 `{0}` 没有负责人"},
                              .arguments = {entry.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "review/no-owner",
             .severity = diag::Severity::warning,
             .summary = {.en = "a review has no owner",
                         .es = "una revisión no tiene responsable",
                         .zh = "有评审没有负责人"},
             .rationale = {.en = "Somebody must gather the results, invite the people and see that "
                                 "decisions reach the next plan.",
                           .es = "Alguien debe reunir los resultados, convocar a las personas y "
                                 "cuidar de que las decisiones lleguen al siguiente plan.",
                           .zh = "必须有人收集结果、召集人员，并确保决定进入下一计划。"},
             .remedy = {.en = "add `owner: <person>` to the review",
                        .es = "añada `owner: <persona>` a la revisión",
                        .zh = "在评审中加上 `owner: <人员>`"},
             .source = "S0 step 9",
             .since = "0.1",
             .bad = R"(reviews:
  annual: {title: Annual review, due: 2026-11-18, inputs: [results of the year, survey of the customers, indicators], next: northern-2027}  # <-- here
)",
             .good = R"(reviews:
  annual: {title: Annual review, due: 2026-11-18, owner: ana, inputs: [results of the year, survey of the customers, indicators], next: northern-2027}
)"},
    .check = check};

}  // namespace planctl::rules::review::no_owner
