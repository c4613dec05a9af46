// rules/stakeholder/not_answered: a stakeholder who has given no input.
#include "rules/rule.hpp"

namespace planctl::rules::stakeholder::not_answered {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& entry : input.plan.stakeholders) {
    if (!(!entry.input || entry.input->value > input.as_of)) continue;
    pen.report(entry.span(), {.text = {.en = "`{0}` has given no input to the plan",
                                       .es = "`{0}` no ha aportado nada al plan",
                                       .zh = "`{0}` 尚未对计划提供意见"},
                              .arguments = {entry.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "stakeholder/not-answered",
         .severity = diag::Severity::warning,
         .summary = {.en = "a stakeholder has given no input",
                     .es = "una parte interesada no ha aportado nada",
                     .zh = "有相关方尚未提供意见"},
         .rationale =
             {.en = "A party that was not heard does not feel bound. What it knows about "
                    "customers, capacity or cost is missing from the figures, and shows up later "
                    "as a deviation.",
              .es = "Quien no ha sido escuchado no se siente obligado. Lo que sabe de clientes, "
                    "capacidad o costes falta en las cifras y aparece más tarde como desviación.",
              .zh = "没有被听取意见的一方不会有责任感。他们对客户、产能或成本的了解没有进入数字，日"
                    "后会以偏差的形式出现。"},
         .remedy = {.en = "ask the party and write the date of its answer: `input: <date>`",
                    .es = "consulte a la parte y anote la fecha de su respuesta: `input: <fecha>`",
                    .zh = "征求该方意见并写下答复日期：`input: <日期>`"},
         .source = "S0 step 1",
         .since = "0.1",
         .bad = R"(stakeholders:  # others as before
  production: {person: jorge, kind: capacity}  # <-- here
)",
         .good = R"(stakeholders:  # others as before
  production: {person: jorge, kind: capacity, input: 2025-11-20, signed: 2025-12-12}
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::stakeholder::not_answered
