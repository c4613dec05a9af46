// rules/appraisal/owner_not_appraised_on_goal: an owner of a goal who is appraised on other things.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::appraisal::owner_not_appraised_on_goal {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  for (const auto& goal : plan.goals) {
    const auto* appraisal = find_appraisal(input, goal.owner);
    if (!appraisal || !lacks_own_goal(input, *appraisal, index_in(plan.goals, goal))) continue;
    pen.report(appraisal->span(),
               {.text = {.en = "`{0}` owns the goal `{1}` and is not appraised on it",
                         .es = "`{0}` es responsable del objetivo `{1}` y no se le evalúa por él",
                         .zh = "`{0}` 负责目标 `{1}`，但考核中没有该目标"},
                .arguments = {appraisal->id.value, goal.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "appraisal/owner-not-appraised-on-goal",
         .severity = diag::Severity::warning,
         .summary = {.en = "the owner of a goal is appraised, but not on that goal",
                     .es = "el responsable de un objetivo se evalúa, pero no por ese objetivo",
                     .zh = "目标负责人接受考核，但不包括该目标"},
         .rationale =
             {.en = "Each goal must stand in the appraisal of whoever carries it. Who answers for "
                    "a goal and is paid for something else has to choose between the two.",
              .es = "Cada objetivo debe figurar en la evaluación de quien lo lleva. Quien responde "
                    "de un objetivo y cobra por otra cosa debe elegir entre ambos.",
              .zh = "每个目标都应纳入承担者的考核。对某目标负责却因其他事得到报酬的人，不得不在两者"
                    "之间选择。"},
         .remedy = {.en = "add `{goal: <goal>, weight: ...}` to the owner's appraisal",
                    .es = "añada `{goal: <objetivo>, weight: ...}` a la evaluación del responsable",
                    .zh = "在负责人的考核中加上 `{goal: <目标>, weight: ...}`"},
         .source = "S1 appraisal tied to objectives",
         .since = "0.1",
         .bad = R"(appraisal:  # others as before
  jorge: [{goal: sales, weight: 70%}, {action: second-line, weight: 30%}]  # <-- here
)",
         .good = R"(appraisal:  # others as before
  jorge: [{goal: delivery, weight: 70%}, {action: second-line, weight: 30%}]
)"},
    .check = check,
    .looks_in = "appraisal goals",
    .tells = Tells::absence};

}  // namespace planctl::rules::appraisal::owner_not_appraised_on_goal
