// rules/people/left_in_charge: a person who has left and still carries parts of the plan.
#include "rules/people/duties.hpp"

namespace planctl::rules::people::left_in_charge {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& people = input.plan.people;
  const Duties duties(input, [&](const auto& person) { return has_left(person, input.as_of); });
  for (std::size_t index = 0; index < people.size(); ++index) {
    const auto& person = people[index];
    const auto paths = duties.of(index);
    if (paths.empty()) continue;
    pen.report(person.to->span, {.text = {.en = "`{0}` left on {1} and still carries {2}",
                                          .es = "`{0}` se marchó el {1} y aún tiene a su cargo {2}",
                                          .zh = "`{0}` 已于 {1} 离任，名下仍有 {2}"},
                                 .arguments = {person.id.value, values::to_string(person.to->value),
                                               list_paths(paths)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "people/left-in-charge",
             .severity = diag::Severity::warning,
             .summary = {.en = "somebody who has left still carries parts of the plan",
                         .es = "alguien que ya se marchó sigue teniendo partes del plan a su cargo",
                         .zh = "已离任者名下仍有计划内容"},
             .rationale = {.en = "A name that nobody answers to any more hides that the work has "
                                 "no owner: the figures come in, the meeting is called, and nobody "
                                 "acts. Whoever takes over must be named on the day of leaving.",
                           .es = "Un nombre tras el que ya no hay nadie oculta que el trabajo no "
                                 "tiene responsable: llegan las cifras, se convoca la reunión y "
                                 "nadie actúa. El relevo debe nombrarse el mismo día de la salida.",
                           .zh = "名字还在、人已离开，会掩盖工作无人负责的事实：数字照报，会议照开"
                                 "，却没有人行动。离任当天就应写明由谁接手。"},
             .remedy = {.en = "name who takes over in each of these places, or correct `to`",
                        .es = "nombre a quien toma el relevo en cada uno de estos lugares o "
                              "corrija `to`",
                        .zh = "在这些地方逐一写上接手的人，或更正 `to`"},
             .source = "S0 pitfall nobody accountable",
             .since = "0.1",
             .bad = R"(people:  # others as before
  jorge: {name: Jorge Vidal, role: plant manager, department: produccion, reports_to: ana, backup: marta, able: [logistics], free: 70%, trained: 2025-12-11, to: 2026-02-27}  # <-- here
)",
             .good = R"(people:  # others as before
  jorge: {name: Jorge Vidal, role: plant manager, department: produccion, reports_to: ana, backup: marta, able: [logistics], free: 70%, trained: 2025-12-11, to: 2026-12-31}
)"},
    .check = check};

}  // namespace planctl::rules::people::left_in_charge
