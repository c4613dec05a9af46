// rules/leader/overloaded: a leader who owns most of the plan.
#include <array>

#include "rules/rule.hpp"
#include "rules/support.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::leader::overloaded {
namespace {

// Beside leading.
constexpr std::array limits{
    diag::Threshold{.name = "leader-tasks",
                    .kind = diag::Threshold::Kind::count,
                    .usual = 5,
                    .summary = {.en = "goals and actions that a leader can own in any case",
                                .es = "objetivos y acciones que un líder puede llevar en todo caso",
                                .zh = "领导人在任何情况下可承担的目标和行动数"}},
    diag::Threshold{.name = "leader-share",
                    .kind = diag::Threshold::Kind::percent,
                    .usual = 5'000,
                    .summary = {.en = "largest share of the goals and actions that a leader owns",
                                .es = "parte máxima de los objetivos y acciones que lleva un líder",
                                .zh = "领导人承担的目标和行动的最高比重"}}};

struct Load {
  std::int64_t own = 0;
  std::int64_t all = 0;
};

template <class Things>
void count(const Things& things, std::size_t person, Load& load) {
  for (const auto& thing : things) {
    if (!thing.owner || !thing.owner->known()) continue;
    ++load.all;
    if (thing.owner->index == person) ++load.own;
  }
}

void check(const Input& input, const Pen& pen) {
  const auto& leader = input.plan.header.leader;
  if (!leader || !leader->known() || input.plan.people.size() < 2) return;
  Load load;
  count(input.plan.goals, leader->index, load);
  count(input.plan.actions, leader->index, load);
  if (load.own <= value_of(limits[0], input.plan) ||
      load.own * whole_percent <= load.all * value_of(limits[1], input.plan))
    return;
  pen.report(
      leader->name.span,
      {.text = {.en = "the leader `{0}` owns {1} of the {2} goals and actions that have an owner",
                .es = "el líder `{0}` es responsable de {1} de los {2} objetivos y acciones con "
                      "responsable",
                .zh = "领导人 `{0}` 承担了 {2} 项有负责人的目标和行动中的 {1} 项"},
       .arguments = {leader->name.value, std::to_string(load.own), std::to_string(load.all)}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "leader/overloaded",
         .severity = diag::Severity::warning,
         .summary = {.en = "the leader owns most of the goals and actions",
                     .es = "el líder es responsable de la mayor parte de los objetivos y acciones",
                     .zh = "领导人自己承担了大部分目标和行动"},
         .rationale = {.en = "A leader who carries most of the work has no time to keep the whole "
                             "in view, and the plan stops when this one person does. Tasks and "
                             "dates belong spread over the people.",
                       .es =
                           "Un líder que carga con la mayor parte del trabajo no tiene tiempo para "
                           "mantener la visión de conjunto, y el plan se detiene cuando él se "
                           "detiene. Las tareas y las fechas deben repartirse entre las personas.",
                       .zh = "领导人若承担大部分工作，就没有时间统揽全局；一旦他停下来，计划也随之"
                             "停顿。任务和期限应当分散到各人身上。"},
         .remedy = {.en = "hand goals or actions to other owners: change their `owner`",
                    .es = "asigne objetivos o acciones a otros responsables: cambie su `owner`",
                    .zh = "把目标或行动交给其他负责人：修改它们的 `owner`"},
         .source = "S0 leader",
         .since = "0.1",
         .bad = R"(plan:
  id: north-2026
  title: Commercial plan 2026
  currency: EUR
  year: 2026
  leader: ana  # <-- here
goals:
  sales: {title: Net sales, measure: sales, baseline: 10.4M, target: 12M, owner: ana}
  distribution: {title: Weighted distribution, measure: distribution, baseline: 42%, target: 60%, owner: ana}
actions:
  open-outlets: {title: Open 300 outlets, owner: ana, goal: distribution}
  train-sellers: {title: Train the sellers, owner: ana, goal: sales}
  list-products: {title: List the new products, owner: ana, goal: distribution}
  new-prices: {title: Bring in the new price list, owner: ana, goal: sales}
  tastings: {title: Run tastings, owner: luis, goal: sales}
)",
         .good = R"(plan:
  id: northern-2026
  title: Commercial plan 2026
  language: en
  currency: EUR
  year: 2026
  leader: ana
  previous: northern-2025
  next: northern-2027
  horizon: 2026..2028
  vision: our tea and coffee within walking distance of every household
)",
         .thresholds = limits},
    .check = check};

}  // namespace planctl::rules::leader::overloaded
