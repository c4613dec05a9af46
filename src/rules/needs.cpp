// rules/needs: the verdicts on the five things that execution needs.
#include <algorithm>

#include "rules/hearing.hpp"
#include "rules/open_ends.hpp"
#include "rules/support.hpp"

namespace planctl::rules {
namespace {

using model::Plan;

// Whether somebody in the action's team can do each thing that it needs.
bool is_able(const Plan& plan, const model::Action& action) {
  std::vector<const model::Person*> team;
  if (const auto* owner = plan.people.get(action.owner)) team.push_back(owner);
  for (const auto& member : action.team)
    if (const auto* person = plan.people.get(member)) team.push_back(person);
  for (const auto& need : action.needs) {
    bool found = false;
    for (const auto* person : team) found = found || names(person->able, need.value);
    if (!found) return false;
  }
  return !team.empty();
}

model::Judgement judge_people(const Plan& plan) {
  Hearing hearing(plan, "people",
                  {.en = "trained people", .es = "personas formadas", .zh = "受过培训的人员"});
  hearing.count({.en = "people in the plan", .es = "personas en el plan", .zh = "计划中的人员"},
                plan.people.size(), "people");
  hearing.each(
      {.en = "people trained on the plan",
       .es = "personas formadas en el plan",
       .zh = "接受过计划培训的人员"},
      plan.people, [&](std::size_t person) { return is_trained(plan, person); }, "people");
  hearing.each(
      {.en = "people whose abilities are known",
       .es = "personas con capacidades conocidas",
       .zh = "已注明能力的人员"},
      plan.people, [&](std::size_t person) { return !plan.people[person].able.empty(); }, "people");
  hearing.each(
      {.en = "actions with an able team",
       .es = "acciones con equipo capaz",
       .zh = "团队具备所需能力的行动"},
      plan.actions, [&](std::size_t action) { return is_able(plan, plan.actions[action]); },
      "actions");
  return std::move(hearing).decide();
}

model::Judgement judge_means(const Input& input) {
  const auto& plan = input.plan;
  Hearing hearing(plan, "resources",
                  {.en = "enough time and money",
                   .es = "tiempo y dinero suficientes",
                   .zh = "充足的时间与资金"});
  hear_funding(hearing, input);
  hearing.each(
      {.en = "actions with a cost or a budget line",
       .es = "acciones con coste o partida",
       .zh = "有费用或预算项的行动"},
      plan.actions,
      [&](std::size_t action) {
        return plan.actions[action].cost || !input.relations.lines_of_action[action].empty();
      },
      "actions");
  hearing.each(
      {.en = "actions with an effort in days",
       .es = "acciones con esfuerzo en días",
       .zh = "注明工作量的行动"},
      plan.actions, [&](std::size_t action) { return plan.actions[action].effort.has_value(); },
      "actions");
  hear_load(hearing, input);
  return std::move(hearing).decide();
}

model::Judgement judge_communication(const Plan& plan) {
  Hearing hearing(plan, "communication",
                  {.en = "management that communicates every month",
                   .es = "una dirección que comunica cada mes",
                   .zh = "管理层每月沟通"});
  hear_months(hearing, plan);
  hearing.count(
      {.en = "sessions on the plan", .es = "sesiones sobre el plan", .zh = "计划宣讲场次"},
      plan.rollout.size(), "rollout");
  std::size_t all = 0;
  std::vector<std::string> unanswered;
  for (const auto& action : plan.actions)
    for (const auto& feedback : action.feedback) {
      ++all;
      if (!feedback.answer) unanswered.push_back(hearing.name_of(action));
    }
  hearing.count(
      {.en = "feedback on actions", .es = "comentarios sobre las acciones", .zh = "对行动的反馈"},
      all, "actions");
  hearing.cover(
      {.en = "feedback with an answer", .es = "comentarios con respuesta", .zh = "已答复的反馈"},
      all, unanswered, plan.place_of("actions"));
  return std::move(hearing).decide();
}

model::Judgement judge_systems(const Input& input) {
  const auto& plan = input.plan;
  Hearing hearing(plan, "systems",
                  {.en = "systems that follow the plan",
                   .es = "sistemas que siguen el plan",
                   .zh = "跟踪计划的系统"});
  hearing.each(
      {.en = "goals with an indicator", .es = "objetivos con indicador", .zh = "有指标的目标"},
      plan.goals,
      [&](std::size_t goal) { return !input.relations.indicators_of_goal[goal].empty(); },
      "tracking");
  hearing.each(
      {.en = "indicators with a source", .es = "indicadores con fuente", .zh = "有数据来源的指标"},
      plan.tracking, [&](std::size_t index) { return plan.tracking[index].source.has_value(); },
      "tracking");
  std::vector<std::size_t> cut;
  for (std::size_t goal = 0; goal < plan.goals.size(); ++goal)
    if (needs_actuals(plan, plan.goals[goal])) cut.push_back(goal);
  hearing.each_of(
      {.en = "goals with quotas whose actuals are read",
       .es = "objetivos con cuotas cuyos datos reales se leen",
       .zh = "已读取实际数据的分解目标"},
      plan.goals, cut,
      [&](std::size_t goal) {
        return plan.actuals.find(plan.goals[goal].id.value) != nullptr &&
               std::none_of(input.actuals.begin(), input.actuals.end(),
                            [&](const auto& read) { return read.goal == goal && read.failure; });
      },
      "actuals");
  return std::move(hearing).decide();
}

bool is_involved(const Input& input, std::size_t person) {
  return input.relations.appraisal_of_person[person] != model::none ||
         !input.relations.goals_carried_by_person[person].empty();
}

model::Judgement judge_motivation(const Input& input) {
  const auto& plan = input.plan;
  Hearing hearing(plan, "motivation",
                  {.en = "people at ease and motivated",
                   .es = "personas a gusto y motivadas",
                   .zh = "安心且有动力的人员"});
  hearing.each(
      {.en = "people who carry a goal or are appraised",
       .es = "personas que llevan un objetivo o se evalúan",
       .zh = "承担目标或纳入考核的人员"},
      plan.people, [&](std::size_t person) { return is_involved(input, person); }, "people");
  hearing.each(
      {.en = "people with a reward", .es = "personas con recompensa", .zh = "有奖励的人员"},
      plan.people, [&](std::size_t person) { return input.relations.is_person_rewarded[person]; },
      "rewards");
  hearing.each(
      {.en = "people with a backup", .es = "personas con suplente", .zh = "有替补人选的人员"},
      plan.people, [&](std::size_t person) { return plan.people[person].backup.has_value(); },
      "people");
  return std::move(hearing).decide();
}

}  // namespace

std::vector<model::Judgement> check_needs(const Input& input) {
  const auto& plan = input.plan;
  return {judge_people(plan), judge_means(input), judge_communication(plan), judge_systems(input),
          judge_motivation(input)};
}

}  // namespace planctl::rules
