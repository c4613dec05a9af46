// rules/collaboration/no_lead: a letter of responsibility that lacks one of its two sides.
#include "rules/rule.hpp"

namespace planctl::rules::collaboration::no_lead {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& letter : input.plan.collaboration) {
    if (!letter.lead)
      pen.report(letter.span(), {.text = {.en = "nobody leads the collaboration `{0}`",
                                          .es = "nadie dirige la colaboración `{0}`",
                                          .zh = "协作 `{0}` 没有牵头部门"},
                                 .arguments = {letter.id.value}});
    if (!letter.with)
      pen.report(letter.span(), {.text = {.en = "the collaboration `{0}` does not say with whom",
                                          .es = "la colaboración `{0}` no dice con quién",
                                          .zh = "协作 `{0}` 没有写明与谁协作"},
                                 .arguments = {letter.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "collaboration/no-lead",
             .severity = diag::Severity::note,
             .summary = {.en = "a letter of responsibility lacks one of its sides",
                         .es = "a una carta de responsabilidad le falta una de las partes",
                         .zh = "责任书缺少一方"},
             .rationale =
                 {.en = "A contract between departments has two sides: who leads the work and who "
                        "gives. With one of them left open each side waits for the other.",
                  .es = "Un contrato entre departamentos tiene dos partes: quien dirige el trabajo "
                        "y quien aporta. Si una queda en blanco, cada cual espera a la otra.",
                  .zh = "部门之间的契约有两方：牵头者与提供者。缺了一方，就会互相等待。"},
             .remedy = {.en = "add `lead: <department>` and `with: <department>`",
                        .es = "añada `lead: <departamento>` y `with: <departamento>`",
                        .zh = "加上 `lead: <部门>` 和 `with: <部门>`"},
             .source = "S1 collaboration",
             .since = "0.1",
             .bad = R"(collaboration:  # others as before
  family-pack:  {title: Family pack, with: produccion, gives: a pack of 500 g, due: 2026-04-15, signed: 2025-12-18}  # <-- here
)",
             .good = R"(collaboration:  # others as before
  family-pack:  {title: Family pack, lead: comercial, with: produccion, gives: a pack of 500 g, due: 2026-04-15, signed: 2025-12-18}
)"},
    .check = check};

}  // namespace planctl::rules::collaboration::no_lead
