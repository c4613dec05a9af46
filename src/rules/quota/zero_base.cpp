// rules/quota/zero_base: siblings whose past figures are all zero.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::zero_base {
namespace {

constexpr values::Text message{.en = "all past figures of `{0}` are zero for {1} ({2})",
                               .es = "todas las cifras pasadas de `{0}` son cero en {1} ({2})",
                               .zh = "`{0}` 在 {1} 的历史数据全为零（{2}）"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::zero_base, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/zero-base",
         .severity = diag::Severity::error,
         .summary = {.en = "the past figures that give shares are all zero",
                     .es = "las cifras pasadas que dan cuotas son todas cero",
                     .zh = "用于计算份额的历史数据全为零"},
         .rationale = {.en = "From nothing no proportion follows. An even split made in silence "
                             "would hide that there is no base.",
                       .es = "De la nada no sale ninguna proporción. Un reparto igual hecho en "
                             "silencio ocultaría que no hay base.",
                       .zh = "零基数得不出比例。默默均分会掩盖没有依据的事实。"},
         .remedy =
             {.en =
                  "write `on_zero_base: even`, or a rule with `where` that gives the shares there",
              .es = "escriba `on_zero_base: even`, o una regla con `where` que dé ahí las cuotas",
              .zh = "写 `on_zero_base: even`，或用带 `where` 的规则给出该处的份额"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      channel: {actuals: 2023, file: past.csv}  # <-- here
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      channel: {actuals: 2023, file: past.csv, on_zero_base: even}
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::quota::zero_base
