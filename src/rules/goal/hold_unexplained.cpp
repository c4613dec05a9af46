// rules/goal/hold_unexplained: a hold or limit that does not say who wants it or why.
#include "rules/rule.hpp"

namespace planctl::rules::goal::hold_unexplained {
namespace {

constexpr values::Text held{
    .en = "the hold of `{0}` does not say who answers for it and why",
    .es = "el importe fijado de `{0}` no dice quién responde de él y por qué",
    .zh = "`{0}` 的固定金额未写负责人与原因"};
constexpr values::Text limited{.en = "the limit of `{0}` does not say why",
                               .es = "el límite de `{0}` no dice por qué",
                               .zh = "`{0}` 的限额未写原因"};

void check(const Input& input, const Pen& pen) {
  for (const auto& goal : input.plan.goals) {
    if (!goal.quota) continue;
    for (const auto& hold : goal.quota->holds)
      if (!hold.owner || !hold.reason) pen.report(hold.span, {held, {goal.id.value}});
    for (const auto& limit : goal.quota->limits)
      if (!limit.reason) pen.report(limit.span, {limited, {goal.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "goal/hold-unexplained",
             .severity = diag::Severity::warning,
             .summary = {.en = "an amount is fixed or limited without owner or reason",
                         .es = "un importe se fija o limita sin responsable o sin motivo",
                         .zh = "固定或限定金额而未写负责人或原因"},
             .rationale =
                 {.en = "A hold takes an amount out of what the shares decide, at the expense of "
                        "all others. Next year nobody knows whether it still stands if it does not "
                        "say who wanted it and why.",
                  .es = "Un importe fijado se sustrae a las cuotas a costa de los demás. Al año "
                        "siguiente nadie sabe si sigue en pie si no dice quién lo quiso y por qué.",
                  .zh = "固定金额脱离份额而由其他成员承担。若不写明由谁提出及原因，来年无人知道是否"
                        "仍然有效。"},
             .remedy = {.en = "write `owner` and `reason` of a hold, `reason` of a limit",
                        .es = "escriba `owner` y `reason` del importe fijado, `reason` del límite",
                        .zh = "固定金额请写 `owner` 与 `reason`，限额请写 `reason`"},
             .source = "S4 quantified management",
             .since = "0.1",
             .bad = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      hold: [{where: {region: norte}, amount: 6.2M, owner: luis}]  # <-- here
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)",
             .good = R"(goals:  # others as before
  sales:  # others as before
    quota:
      region:  {norte: 55%, sur: 45%}
      hold: [{where: {region: norte}, amount: 6.2M, owner: luis, reason: agreed}]
      months:  [6, 6, 8, 8, 9, 8, 7, 7, 9, 10, 11, 11]
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::goal::hold_unexplained
