// rules/quota/hold_not_node: a held amount at a place that is not a node of the cut.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::hold_not_node {
namespace {

constexpr values::Text message{
    .en = "the hold of `{0}` at {1} is not a node of its order of dimensions ({2})",
    .es = "el importe fijado de `{0}` en {1} no es un nodo de su orden de dimensiones ({2})",
    .zh = "`{0}` 在 {1} 的固定金额不是其维度顺序（{2}）的节点"};

constexpr values::Text below_inner{
    .en = "the hold of `{0}` at {1} is not a node: {2} is cut into its members first",
    .es =
        "el importe fijado de `{0}` en {1} no es un nodo: {2} se reparte antes entre sus miembros",
    .zh = "`{0}` 在 {1} 的固定金额不是节点：{2} 先分解到其下级成员"};
constexpr values::Text below_inner_help{
    .en = "hold an amount for each member of {2}, or for {2} as a whole",
    .es = "fije un importe para cada miembro de {2}, o para {2} entero",
    .zh = "请为 {2} 的各成员分别固定，或对整个 {2} 固定"};
constexpr values::Text of_whole{
    .en =
        "the hold of {2} on `{0}` names neither a place nor a part of the year: its target says "
        "what the whole brings",
    .es =
        "el importe fijado de {2} en `{0}` no nombra ni un lugar ni una parte del año: lo que "
        "aporta el conjunto lo dice su meta",
    .zh = "`{0}` 的固定金额 {2} 既未指明位置，也未指明年内期间：整体数额由其目标决定"};
constexpr values::Text of_whole_help{
    .en = "change `target`, or name a `where` or a shorter `period`",
    .es = "cambie `target`, o nombre un `where` o un `period` más corto",
    .zh = "请修改 `target`，或写明 `where` 或更短的 `period`"};

void check(const Input& input, const Pen& pen) {
  using model::QuotaFault;
  report_problems(input, pen, QuotaFault::hold_not_node, message);
  report_problems(input, pen, QuotaFault::hold_below_inner, below_inner, &below_inner_help);
  report_problems(input, pen, QuotaFault::hold_of_whole, of_whole, &of_whole_help);
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
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::quota::hold_not_node
