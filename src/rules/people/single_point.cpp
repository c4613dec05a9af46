// rules/people/single_point: goals that stop when one person leaves, because that person works on
// them alone.
#include <algorithm>
#include <set>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::people::single_point {
namespace {

// The actions that the person carries alone and those that wait for one of them, at any distance.
std::set<std::size_t> find_stopped(const model::Plan& plan, std::size_t person) {
  std::set<std::size_t> stopped;
  std::vector<std::size_t> open;
  for (const auto& action : plan.actions) {
    const bool alone = std::all_of(action.team.begin(), action.team.end(),
                                   [&](const auto& member) { return member.index == person; });
    if (refers_to(action.owner, person) && alone) open.push_back(index_in(plan.actions, action));
  }
  stopped.insert(open.begin(), open.end());
  while (!open.empty()) {
    const auto current = open.back();
    open.pop_back();
    for (std::size_t next = 0; next < plan.actions.size(); ++next)
      if (refers_to(plan.actions[next].after, current) && stopped.insert(next).second)
        open.push_back(next);
  }
  return stopped;
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  constexpr std::size_t small_team = 3;
  if (plan.people.size() < small_team) return;
  for (const auto& person : plan.people) {
    if (!person.backup) continue;  // `people/no-backup` speaks of it
    const auto stopped = find_stopped(plan, index_in(plan.people, person));
    std::vector<std::string> goals;
    for (std::size_t goal = 0; goal < plan.goals.size(); ++goal) {
      const auto actions = find_actions_of(plan, goal);
      if (!actions.empty() && std::all_of(actions.begin(), actions.end(), [&](std::size_t action) {
            return stopped.contains(action);
          }))
        goals.push_back(plan.goals[goal].id.value);
    }
    if (goals.size() < 2) continue;
    std::vector<diag::Related> related;
    for (const auto action : stopped)
      related.push_back(
          {plan.actions[action].span(),
           {.text = {.en = "this action stops", .es = "esta acción se detiene", .zh = "此行动停摆"},
            .arguments = {}}});
    pen.report(person.span(),
               {.text = {.en = "if `{0}` leaves, every action for {1} stops",
                         .es = "si se va `{0}`, se detienen todas las acciones de {1}",
                         .zh = "`{0}` 一旦离开，{1} 的全部行动都会停摆"},
                .arguments = {person.id.value, list_ids(goals)}},
               std::nullopt, std::move(related));
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "people/single-point",
             .severity = diag::Severity::warning,
             .summary = {.en = "several goals stop if one person leaves",
                         .es = "varios objetivos se detienen si se va una persona",
                         .zh = "一人离开就有多个目标停摆"},
             .rationale =
                 {.en = "A backup on paper does not know the work. Where one person alone carries "
                        "all the actions of several goals, the plan stops with that person; a "
                        "second pair of hands from the start is cheaper than a rescue.",
                  .es = "Un suplente sobre el papel no conoce el trabajo. Si una sola persona "
                        "lleva todas las acciones de varios objetivos, el plan se detiene con "
                        "ella; una segunda persona desde el principio cuesta menos que un rescate.",
                  .zh = "纸面上的后备并不熟悉工作。若多个目标的全部行动都由一人独自承担，此人一走，"
                        "计划就停；从一开始就安排第二个人，比事后补救省得多。"},
             .remedy = {.en = "add a second person to the `team` of these actions, or hand one of "
                              "them to another `owner`",
                        .es = "añada una segunda persona al `team` de estas acciones o pase alguna "
                              "a otro `owner`",
                        .zh = "在这些行动的 `team` 中加入第二个人，或把其中一部分交给其他 `owner`"},
             .source = "S2 one person must not be able to sink it",
             .since = "0.1",
             .bad = R"(people:  # others as before
  jorge: {name: Jorge Vidal, role: plant manager, department: produccion, reports_to: ana, backup: marta, able: [logistics, coaching], free: 70%, trained: 2025-12-11}  # <-- here
actions:  # others as before
  train-sellers: {title: Train the sellers, goal: skills, owner: jorge, start: 2026-01-19, due: 2026-10-30}
  second-line: {title: Run the second line, goal: delivery, owner: jorge, start: 2026-01-26, due: 2026-08-31}
)",
             .good = R"(people:  # others as before
  jorge: {name: Jorge Vidal, role: plant manager, department: produccion, reports_to: ana, backup: marta, able: [logistics], free: 70%, trained: 2025-12-11}
)"},
    .check = check};

}  // namespace planctl::rules::people::single_point
