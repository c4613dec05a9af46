// rules/guarantees: the verdicts on the five institutional guarantees for execution.
#include <set>

#include "rules/hearing.hpp"
#include "rules/support.hpp"

namespace planctl::rules {
namespace {

using model::Plan;

bool is_owner_appraised(const Input& input, std::size_t goal) {
  const auto* appraisal = find_appraisal(input, input.plan.goals[goal].owner);
  return appraisal && is_appraised_on(*appraisal, goal);
}

model::Judgement judge_system(const Input& input) {
  const auto& plan = input.plan;
  Hearing hearing(plan, "system",
                  {.en = "appraisal and collaboration",
                   .es = "evaluación y colaboración",
                   .zh = "考核与协作制度"});
  hearing.each(
      {.en = "goals on which their owner is appraised",
       .es = "objetivos por los que se evalúa a su responsable",
       .zh = "纳入负责人考核的目标"},
      plan.goals, [&](std::size_t goal) { return is_owner_appraised(input, goal); }, "appraisal");
  const auto& letters = plan.collaboration;
  hearing.count({.en = "letters of responsibility between departments",
                 .es = "cartas de responsabilidad entre departamentos",
                 .zh = "部门间责任书"},
                letters.size(), "collaboration");
  hearing.each(
      {.en = "letters of responsibility that are signed",
       .es = "cartas de responsabilidad firmadas",
       .zh = "已签署的责任书"},
      letters, [&](std::size_t index) { return letters[index].agreed.has_value(); },
      "collaboration");
  return std::move(hearing).decide();
}

model::Judgement judge_functions(const Plan& plan) {
  Hearing hearing(plan, "functions",
                  {.en = "functional management systems",
                   .es = "sistemas funcionales de gestión",
                   .zh = "职能管理体系"});
  const auto& table = plan.systems;
  std::vector<values::Text> missing;
  for (const auto& system : find_missing_systems(plan)) missing.push_back(system.name);
  hearing.cover({.en = "functional systems", .es = "sistemas funcionales", .zh = "职能管理体系"},
                functional_systems, missing, hearing.place_of("systems"));
  hearing.each(
      {.en = "systems with an owner", .es = "sistemas con responsable", .zh = "有负责人的体系"},
      table, [&](std::size_t index) { return table[index].owner.has_value(); }, "systems");
  hearing.each(
      {.en = "systems with a standard",
       .es = "sistemas con una norma que los mide",
       .zh = "有衡量标准的体系"},
      table, [&](std::size_t index) { return table[index].standard.has_value(); }, "systems");
  return std::move(hearing).decide();
}

template <class Has>
bool every_step(const model::Process& process, Has has) {
  for (const auto& step : process.steps)
    if (!has(step)) return false;
  return !process.steps.empty();
}

model::Judgement judge_process(const Input& input) {
  const auto& plan = input.plan;
  Hearing hearing(plan, "process",
                  {.en = "key processes", .es = "procesos clave", .zh = "关键流程"});
  const auto& table = plan.processes;
  hearing.count({.en = "processes", .es = "procesos", .zh = "流程"}, table.size(), "processes");
  hearing.each(
      {.en = "processes with an owner", .es = "procesos con responsable", .zh = "有负责人的流程"},
      table, [&](std::size_t index) { return table[index].owner.has_value(); }, "processes");
  hearing.each(
      {.en = "processes whose steps have a post and a duty",
       .es = "procesos cuyos pasos tienen puesto y tarea",
       .zh = "各步骤有岗位和职责的流程"},
      table,
      [&](std::size_t index) {
        return every_step(table[index],
                          [](const model::ProcessStep& step) { return step.post && step.duty; });
      },
      "processes");
  hearing.each(
      {.en = "processes whose steps have a time",
       .es = "procesos cuyos pasos tienen plazo",
       .zh = "各步骤有时限的流程"},
      table,
      [&](std::size_t index) {
        return every_step(table[index],
                          [](const model::ProcessStep& step) { return step.within.has_value(); });
      },
      "processes");
  const auto engaged = find_departments_in_processes(plan);
  if (!plan.departments.empty())
    hearing.each(
        {.en = "departments that take part in a process",
         .es = "departamentos que intervienen en algún proceso",
         .zh = "参与流程的部门"},
        plan.departments, [&](std::size_t department) { return engaged.contains(department); },
        "processes");
  return std::move(hearing).decide();
}

std::vector<std::size_t> find_goal_owners(const Plan& plan) {
  std::set<std::size_t> owners;
  for (const auto& goal : plan.goals)
    if (goal.owner && goal.owner->known()) owners.insert(goal.owner->index);
  return {owners.begin(), owners.end()};
}

model::Judgement judge_authority(const Input& input) {
  const auto& plan = input.plan;
  Hearing hearing(plan, "authority",
                  {.en = "authority by function and activity",
                   .es = "atribuciones por función y actividad",
                   .zh = "按职能与活动授权"});
  const auto& table = plan.authority;
  hearing.count({.en = "activities in the authority matrix",
                 .es = "actividades en la matriz de atribuciones",
                 .zh = "授权矩阵中的活动"},
                table.size(), "authority");
  hearing.each(
      {.en = "activities with a lead and somebody accountable",
       .es = "actividades con quien dirige y quien responde",
       .zh = "有主导部门和责任人的活动"},
      table, [&](std::size_t index) { return table[index].lead && table[index].accountable; },
      "authority");
  hearing.each(
      {.en = "activities divided between headquarters and branches",
       .es = "actividades repartidas entre central y delegaciones",
       .zh = "明确总部与分支权限的活动"},
      table, [&](std::size_t index) { return table[index].headquarters && table[index].branch; },
      "authority");
  const auto empowered = find_empowered(plan);
  hearing.each_of(
      {.en = "owners of goals with authority",
       .es = "responsables de objetivos con atribuciones",
       .zh = "拥有权限的目标负责人"},
      plan.people, find_goal_owners(plan),
      [&](std::size_t person) { return empowered.contains(person); }, "authority");
  return std::move(hearing).decide();
}

// The fees that a project requires and for which a budget line of its own has at least the amount.
bool are_fees_funded(const Plan& plan, std::size_t project) {
  const auto& needs = plan.projects[project].needs;
  if (!needs) return false;
  for (const auto& fee : needs->fees) {
    std::vector<std::size_t> lines;
    for (std::size_t index = 0; index < plan.budget.lines.size(); ++index) {
      const auto& line = plan.budget.lines[index];
      if (line.project == project && line.category && line.category->value == fee.name.value)
        lines.push_back(index);
    }
    if (sum_lines(plan, lines).value_or(0) < fee.amount.units) return false;
  }
  return true;
}

bool is_staffed(const model::Project& project) {
  if (!project.needs) return false;
  for (const auto& need : project.needs->people) {
    std::int64_t present = 0;
    if (project.has)
      for (const auto& heads : project.has->people)
        if (heads.name.value == need.name.value) present = heads.amount.units;
    if (present < need.amount.units) return false;
  }
  return true;
}

model::Judgement judge_resources(const Input& input) {
  const auto& plan = input.plan;
  Hearing hearing(plan, "resources",
                  {.en = "resources for goals and key projects",
                   .es = "recursos para objetivos y proyectos clave",
                   .zh = "目标与重点项目的资源"});
  hear_funding(hearing, input);
  hearing.each(
      {.en = "key projects whose fees are funded",
       .es = "proyectos clave con gastos cubiertos",
       .zh = "费用已落实的重点项目"},
      plan.projects, [&](std::size_t project) { return are_fees_funded(plan, project); },
      "projects");
  hearing.each(
      {.en = "key projects with their people",
       .es = "proyectos clave con su personal",
       .zh = "人员已到位的重点项目"},
      plan.projects, [&](std::size_t index) { return is_staffed(plan.projects[index]); },
      "projects");
  return std::move(hearing).decide();
}

}  // namespace

std::vector<model::Judgement> check_guarantees(const Input& input) {
  const auto& plan = input.plan;
  return {judge_system(input), judge_functions(plan), judge_process(input), judge_authority(input),
          judge_resources(input)};
}

}  // namespace planctl::rules
