// rules/plan/too_many_tasks: a person with more tasks than can be carried out.
#include "rules/rule.hpp"
#include "rules/support.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::plan::too_many_tasks {
namespace {

constexpr diag::Threshold most{.name = "tasks-per-person",
                               .kind = diag::Threshold::Kind::count,
                               .usual = 8,
                               .summary = {.en = "most open actions of one owner",
                                           .es = "máximo de acciones abiertas por responsable",
                                           .zh = "一人负责的未完成行动上限"}};

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  const auto limit = value_of(most, plan);
  std::vector<std::int64_t> open(plan.people.size());
  for (const auto& action : plan.actions) {
    const bool finished = !action.progress.empty() && action.progress.back().done &&
                          action.progress.back().done->units >= 100'00;
    if (action.owner && action.owner->known() && !finished) ++open[action.owner->index];
  }
  for (std::size_t person = 0; person < plan.people.size(); ++person)
    if (open[person] > limit)
      pen.report(plan.people[person].span(),
                 {.text = {.en = "`{0}` owns {1} open actions; more than {2} cannot be followed",
                           .es = "`{0}` lleva {1} acciones abiertas; más de {2} no pueden seguirse",
                           .zh = "`{0}` 负责 {1} 项未完成的行动，超过 {2} 项难以跟进"},
                  .arguments = {plan.people[person].id.value, std::to_string(open[person]),
                                std::to_string(limit)}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "plan/too-many-tasks",
             .severity = diag::Severity::warning,
             .summary = {.en = "a person has more tasks than can be carried out",
                         .es = "una persona tiene más tareas de las que puede ejecutar",
                         .zh = "一人承担的任务过多"},
             .rationale =
                 {.en = "A plan that is too deep, with too many tasks, is not carried out. Beyond "
                        "a few, open actions of one owner at a time cannot be followed.",
                  .es = "Un plan demasiado profundo, con demasiadas tareas, no se ejecuta. Pasadas "
                        "unas pocas, las acciones abiertas de un responsable no pueden seguirse.",
                  .zh = "过于细密、任务过多的计划难以执行。一人同时负责的行动过多就无法跟进。"},
             .remedy = {.en = "hand actions over, merge them, or drop the least important",
                        .es = "delegue acciones, únalas o quite las menos importantes",
                        .zh = "移交、合并或取消部分行动"},
             .source = "S0 pitfall too deep, too many tasks",
             .since = "0.1",
             .bad = R"(actions:
  task-1: {title: Task 1, goal: skills, owner: marta, start: 2026-03-02, due: 2026-06-30, deliverable: report 1}
  task-2: {title: Task 2, goal: skills, owner: marta, start: 2026-03-02, due: 2026-06-30, deliverable: report 2}
  task-3: {title: Task 3, goal: skills, owner: marta, start: 2026-03-02, due: 2026-06-30, deliverable: report 3}
  task-4: {title: Task 4, goal: skills, owner: marta, start: 2026-03-02, due: 2026-06-30, deliverable: report 4}
  task-5: {title: Task 5, goal: skills, owner: marta, start: 2026-03-02, due: 2026-06-30, deliverable: report 5}
  task-6: {title: Task 6, goal: skills, owner: marta, start: 2026-03-02, due: 2026-06-30, deliverable: report 6}
  task-7: {title: Task 7, goal: skills, owner: marta, start: 2026-03-02, due: 2026-06-30, deliverable: report 7}
  task-8: {title: Task 8, goal: skills, owner: marta, start: 2026-03-02, due: 2026-06-30, deliverable: report 8}
  task-9: {title: Task 9, goal: skills, owner: marta, start: 2026-03-02, due: 2026-06-30, deliverable: report 9}
people:  # others as before
  marta: {name: Marta Soto, role: regional manager south, department: ventas, reports_to: luis, backup: luis, able: [coaching, negotiation], trained: 2025-12-10}  # <-- here
appraisal:  # others as before
  marta: [{goal: sales, where: {region: sur}, weight: 60%}, {goal: skills, weight: 40%}]
)",
             .good = R"(people:  # others as before
  marta: {name: Marta Soto, role: regional manager south, department: ventas, reports_to: luis, backup: luis, able: [coaching, negotiation], trained: 2025-12-10}
)",
             .thresholds = {&most, 1}},
    .check = check};

}  // namespace planctl::rules::plan::too_many_tasks
