// rules/people/backup_is_self: a person who is their own backup.
#include "rules/rule.hpp"

namespace planctl::rules::people::backup_is_self {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& people = input.plan.people;
  for (std::size_t person = 0; person < people.size(); ++person)
    if (people[person].backup && people[person].backup->index == person)
      pen.report(people[person].backup->name.span, {.text = {.en = "the backup of `{0}` is `{0}`",
                                                             .es = "el suplente de `{0}` es `{0}`",
                                                             .zh = "`{0}` 的替补是 `{0}` 本人"},
                                                    .arguments = {people[person].id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "people/backup-is-self",
             .severity = diag::Severity::error,
             .summary = {.en = "a person is their own backup",
                         .es = "una persona es su propia suplente",
                         .zh = "替补是本人"},
             .rationale = {.en = "A backup is there for the day on which the person is not.",
                           .es = "El suplente está para el día en que falta la persona.",
                           .zh = "替补是为本人缺席时准备的。"},
             .remedy = {.en = "name another person in `backup`",
                        .es = "nombre a otra persona en `backup`",
                        .zh = "在 `backup` 中写另一人"},
             .source = "S2 one person must not be able to sink it",
             .since = "0.1",
             .bad = R"(people:  # others as before
  jorge: {name: Jorge Vidal, role: plant manager, department: produccion, reports_to: ana, backup: jorge, able: [logistics], trained: 2025-12-11}  # <-- here
)",
             .good = R"(people:  # others as before
  jorge: {name: Jorge Vidal, role: plant manager, department: produccion, reports_to: ana, backup: marta, able: [logistics], trained: 2025-12-11}
)"},
    .check = check};

}  // namespace planctl::rules::people::backup_is_self
