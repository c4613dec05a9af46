// rules/quota/limit_exceeds: least amounts above what their parent has.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::limit_exceeds {
namespace {

constexpr values::Text message{
    .en = "the least amounts and holds of `{0}` at {1} are more than it has, by {2}",
    .es = "los mínimos y los importes fijados de `{0}` en {1} superan lo disponible en {2}",
    .zh = "`{0}` 在 {1} 的下限与固定金额超出可分配数 {2}"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::limit_exceeds, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/limit-exceeds",
         .severity = diag::Severity::error,
         .summary = {.en = "the least amounts are more than what their parent has",
                     .es = "los mínimos superan lo que tiene su nodo superior",
                     .zh = "下限之和超过上级所有"},
         .rationale =
             {.en =
                  "Every node is to get its least amount, and there is not enough for all of them.",
              .es = "Cada nodo debe recibir su mínimo, y no alcanza para todos.",
              .zh = "每个节点都应得到其下限，而总额不足。"},
         .remedy =
             {.en = "lower the least or the held amounts, or raise what the parent has",
              .es = "reduzca los mínimos o los importes fijados, o aumente lo del nodo superior",
              .zh = "降低下限或固定金额，或提高上级的数额"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      channel: {retail: 70%, online: 30%}
      limits: [{where: {region: norte, channel: online}, min: 7M, reason: agreed}]  # <-- here
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      channel: {retail: 70%, online: 30%}
      limits: [{where: {region: norte, channel: online}, min: 2M, reason: agreed}]
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)"},
    .check = check};

}  // namespace planctl::rules::quota::limit_exceeds
