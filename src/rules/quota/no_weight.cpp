// rules/quota/no_weight: siblings whose weights are all zero.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::no_weight {
namespace {

constexpr values::Text message{.en = "`{0}` has only zero weights at {1}",
                               .es = "`{0}` solo tiene pesos cero en {1}",
                               .zh = "`{0}` 在 {1} 的权重全部为零"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::no_weight, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "quota/no-weight",
             .severity = diag::Severity::error,
             .summary = {.en = "all weights of a set of siblings are zero",
                         .es = "todos los pesos de un nivel son cero",
                         .zh = "同级权重全部为零"},
             .rationale = {.en = "A target cannot be shared among members that all count nothing.",
                           .es =
                               "Un objetivo no puede repartirse entre miembros que no pesan nada.",
                           .zh = "目标无法在权重全为零的成员之间分配。"},
             .remedy = {.en = "give at least one member a weight, or write `even`",
                        .es = "dé peso al menos a un miembro o escriba `even`",
                        .zh = "至少给一个成员权重，或写 `even`"},
             .source = "S4 quantified management",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 0, sur: 0}  # <-- here
      months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)",
             .good = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 55%, sur: 45%}
      months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)"},
    .check = check};

}  // namespace planctl::rules::quota::no_weight
