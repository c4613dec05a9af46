// rules/action/owner_untrained: an owner of actions who has not been trained on the plan although
// others have.
#include <algorithm>
#include <vector>

#include "rules/rule.hpp"

namespace planctl::rules::action::owner_untrained {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  const bool kept = std::any_of(plan.people.begin(), plan.people.end(),
                                [](const auto& person) { return person.trained.has_value(); });
  if (!kept) return;
  std::vector<bool> told(plan.people.size(), false);
  for (const auto& action : plan.actions) {
    const auto* owner = plan.people.get(action.owner);
    if (!owner || owner->trained || told[action.owner->index]) continue;
    told[action.owner->index] = true;
    pen.report(action.owner->name.span,
               {.text = {.en = "`{0}` owns the action `{1}` but has not been trained on the plan",
                         .es = "`{0}` es responsable de la acción `{1}` pero no ha recibido "
                               "formación sobre el plan",
                         .zh = "`{0}` 负责行动 `{1}`，但没有接受计划培训"},
                .arguments = {owner->id.value, action.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "action/owner-untrained",
             .severity = diag::Severity::note,
             .summary = {.en = "the owner of an action has not been trained on the plan",
                         .es =
                             "el responsable de una acción no ha recibido formación sobre el plan",
                         .zh = "行动负责人没有接受计划培训"},
             .rationale = {.en = "Every level is trained on the plan. Who missed the training "
                                 "carries the action by his own reading of it.",
                           .es = "Todos los niveles reciben formación sobre el plan. Quien se la "
                                 "perdió ejecuta la acción según su propia interpretación.",
                           .zh =
                               "各级人员都应接受计划培训。错过培训的人，只能凭自己的理解去执行。"},
             .remedy = {.en = "train the person, then add `trained: <date>` to the person",
                        .es = "forme a la persona y añádale `trained: <fecha>`",
                        .zh = "对此人进行培训，然后为其加上 `trained: <日期>`"},
             .source = "S4 training on the plan",
             .since = "0.1",
             .bad = R"(people:
  ana: {name: Ana Ruiz, role: marketing manager, trained: 2025-12-10}
  luis: {name: Luis Gil, role: regional manager north}
actions:
  open-outlets:
    title: Open 300 outlets
    goal: distribution
    owner: luis  # <-- here
)",
             .good = R"(actions:  # others as before
  open-outlets:  # others as before
    title: Open 300 outlets
    owner: luis
)"},
    .check = check,
    .looks_in = "people.trained people.*"};

}  // namespace planctl::rules::action::owner_untrained
