// rules/quota/limit_not_node: a limit at a place that is not a node of the cut.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::limit_not_node {
namespace {

constexpr values::Text message{
    .en = "the limit of `{0}` at {1} is not a node of its order of dimensions ({2})",
    .es = "el límite de `{0}` en {1} no es un nodo de su orden de dimensiones ({2})",
    .zh = "`{0}` 在 {1} 的限额不是其维度顺序（{2}）的节点"};

constexpr values::Text below_inner{
    .en = "the limit of `{0}` at {1} is not a node: {2} is cut into its members first",
    .es = "el límite de `{0}` en {1} no es un nodo: {2} se reparte antes entre sus miembros",
    .zh = "`{0}` 在 {1} 的限额不是节点：{2} 先分解到其下级成员"};
constexpr values::Text below_inner_help{
    .en = "limit each member of {2}, or {2} as a whole",
    .es = "ponga el límite a cada miembro de {2}, o a {2} entero",
    .zh = "请为 {2} 的各成员分别设限，或对整个 {2} 设限"};

void check(const Input& input, const Pen& pen) {
  using model::QuotaFault;
  report_problems(input, pen, QuotaFault::limit_not_node, message);
  report_problems(input, pen, QuotaFault::limit_below_inner, below_inner, &below_inner_help);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "quota/limit-not-node",
             .severity = diag::Severity::error,
             .summary = {.en = "a limit names a place that is not a node of the cut",
                         .es = "un límite señala un lugar que no es un nodo del reparto",
                         .zh = "限额所指的位置不是分解树的节点"},
             .rationale = {.en = "The target is cut dimension by dimension. An amount can be "
                                 "limited where the cut has a node: every dimension before the "
                                 "last one that is named must be named too.",
                           .es = "El objetivo se reparte dimensión a dimensión. Solo se limita un "
                                 "importe donde hay un nodo: hay que nombrar todas las dimensiones "
                                 "anteriores a la última nombrada.",
                           .zh = "目标按维度逐层分解。只有在节点上才能设限额：所列最后一个维度之前"
                                 "的维度都必须写明。"},
             .remedy = {.en = "name the dimensions before it in `where`, or change `order`",
                        .es = "nombre en `where` las dimensiones anteriores o cambie `order`",
                        .zh = "在 `where` 中写明之前的维度，或修改 `order`"},
             .source = "S4 quantified management",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      channel: {retail: 70%, online: 30%}
      limits: [{where: {channel: online}, min: 1M, reason: agreed minimum}]  # <-- here
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)",
             .good = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      channel: {retail: 70%, online: 30%}
      limits: [{where: {region: norte, channel: online}, min: 1M, reason: agreed minimum}]
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::quota::limit_not_node
