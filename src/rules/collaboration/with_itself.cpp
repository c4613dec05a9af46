// rules/collaboration/with_itself: a letter of responsibility of a department with itself.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::collaboration::with_itself {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& letter : input.plan.collaboration)
    if (letter.lead && letter.lead->known() && refers_to(letter.with, letter.lead->index))
      pen.report(letter.with->name.span,
                 {.text = {.en = "in `{0}` the department `{1}` makes a contract with itself",
                           .es = "en `{0}` el departamento `{1}` firma un contrato consigo mismo",
                           .zh = "`{0}` 是部门 `{1}` 与自己签订的责任书"},
                  .arguments = {letter.id.value, letter.with->name.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "collaboration/with-itself",
         .severity = diag::Severity::warning,
         .summary = {.en = "a letter of responsibility has one department on both sides",
                     .es = "una carta de responsabilidad tiene el mismo departamento en ambas "
                           "partes",
                     .zh = "责任书的双方是同一个部门"},
         .rationale = {.en = "A letter of responsibility binds two departments that depend on each "
                             "other. With one name on both sides the other department has promised "
                             "nothing.",
                       .es = "Una carta de responsabilidad obliga a dos departamentos que dependen "
                             "uno del otro. Con el mismo nombre en ambas partes, el otro "
                             "departamento no ha prometido nada.",
                       .zh = "责任书约束的是相互依赖的两个部门。双方写成同一个名字，另一部门就什么"
                             "也没有承诺。"},
         .remedy = {.en = "name the other department as `lead` or as `with`",
                    .es = "nombre al otro departamento como `lead` o como `with`",
                    .zh = "在 `lead` 或 `with` 中写上另一个部门"},
         .source = "S1 collaboration",
         .since = "0.1",
         .bad = R"(collaboration:  # others as before
  family-pack:  {title: Family pack, lead: produccion, with: produccion, gives: a pack of 500 g, due: 2026-04-15, signed: 2025-12-18}  # <-- here
)",
         .good = R"(collaboration:  # others as before
  family-pack:  {title: Family pack, lead: comercial, with: produccion, gives: a pack of 500 g, due: 2026-04-15, signed: 2025-12-18}
)"},
    .check = check};

}  // namespace planctl::rules::collaboration::with_itself
