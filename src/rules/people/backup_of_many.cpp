// rules/people/backup_of_many: one person who stands in for many others.
#include <string>

#include "rules/rule.hpp"
#include "rules/support.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::people::backup_of_many {
namespace {

constexpr diag::Threshold most{
    .name = "backup-people",
    .kind = diag::Threshold::Kind::count,
    .usual = 2,
    .summary = {.en = "most people of whom one person is the backup",
                .es = "personas de las que alguien puede ser suplente como máximo",
                .zh = "一人最多可担任多少人的替补"}};

void check(const Input& input, const Pen& pen) {
  const auto& people = input.plan.people;
  std::vector<std::vector<std::string>> backed(people.size());
  for (const auto& other : people)
    if (other.backup && other.backup->known())
      backed[other.backup->index].push_back(other.id.value);
  const auto limit = value_of(most, input.plan);
  for (const auto& person : people) {
    const auto& others = backed[index_in(people, person)];
    if (std::ssize(others) <= limit) continue;
    pen.report(person.span(),
               {.text = {.en = "`{0}` is the backup of {1} people: {2}",
                         .es = "`{0}` es suplente de {1} personas: {2}",
                         .zh = "`{0}` 是 {1} 个人的替补：{2}"},
                .arguments = {person.id.value, std::to_string(others.size()), list_ids(others)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "people/backup-of-many",
         .severity = diag::Severity::note,
         .summary = {.en = "one person is the backup of many",
                     .es = "una persona es suplente de muchas",
                     .zh = "一人同时是多人的替补"},
         .rationale =
             {.en =
                  "Whoever stands in for three others can take over for one of them at best. When "
                  "the second absence comes, the plan has no backup although every line names one.",
              .es = "Quien suple a tres personas puede, a lo sumo, sustituir a una. Con la segunda "
                    "ausencia, el plan se queda sin suplente aunque cada línea nombre uno.",
              .zh = "一人替补三个人，至多只能顶上一个。第二个人缺席时，虽然处处写着替补，计划实际"
                    "上已无人可用。"},
         .remedy = {.en = "name other people as `backup` for some of them",
                    .es = "nombre a otras personas como `backup` de algunas de ellas",
                    .zh = "为其中一部分人另行指定 `backup`"},
         .source = "S2 one person must not be able to sink it",
         .since = "0.1",
         .bad = R"(people:  # others as before
  luis:  {name: Luis Gil, role: regional manager north, department: ventas, reports_to: ana, backup: marta, able: [negotiation, coaching], free: 80%, trained: 2025-12-10}  # <-- here
  jorge: {name: Jorge Vidal, role: plant manager, department: produccion, reports_to: ana, backup: luis, able: [logistics], free: 70%, trained: 2025-12-11}
)",
         .good = R"(people:  # others as before
  jorge: {name: Jorge Vidal, role: plant manager, department: produccion, reports_to: ana, backup: marta, able: [logistics], free: 70%, trained: 2025-12-11}
)",
         .thresholds = {&most, 1}},
    .check = check};

}  // namespace planctl::rules::people::backup_of_many
