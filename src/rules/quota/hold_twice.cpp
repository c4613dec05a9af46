// rules/quota/hold_twice: two held amounts at one node.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::hold_twice {
namespace {

constexpr values::Text message{.en = "`{0}` holds {1} twice ({2})",
                               .es = "`{0}` fija {1} dos veces ({2})",
                               .zh = "`{0}` 对 {1} 固定了两次（{2}）"};

constexpr values::Text beside_target{
    .en = "`{0}` holds {1} at {2}, but its `targets` give {1} another amount",
    .es = "`{0}` fija {1} en {2}, pero sus `targets` le dan otro importe",
    .zh = "`{0}` 将 {1} 固定为 {2}，但其 `targets` 给出的数额不同"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::hold_twice, message);
  report_problems(input, pen, model::QuotaFault::hold_beside_target, beside_target);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "quota/hold-twice",
             .severity = diag::Severity::error,
             .summary = {.en = "a node is held twice",
                         .es = "un nodo está fijado dos veces",
                         .zh = "同一节点被固定两次"},
             .rationale = {.en = "Two amounts for one node contradict each other, even where they "
                                 "are equal: the next change will forget one of them.",
                           .es = "Dos importes para un mismo nodo se contradicen: en el próximo "
                                 "cambio se olvidará uno.",
                           .zh = "同一节点的两个金额互相矛盾：下次修改会漏掉其中之一。"},
             .remedy = {.en = "keep one of them", .es = "conserve solo uno", .zh = "只保留一个"},
             .source = "S4 quantified management",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 55%, sur: 45%}
      channel: {retail: 70%, online: 30%}
      months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
      hold:
        - {where: {region: norte, channel: online}, amount: 1M, owner: ana, reason: signed contract}
        - {where: {region: norte, channel: online}, amount: 1.1M, owner: ana, reason: revised contract}  # <-- here
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

}  // namespace planctl::rules::quota::hold_twice
