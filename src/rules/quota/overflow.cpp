// rules/quota/overflow: an amount too large to be cut exactly.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::overflow {
namespace {

constexpr values::Text message{
    .en = "{1} of `{0}` exceeds what can be cut exactly: {2}",
    .es = "{1} de `{0}` excede lo que puede repartirse con exactitud: {2}",
    .zh = "`{0}` 的 {1} 超出可精确分解的范围：{2}"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::overflow, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "quota/overflow",
             .severity = diag::Severity::error,
             .summary = {.en = "an amount is too large to be cut exactly",
                         .es = "un importe es demasiado grande para repartirlo con exactitud",
                         .zh = "金额过大，无法精确分解"},
             .rationale = {.en = "Quotas are exact; amounts and weights beyond the range of exact "
                                 "arithmetic are refused instead of rounded.",
                           .es = "Las cuotas son exactas; lo que excede la aritmética exacta se "
                                 "rechaza en vez de redondearse.",
                           .zh = "配额必须精确；超出精确运算范围的数不取整而拒绝。"},
             .remedy = {.en = "use a larger unit, or smaller weights",
                        .es = "use una unidad mayor o pesos menores",
                        .zh = "使用更大的单位或更小的权重"},
             .source = "S4 quantified management",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 999_999_999_999_999, sur: 999_999_999_999_999}  # <-- here
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

}  // namespace planctl::rules::quota::overflow
