// rules/stakeholder/not_signed: a stakeholder who gave input but has not signed the plan.
#include "rules/rule.hpp"

namespace planctl::rules::stakeholder::not_signed {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& entry : input.plan.stakeholders) {
    if (!(entry.input && entry.input->value <= input.as_of &&
          (!entry.agreed || entry.agreed->value > input.as_of)))
      continue;
    if (entry.agreed) {
      pen.report(entry.agreed->span,
                 {.text = {.en = "`{0}` is to sign the plan on {1}, which is still to come",
                           .es = "`{0}` ha de firmar el plan el {1}, que aún no ha llegado",
                           .zh = "`{0}` 的签字日期 {1} 尚未到来"},
                  .arguments = {entry.id.value, values::to_string(entry.agreed->value)}});
      continue;
    }
    pen.report(entry.span(), {.text = {.en = "`{0}` gave input but has not signed the plan",
                                       .es = "`{0}` aportó, pero no ha firmado el plan",
                                       .zh = "`{0}` 提供了意见，但尚未在计划上签字"},
                              .arguments = {entry.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "stakeholder/not-signed",
         .severity = diag::Severity::warning,
         .summary = {.en = "a stakeholder has not signed the final plan",
                     .es = "una parte interesada no ha firmado el plan definitivo",
                     .zh = "有相关方尚未在最终计划上签字"},
         .rationale =
             {.en =
                  "The plan changes between the first input and the final version. A signature "
                  "says that the party has seen what became of its input and stands by the result.",
              .es = "El plan cambia entre la primera aportación y la versión definitiva. La firma "
                    "indica que la parte ha visto en qué quedó su aportación y respalda el "
                    "resultado.",
              .zh = "从最初的意见到最终版本，计划会发生变化。签字表示该方已经看到自己的意见如何被处"
                    "理，并认可结果。"},
         .remedy = {.en = "have the final plan signed and write the date: `signed: <date>`",
                    .es = "recabe la firma del plan definitivo y anote la fecha: `signed: <fecha>`",
                    .zh = "请对方签署最终计划并写下日期：`signed: <日期>`"},
         .source = "S0 step 1",
         .since = "0.1",
         .bad = R"(stakeholders:  # others as before
  production: {person: jorge, kind: capacity, input: 2025-11-20}  # <-- here
)",
         .good = R"(stakeholders:  # others as before
  production: {person: jorge, kind: capacity, input: 2025-11-20, signed: 2025-12-12}
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::stakeholder::not_signed
