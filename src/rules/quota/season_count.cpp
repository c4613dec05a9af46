// rules/quota/season_count: a season with the wrong number of weights.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::season_count {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& problem : find_problems(input, model::QuotaFault::season_count)) {
    const auto& goal = input.plan.goals[problem.goal];
    const auto periods = values::periods_of(input.plan.year(), goal.quota->season->every);
    pen.report(problem.at,
               {.text = {.en = "`{0}` gives {2} weights for its `{1}`; the year has {3}",
                         .es = "`{0}` da {2} pesos para `{1}`; el año tiene {3}",
                         .zh = "`{0}` 的 `{1}` 给出了 {2} 个权重，全年有 {3} 个"},
                .arguments = {goal.id.value, problem.node, problem.amount,
                              std::to_string(periods.size())}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "quota/season-count",
             .severity = diag::Severity::error,
             .summary = {.en = "a season has the wrong number of weights",
                         .es = "la estacionalidad no tiene el número de pesos correcto",
                         .zh = "季节权重的个数不对"},
             .rationale =
                 {.en = "Each month, quarter or week of the plan's year needs its own weight; a "
                        "missing one would shift all that follow.",
                  .es = "Cada mes, trimestre o semana del año necesita su peso; si falta uno, los "
                        "siguientes se desplazan.",
                  .zh = "计划年度的每个月、季度或周都需要一个权重；缺一个就会使后面的全部错位。"},
             .remedy = {.en = "write one weight for each period of the year",
                        .es = "escriba un peso por cada período del año",
                        .zh = "为年度的每个时段写一个权重"},
             .source = "S4 quantified management",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 55%, sur: 45%}
      months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11]  # <-- here
)",
             .good = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 55%, sur: 45%}
      months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)"},
    .check = check};

}  // namespace planctl::rules::quota::season_count
