// rules/quota/target_limited: targets that limits leave too little room for.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::target_limited {
namespace {

constexpr values::Text message{
    .en = "the targets and limits of `{0}` cannot be met together: {1} differ by {2}",
    .es = "las metas y los límites de `{0}` no pueden cumplirse a la vez: {1} difieren en {2}",
    .zh = "`{0}` 的目标与限额无法同时满足：{1} 相差 {2}"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::target_limited, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "quota/target-limited",
             .severity = diag::Severity::error,
             .summary = {.en = "limits keep targets from being met",
                         .es = "los límites impiden cumplir las metas",
                         .zh = "限额使目标无法达成"},
             .rationale =
                 {.en = "Targets on several dimensions, limits and holds are fitted together. "
                        "Those that are named add up to a contradiction: no figures of the cells "
                        "between them can keep them all.",
                  .es = "Las metas de varias dimensiones, los límites y lo fijado se ajustan "
                        "juntos. Los citados suman una contradicción: ninguna cifra de las celdas "
                        "entre ellos puede respetarlos todos.",
                  .zh = "各维度的目标、限额与固定金额一并拟合。所列各项合起来互相矛盾："
                        "其间各单元取任何数字都无法同时满足。"},
             .remedy = {.en = "change one of the targets, limits or holds that are named",
                        .es = "cambie una de las metas, límites o importes fijados citados",
                        .zh = "修改所列的某个目标、限额或固定金额"},
             .source = "S4 quantified management",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      targets:
        region:  {norte: 6.1M, sur: 5M}
        product: {tea: 4.4M, coffee: 6.7M}
      product: {tea: 2, coffee: 3}
      limits:
        - {where: {region: norte, product: tea}, max: 1M, reason: few plants}  # <-- here
        - {where: {region: norte, product: coffee}, max: 5M, reason: capacity}
)",
             .good = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      targets:
        region:  {norte: 6.1M, sur: 5M}
        product: {tea: 4.4M, coffee: 6.7M}
      product: {tea: 2, coffee: 3}
      limits:
        - {where: {region: norte, product: tea}, max: 1M, reason: few plants}
        - {where: {region: norte, product: coffee}, max: 6M, reason: capacity}
)"},
    .check = check};

}  // namespace planctl::rules::quota::target_limited
