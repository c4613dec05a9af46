// rules/quota/rule_idle: a rule of shares or of the season that never counts.
#include "rules/quota_problems.hpp"

namespace planctl::rules::quota::rule_idle {
namespace {

constexpr values::Text message{.en = "the rule of `{0}` for {1} under `{2}` never counts",
                               .es = "la regla de `{0}` para {1} en `{2}` nunca cuenta",
                               .zh = "`{0}` 的 `{2}` 中针对 {1} 的规则从不生效"};

void check(const Input& input, const Pen& pen) {
  report_problems(input, pen, model::QuotaFault::rule_idle, message);
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "quota/rule-idle",
         .severity = diag::Severity::warning,
         .summary = {.en = "a rule of shares or of the season never counts",
                     .es = "una regla de reparto o de estacionalidad nunca cuenta",
                     .zh = "份额或季节性规则从不生效"},
         .rationale =
             {.en = "A rule counts where its `where` fits what the cut has reached: dimensions "
                    "that come before in its order, or the member whose members are shared. One "
                    "that never fits, or that a later one covers, leaves its place with the "
                    "shares of others.",
              .es = "Una regla cuenta donde su `where` corresponde a lo ya repartido: dimensiones "
                    "anteriores en el orden, o el miembro cuyos miembros se reparten. La que nunca "
                    "corresponde, o que otra posterior cubre, deja a su lugar con el reparto de "
                    "otros.",
              .zh = "规则在其 `where` 与已分解到的位置相符时生效：顺序中在前的维度，或正在向下分解"
                    "的成员。从不相符的规则，或被后面规则覆盖的规则，会使该处沿用他处的份额。"},
         .remedy = {.en = "correct `where`, put its dimension first in `order`, or move the rule "
                          "behind the one that covers it",
                    .es = "corrija `where`, ponga antes su dimensión en `order`, o mueva la regla "
                          "detrás de la que la cubre",
                    .zh =
                        "请更正 `where`，在 `order` 中把其维度提前，或把规则移到覆盖它的规则之后"},
         .source = "S4 quantified management",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      region:
        - {norte: 55%, sur: 45%}
        - {where: {channel: online}, norte: 30%, sur: 70%}  # <-- here
      channel: {retail: 70%, online: 30%}
      months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    milestones: [{due: 2026-03-31, amount: 2.2M}, {due: 2026-06-30, amount: 5M}, {due: 2026-09-30, amount: 7.5M}]
    quota:
      channel: {retail: 70%, online: 30%}
      region:
        - {norte: 55%, sur: 45%}
        - {where: {channel: online}, norte: 30%, sur: 70%}
      months: [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)"},
    .check = check};

}  // namespace planctl::rules::quota::rule_idle
