// rules/problems: the verdicts on the five problems of plans that are never executed.
#include <algorithm>
#include <set>

#include "rules/goal/coverage.hpp"
#include "rules/goal/growth.hpp"
#include "rules/hearing.hpp"
#include "rules/open_ends.hpp"
#include "rules/support.hpp"

namespace planctl::rules {
namespace {

using model::Plan;

// A number set at a desk: last year plus a percentage, without a look at market and capability.
model::Judgement judge_target(const Plan& plan) {
  Hearing hearing(plan, "target", {.en = "target", .es = "meta", .zh = "目标"});
  const auto& situation = plan.situation;
  hearing.each(
      {.en = "goals that rest on evidence or an assumption",
       .es = "objetivos apoyados en pruebas o en un supuesto",
       .zh = "有依据或假设支撑的目标"},
      plan.goals, [&](std::size_t goal) { return goal::rests_on_something(plan.goals[goal]); },
      "goals");
  hearing.count(
      {.en = "facts on the market", .es = "datos del mercado", .zh = "市场事实"},
      situation.environment.size() + situation.customers.size() + situation.competitors.size(),
      "situation");
  hearing.count(
      {.en = "facts on own capability", .es = "datos de la capacidad propia", .zh = "自身能力事实"},
      situation.capability.size(), "situation");
  return std::move(hearing).decide();
}

// Goals whose actions say enough of what they bring.
void hear_coverage(Hearing& hearing, const Plan& plan) {
  std::vector<std::size_t> goals;
  std::set<std::size_t> covered;
  for (const auto& growth : goal::find_covered_growth(plan)) {
    goals.push_back(growth.goal);
    if (growth.is_covered()) covered.insert(growth.goal);
  }
  hearing.each_of(
      {.en = "goals whose actions cover their growth",
       .es = "objetivos cuyas acciones cubren su crecimiento",
       .zh = "行动足以支撑增长的目标"},
      plan.goals, goals, [&](std::size_t goal) { return covered.contains(goal); }, "goals");
}

// A number handed down without measures.
model::Judgement judge_execution(const Input& input) {
  const auto& plan = input.plan;
  Hearing hearing(plan, "execution", {.en = "execution", .es = "ejecución", .zh = "执行"});
  const auto& actions = plan.actions;
  hearing.each(
      {.en = "goals with an action, for them or for a goal that drives them",
       .es = "objetivos con acción, propia o de otro que los impulse",
       .zh = "自身或其驱动目标有行动的目标"},
      plan.goals, [&](std::size_t goal) { return is_acted_for(input, goal); }, "actions");
  hearing.each(
      {.en = "actions that say how", .es = "acciones que dicen cómo", .zh = "写明方法的行动"},
      actions, [&](std::size_t index) { return actions[index].how.has_value(); }, "actions");
  hearing.each(
      {.en = "actions with an expected result",
       .es = "acciones con resultado esperado",
       .zh = "有预期结果的行动"},
      actions, [&](std::size_t index) { return !actions[index].expects.empty(); }, "actions");
  hear_coverage(hearing, plan);
  hear_load(hearing, input);
  return std::move(hearing).decide();
}

bool is_led_through(const model::Process& process) {
  return !process.steps.empty() &&
         std::all_of(process.steps.begin(), process.steps.end(),
                     [](const auto& step) { return step.post && step.duty && step.within; });
}

// No flow, in the team or with other departments.
model::Judgement judge_process(const Plan& plan) {
  Hearing hearing(plan, "process", {.en = "process", .es = "proceso", .zh = "流程"});
  const auto& processes = plan.processes;
  hearing.count({.en = "processes", .es = "procesos", .zh = "流程"}, processes.size(), "processes");
  hearing.each(
      {.en = "processes whose steps have a post, a duty and a time",
       .es = "procesos cuyos pasos tienen puesto, tarea y plazo",
       .zh = "各步骤有岗位、职责和时限的流程"},
      processes, [&](std::size_t index) { return is_led_through(processes[index]); }, "processes");
  hearing.count({.en = "letters of responsibility between departments",
                 .es = "cartas de responsabilidad entre departamentos",
                 .zh = "部门间责任书"},
                plan.collaboration.size(), "collaboration");
  return std::move(hearing).decide();
}

// Nobody is appraised or rewarded by it.
model::Judgement judge_mechanism(const Input& input) {
  const auto& plan = input.plan;
  Hearing hearing(plan, "mechanism", {.en = "mechanism", .es = "mecanismo", .zh = "机制"});
  hearing.each_of(
      {.en = "people with a quota or an action who are appraised",
       .es = "personas con cuota o acción que son evaluadas",
       .zh = "承担配额或行动且纳入考核的人员"},
      plan.people, input.relations.carriers,
      [&](std::size_t person) {
        return input.relations.appraisal_of_person[person] != model::none;
      },
      "appraisal");
  hearing.count({.en = "reward rules", .es = "reglas de recompensa", .zh = "奖励规则"},
                plan.rewards.size(), "rewards");
  return std::move(hearing).decide();
}

// Only reports are looked at, when it is too late.
model::Judgement judge_management(const Input& input) {
  const auto& plan = input.plan;
  Hearing hearing(plan, "management", {.en = "management", .es = "gestión", .zh = "管理"});
  hearing.each(
      {.en = "goals with a leading indicator",
       .es = "objetivos con indicador adelantado",
       .zh = "有先行指标的目标"},
      plan.goals, [&](std::size_t goal) { return has_leading_indicator(input, goal); }, "tracking");
  hear_months(hearing, plan);
  hearing.each(
      {.en = "actions with a progress entry",
       .es = "acciones con avances anotados",
       .zh = "有进度记录的行动"},
      plan.actions, [&](std::size_t index) { return !plan.actions[index].progress.empty(); },
      "actions");
  return std::move(hearing).decide();
}

}  // namespace

std::vector<model::Judgement> check_problems(const Input& input) {
  const auto& plan = input.plan;
  return {judge_target(plan), judge_execution(input), judge_process(plan), judge_mechanism(input),
          judge_management(input)};
}

}  // namespace planctl::rules
