// rules/people/without_part: a person who carries nothing in the plan.
#include <set>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::people::without_part {
namespace {

std::set<std::size_t> find_engaged(const Input& input) {
  const auto& plan = input.plan;
  const auto& carriers = input.relations.carriers;
  std::set<std::size_t> engaged(carriers.begin(), carriers.end());
  const auto add = [&](const model::MaybeRef<model::Person>& person) {
    if (person) engaged.insert(person->index);
  };
  add(plan.header.leader);
  for (const auto& department : plan.departments) add(department.head);
  for (const auto& process : plan.processes) add(process.owner);
  for (const auto& indicator : plan.tracking) add(indicator.owner);
  for (const auto& system : plan.systems) add(system.owner);
  for (const auto& meeting : plan.meetings) {
    add(meeting.chair);
    for (const auto& person : meeting.with) add(person);
  }
  for (const auto& other : plan.people) add(other.backup);
  return engaged;
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  const auto engaged = find_engaged(input);
  for (const auto& entry : plan.people)
    if (!engaged.contains(index_in(plan.people, entry)))
      pen.report(entry.span(),
                 {.text = {.en = "`{0}` carries nothing in the plan: no goal, action, node, "
                                 "process, indicator, team or meeting",
                           .es = "`{0}` no lleva nada en el plan: ni objetivo, acción, nodo, "
                                 "proceso, indicador, equipo o reunión",
                           .zh = "`{0}` 在计划中没有承担目标、行动、节点、流程、指标、团队或会议"},
                  .arguments = {entry.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "people/without-part",
         .severity = diag::Severity::note,
         .summary = {.en = "a person carries nothing in the plan",
                     .es = "una persona no lleva nada en el plan",
                     .zh = "人员在计划中没有承担任何事项"},
         .rationale =
             {.en =
                  "Everybody needs to be engaged with the plan. Somebody who owns no goal, action, "
                  "node, process or indicator and is in no team or meeting will not carry it.",
              .es = "Todos deben implicarse en el plan. Quien no lleva objetivo, acción, nodo, "
                    "proceso ni indicador, ni está en equipo o reunión, no lo ejecuta.",
              .zh = "每个人都要参与计划。既不负责目标、行动、节点、流程、指标，也不在团队或会议中的"
                    "人，不会推动计划。"},
         .remedy = {.en = "give the person a part, or remove the entry",
                    .es = "dé una parte a la persona o quite la entrada",
                    .zh = "分配事项，或删去此人"},
         .source = "S0 everyone has a role",
         .since = "0.1",
         .bad = R"(people:  # others as before
  eva: {name: Eva Mora, role: adviser}  # <-- here
)",
         .good = R"(people:  # others as before
  jorge: {name: Jorge Vidal, role: plant manager, department: produccion, reports_to: ana, backup: marta, able: [logistics], trained: 2025-12-11}
)"},
    .check = check,
    .looks_in = "actions goals departments"};

}  // namespace planctl::rules::people::without_part
