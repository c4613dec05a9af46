// rules/appraisal/person_not_appraised: a person with a quota or an action who is not appraised on
// it.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::appraisal::person_not_appraised {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.appraisal.empty()) return;
  for (const auto person : input.relations.carriers) {
    if (input.relations.appraisal_of_person[person] != model::none) continue;
    pen.report(plan.people[person].span(),
               {.text = {.en = "`{0}` carries a part of the plan and is not appraised on it",
                         .es = "`{0}` lleva una parte del plan y no se le evalúa por ella",
                         .zh = "`{0}` 承担计划任务，但没有纳入考核"},
                .arguments = {plan.people[person].id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "appraisal/person-not-appraised",
             .severity = diag::Severity::warning,
             .summary = {.en = "a person who carries a part of the plan is not appraised",
                         .es = "no se evalúa a una persona que lleva parte del plan",
                         .zh = "承担计划任务的人员没有纳入考核"},
             .rationale = {.en = "A quota or an action that does not count in the appraisal is a "
                                 "favour. Under pressure people drop favours first.",
                           .es = "Una cuota o una acción que no cuenta en la evaluación es un "
                                 "favor. Bajo presión, los favores son lo primero que se abandona.",
                           .zh =
                               "不计入考核的配额或行动只是“帮忙”。一有压力，最先放弃的就是帮忙。"},
             .remedy = {.en = "add the person to `appraisal` with goals or actions and weights",
                        .es = "añada la persona a `appraisal` con objetivos o acciones y pesos",
                        .zh = "在 `appraisal` 中加入该人员，写明目标或行动及权重"},
             .source = "S0 step 5",
             .since = "0.1",
             .bad = R"(people:  # others as before
  jorge: {name: Jorge Vidal, role: plant manager, department: produccion, reports_to: ana, backup: marta, able: [logistics], free: 70%, trained: 2025-12-11}  # <-- here
appraisal:
  ana: [{goal: sales, weight: 50%}, {goal: awareness, weight: 30%}, {action: spring-campaign, weight: 20%}]
  luis: [{goal: sales, where: {region: norte}, weight: 40%}, {goal: distribution, weight: 40%}, {action: open-outlets, weight: 20%}]
  marta: [{goal: sales, where: {region: sur}, weight: 40%}, {goal: skills, weight: 40%}, {action: train-sellers, weight: 20%}]
)",
             .good = R"(appraisal:  # others as before
  jorge: [{goal: delivery, weight: 70%}, {action: second-line, weight: 30%}]
)"},
    .check = check,
    .looks_in = "appraisal people"};

}  // namespace planctl::rules::appraisal::person_not_appraised
