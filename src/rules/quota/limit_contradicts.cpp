// rules/quota/limit_contradicts: limits of one node that contradict each other or its hold.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::limit_contradicts {
namespace {

constexpr values::Text message{
    .en = "the limits of `{0}` at {1} contradict each other, or what is held or targeted there",
    .es = "los límites de `{0}` en {1} se contradicen entre sí o con lo fijado o la meta de allí",
    .zh = "`{0}` 在 {1} 的限额互相矛盾，或与该处的固定金额或目标矛盾"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::limit_contradicts, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/limit-contradicts",
         .severity = diag::Severity::error,
         .summary = {.en = "limits of a node contradict each other or its hold",
                     .es = "los límites de un nodo se contradicen o contradicen su importe fijado",
                     .zh = "节点的限额互相矛盾或与其固定金额矛盾"},
         .rationale = {.en = "No amount is at once above the least and below the most, or at the "
                             "held amount and inside the limits.",
                       .es = "Ningún importe está a la vez sobre el mínimo y bajo el máximo, o en "
                             "el importe fijado y dentro de los límites.",
                       .zh =
                           "没有任何金额能同时高于下限又低于上限，或既等于固定金额又在限额之内。"},
         .remedy = {.en = "correct `min`, `max` or the held amount",
                    .es = "corrija `min`, `max` o el importe fijado",
                    .zh = "请更正 `min`、`max` 或固定金额"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      limits: [{where: {region: norte}, min: 7M, max: 6M, reason: capacity}]  # <-- here
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      limits: [{where: {region: norte}, min: 5M, max: 6M, reason: capacity}]
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)"},
    .check = check};

}  // namespace planctl::rules::quota::limit_contradicts
