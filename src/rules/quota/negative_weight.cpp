// rules/quota/negative_weight: a weight below zero.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::negative_weight {
namespace {

constexpr values::Text message{.en = "`{0}` gives {1} the negative weight {2}",
                               .es = "`{0}` da a {1} el peso negativo {2}",
                               .zh = "`{0}` 给 {1} 的权重 {2} 为负"};

constexpr values::Text of_day{.en = "the calendar `{0}` has the negative weight {1}",
                              .es = "el calendario `{0}` tiene el peso negativo {1}",
                              .zh = "日历 `{0}` 中的权重 {1} 为负"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::negative_weight, message);
  report_once(input, pen, model::QuotaFault::negative_day_weight, of_day);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "quota/negative-weight",
             .severity = diag::Severity::error,
             .summary = {.en = "a weight is below zero",
                         .es = "un peso es negativo",
                         .zh = "权重为负"},
             .rationale = {.en = "A negative weight makes the other shares grow beyond the target "
                                 "and can make the sum of the weights vanish.",
                           .es = "Un peso negativo hace que las demás cuotas superen el objetivo y "
                                 "puede anular la suma de pesos.",
                           .zh = "负权重会使其他份额超过目标，甚至使权重之和为零。"},
             .remedy = {.en = "write zero or a positive weight",
                        .es = "escriba cero o un peso positivo",
                        .zh = "请写零或正数"},
             .source = "S4 quantified management",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 3, sur: -1}  # <-- here
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

}  // namespace planctl::rules::quota::negative_weight
