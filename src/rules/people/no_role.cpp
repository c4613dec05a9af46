// rules/people/no_role: a person without a role.
#include "rules/rule.hpp"

namespace planctl::rules::people::no_role {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& person : input.plan.people)
    if (!person.role)
      pen.report(person.span(), {.text = {.en = "`{0}` has no role in the plan",
                                          .es = "`{0}` no tiene función en el plan",
                                          .zh = "`{0}` 在计划中没有职务"},
                                 .arguments = {person.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "people/no-role",
             .severity = diag::Severity::warning,
             .summary = {.en = "a person has no role",
                         .es = "una persona no tiene función",
                         .zh = "人员没有职务"},
             .rationale =
                 {.en = "Everyone in the organisation takes part in the plan. A person without a "
                        "role cannot know which part is theirs, and nobody else can.",
                  .es = "Toda la organización participa en el plan. Quien no tiene función no sabe "
                        "cuál es su parte, y los demás tampoco.",
                  .zh = "全员都参与计划。没有职务的人不清楚自己的部分，别人也不清楚。"},
             .remedy = {.en = "add `role: <what the person does>`",
                        .es = "añada `role: <lo que hace la persona>`",
                        .zh = "加上 `role: <职务>`"},
             .source = "S0 everyone has a role",
             .since = "0.1",
             .bad = R"(people:  # others as before
  jorge: {name: Jorge Vidal, department: produccion, reports_to: ana, backup: marta, able: [logistics], trained: 2025-12-11}  # <-- here
)",
             .good = R"(people:  # others as before
  jorge: {name: Jorge Vidal, role: plant manager, department: produccion, reports_to: ana, backup: marta, able: [logistics], trained: 2025-12-11}
)"},
    .check = check};

}  // namespace planctl::rules::people::no_role
