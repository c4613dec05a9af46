// rules/quota/share_missing: a member without a share among siblings that have one.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::share_missing {
namespace {

constexpr values::Text message{.en = "`{0}` gives no share to {1}",
                               .es = "`{0}` no da cuota a {1}",
                               .zh = "`{0}` 没有给 {1} 份额"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::share_missing, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "quota/share-missing",
             .severity = diag::Severity::error,
             .summary = {.en = "a member has no share although its siblings have",
                         .es = "un miembro no tiene cuota aunque sus hermanos sí",
                         .zh = "同级成员有份额而该成员没有"},
             .rationale = {.en = "A member that is left out gets nothing, all year long. Where "
                                 "that is meant it should be readable in the plan.",
                           .es = "Un miembro omitido no recibe nada en todo el año. Si es lo que "
                                 "se quiere, debe leerse en el plan.",
                           .zh = "被遗漏的成员全年得不到任何配额。如果确实如此，应在计划中写明。"},
             .remedy = {.en = "add its share, or write `0` to leave it out on purpose",
                        .es = "añada su cuota o escriba `0` si se excluye a propósito",
                        .zh = "补上份额；如有意排除，请写 `0`"},
             .source = "S4 quantified management",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 100%}  # <-- here
      months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)",
             .good = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:  {norte: 55%, sur: 45%}
      months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::quota::share_missing
