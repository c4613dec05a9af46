// rules/people/no_department: a person who belongs to no department.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::people::no_department {
namespace {

// Whoever leads the plan or heads a department stands where that is.
bool is_placed(const Input& input, const model::Person& person) {
  const auto& plan = input.plan;
  const std::size_t index = index_in(plan.people, person);
  if (person.department || refers_to(plan.header.leader, index)) return true;
  for (const auto& department : plan.departments)
    if (refers_to(department.head, index)) return true;
  return false;
}

void check(const Input& input, const Pen& pen) {
  // Where nobody leads, which is told elsewhere, it may be anybody.
  if (input.plan.departments.empty() || !input.plan.header.leader) return;
  for (const auto& person : input.plan.people)
    if (!is_placed(input, person))
      pen.report(person.span(), {.text = {.en = "`{0}` belongs to no department",
                                          .es = "`{0}` no pertenece a ningún departamento",
                                          .zh = "`{0}` 不属于任何部门"},
                                 .arguments = {person.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "people/no-department",
             .severity = diag::Severity::note,
             .summary = {.en = "a person belongs to no department",
                         .es = "una persona no pertenece a ningún departamento",
                         .zh = "人员不属于任何部门"},
             .rationale = {.en = "What a department is told, trained and asked does not reach a "
                                 "person who stands in none.",
                           .es = "Lo que se comunica, enseña o pregunta a un departamento no llega "
                                 "a quien no está en ninguno.",
                           .zh = "给部门的通报、培训和征询，到不了不在任何部门的人。"},
             .remedy = {.en = "add `department: <id>` to the person",
                        .es = "añada `department: <id>` a la persona",
                        .zh = "给此人加上 `department: <部门>`"},
             .source = "S0 everyone has a role",
             .since = "0.1",
             .bad = R"(people:  # others as before
  marta: {name: Marta Soto, role: regional manager south, reports_to: luis, backup: luis, able: [coaching, negotiation], free: 80%, trained: 2025-12-10}  # <-- here
)",
             .good = R"(people:  # others as before
  marta: {name: Marta Soto, role: regional manager south, department: ventas, reports_to: luis, backup: luis, able: [coaching, negotiation], free: 80%, trained: 2025-12-10}
)"},
    .check = check};

}  // namespace planctl::rules::people::no_department
