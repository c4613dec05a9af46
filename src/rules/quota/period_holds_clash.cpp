// rules/quota/period_holds_clash: holds on periods that cannot be met together.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::period_holds_clash {
namespace {

constexpr values::Text message{
    .en = "the hold of {2} on `{0}` at {1} cannot be met together with the others",
    .es = "el importe fijado de {2} en `{0}`, {1}, no puede cumplirse junto con los demás",
    .zh = "`{0}` 在 {1} 的固定金额 {2} 无法与其他固定金额同时满足"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::period_holds_clash, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/period-holds-clash",
         .severity = diag::Severity::error,
         .summary = {.en = "holds on periods contradict each other",
                     .es = "importes fijados en períodos se contradicen",
                     .zh = "各期间的固定金额相互矛盾"},
         .rationale =
             {.en = "Periods held at one node lie inside each other or apart; and what is held at "
                    "the nodes below, in their periods, must leave room for what is held above.",
              .es = "Los períodos fijados en un nodo están uno dentro de otro o separados; y lo "
                    "fijado en los nodos inferiores debe dejar sitio a lo fijado arriba.",
              .zh = "同一节点的锁定期间须相互包含或分离；下级节点的锁定须给上级的锁定留出余地。"},
         .remedy = {.en = "change one of the amounts or periods",
                    .es = "cambie uno de los importes o períodos",
                    .zh = "修改其中一个金额或期间"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region: {norte: 55%, sur: 45%}
      hold:
        - {where: {region: norte}, period: 2026-03, amount: 500k, owner: luis, reason: fair}
        - {where: {region: norte}, period: 2026-W14, amount: 100k, owner: luis, reason: launch}  # <-- here
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region: {norte: 55%, sur: 45%}
      hold:
        - {where: {region: norte}, period: 2026-03, amount: 500k, owner: luis, reason: fair}
        - {where: {region: norte}, period: 2026-W12, amount: 200k, owner: luis, reason: launch}
)"},
    .check = check};

}  // namespace planctl::rules::quota::period_holds_clash
