// report/audit_unjudged: what an audit could not judge for lack of data, and what it would take.
#include <algorithm>

#include "report/audit.hpp"
#include "report/phrases.hpp"

namespace planctl::report {
namespace {

template <class Things, class Has>
bool has_any(const Things& things, Has has) {
  return std::any_of(things.begin(), things.end(), has);
}

void list_results(const Audit& audit, std::vector<Words>& unjudged) {
  const auto& plan = audit.plan;
  if (plan.actuals.empty())
    unjudged.emplace_back(say({.en = "results against quotas: the plan names no `actuals`",
                               .es = "resultados frente a cuotas: el plan no indica `actuals`",
                               .zh = "实际与配额的对照：计划没有 `actuals`"}));
  else if (audit.variances.empty())
    unjudged.emplace_back(
        say({.en = "results against quotas: no goal could be held against its `actuals`",
             .es = "resultados frente a cuotas: ningún objetivo se pudo comparar con sus `actuals`",
             .zh = "实际与配额的对照：没有目标能与其 `actuals` 对照"}));
  if (!has_any(plan.tracking, [](const auto& indicator) { return !indicator.readings.empty(); }))
    unjudged.emplace_back(
        say({.en = "whether assumptions still hold: no indicator has `readings`",
             .es = "si los supuestos siguen en pie: ningún indicador tiene `readings`",
             .zh = "假设是否仍然成立：没有指标带 `readings`"}));
  if (plan.drafts.empty())
    unjudged.emplace_back(
        say({.en = "targets against what the team itself thinks possible: there are no `drafts`",
             .es = "metas frente a lo que el propio equipo ve posible: no hay `drafts`",
             .zh = "目标与团队自报的对照：没有 `drafts`"}));
  if (plan.situation.history.empty())
    unjudged.emplace_back(
        say({.en = "growth against past years: `situation` has no `history`",
             .es = "crecimiento frente a años anteriores: `situation` no tiene `history`",
             .zh = "增长与往年的对照：`situation` 没有 `history`"}));
}

void list_means(const model::Plan& plan, std::vector<Words>& unjudged) {
  if (!has_any(plan.actions, [](const auto& action) { return action.effort.has_value(); }))
    unjudged.emplace_back(
        say({.en = "the load of the people, week by week: no action has an `effort`",
             .es = "la carga de las personas, semana a semana: ninguna acción tiene `effort`",
             .zh = "人员逐周的负荷：没有行动写明 `effort`"}));
  if (!has_any(plan.actions, [](const auto& action) { return !action.needs.empty(); }))
    unjudged.emplace_back(
        say({.en = "whether the most able people are on it: no action says what it `needs`",
             .es = "si están las personas más capaces: ninguna acción dice qué necesita (`needs`)",
             .zh = "是否用了最有能力的人：没有行动写明 `needs`"}));
  if (!has_any(plan.budget.lines, [](const auto& line) { return !line.spent.empty(); }))
    unjudged.emplace_back(
        say({.en = "spending against the budget: no line records what was `spent`",
             .es = "gasto frente al presupuesto: ninguna partida anota lo gastado (`spent`)",
             .zh = "支出与预算的对照：没有预算项记录 `spent`"}));
  if (!has_any(plan.budget.lines, [](const auto& line) { return line.term.has_value(); }))
    unjudged.emplace_back(
        say({.en = "short-term against long-term spending: no line has a `term`",
             .es = "gasto a corto frente a largo plazo: ninguna partida tiene `term`",
             .zh = "短期与长期支出的对照：没有预算项写明 `term`"}));
}

}  // namespace

std::vector<Words> list_unjudged(const Audit& audit) {
  std::vector<Words> unjudged;
  list_results(audit, unjudged);
  list_means(audit.plan, unjudged);
  for (const auto* section : {"authority", "processes", "collaboration", "appraisal", "partners"})
    if (!audit.plan.has_section(section))
      unjudged.emplace_back(say({.en = "`{0}`: the plan has no such section",
                                 .es = "`{0}`: el plan no tiene esta sección",
                                 .zh = "`{0}`：计划没有这一部分"},
                                {std::string(section)}));
  unjudged.emplace_back(
      say({.en = "whether what the plan says is true: facts, evidence and signatures were read, "
                 "not verified",
           .es = "si lo que dice el plan es cierto: los datos, las evidencias y las firmas se han "
                 "leído, no verificado",
           .zh = "计划所述是否属实：事实、依据和签字只是读取，未作核实"}));
  return unjudged;
}

}  // namespace planctl::report
