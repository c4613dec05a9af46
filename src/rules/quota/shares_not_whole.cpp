// rules/quota/shares_not_whole: percentages of siblings that do not add up to 100 %.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::shares_not_whole {
namespace {

constexpr values::Text below{.en = "the shares of `{0}` at {1} fall short of 100 % by {2}",
                             .es = "a las cuotas de `{0}` en {1} les falta un {2} para el 100 %",
                             .zh = "`{0}` 在 {1} 的份额之和比 100% 少 {2}"};
constexpr values::Text above{.en = "the shares of `{0}` at {1} exceed 100 % by {2}",
                             .es = "las cuotas de `{0}` en {1} superan el 100 % en un {2}",
                             .zh = "`{0}` 在 {1} 的份额之和比 100% 多 {2}"};

void check(const Input& input, const Pen& pen) {
  report_differences(input, pen, model::QuotaFault::shares_not_whole, above, below);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/shares-not-whole",
         .severity = diag::Severity::error,
         .summary = {.en = "the shares of siblings do not add up to 100 %",
                     .es = "las cuotas de un mismo nivel no suman 100 %",
                     .zh = "同级份额之和不是 100%"},
         .rationale =
             {.en = "Every unit of the target must belong to somebody. Shares that fall short "
                    "leave a part of the target to nobody; shares above 100 % promise it twice.",
              .es = "Cada unidad del objetivo debe pertenecer a alguien. Si las cuotas no llegan, "
                    "una parte queda sin responsable; si superan 100 %, se promete dos veces.",
              .zh = "目标的每一个单位都必须有人承担。份额不足，则有一部分无人负责；超过 "
                    "100%，则重复承诺。"},
         .remedy = {.en = "correct the percentages, or write plain weights such as `2` and `3`",
                    .es = "corrija los porcentajes o escriba pesos como `2` y `3`",
                    .zh = "改正百分比，或改写为 `2`、`3` 这样的权重"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 55%, sur: 44%}  # <-- here
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

}  // namespace planctl::rules::quota::shares_not_whole
