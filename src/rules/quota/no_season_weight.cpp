// rules/quota/no_season_weight: a season whose weights are all zero.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::no_season_weight {
namespace {

constexpr values::Text message{.en = "the {1} of `{0}` all weigh zero",
                               .es = "los {1} de `{0}` pesan todos cero",
                               .zh = "`{0}` 的 {1} 权重全部为零"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::no_season_weight, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/no-season-weight",
         .severity = diag::Severity::error,
         .summary = {.en = "all weights of a season are zero",
                     .es = "todos los pesos de la estacionalidad son cero",
                     .zh = "季节权重全部为零"},
         .rationale = {.en = "A year in which no period carries anything cannot carry the target.",
                       .es = "Un año en que ningún período lleva nada no puede llevar el objetivo.",
                       .zh = "没有任何时段承担配额的年度无法承担目标。"},
         .remedy = {.en = "give at least one period a weight",
                    .es = "dé peso al menos a un período",
                    .zh = "至少给一个时段权重"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 55%, sur: 45%}
      months: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]  # <-- here
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 55%, sur: 45%}
      months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)"},
    .check = check};

}  // namespace planctl::rules::quota::no_season_weight
