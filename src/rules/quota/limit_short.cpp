// rules/quota/limit_short: greatest amounts below what their parent has.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::limit_short {
namespace {

constexpr values::Text message{
    .en = "the greatest amounts and holds of `{0}` at {1} leave {2} of it to nobody",
    .es = "los máximos y los importes fijados de `{0}` en {1} dejan {2} sin nadie",
    .zh = "`{0}` 在 {1} 的上限与固定金额使 {2} 无人承担"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::limit_short, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/limit-short",
         .severity = diag::Severity::error,
         .summary = {.en = "the greatest amounts are less than what their parent has",
                     .es = "los máximos son menos que lo que tiene su nodo superior",
                     .zh = "上限之和少于上级所有"},
         .rationale =
             {.en = "Every node is at its greatest amount, and nobody is left to carry the rest.",
              .es = "Cada nodo está en su máximo y nadie queda para llevar el resto.",
              .zh = "所有节点已达上限，余额无人承担。"},
         .remedy =
             {.en = "raise a greatest amount, leave one node without, or lower what the parent has",
              .es = "aumente un máximo, deje un nodo sin él o reduzca lo del nodo superior",
              .zh = "提高某个上限、留一个不设上限的节点，或降低上级的数额"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 1, sur: 0}
      limits: [{where: {region: norte}, max: 6M, reason: capacity}]  # <-- here
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      limits: [{where: {region: norte}, max: 6M, reason: capacity}]
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)"},
    .check = check};

}  // namespace planctl::rules::quota::limit_short
