// rules/quota/hold_not_node: a held amount at a place that is not a node of the cut.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::hold_not_node {
namespace {

constexpr values::Text message{
    .en = "the hold of `{0}` at {1} is not a node of its order of dimensions ({2})",
    .es = "el importe fijado de `{0}` en {1} no es un nodo de su orden de dimensiones ({2})",
    .zh = "`{0}` 在 {1} 的固定金额不是其维度顺序（{2}）的节点"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::hold_not_node, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/hold-not-node",
         .severity = diag::Severity::error,
         .summary = {.en = "a held amount names a place that is not a node of the cut",
                     .es = "un importe fijado señala un lugar que no es un nodo del reparto",
                     .zh = "固定金额所指的位置不是分解树的节点"},
         .rationale =
             {.en = "The target is cut dimension by dimension. An amount can be held where the cut "
                    "has a node: every dimension before the last one that is named must be named "
                    "too.",
              .es =
                  "El objetivo se reparte dimensión a dimensión. Solo se fija un importe donde hay "
                  "un nodo: hay que nombrar todas las dimensiones anteriores a la última nombrada.",
              .zh = "目标按维度逐层分解。只有在节点上才能固定金额：所列最后一个维度之前的维度都必须"
                    "写明。"},
         .remedy = {.en = "name the dimensions before it in `where`, or change `order`",
                    .es = "nombre en `where` las dimensiones anteriores o cambie `order`",
                    .zh = "在 `where` 中写明之前的维度，或修改 `order`"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 55%, sur: 45%}
      channel: {retail: 70%, online: 30%}
      months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
      hold: [{where: {channel: online}, amount: 1M, owner: ana, reason: signed contract}]  # <-- here
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 55%, sur: 45%}
      channel: {retail: 70%, online: 30%}
      months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
      hold: [{where: {region: norte, channel: online}, amount: 1M, owner: ana, reason: signed contract}]
)"},
    .check = check};

}  // namespace planctl::rules::quota::hold_not_node
