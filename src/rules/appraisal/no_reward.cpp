// rules/appraisal/no_reward: a person who is appraised but has nothing to gain.
#include <algorithm>
#include <string>
#include <vector>

#include "rules/rule.hpp"
#include "rules/support.hpp"
#include "rules/waivers.hpp"

namespace planctl::rules::appraisal::no_reward {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.appraisal.empty()) return;
  const auto has_reward = [&](const model::Appraisal& appraisal) {
    return appraisal.person.known() && input.relations.is_person_rewarded[appraisal.person.index];
  };
  if (std::none_of(plan.appraisal.begin(), plan.appraisal.end(), has_reward)) {
    pen.report(plan.place_of("rewards"),
               {.text = {.en = "the plan appraises people ({0}) and rewards none of them",
                         .es = "el plan evalúa a personas ({0}) y no prevé recompensa para ninguna",
                         .zh = "计划考核 {0} 人，却没有任何奖励"},
                .arguments = {std::to_string(plan.appraisal.size())}});
    return;
  }
  std::vector<std::string> ids;
  for (const auto& appraisal : plan.appraisal)
    if (appraisal.person.known() && !has_reward(appraisal)) ids.push_back(appraisal.id.value);
  // Most of them lack it for one reason.
  if (ids.size() > 2 && 2 * ids.size() > plan.appraisal.size() &&
      !is_any_waived(input, pen.rule(), "appraisal", ids)) {
    pen.report(plan.place_of("rewards"), {.text = {.en = "{0} are appraised and have no reward",
                                                   .es = "{0} se evalúan y no tienen recompensa",
                                                   .zh = "{0} 接受考核，但没有奖励"},
                                          .arguments = {list_ids(ids)}});
    return;
  }
  for (const auto& appraisal : plan.appraisal) {
    if (!appraisal.person.known() || has_reward(appraisal)) continue;
    pen.report(appraisal.span(), {.text = {.en = "`{0}` is appraised and has no reward",
                                           .es = "`{0}` se evalúa y no tiene recompensa",
                                           .zh = "`{0}` 接受考核，但没有奖励"},
                                  .arguments = {appraisal.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "appraisal/no-reward",
         .severity = diag::Severity::warning,
         .summary = {.en = "a person who is appraised has no reward",
                     .es = "una persona evaluada no tiene recompensa",
                     .zh = "考核对象没有相应奖励"},
         .rationale =
             {.en = "An appraisal without a consequence becomes paper work. The reward, its amount "
                    "and the attainment at which it begins are to be known before the year begins.",
              .es = "Una evaluación sin consecuencias se convierte en papeleo. La recompensa, su "
                    "importe y el grado de logro desde el que empieza deben conocerse antes del "
                    "inicio del año.",
              .zh = "没有结果的考核会流于形式。奖励的内容、金额和起付达成率应在年度开始之前公布。"},
         .remedy =
             {.en = "add the person to a reward: `rewards: {bonus: {for: [<person>], pays: ..., "
                    "from: 95%}}`",
              .es = "añada la persona a una recompensa: `rewards: {bono: {for: [<persona>], pays: "
                    "..., from: 95%}}`",
              .zh = "把该人员加入奖励：`rewards: {bonus: {for: [<人员>], pays: ..., from: 95%}}`"},
         .source = "S0 step 5",
         .since = "0.1",
         .bad = R"(appraisal:  # others as before
  jorge: [{goal: delivery, weight: 70%}, {action: second-line, weight: 30%}]  # <-- here
rewards:
  bonus: {title: Annual bonus, for: [ana, luis, marta], pays: 5 % of the salary for each goal that is met, from: 95%}
)",
         .good = R"(rewards:
  bonus: {title: Annual bonus, for: [ana, luis, marta, jorge], pays: 5 % of the salary for each goal that is met, from: 95%}
)"},
    .check = check,
    .looks_in = "people rewards rewards.for"};

}  // namespace planctl::rules::appraisal::no_reward
