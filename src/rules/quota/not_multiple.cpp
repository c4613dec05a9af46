// rules/quota/not_multiple: an amount that is not a multiple of the rounding unit.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::not_multiple {
namespace {

constexpr values::Text message{.en = "{1} of `{0}` is not a multiple of {2}",
                               .es = "{1} de `{0}` no es múltiplo de {2}",
                               .zh = "`{0}` 的 {1} 不是 {2} 的倍数"};
constexpr values::Text no_unit{.en = "`{0}` cannot be rounded to {2}",
                               .es = "`{0}` no puede redondearse a {2}",
                               .zh = "`{0}` 不能按 {2} 取整"};

void check(const Input& input, const Pen& pen) {
  for (const auto& problem : find_problems(input, model::QuotaFault::not_multiple)) {
    const auto* const unit = std::get_if<diag::Figure>(&problem.amount);
    const bool is_unit = unit == nullptr || unit->units > 0;
    report_problem(input, pen, problem, is_unit ? message : no_unit);
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "quota/not-multiple",
             .severity = diag::Severity::error,
             .summary = {.en = "an amount is not a multiple of the rounding unit",
                         .es = "un importe no es múltiplo de la unidad de redondeo",
                         .zh = "金额不是取整单位的倍数"},
             .rationale =
                 {.en = "Quotas in whole cases or hundreds add up to the target only if the target "
                        "and every held amount are whole cases or hundreds too.",
                  .es = "Las cuotas en cajas o centenas suman el objetivo solo si el objetivo y "
                        "los importes fijados también lo son.",
                  .zh = "按整箱或整百取整的配额，只有目标和固定金额也是整箱或整百才能加总一致。"},
             .remedy = {.en = "change the amount, or `rounding`",
                        .es = "cambie el importe o `rounding`",
                        .zh = "修改金额或 `rounding`"},
             .source = "S4 quantified management",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 55%, sur: 45%}
      months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
      rounding: 70k  # <-- here
)",
             .good = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 55%, sur: 45%}
      months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
      rounding: 100
)"},
    .check = check};

}  // namespace planctl::rules::quota::not_multiple
