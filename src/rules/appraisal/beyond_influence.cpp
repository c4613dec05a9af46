// rules/appraisal/beyond_influence: a person who is paid on a goal that he or she has no part in.
#include <algorithm>
#include <set>

#include "rules/open_ends.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::appraisal::beyond_influence {
namespace {

// Who leads others moves goals through them.
std::set<std::size_t> find_leaders(const model::Plan& plan) {
  std::set<std::size_t> leaders;
  if (plan.header.leader) leaders.insert(plan.header.leader->index);
  for (const auto& department : plan.departments)
    if (department.head) leaders.insert(department.head->index);
  for (const auto& person : plan.people)
    if (person.reports_to) leaders.insert(person.reports_to->index);
  return leaders;
}

// Those who work on what is for no goal, as is told: it may be for any.
std::set<std::size_t> find_open(const Input& input) {
  const auto& actions = input.plan.actions;
  const auto ends = find_open_ends(input);
  std::set<std::size_t> people;
  const auto is_in = [](const std::vector<std::size_t>& list, std::size_t index) {
    return std::binary_search(list.begin(), list.end(), index);
  };
  for (std::size_t index = 0; index < actions.size(); ++index) {
    const auto& action = actions[index];
    if (!is_in(ends.actions, index) &&
        !(action.strategy && is_in(ends.strategies, action.strategy->index)))
      continue;
    if (action.owner) people.insert(action.owner->index);
    for (const auto& person : action.team) people.insert(person.index);
  }
  return people;
}

// Whether the goal or one of its actions has no owner, as is told: it may be the person.
bool lacks_owner(const Input& input, std::size_t goal) {
  const auto& plan = input.plan;
  const auto& actions = input.relations.actions_of_goal[goal];
  return !plan.goals[goal].owner ||
         std::any_of(actions.begin(), actions.end(),
                     [&](std::size_t action) { return !plan.actions[action].owner; });
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  auto excused = find_leaders(plan);
  excused.merge(find_open(input));
  for (const auto& appraisal : plan.appraisal) {
    if (!appraisal.person.known() || excused.contains(appraisal.person.index)) continue;
    const auto& carried = input.relations.goals_carried_by_person[appraisal.person.index];
    for (const auto& line : appraisal.lines)
      if (line.goal && line.goal->known() && !lacks_owner(input, line.goal->index) &&
          !std::binary_search(carried.begin(), carried.end(), line.goal->index))
        pen.report(
            line.goal->name.span,
            {.text = {.en = "`{0}` is appraised on the goal `{1}` and has no part in it",
                      .es = "a `{0}` se le evalúa por el objetivo `{1}`, en el que no participa",
                      .zh = "`{0}` 按目标 `{1}` 考核，却没有参与其中"},
             .arguments = {appraisal.id.value, line.goal->name.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "appraisal/beyond-influence",
         .severity = diag::Severity::note,
         .summary = {.en = "somebody is appraised on a goal without any part in it",
                     .es = "se evalúa a alguien por un objetivo en el que no participa",
                     .zh = "被考核的目标与本人无关"},
         .rationale =
             {.en = "Pay that hangs on a figure which a person cannot move is luck or bad luck. It "
                    "teaches people to wait for the result instead of working for it.",
              .es = "Un pago que depende de una cifra que la persona no puede mover es suerte o "
                    "mala suerte. Enseña a esperar el resultado en lugar de trabajar por él.",
              .zh = "报酬若取决于本人无法影响的数字，就成了碰运气，只会让人坐等结果，而不是为之努力"
                    "。"},
         .remedy =
             {.en =
                  "give the person an action for the goal, or appraise on what the person carries",
              .es = "dé a la persona una acción para el objetivo o evalúela por lo que lleva",
              .zh = "为此人安排服务该目标的行动，或改为考核其承担的内容"},
         .source = "S0 step 5",
         .since = "0.1",
         .bad = R"(people:  # others as before
  eva: {name: Eva Mora, role: analyst, department: comercial, backup: ana, trained: 2025-12-10, able: [statistics], free: 50%}
appraisal:  # others as before
  eva: [{goal: delivery, weight: 100%}]  # <-- here
)",
         .good = R"(appraisal:  # others as before
  marta: [{goal: sales, where: {region: sur}, weight: 40%}, {goal: skills, weight: 40%}, {action: train-sellers, weight: 20%}]
)"},
    .check = check,
    .looks_in = "actions strategies goals"};

}  // namespace planctl::rules::appraisal::beyond_influence
