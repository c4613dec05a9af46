// rules/quota/target_missed: a target that whole units cannot meet beside the others.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::target_missed {
namespace {

constexpr values::Text message{
    .en = "whole units of `{0}` miss the target of {1}, by {2}",
    .es = "en unidades enteras, `{0}` se desvía de la meta de {1} en {2}",
    .zh = "`{0}` 取整后与 {1} 的目标相差 {2}"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::target_missed, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/target-missed",
         .severity = diag::Severity::warning,
         .summary = {.en = "whole units cannot meet all targets at once",
                     .es = "las unidades enteras no pueden cumplir todas las metas a la vez",
                     .zh = "取整后无法同时满足所有目标"},
         .rationale = {.en = "Amounts can be rounded so that the sums along two dimensions hold "
                             "exactly. Along a third this is not always possible; the first two in "
                             "the order of the cut are then met.",
                       .es = "Siempre se puede redondear de modo que cuadren las sumas en dos "
                             "dimensiones. En una tercera no siempre es posible; entonces se "
                             "cumplen las dos primeras del orden del reparto.",
                       .zh = "取整总能使两个维度的合计精确成立；第三个维度则未必，此时满足分解顺序"
                             "中的前两个。"},
         .remedy = {.en = "change the target by this amount, or put its dimension before the "
                          "others with `order`",
                    .es = "cambie la meta en ese importe, o ponga su dimensión delante con `order`",
                    .zh = "按此数修改目标，或用 `order` 把其维度排在前面"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  trial:
    title: Trial shops
    measure: trial shops
    kind: flow
    unit: shops
    baseline: 1
    target: 2
    owner: ana
    due: 2026-12-31
    quota:
      targets: {region: {norte: 1, sur: 1}, channel: {retail: 1, online: 1}, product: {tea: 1, coffee: 1}}  # <-- here
      product:
        - {where: {region: norte, channel: retail}, tea: 1, coffee: 0}
        - {where: {region: norte, channel: online}, tea: 0, coffee: 1}
        - {where: {region: sur, channel: retail}, tea: 0, coffee: 1}
        - {where: {region: sur, channel: online}, tea: 1, coffee: 0}
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      targets:
        region:  {norte: 5.55M, sur: 5.55M}
        channel: {retail: 5.55M, online: 5.55M}
        product: {tea: 5.55M, coffee: 5.55M}
)"},
    .check = check};

}  // namespace planctl::rules::quota::target_missed
