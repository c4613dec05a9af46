// rules/people/leaves_in_charge: a person who will leave before the year ends, and what nobody is
// named for from then on. Goals and actions have rules of their own.
#include "rules/people/duties.hpp"

namespace planctl::rules::people::leaves_in_charge {
namespace {

bool has_own_rule(const std::string& path) {
  return path.starts_with("goals.") || path.starts_with("actions.");
}

void check(const Input& input, const Pen& pen) {
  if (!input.plan.header.year) return;
  const auto end = input.plan.year().days.past;
  const auto& people = input.plan.people;
  const Duties duties(input, [&](const auto& person) {
    return person.to && !has_left(person, input.as_of) &&
           values::plus_days(person.to->value, 1) < end;
  });
  for (std::size_t index = 0; index < people.size(); ++index) {
    const auto& person = people[index];
    auto paths = duties.of(index);
    std::erase_if(paths, has_own_rule);
    if (paths.empty()) continue;
    pen.report(
        person.to->span,
        {.text = {.en = "`{0}` leaves on {1}, and nobody is named who carries {2} from then on",
                  .es = "`{0}` se marcha el {1} y no consta quién se ocupa desde entonces de {2}",
                  .zh = "`{0}` 将于 {1} 离任，此后 {2} 由谁负责没有写明"},
         .arguments = {person.id.value, values::to_string(person.to->value), list_paths(paths)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "people/leaves-in-charge",
         .severity = diag::Severity::warning,
         .summary = {.en = "somebody who will leave carries parts of the plan to its end",
                     .es = "alguien que se va a marchar tiene partes del plan a su cargo hasta el "
                           "final",
                     .zh = "将离任者名下有贯穿全年的计划内容"},
         .rationale = {.en = "A department without a head, an indicator that nobody reads and a "
                             "line of money without an owner are seen weeks after the farewell. "
                             "While the day of leaving is still ahead, a handover costs an hour.",
                       .es = "Un departamento sin jefe, un indicador que nadie lee o una partida "
                             "sin responsable se notan semanas después de la despedida. Mientras "
                             "el día de la salida está por llegar, un traspaso cuesta una hora.",
                       .zh =
                           "部门无人主管、指标无人查看、预算无人负责，往往离任几周后才被发现。趁人"
                           "还在，交接只需一小时。"},
         .remedy = {.en = "name who takes over in each of these places, or correct `to`",
                    .es = "nombre a quien toma el relevo en cada uno de estos lugares o corrija "
                          "`to`",
                    .zh = "在这些地方逐一写上接手的人，或更正 `to`"},
         .source = "S4 who carries it",
         .since = "0.1",
         .bad = R"(people:  # others as before
  jorge: {name: Jorge Vidal, role: plant manager, department: produccion, reports_to: ana, backup: marta, able: [logistics], free: 70%, trained: 2025-12-11, to: 2026-06-30}  # <-- here
)",
         .good = R"(people:  # others as before
)"},
    .check = check};

}  // namespace planctl::rules::people::leaves_in_charge
