// rules/quota/history_negative: past figures below zero.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::history_negative {
namespace {

constexpr values::Text message{
    .en = "the past figures of `{0}` are below zero for {1}: {2} counts as 0",
    .es = "las cifras pasadas de `{0}` son negativas en {1}: {2} cuenta como 0",
    .zh = "`{0}` 在 {1} 的历史数据为负：{2} 按 0 计"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::history_negative, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "quota/history-negative",
             .severity = diag::Severity::warning,
             .summary = {.en = "past figures below zero count as zero",
                         .es = "las cifras pasadas negativas cuentan como cero",
                         .zh = "负的历史数据按零计"},
             .rationale = {.en = "Returns can make a sum negative. A negative share would raise "
                                 "the shares of all others above the whole.",
                           .es = "Las devoluciones pueden hacer negativa una suma. Una cuota "
                                 "negativa elevaría las demás por encima del total.",
                           .zh = "退货可能使合计为负。负的份额会使其他份额之和超过整体。"},
             .remedy =
                 {.en =
                      "take more periods, or give the member a weight or `{like: ...}` of its own",
                  .es = "tome más períodos, o dé al miembro un peso o `{like: ...}` propio",
                  .zh = "增加期间，或为该成员单独给出权重或 `{like: ...}`"},
             .source = "S4 quantified management",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {actuals: 2024, file: past.csv}  # <-- here
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)",
             .good = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {actuals: 2024..2025, file: past.csv}
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)"},
    .check = check};

}  // namespace planctl::rules::quota::history_negative
