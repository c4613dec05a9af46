// rules/collaboration/gives_nothing: an agreement between departments that does not say what is
// given.
#include "rules/rule.hpp"

namespace planctl::rules::collaboration::gives_nothing {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& entry : input.plan.collaboration)
    if (!entry.gives)
      pen.report(entry.span(), {.text = {.en = "the agreement `{0}` does not say what is given",
                                         .es = "el acuerdo `{0}` no dice qué se entrega",
                                         .zh = "约定 `{0}` 没有写明交付内容"},
                                .arguments = {entry.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "collaboration/gives-nothing",
             .severity = diag::Severity::warning,
             .summary = {.en = "an agreement between departments does not say what is given",
                         .es = "un acuerdo entre departamentos no dice qué se entrega",
                         .zh = "部门协作约定没有写明交付内容"},
             .rationale = {.en = "Rights and duties are clear only where the thing that one "
                                 "department gives the other is named.",
                           .es = "Derechos y deberes son claros solo si se nombra lo que un "
                                 "departamento entrega al otro.",
                           .zh = "只有写明交付物，双方的权利和义务才清楚。"},
             .remedy = {.en = "add `gives: <what is delivered>`",
                        .es = "añada `gives: <lo que se entrega>`",
                        .zh = "加上 `gives: <交付内容>`"},
             .source = "S1 collaboration",
             .since = "0.1",
             .bad = R"(collaboration:  # others as before
  leads: {title: Campaign leads, lead: comercial, with: ventas, due: 2026-06-30, signed: 2025-12-18}  # <-- here
)",
             .good = R"(collaboration:  # others as before
  leads: {title: Campaign leads, lead: comercial, with: ventas, gives: names of new shops every week, due: 2026-06-30, signed: 2025-12-18}
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::collaboration::gives_nothing
