// rules/authority/unused: authority that lies where nothing has to be achieved.
#include <algorithm>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::authority::unused {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.goals.empty()) return;
  const auto& carriers = input.relations.carriers;
  for (const auto& activity : plan.authority) {
    const auto& person = activity.accountable;
    if (!person || !person->known() ||
        std::binary_search(carriers.begin(), carriers.end(), person->index) ||
        refers_to(plan.header.leader, person->index))
      continue;
    pen.report(person->name.span,
               {.text = {.en = "`{1}` decides on `{0}` and carries no goal, quota or action",
                         .es = "`{1}` decide sobre `{0}` y no lleva objetivo, cuota ni acción",
                         .zh = "`{1}` 决定 `{0}`，却不承担任何目标、配额或行动"},
                .arguments = {activity.id.value, person->name.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "authority/unused",
             .severity = diag::Severity::note,
             .summary = {.en = "authority is given where nothing has to be achieved",
                         .es = "hay autoridad donde no hay nada que lograr",
                         .zh = "权限给了没有任务的人"},
             .rationale = {.en = "Authority follows the work. A right to decide that lies with "
                                 "somebody who carries no goal and no action is a queue at a door, "
                                 "and missing where the work is done.",
                           .es = "La autoridad sigue al trabajo. Un derecho a decidir en manos de "
                                 "quien no lleva ni objetivo ni acción es una cola ante una "
                                 "puerta, y falta donde se hace el trabajo.",
                           .zh = "权限应跟着工作走。决定权若在不承担目标和行动的人手里，别人就得排"
                                 "队等他，而真正干活的地方反而没有权。"},
             .remedy = {.en = "make somebody `accountable` who carries a goal or an action",
                        .es = "haga `accountable` a quien lleve un objetivo o una acción",
                        .zh = "把 `accountable` 改为承担目标或行动的人"},
             .source = "S1 authority by function",
             .since = "0.1",
             .bad = R"(people:  # others as before
  eva: {name: Eva Mora, role: analyst, department: comercial, backup: ana, trained: 2025-12-10, able: [statistics], free: 50%}
authority:  # others as before
  set-prices:  {title: Set prices, lead: comercial, accountable: eva, consulted: [ventas], informed: [produccion], headquarters: price and brand, branch: discounts up to 2 %}  # <-- here
)",
             .good = R"(authority:  # others as before
  set-prices:  {title: Set prices, lead: comercial, accountable: ana, consulted: [ventas], informed: [produccion], headquarters: price and brand, branch: discounts up to 2 %}
)"},
    .check = check,
    .looks_in = "actions goals people"};

}  // namespace planctl::rules::authority::unused
