// rules/collaboration/not_signed: an agreement between departments that nobody has signed.
#include "rules/rule.hpp"

namespace planctl::rules::collaboration::not_signed {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& entry : input.plan.collaboration) {
    if (entry.agreed && entry.agreed->value > input.as_of)
      pen.report(
          entry.agreed->span,
          {.text = {.en = "the agreement `{0}` is to be signed on {1}, which is still to come",
                    .es = "el acuerdo `{0}` ha de firmarse el {1}, que aún no ha llegado",
                    .zh = "约定 `{0}` 的签署日期 {1} 尚未到来"},
           .arguments = {entry.id.value, values::to_string(entry.agreed->value)}});
    if (!entry.agreed)
      pen.report(entry.span(), {.text = {.en = "the agreement `{0}` is not signed",
                                         .es = "el acuerdo `{0}` no está firmado",
                                         .zh = "约定 `{0}` 尚未签署"},
                                .arguments = {entry.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "collaboration/not-signed",
             .severity = diag::Severity::warning,
             .summary = {.en = "an agreement between departments is not signed",
                         .es = "un acuerdo entre departamentos no está firmado",
                         .zh = "部门协作约定尚未签署"},
             .rationale = {.en = "A letter of responsibility binds once it is signed. Until then "
                                 "it is an intention of one side.",
                           .es = "La carta de responsabilidad obliga cuando se firma; hasta "
                                 "entonces es la intención de una parte.",
                           .zh = "责任书签署后才有约束力，此前只是一方的意愿。"},
             .remedy = {.en = "add `signed: <date>` once both heads have signed",
                        .es = "añada `signed: <fecha>` cuando ambas jefaturas firmen",
                        .zh = "双方负责人签署后加上 `signed: <日期>`"},
             .source = "S1 collaboration",
             .since = "0.1",
             .bad = R"(collaboration:  # others as before
  leads: {title: Campaign leads, lead: comercial, with: ventas, gives: names of new shops every week, due: 2026-06-30}  # <-- here
)",
             .good = R"(collaboration:  # others as before
  leads: {title: Campaign leads, lead: comercial, with: ventas, gives: names of new shops every week, due: 2026-06-30, signed: 2025-12-18}
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::collaboration::not_signed
