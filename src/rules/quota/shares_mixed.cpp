// rules/quota/shares_mixed: percentages and plain weights among siblings.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::shares_mixed {
namespace {

constexpr values::Text message{.en = "`{0}` mixes percentages and plain weights at {1}",
                               .es = "`{0}` mezcla porcentajes y pesos en {1}",
                               .zh = "`{0}` 在 {1} 混用百分比和权重"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::shares_mixed, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/shares-mixed",
         .severity = diag::Severity::error,
         .summary = {.en = "percentages and plain weights stand among siblings",
                     .es = "porcentajes y pesos se mezclan en un mismo nivel",
                     .zh = "同级中混用百分比和权重"},
         .rationale =
             {.en = "A percentage is a part of 100, a weight is a part of the sum of the weights. "
                    "Side by side they can be read in two ways, and people are paid by the result.",
              .es = "Un porcentaje es parte de 100; un peso es parte de la suma de pesos. Juntos "
                    "admiten dos lecturas, y de ellas depende la paga.",
              .zh = "百分比是 100 "
                    "的一部分，权重是权重之和的一部分。并列时有两种读法，而薪酬取决于结果。"},
         .remedy = {.en = "write all of them as percentages or all as weights",
                    .es = "escríbalos todos como porcentajes o todos como pesos",
                    .zh = "全部写成百分比，或全部写成权重"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 55%, sur: 45}  # <-- here
      months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 55%, sur: 45%}
      months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)"},
    .check = check};

}  // namespace planctl::rules::quota::shares_mixed
