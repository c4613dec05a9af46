// report/audit_unjudged: what an audit could not judge for lack of data, and of which things.
#include <algorithm>
#include <set>

#include "report/audit.hpp"
#include "report/phrases.hpp"
#include "report/titles.hpp"

namespace planctl::report {
namespace {

std::string name_of(const model::Assumption& assumption) {
  return assumption.says ? assumption.says->value : assumption.id.value;
}
template <class T>
std::string name_of(const T& thing) {
  if constexpr (requires { title_of(thing); })
    return title_of(thing);
  else
    return title_or_id(thing);
}

// Says `text` of those of the things that lack what it takes, by their titles.
class Unjudged {
 public:
  template <class Things, class Lacks>
  void add(const values::Text& text, const Things& things, Lacks lacks) {
    diag::Listed names;
    std::size_t more = 0;
    for (const auto& thing : things) {
      if (!lacks(thing)) continue;
      if (names.names.size() < shown)
        names.names.push_back(name_of(thing));
      else
        ++more;
    }
    if (names.names.empty()) return;
    if (more > 0) names.names.push_back("+" + std::to_string(more));
    words_.emplace_back(say(text, {std::move(names)}));
  }
  void add(const values::Text& text) { words_.emplace_back(say(text)); }
  [[nodiscard]] std::vector<Words> words() && { return std::move(words_); }

 private:
  static constexpr std::size_t shown = 4;
  std::vector<Words> words_;
};

bool has_draft(const model::Plan& plan, const model::Goal& goal) {
  return std::any_of(plan.drafts.begin(), plan.drafts.end(), [&](const model::Draft& draft) {
    const auto* const drafted = plan.goals.get(draft.goal);
    return drafted != nullptr && drafted->id.value == goal.id.value;
  });
}

bool is_watched(const model::Plan& plan, const model::Assumption& assumption) {
  const auto* const indicator =
      assumption.indicator ? plan.tracking.find(assumption.indicator->value) : nullptr;
  return indicator != nullptr && !indicator->readings.empty();
}

void list_results(const Audit& audit, Unjudged& unjudged) {
  const auto& plan = audit.plan;
  std::set<std::string, std::less<>> compared;
  for (const auto& variance : audit.variances) compared.insert(plan.goals[variance.goal].id.value);
  const auto is_cut = [](const model::Goal& goal) {
    return goal.quota && goal.kind != model::Kind::ratio && !goal.department;
  };
  unjudged.add({.en = "results against quotas, for want of actuals that can be read: {0}",
                .es = "resultados frente a cuotas, por falta de datos reales legibles: {0}",
                .zh = "实际与配额的对照，缺少可读取的实际数据：{0}"},
               plan.goals, [&](const model::Goal& goal) {
                 return is_cut(goal) && !compared.contains(goal.id.value);
               });
  unjudged.add({.en = "targets against what the team itself thinks possible, for want of drafts: "
                      "{0}",
                .es = "metas frente a lo que el propio equipo ve posible, por falta de borradores: "
                      "{0}",
                .zh = "目标与团队草案的对照，缺少草案：{0}"},
               plan.goals,
               [&](const model::Goal& goal) { return is_cut(goal) && !has_draft(plan, goal); });
  unjudged.add({.en = "whether assumptions still hold, for want of readings of their indicators: "
                      "{0}",
                .es = "si los supuestos siguen en pie, por falta de mediciones de sus "
                      "indicadores: {0}",
                .zh = "假设是否仍然成立，缺少其指标的读数：{0}"},
               plan.situation.assumptions,
               [&](const model::Assumption& assumption) { return !is_watched(plan, assumption); });
  if (plan.situation.history.empty())
    unjudged.add({.en = "growth against past years: the plan gives no past figures",
                  .es = "crecimiento frente a años anteriores: el plan no da cifras pasadas",
                  .zh = "增长与往年的对照：计划没有往年数据"});
}

void list_means(const model::Plan& plan, Unjudged& unjudged) {
  if (plan.actions.empty())
    unjudged.add({.en = "the load of the people and whether the most able are on it: the plan has "
                        "no actions",
                  .es = "la carga de las personas y si están las más capaces: el plan no tiene "
                        "acciones",
                  .zh = "人员的负荷及是否用了最有能力的人：计划没有行动"});
  if (plan.budget.lines.empty())
    unjudged.add({.en = "spending against the budget: the plan has no budget lines",
                  .es = "gasto frente al presupuesto: el plan no tiene partidas",
                  .zh = "支出与预算的对照：计划没有预算项"});
  unjudged.add({.en = "the load of the people week by week, for want of the effort of actions: {0}",
                .es = "la carga de las personas semana a semana, por falta del esfuerzo de las "
                      "acciones: {0}",
                .zh = "人员逐周的负荷，缺少行动的工作量：{0}"},
               plan.actions, [](const model::Action& action) { return !action.effort; });
  unjudged.add({.en = "whether the most able people are on it, as these actions do not say what "
                      "they ask for: {0}",
                .es = "si están las personas más capaces, pues estas acciones no dicen qué "
                      "capacidades piden: {0}",
                .zh = "是否用了最有能力的人，下列行动未写明所需能力：{0}"},
               plan.actions, [](const model::Action& action) { return action.needs.empty(); });
  unjudged.add({.en = "spending against the budget, for want of what was spent on these lines: {0}",
                .es = "gasto frente al presupuesto, por falta de lo gastado en estas partidas: {0}",
                .zh = "支出与预算的对照，下列预算项没有支出记录：{0}"},
               plan.budget.lines, [](const model::BudgetLine& line) { return line.spent.empty(); });
  unjudged.add({.en = "short-term against long-term spending, as these budget lines do not say "
                      "which they are: {0}",
                .es = "gasto a corto frente a largo plazo, pues estas partidas no dicen cuál son: "
                      "{0}",
                .zh = "短期与长期支出的对照，下列预算项未写明期限：{0}"},
               plan.budget.lines, [](const model::BudgetLine& line) { return !line.term; });
}

struct Section {
  std::string_view key;
  values::Text text;
};
constexpr Section sections[] = {
    {"authority",
     {.en = "who may decide what: the plan has no authority matrix",
      .es = "quién puede decidir qué: el plan no tiene matriz de atribuciones",
      .zh = "谁有权决定什么：计划没有授权表"}},
    {"processes",
     {.en = "how the work flows: the plan has no processes",
      .es = "cómo fluye el trabajo: el plan no tiene procesos",
      .zh = "工作如何流转：计划没有流程"}},
    {"collaboration",
     {.en = "what departments owe each other: the plan has no letters of responsibility",
      .es = "qué se deben los departamentos: el plan no tiene cartas de responsabilidad",
      .zh = "部门之间的责任：计划没有责任书"}},
    {"appraisal",
     {.en = "what people are appraised on: the plan has no appraisals",
      .es = "por qué se evalúa a las personas: el plan no tiene evaluaciones",
      .zh = "人员考核什么：计划没有考核"}},
    {"partners",
     {.en = "who takes part from outside: the plan has no partners",
      .es = "quién participa desde fuera: el plan no tiene socios",
      .zh = "外部参与方：计划没有合作方"}}};

}  // namespace

std::vector<Words> list_unjudged(const Audit& audit) {
  Unjudged unjudged;
  list_results(audit, unjudged);
  list_means(audit.plan, unjudged);
  for (const auto& section : sections)
    if (!audit.plan.has_section(section.key)) unjudged.add(section.text);
  unjudged.add({.en = "whether what the plan says is true: facts, evidence and signatures were "
                      "read, not verified",
                .es = "si lo que dice el plan es cierto: los datos, las evidencias y las firmas se "
                      "han leído, no verificado",
                .zh = "计划所述是否属实：事实、依据和签字只是读取，未作核实"});
  return std::move(unjudged).words();
}

}  // namespace planctl::report
