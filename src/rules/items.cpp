// rules/items: the verdicts on the ten items of the sales plan's execution document.
#include <algorithm>

#include "rules/goal/steps.hpp"
#include "rules/goal/uncarried.hpp"
#include "rules/hearing.hpp"
#include "rules/support.hpp"

namespace planctl::rules {
namespace {

using model::Plan;

model::Judgement judge_present(const Plan& plan) {
  Hearing hearing(plan, "present",
                  {.en = "present state", .es = "situación de partida", .zh = "现状分析"});
  const auto& situation = plan.situation;
  hearing.count({.en = "facts on the environment", .es = "datos del entorno", .zh = "外部环境事实"},
                situation.environment.size(), "situation");
  hearing.count({.en = "facts on customers", .es = "datos de clientes", .zh = "客户事实"},
                situation.customers.size(), "situation");
  hearing.count({.en = "facts on competitors", .es = "datos de competidores", .zh = "竞争对手事实"},
                situation.competitors.size(), "situation");
  hearing.count(
      {.en = "facts on own capability", .es = "datos de la capacidad propia", .zh = "自身能力事实"},
      situation.capability.size(), "situation");
  hearing.count({.en = "goals with past figures",
                 .es = "objetivos con cifras pasadas",
                 .zh = "有历史数据的目标"},
                situation.history.size(), "situation");
  return std::move(hearing).decide();
}

bool counts_money(const Plan& plan, const model::Goal& goal) {
  return plan.header.currency && goal.unit.name == plan.header.currency->value;
}

bool is_cost(const model::Goal& goal) { return goal.good == model::Good::down; }

// What is sold in the year, in money; where no goal is in money, whatever flows in.
std::vector<std::size_t> find_sales_goals(const Plan& plan) {
  std::vector<std::size_t> flows;
  for (std::size_t index = 0; index < plan.goals.size(); ++index)
    if (plan.goals[index].kind == model::Kind::flow && !is_cost(plan.goals[index]))
      flows.push_back(index);
  const auto in_money = [&](std::size_t goal) { return counts_money(plan, plan.goals[goal]); };
  if (std::any_of(flows.begin(), flows.end(), in_money))
    std::erase_if(flows, [&](std::size_t goal) { return !in_money(goal); });
  return flows;
}

model::Judgement judge_sales(const Plan& plan) {
  Hearing hearing(plan, "sales",
                  {.en = "sales target", .es = "objetivo de ventas", .zh = "销售目标"});
  const auto sales = find_sales_goals(plan);
  hearing.each_of(
      {.en = "sales goals with a target",
       .es = "objetivos de ventas con meta",
       .zh = "有目标值的销售目标"},
      plan.goals, sales, [&](std::size_t goal) { return plan.goals[goal].target.has_value(); },
      "goals");
  hearing.each_of(
      {.en = "sales goals with a baseline",
       .es = "objetivos de ventas con valor de partida",
       .zh = "有基准值的销售目标"},
      plan.goals, sales, [&](std::size_t goal) { return plan.goals[goal].baseline.has_value(); },
      "goals");
  hearing.each_of(
      {.en = "sales goals with an owner",
       .es = "objetivos de ventas con responsable",
       .zh = "有负责人的销售目标"},
      plan.goals, sales, [&](std::size_t goal) { return plan.goals[goal].owner.has_value(); },
      "goals");
  return std::move(hearing).decide();
}

model::Judgement judge_expense(const Plan& plan) {
  Hearing hearing(plan, "expense",
                  {.en = "expense target", .es = "objetivo de gastos", .zh = "费用目标"});
  const auto& lines = plan.budget.lines;
  const bool cost_goal =
      std::any_of(plan.goals.begin(), plan.goals.end(), [&](const model::Goal& goal) {
        return is_cost(goal) && counts_money(plan, goal) && goal.target;
      });
  hearing.count({.en = "limits to the expense (budget total or cost goal)",
                 .es = "límites de gasto (total del presupuesto u objetivo de coste)",
                 .zh = "费用上限（预算总额或成本目标）"},
                (plan.budget.total ? 1u : 0u) + (cost_goal ? 1u : 0u), "budget");
  hearing.each(
      {.en = "budget lines with an amount", .es = "partidas con importe", .zh = "有金额的预算项"},
      lines,
      [&](std::size_t index) {
        return lines[index].amount.has_value() || !lines[index].months.empty();
      },
      "budget");
  return std::move(hearing).decide();
}

model::Judgement judge_region(const Plan& plan) {
  Hearing hearing(plan, "region",
                  {.en = "target by region, channel and product",
                   .es = "objetivo por región, canal y producto",
                   .zh = "按区域、渠道和产品分解"});
  std::vector<std::size_t> cut;
  std::vector<std::size_t> whole;
  for (std::size_t goal = 0; goal < plan.goals.size(); ++goal) {
    const bool has_quota = plan.goals[goal].quota.has_value();
    if (has_quota) cut.push_back(goal);
    if (has_quota || lacks_quota(plan, plan.goals[goal])) whole.push_back(goal);
  }
  hearing.count({.en = "dimensions", .es = "dimensiones", .zh = "维度"}, plan.dimensions.size(),
                "dimensions");
  hearing.each_of(
      {.en = "goals of the company cut into quotas",
       .es = "objetivos de la empresa repartidos en cuotas",
       .zh = "已分解为配额的公司目标"},
      plan.goals, whole, [&](std::size_t goal) { return plan.goals[goal].quota.has_value(); },
      "goals");
  hearing.each_of(
      {.en = "cut goals whose quotas all have an owner",
       .es = "objetivos repartidos cuyas cuotas tienen todas responsable",
       .zh = "配额均有负责人的已分解目标"},
      plan.goals, cut,
      [&](std::size_t goal) {
        return goal::find_uncarried(plan, plan.goals[goal]).members.empty();
      },
      "dimensions");
  return std::move(hearing).decide();
}

model::Judgement judge_time(const Plan& plan) {
  Hearing hearing(plan, "time",
                  {.en = "target by time", .es = "objetivo por tiempo", .zh = "按时间分解"});
  hearing.each(
      {.en = "goals with a due date", .es = "objetivos con fecha", .zh = "有期限的目标"},
      plan.goals, [&](std::size_t goal) { return plan.goals[goal].due.has_value(); }, "goals");
  hearing.each(
      {.en = "goals with milestones or quotas, where they are not due soon",
       .es = "objetivos con hitos o cuotas, salvo los de plazo corto",
       .zh = "有里程碑或配额的目标（短期目标除外）"},
      plan.goals,
      [&](std::size_t index) {
        const auto& goal = plan.goals[index];
        return !goal.milestones.empty() || goal.quota || goal::is_short(plan, goal);
      },
      "goals");
  hearing.each(
      {.en = "actions with start and due date",
       .es = "acciones con inicio y fin",
       .zh = "有起止日期的行动"},
      plan.actions,
      [&](std::size_t index) { return plan.actions[index].start && plan.actions[index].due; },
      "actions");
  return std::move(hearing).decide();
}

// Of each strategy, whether an action carries it out.
std::vector<bool> find_acted_on(const Plan& plan) {
  std::vector<bool> acted_on(plan.strategies.size(), false);
  for (const auto& action : plan.actions)
    if (action.strategy && action.strategy->known()) acted_on[action.strategy->index] = true;
  return acted_on;
}

model::Judgement judge_strategy(const Plan& plan) {
  Hearing hearing(plan, "strategy", {.en = "strategy", .es = "estrategia", .zh = "营销策略"});
  const auto& table = plan.strategies;
  const auto acted_on = find_acted_on(plan);
  hearing.count({.en = "strategies", .es = "estrategias", .zh = "策略"}, table.size(),
                "strategies");
  hearing.each(
      {.en = "strategies that serve a goal",
       .es = "estrategias que sirven a un objetivo",
       .zh = "服务于目标的策略"},
      table, [&](std::size_t index) { return !table[index].serves.empty(); }, "strategies");
  hearing.each(
      {.en = "strategies with a whole path from need to satisfied need",
       .es = "estrategias con camino completo de la necesidad a su satisfacción",
       .zh = "从需求到满足路径完整的策略"},
      table,
      [&](std::size_t index) {
        return table[index].path && find_missing_links(*table[index].path).empty();
      },
      "strategies");
  hearing.each(
      {.en = "strategies with an action", .es = "estrategias con acción", .zh = "有行动的策略"},
      table, [&](std::size_t index) { return acted_on[index]; }, "strategies");
  return std::move(hearing).decide();
}

model::Judgement judge_organisation(const Plan& plan) {
  Hearing hearing(plan, "organisation", {.en = "organisation", .es = "organización", .zh = "组织"});
  hearing.each(
      {.en = "people with a role", .es = "personas con función", .zh = "有职务的人员"}, plan.people,
      [&](std::size_t person) { return plan.people[person].role.has_value(); }, "people");
  hearing.each(
      {.en = "departments with a head", .es = "departamentos con jefatura", .zh = "有负责人的部门"},
      plan.departments, [&](std::size_t index) { return plan.departments[index].head.has_value(); },
      "departments");
  hearing.count({.en = "outside partners", .es = "socios externos", .zh = "外部合作方"},
                plan.partners.size(), "partners");
  return std::move(hearing).decide();
}

model::Judgement judge_steps(const Plan& plan) {
  Hearing hearing(plan, "steps",
                  {.en = "steps of execution", .es = "pasos de ejecución", .zh = "执行步骤"});
  const auto& table = plan.actions;
  hearing.count({.en = "actions", .es = "acciones", .zh = "行动"}, table.size(), "actions");
  hearing.each(
      {.en = "actions with an owner", .es = "acciones con responsable", .zh = "有负责人的行动"},
      table, [&](std::size_t index) { return table[index].owner.has_value(); }, "actions");
  hearing.each(
      {.en = "actions that say how", .es = "acciones que dicen cómo", .zh = "写明方法的行动"},
      table, [&](std::size_t index) { return table[index].how.has_value(); }, "actions");
  hearing.each(
      {.en = "actions with a deliverable",
       .es = "acciones con un entregable",
       .zh = "有交付成果的行动"},
      table, [&](std::size_t index) { return table[index].deliverable.has_value(); }, "actions");
  return std::move(hearing).decide();
}

model::Judgement judge_control(const Input& input) {
  const auto& plan = input.plan;
  Hearing hearing(plan, "control",
                  {.en = "process control", .es = "control del proceso", .zh = "过程控制"});
  hearing.each(
      {.en = "goals with an indicator", .es = "objetivos con indicador", .zh = "有指标的目标"},
      plan.goals,
      [&](std::size_t goal) { return !input.relations.indicators_of_goal[goal].empty(); },
      "tracking");
  hearing.each(
      {.en = "indicators with limits", .es = "indicadores con límites", .zh = "有预警界限的指标"},
      plan.tracking, [&](std::size_t index) { return plan.tracking[index].limits.has_value(); },
      "tracking");
  hearing.count({.en = "meetings", .es = "reuniones", .zh = "会议"}, plan.meetings.size(),
                "meetings");
  return std::move(hearing).decide();
}

model::Judgement judge_evaluation(const Plan& plan) {
  Hearing hearing(plan, "evaluation", {.en = "evaluation", .es = "evaluación", .zh = "评估考核"});
  hearing.count({.en = "people appraised", .es = "personas evaluadas", .zh = "考核对象"},
                plan.appraisal.size(), "appraisal");
  hearing.each(
      {.en = "appraisals whose weights add up to 100 %",
       .es = "evaluaciones cuyos pesos suman 100 %",
       .zh = "权重合计 100% 的考核"},
      plan.appraisal,
      [&](std::size_t index) { return sum_weights(plan.appraisal[index]) == whole_percent; },
      "appraisal");
  hearing.count({.en = "reward rules", .es = "reglas de recompensa", .zh = "奖励规则"},
                plan.rewards.size(), "rewards");
  hearing.count({.en = "reviews", .es = "revisiones", .zh = "评审"}, plan.reviews.size(),
                "reviews");
  return std::move(hearing).decide();
}

}  // namespace

std::vector<model::Judgement> check_items(const Input& input) {
  const auto& plan = input.plan;
  return {judge_present(plan),  judge_sales(plan),     judge_expense(plan),      judge_region(plan),
          judge_time(plan),     judge_strategy(plan),  judge_organisation(plan), judge_steps(plan),
          judge_control(input), judge_evaluation(plan)};
}

}  // namespace planctl::rules
