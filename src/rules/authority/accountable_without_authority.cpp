// rules/authority/accountable_without_authority: an owner of a goal or strategy who may decide
// nothing.
#include <string>
#include <vector>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::authority::accountable_without_authority {
namespace {

struct Held {
  std::vector<std::string> ids;
  const model::Words* owner = nullptr;  // where the first of them names its owner
};

// The goals and strategies that each person answers for.
std::vector<Held> find_held(const model::Plan& plan) {
  std::vector<Held> held(plan.people.size());
  const auto add = [&](const auto& thing) {
    if (!thing.owner || !thing.owner->known()) return;
    auto& of_owner = held[thing.owner->index];
    of_owner.ids.push_back(thing.id.value);
    if (of_owner.owner == nullptr) of_owner.owner = &thing.owner->name;
  };
  for (const auto& goal : plan.goals) add(goal);
  for (const auto& strategy : plan.strategies) add(strategy);
  return held;
}

// Whether an activity that nobody is accountable for, or that no department leads, may be the
// person's: of the department that leads it, or that the accountable person is of.
bool may_have_authority(const model::Plan& plan, std::size_t person) {
  const auto& of_person = plan.people[person].department;
  return std::any_of(plan.authority.begin(), plan.authority.end(), [&](const auto& activity) {
    if (activity.accountable && activity.lead) return false;
    const auto* const accountable = plan.people.get(activity.accountable);
    const auto& department = accountable != nullptr ? accountable->department : activity.lead;
    const auto* const led = plan.departments.get(department);
    if (led == nullptr) return true;
    return accountable != nullptr ? refers_to(led->head, person)
                                  : refers_to(of_person, department->index);
  });
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.authority.empty()) return;
  auto empowered = find_empowered(plan);
  if (plan.header.leader) empowered.insert(plan.header.leader->index);
  const auto held = find_held(plan);
  for (std::size_t person = 0; person < held.size(); ++person) {
    const auto& [ids, owner] = held[person];
    if (owner == nullptr || empowered.contains(person) || may_have_authority(plan, person))
      continue;
    pen.report(owner->span,
               {.text = {.en = "`{1}` answers for {0} but is accountable for no activity and "
                               "heads no leading department",
                         .es = "`{1}` responde de {0} pero no es responsable de ninguna "
                               "actividad ni dirige un departamento líder",
                         .zh = "`{1}` 对 {0} 负责，但不负责任何活动，也不领导牵头部门"},
                .arguments = {list_ids(ids), owner->value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "authority/accountable-without-authority",
             .severity = diag::Severity::warning,
             .summary = {.en = "the owner of a goal or strategy has no authority over any activity",
                         .es =
                             "el responsable de un objetivo o estrategia no tiene autoridad sobre "
                             "ninguna actividad",
                         .zh = "目标或策略的负责人没有任何权限"},
             .rationale = {.en = "Being answerable for a result without being allowed to decide "
                                 "anything is the fault that makes willing people give up.",
                           .es = "Responder de un resultado sin poder decidir nada es lo que hace "
                                 "desistir a quien quiere actuar.",
                           .zh = "要对结果负责却无权决定，会使愿意行动的人放弃。"},
             .remedy = {.en = "make the owner accountable for an activity in `authority`, or let "
                              "the head of the department own the goal",
                        .es = "haga a esa persona responsable de una actividad en `authority` o "
                              "asigne el objetivo a la jefatura",
                        .zh = "在 `authority` 中让其负责一项活动，或由部门负责人承担该目标"},
             .source = "S0 pitfall accountable without authority",
             .since = "0.1",
             .bad = R"(people:  # others as before
  eva: {name: Eva Mora, role: analyst, department: comercial, backup: ana, trained: 2025-12-10}
goals:  # others as before
  awareness:
    title: Brand awareness
    measure: awareness
    baseline: 31%
    target: 36%
    owner: eva  # <-- here
    due: 2026-12-31
    perspective: customer
    department: comercial
    supports: [sales]
)",
             .good = R"(authority:  # others as before
  set-prices:  {title: Set prices, lead: comercial, accountable: ana, consulted: [ventas], headquarters: price and brand, branch: discounts up to 2 %}
)"},
    .check = check,
    .looks_in = "authority departments goals strategies"};

}  // namespace planctl::rules::authority::accountable_without_authority
