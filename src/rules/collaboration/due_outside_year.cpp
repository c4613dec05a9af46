// rules/collaboration/due_outside_year: a letter of responsibility that is due outside the plan.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::collaboration::due_outside_year {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto time = find_time(input.plan);
  if (!time) return;
  for (const auto& letter : input.plan.collaboration)
    if (letter.due && !time->contains(letter.due->value))
      pen.report(letter.due->span,
                 {.text = {.en = "`{0}` is due on {1}, outside the plan's time from {2} to {3}",
                           .es = "`{0}` vence el {1}, fuera del periodo del plan, del {2} al {3}",
                           .zh = "`{0}` 的期限 {1} 不在计划期 {2} 至 {3} 之内"},
                  .arguments = {letter.id.value, values::to_string(letter.due->value),
                                values::to_string(time->start),
                                values::to_string(values::plus_days(time->past, -1))}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "collaboration/due-outside-year",
         .severity = diag::Severity::warning,
         .summary = {.en = "a letter of responsibility is due outside the plan",
                     .es = "una carta de responsabilidad vence fuera del plan",
                     .zh = "责任书的期限不在计划期内"},
         .rationale = {.en = "Departments promise each other what the plan needs of them. A "
                             "promise for another year helps no action of this one.",
                       .es = "Los departamentos se prometen lo que el plan necesita de ellos. Una "
                             "promesa para otro año no ayuda a ninguna acción de este.",
                       .zh = "部门之间承诺的是本计划所需。期限在别的年度，对今年的行动没有帮助。"},
         .remedy = {.en = "correct `due`, or leave the letter to the plan of its year",
                    .es = "corrija `due` o deje la carta para el plan de su año",
                    .zh = "更正 `due`，或把责任书留给相应年度的计划"},
         .source = "S1 collaboration",
         .since = "0.1",
         .bad = R"(collaboration:  # others as before
  family-pack:  {title: Family pack, lead: comercial, with: produccion, gives: a pack of 500 g, due: 2025-04-15, signed: 2025-12-18}  # <-- here
)",
         .good = R"(collaboration:  # others as before
  family-pack:  {title: Family pack, lead: comercial, with: produccion, gives: a pack of 500 g, due: 2026-04-15, signed: 2025-12-18}
)"},
    .check = check};

}  // namespace planctl::rules::collaboration::due_outside_year
