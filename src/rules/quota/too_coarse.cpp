// rules/quota/too_coarse: a target with fewer units than cells.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::too_coarse {
namespace {

constexpr values::Text message{.en = "`{0}` shares {2} among {1} cells, so that many get nothing",
                               .es = "`{0}` reparte {2} entre {1} celdas: muchas no reciben nada",
                               .zh = "`{0}` 把 {2} 分给 {1} 个单元格，许多单元格得不到配额"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::too_coarse, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/too-coarse",
         .severity = diag::Severity::warning,
         .summary = {.en = "the target has fewer units than cells to share it",
                     .es = "el objetivo tiene menos unidades que celdas",
                     .zh = "目标的单位数少于单元格数"},
         .rationale = {.en = "Where a target has fewer units than cells, most quotas are zero and "
                             "the rest is a matter of rounding: nobody can be judged by them.",
                       .es = "Con menos unidades que celdas, casi todas las cuotas son cero y el "
                             "resto es redondeo: no sirven para evaluar.",
                       .zh = "单位少于单元格时，多数配额为零，其余只是取整的结果，无法据以考核。"},
         .remedy = {.en = "cut the goal by fewer dimensions",
                    .es = "reparta el objetivo por menos dimensiones",
                    .zh = "减少分解的维度"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  posts:
    title: New shop systems
    measure: units
    unit: systems
    target: 3  # <-- here
    baseline: 0
    owner: marta
    due: 2026-12-31
    department: ventas
    supports: [distribution]
    quota: {region: {norte: 1, sur: 1}, channel: {retail: 1, online: 1}}
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota: {region: {norte: 55%, sur: 45%}}
)"},
    .check = check};

}  // namespace planctl::rules::quota::too_coarse
