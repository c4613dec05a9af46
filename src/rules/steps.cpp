// rules/steps: the verdicts on the nine implementation steps.
#include <algorithm>

#include "rules/hearing.hpp"
#include "rules/support.hpp"

namespace planctl::rules {
namespace {

using model::Plan;

model::Judgement judge_finalise(const Plan& plan) {
  Hearing hearing(plan, "finalise",
                  {.en = "plan finalised with all parties",
                   .es = "plan cerrado con todas las partes",
                   .zh = "各方参与定稿"});
  const auto& table = plan.stakeholders;
  hearing.count({.en = "stakeholders", .es = "partes interesadas", .zh = "相关方"}, table.size(),
                "stakeholders");
  hearing.each(
      {.en = "stakeholders who gave input",
       .es = "partes interesadas que aportaron",
       .zh = "已提供意见的相关方"},
      table, [&](std::size_t index) { return table[index].input.has_value(); }, "stakeholders");
  hearing.each(
      {.en = "stakeholders who signed",
       .es = "partes interesadas que firmaron",
       .zh = "已签字的相关方"},
      table, [&](std::size_t index) { return table[index].agreed.has_value(); }, "stakeholders");
  hearing.each(
      {.en = "stakeholders without an open objection",
       .es = "partes interesadas sin objeción pendiente",
       .zh = "没有未决异议的相关方"},
      table, [&](std::size_t index) { return !table[index].objection || table[index].settled; },
      "stakeholders");
  return std::move(hearing).decide();
}

// Whether the lines add up to the written total.
void hear_total(Hearing& hearing, const Plan& plan) {
  std::vector<std::size_t> lines(plan.budget.lines.size());
  for (std::size_t index = 0; index < lines.size(); ++index) lines[index] = index;
  const auto sum = sum_lines(plan, lines);
  const auto& total = plan.budget.total;
  if (!total) {
    hearing.add({.holds = false,
                 .message = {.text = {.en = "the budget has no total",
                                      .es = "el presupuesto no tiene total",
                                      .zh = "预算没有总额"},
                             .arguments = {}},
                 .span = plan.place_of("budget")});
    return;
  }
  hearing.add({.holds = sum == total->units,
               .message = {.text = {.en = "lines add up to {0} of {1}",
                                    .es = "las partidas suman {0} de {1}",
                                    .zh = "各项合计 {0}，总额 {1}"},
                           .arguments = {money(plan, sum.value_or(0)), money(plan, total->units)}},
               .span = total->span});
}

model::Judgement judge_budget(const Input& input) {
  const auto& plan = input.plan;
  Hearing hearing(plan, "budget",
                  {.en = "budget aligned with the goals",
                   .es = "presupuesto alineado con los objetivos",
                   .zh = "预算与目标一致"});
  const auto& lines = plan.budget.lines;
  hearing.count({.en = "budget lines", .es = "partidas", .zh = "预算项"}, lines.size(), "budget");
  hear_funding(hearing, input);
  hearing.each(
      {.en = "budget lines that serve a goal",
       .es = "partidas que sirven a un objetivo",
       .zh = "服务于目标的预算项"},
      lines, [&](std::size_t line) { return !input.relations.goals_of_line[line].empty(); },
      "budget");
  hearing.each(
      {.en = "budget lines approved", .es = "partidas aprobadas", .zh = "已批准的预算项"}, lines,
      [&](std::size_t line) { return lines[line].approved.has_value(); }, "budget");
  hear_total(hearing, plan);
  return std::move(hearing).decide();
}

model::Judgement judge_versions(const Input& input) {
  const auto& plan = input.plan;
  Hearing hearing(plan, "versions",
                  {.en = "a version for each group",
                   .es = "una versión para cada grupo",
                   .zh = "为各群体编制版本"});
  const auto& table = plan.audiences;
  hearing.count({.en = "versions of the plan", .es = "versiones del plan", .zh = "计划版本"},
                table.size(), "audiences");
  hearing.each(
      {.en = "versions that say what they show",
       .es = "versiones que indican qué muestran",
       .zh = "写明内容的版本"},
      table, [&](std::size_t index) { return !table[index].shows.empty(); }, "audiences");
  if (!plan.departments.empty())
    hearing.each(
        {.en = "departments with a version",
         .es = "departamentos con versión",
         .zh = "有版本的部门"},
        plan.departments, [&](std::size_t department) { return is_served(input, department); },
        "audiences");
  return std::move(hearing).decide();
}

void hear_indicators(Hearing& hearing, const model::Table<model::Indicator>& table) {
  hearing.each(
      {.en = "indicators with a source", .es = "indicadores con fuente", .zh = "有数据来源的指标"},
      table, [&](std::size_t index) { return table[index].source.has_value(); }, "tracking");
  hearing.each(
      {.en = "indicators with a cadence",
       .es = "indicadores con frecuencia",
       .zh = "有统计频率的指标"},
      table, [&](std::size_t index) { return table[index].every.has_value(); }, "tracking");
  hearing.each(
      {.en = "indicators with an owner",
       .es = "indicadores con responsable",
       .zh = "有负责人的指标"},
      table, [&](std::size_t index) { return table[index].owner.has_value(); }, "tracking");
  hearing.each(
      {.en = "indicators with limits", .es = "indicadores con límites", .zh = "有预警界限的指标"},
      table, [&](std::size_t index) { return table[index].limits.has_value(); }, "tracking");
}

model::Judgement judge_tracking(const Input& input) {
  const auto& plan = input.plan;
  Hearing hearing(plan, "tracking",
                  {.en = "a system to track the plan",
                   .es = "un sistema para seguir el plan",
                   .zh = "跟踪与监控系统"});
  const auto& table = plan.tracking;
  hearing.count({.en = "indicators", .es = "indicadores", .zh = "指标"}, table.size(), "tracking");
  hearing.each(
      {.en = "goals with an indicator", .es = "objetivos con indicador", .zh = "有指标的目标"},
      plan.goals,
      [&](std::size_t goal) { return !input.relations.indicators_of_goal[goal].empty(); },
      "tracking");
  hearing.each(
      {.en = "goals with a leading indicator",
       .es = "objetivos con indicador adelantado",
       .zh = "有先行指标的目标"},
      plan.goals, [&](std::size_t goal) { return has_leading_indicator(input, goal); }, "tracking");
  hear_indicators(hearing, table);
  return std::move(hearing).decide();
}

model::Judgement judge_rewards(const Input& input) {
  const auto& plan = input.plan;
  Hearing hearing(plan, "rewards",
                  {.en = "performance management and rewards",
                   .es = "evaluación del desempeño y recompensas",
                   .zh = "绩效管理与奖励"});
  const auto& table = plan.appraisal;
  hearing.count({.en = "people appraised", .es = "personas evaluadas", .zh = "考核对象"},
                table.size(), "appraisal");
  hearing.each_of(
      {.en = "people with a quota or an action who are appraised",
       .es = "personas con cuota o acción que son evaluadas",
       .zh = "承担配额或行动且纳入考核的人员"},
      plan.people, input.relations.carriers,
      [&](std::size_t person) {
        return input.relations.appraisal_of_person[person] != model::none;
      },
      "appraisal");
  hearing.each(
      {.en = "appraisals whose weights add up to 100 %",
       .es = "evaluaciones cuyos pesos suman 100 %",
       .zh = "权重合计 100% 的考核"},
      table, [&](std::size_t index) { return sum_weights(table[index]) == whole_percent; },
      "appraisal");
  hearing.count({.en = "reward rules", .es = "reglas de recompensa", .zh = "奖励规则"},
                plan.rewards.size(), "rewards");
  hearing.each(
      {.en = "people appraised who have a reward",
       .es = "personas evaluadas con recompensa",
       .zh = "有奖励的考核对象"},
      table,
      [&](std::size_t index) {
        return table[index].person.known() &&
               input.relations.is_person_rewarded[table[index].person.index];
      },
      "rewards");
  return std::move(hearing).decide();
}

model::Judgement judge_presentation(const Input& input) {
  const auto& plan = input.plan;
  Hearing hearing(plan, "presentation",
                  {.en = "the plan presented to everybody",
                   .es = "el plan presentado a toda la organización",
                   .zh = "向全体宣讲计划"});
  const auto trainings = std::count_if(plan.rollout.begin(), plan.rollout.end(), is_training);
  hearing.count({.en = "sessions", .es = "sesiones", .zh = "宣讲与培训场次"}, plan.rollout.size(),
                "rollout");
  hearing.count({.en = "training sessions on the plan",
                 .es = "sesiones de formación en el plan",
                 .zh = "计划培训场次"},
                static_cast<std::size_t>(trainings), "rollout");
  if (!plan.departments.empty())
    hearing.each(
        {.en = "departments reached", .es = "departamentos alcanzados", .zh = "已覆盖的部门"},
        plan.departments, [&](std::size_t department) { return is_told(input, department); },
        "rollout");
  return std::move(hearing).decide();
}

model::Judgement judge_departments(const Input& input) {
  const auto& plan = input.plan;
  Hearing hearing(plan, "departments",
                  {.en = "departmental plans around the corporate plan",
                   .es = "planes de departamento en torno al plan general",
                   .zh = "围绕总体计划的部门计划"});
  std::vector<std::size_t> corporate;
  std::vector<std::size_t> own;
  for (std::size_t goal = 0; goal < plan.goals.size(); ++goal)
    (is_corporate(plan.goals[goal]) ? corporate : own).push_back(goal);
  hearing.count({.en = "departmental goals", .es = "objetivos de departamento", .zh = "部门目标"},
                own.size(), "departments");
  hearing.each_of(
      {.en = "departments with goals of their own",
       .es = "departamentos con objetivos propios",
       .zh = "有自己目标的部门"},
      plan.departments, find_planning_departments(plan),
      [&](std::size_t department) {
        return !input.relations.goals_of_department[department].empty();
      },
      "departments");
  hearing.each_of(
      {.en = "departmental goals that support a corporate one",
       .es = "objetivos de departamento que apoyan uno general",
       .zh = "支撑公司目标的部门目标"},
      plan.goals, own, [&](std::size_t goal) { return !plan.goals[goal].supports.empty(); },
      "goals");
  hearing.each_of(
      {.en = "corporate goals that a department picked up",
       .es = "objetivos generales que asume algún departamento",
       .zh = "有部门承接的公司目标"},
      plan.goals, corporate,
      [&](std::size_t goal) { return input.relations.is_goal_picked_up[goal]; }, "goals");
  return std::move(hearing).decide();
}

model::Judgement judge_meetings(const Plan& plan) {
  Hearing hearing(plan, "meetings",
                  {.en = "monthly strategy meetings",
                   .es = "reuniones mensuales de estrategia",
                   .zh = "每月战略会议"});
  const auto& table = plan.meetings;
  hearing.count({.en = "meetings", .es = "reuniones", .zh = "会议"}, table.size(), "meetings");
  hear_months(hearing, plan);
  hearing.each(
      {.en = "meetings with a chair",
       .es = "reuniones con quien las presida",
       .zh = "有主持人的会议"},
      table, [&](std::size_t index) { return table[index].chair.has_value(); }, "meetings");
  hearing.each(
      {.en = "meetings with a set report",
       .es = "reuniones con informe fijado",
       .zh = "有固定汇报形式的会议"},
      table, [&](std::size_t index) { return table[index].report.has_value(); }, "meetings");
  return std::move(hearing).decide();
}

model::Judgement judge_review(const Plan& plan) {
  Hearing hearing(plan, "review",
                  {.en = "annual review", .es = "revisión anual", .zh = "年度评审"});
  const auto& table = plan.reviews;
  hearing.count({.en = "reviews", .es = "revisiones", .zh = "评审"}, table.size(), "reviews");
  hearing.each(
      {.en = "reviews dated within the plan's year",
       .es = "revisiones fechadas dentro del año del plan",
       .zh = "日期在计划年度内的评审"},
      table, [&](std::size_t index) { return is_in_time(plan, table[index]); }, "reviews");
  hearing.each(
      {.en = "reviews with an owner", .es = "revisiones con responsable", .zh = "有负责人的评审"},
      table, [&](std::size_t index) { return table[index].owner.has_value(); }, "reviews");
  hearing.each(
      {.en = "reviews with inputs",
       .es = "revisiones con documentación de partida",
       .zh = "有输入材料的评审"},
      table, [&](std::size_t index) { return !table[index].inputs.empty(); }, "reviews");
  hearing.each(
      {.en = "reviews that lead to the next plan",
       .es = "revisiones que llevan al siguiente plan",
       .zh = "衔接下一计划的评审"},
      table, [&](std::size_t index) { return table[index].next.has_value(); }, "reviews");
  return std::move(hearing).decide();
}

}  // namespace

std::vector<model::Judgement> check_nine_steps(const Input& input) {
  const auto& plan = input.plan;
  return {judge_finalise(plan),     judge_budget(input),  judge_versions(input),
          judge_tracking(input),    judge_rewards(input), judge_presentation(input),
          judge_departments(input), judge_meetings(plan), judge_review(plan)};
}

}  // namespace planctl::rules
