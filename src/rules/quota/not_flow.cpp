// rules/quota/not_flow: a stock or ratio that is to be cut into quotas.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::not_flow {
namespace {

constexpr values::Text message{
    .en = "`{0}` does not add up over the year, so its target cannot be cut into quotas{1}{2}",
    .es = "`{0}` no se acumula durante el año: su objetivo no puede repartirse en cuotas{1}{2}",
    .zh = "`{0}` 在年度内不可累加，目标不能分解为配额{1}{2}"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::not_flow, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "quota/not-flow",
             .severity = diag::Severity::error,
             .summary =
                 {.en = "a goal that does not add up over time is to be cut into quotas",
                  .es = "un objetivo que no se acumula en el tiempo se quiere repartir en cuotas",
                  .zh = "不可累加的目标却要分解为配额"},
             .rationale =
                 {.en = "Sales of twelve months add up to a year; a distribution rate of twelve "
                        "months does not. Quotas of such a measure would be meaningless sums.",
                  .es = "Las ventas de doce meses suman un año; una tasa de distribución no. Esas "
                        "cuotas serían sumas sin sentido.",
                  .zh = "十二个月的销售额可以相加为一年，分销率不行。这样的配额之和没有意义。"},
             .remedy = {.en = "remove `quota`, or write `kind: flow` if the measure does add up",
                        .es = "quite `quota` o escriba `kind: flow` si la medida sí se acumula",
                        .zh = "删去 `quota`；如确可累加，写 `kind: flow`"},
             .source = "S4 quantified management",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  awareness:
    title: Brand awareness
    measure: awareness
    baseline: 31%
    target: 36%
    owner: ana
    due: 2026-12-31
    quota: {region: {norte: 50%, sur: 50%}}  # <-- here
)",
             .good = R"(goals:  # others as before
  awareness:
    title: Brand awareness
    measure: awareness
    baseline: 31%
    target: 36%
    owner: ana
    due: 2026-12-31
    perspective: customer
    department: comercial
    supports: [sales]
    driven_by: [skills]
    basis: [demand]
    evidence: four points after the campaign of 2024
    milestones: [{due: 2026-03-31, amount: 32%}, {due: 2026-06-30, amount: 34%}, {due: 2026-09-30, amount: 35%}]
)"},
    .check = check};

}  // namespace planctl::rules::quota::not_flow
