// rules/quota/hold_exceeds: held amounts above what their parent has.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::hold_exceeds {
namespace {

constexpr values::Text message{
    .en = "the holds of `{0}` at {1} are more than it has, by {2}",
    .es = "los importes fijados de `{0}` en {1} superan lo disponible en {2}",
    .zh = "`{0}` 在 {1} 的固定金额超出 {2}"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::hold_exceeds, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/hold-exceeds",
         .severity = diag::Severity::error,
         .summary = {.en = "held amounts are more than what their parent has",
                     .es = "los importes fijados superan lo que tiene su nodo superior",
                     .zh = "固定金额超过上级所有"},
         .rationale = {.en = "A held amount is taken from the parent's share. When the holds are "
                             "larger than the share, the other children would have to be negative.",
                       .es = "Un importe fijado se toma de la cuota del nodo superior. Si es "
                             "mayor, los demás tendrían que ser negativos.",
                       .zh = "固定金额取自上级份额。超过时，其他成员只能为负。"},
         .remedy = {.en = "lower the held amounts, or raise the share or the amount of the parent",
                    .es = "reduzca los importes fijados o aumente la cuota del nodo superior",
                    .zh = "降低固定金额，或提高上级的份额"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 55%, sur: 45%}
      channel: {retail: 70%, online: 30%}
      months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
      hold: [{where: {region: norte, channel: online}, amount: 9M, owner: ana, reason: signed contract}]  # <-- here
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 55%, sur: 45%}
      channel: {retail: 70%, online: 30%}
      months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
      hold: [{where: {region: norte, channel: online}, amount: 1M, owner: ana, reason: signed contract}]
)"},
    .check = check};

}  // namespace planctl::rules::quota::hold_exceeds
