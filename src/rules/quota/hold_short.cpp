// rules/quota/hold_short: siblings that are all held, below what their parent has.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::hold_short {
namespace {

constexpr values::Text message{.en = "all of {1} is held for `{0}`, and {2} of it belong to nobody",
                               .es = "todo {1} está fijado para `{0}` y {2} quedan sin dueño",
                               .zh = "`{0}` 的 {1} 全部固定，仍有 {2} 无人承担"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::hold_short, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/hold-short",
         .severity = diag::Severity::error,
         .summary = {.en = "all siblings are held and together less than their parent",
                     .es = "todos los nodos del nivel están fijados y suman menos que el superior",
                     .zh = "同级全部固定且合计少于上级"},
         .rationale =
             {.en = "Where every child is held there is nobody left to carry the rest of the "
                    "parent's share.",
              .es = "Si todos están fijados, nadie puede llevar el resto de la cuota superior.",
              .zh = "下级全部固定时，剩余部分无人承担。"},
         .remedy = {.en = "leave one child free, or make the holds add up to the parent",
                    .es = "deje libre a uno o haga que los importes sumen lo del nodo superior",
                    .zh = "留出一个不固定的成员，或使合计等于上级"},
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
        - {where: {region: norte}, amount: 5M, owner: luis, reason: agreed}  # <-- here
        - {where: {region: sur}, amount: 6M, owner: marta, reason: agreed}
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 55%, sur: 45%}
      channel: {retail: 70%, online: 30%}
      months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
      hold:
        - {where: {region: norte}, amount: 5.1M, owner: luis, reason: agreed}
        - {where: {region: sur}, amount: 6M, owner: marta, reason: agreed}
)"},
    .check = check};

}  // namespace planctl::rules::quota::hold_short
