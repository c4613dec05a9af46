// rules/appraisal/reward_for_unplanned: pay that hangs on nothing in the plan.
#include <algorithm>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::appraisal::reward_for_unplanned {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  for (const auto& appraisal : plan.appraisal)
    for (const auto& line : appraisal.lines) {
      if (line.goal || line.action) continue;
      pen.report(
          line.span,
          {.text = {.en = "a part of the appraisal of `{0}` names neither goal nor action",
                    .es = "una parte de la evaluación de `{0}` no nombra ni objetivo ni acción",
                    .zh = "`{0}` 的考核中有一项既没有目标也没有行动"},
           .arguments = {appraisal.id.value}});
    }
  if (plan.appraisal.empty()) return;
  const auto& carriers = input.relations.carriers;
  for (const auto& reward : plan.rewards)
    for (const auto& person : reward.people) {
      if (!person.known() || input.relations.appraisal_of_person[person.index] != model::none)
        continue;
      if (std::find(carriers.begin(), carriers.end(), person.index) != carriers.end())
        continue;  // `appraisal/person-not-appraised` speaks of it
      pen.report(person.name.span,
                 {.text = {.en = "`{0}` gives `{1}` a reward without an appraisal",
                           .es = "`{0}` recompensa a `{1}` sin evaluación",
                           .zh = "`{0}` 奖励未经考核的 `{1}`"},
                  .arguments = {reward.id.value, person.name.value}});
    }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "appraisal/reward-for-unplanned",
             .severity = diag::Severity::warning,
             .summary = {.en = "a reward or a weight hangs on nothing in the plan",
                         .es = "una recompensa o un peso no depende de nada del plan",
                         .zh = "奖励或权重与计划内容无关"},
             .rationale = {.en =
                               "Nobody should be paid for what the plan does not want. Pay without "
                               "a goal or an action behind it pulls people away from the plan.",
                           .es = "Nadie debería cobrar por lo que el plan no quiere. Un pago sin "
                                 "objetivo ni acción detrás aparta a las personas del plan.",
                           .zh =
                               "不应为计划之外的事付酬。没有目标或行动支撑的报酬会让人偏离计划。"},
             .remedy = {.en = "tie it to the plan: name a `goal` or an `action` in the appraisal",
                        .es = "vincúlelo al plan: nombre un `goal` o una `action` en la evaluación",
                        .zh = "与计划挂钩：在考核中写明 `goal` 或 `action`"},
             .source = "S0 step 5",
             .since = "0.1",
             .bad = R"(appraisal:  # others as before
  jorge: [{goal: delivery, weight: 70%}, {weight: 30%}]  # <-- here
)",
             .good = R"(appraisal:  # others as before
  jorge: [{goal: delivery, weight: 70%}, {action: second-line, weight: 30%}]
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::appraisal::reward_for_unplanned
