// rules/project/late: a key project for whose goal all that is left to do is late.
#include <algorithm>
#include <vector>

#include "model/progress.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::project::late {
namespace {

// The actions for its goal that are not done: a project keeps no progress of its own.
std::vector<const model::Action*> find_unfinished(const Input& input,
                                                  const model::Project& project) {
  std::vector<const model::Action*> unfinished;
  if (!project.goal || !project.goal->known()) return unfinished;
  for (const auto index : input.relations.actions_of_goal[project.goal->index]) {
    const auto& action = input.plan.actions[index];
    if (model::find_done(action, input.as_of) < model::complete) unfinished.push_back(&action);
  }
  return unfinished;
}

diag::Listed list(const std::vector<const model::Action*>& actions) {
  std::vector<std::string> ids;
  for (const auto* action : actions) ids.push_back(action->id.value);
  return diag::list_ids(ids);
}

void report_overdue(const Pen& pen, const model::Project& project,
                    const std::vector<const model::Action*>& unfinished) {
  const auto due = values::to_string(project.due->value);
  if (unfinished.empty())
    pen.report(project.due->span,
               {.text = {.en = "the key project `{0}` was due on {1}, and no action for its goal "
                               "tells whether it is done",
                         .es = "el proyecto clave `{0}` venció el {1} y ninguna acción para su "
                               "objetivo dice si está hecho",
                         .zh = "重点项目 `{0}` 已于 {1} 到期，其目标没有行动说明是否完成"},
                .arguments = {project.id.value, due}});
  else
    pen.report(project.due->span,
               {.text = {.en = "the key project `{0}` was due on {1}, and is not done: {2}",
                         .es = "el proyecto clave `{0}` venció el {1} y no está hecho: {2}",
                         .zh = "重点项目 `{0}` 已于 {1} 到期，仍未完成：{2}"},
                .arguments = {project.id.value, due, list(unfinished)}});
}

bool has_action(const Input& input, const model::Project& project) {
  return project.goal && project.goal->known() &&
         !input.relations.actions_of_goal[project.goal->index].empty();
}

void check(const Input& input, const Pen& pen) {
  for (const auto& project : input.plan.projects) {
    const auto unfinished = find_unfinished(input, project);
    if (project.due) {
      // Of a project that is not due the late actions are told.
      const bool over = project.due->value < input.as_of;
      if (over && (!unfinished.empty() || !has_action(input, project)))
        report_overdue(pen, project, unfinished);
      continue;
    }
    // Of a single late action `action/overdue` says enough.
    const bool all_late =
        unfinished.size() > 1 &&
        std::all_of(unfinished.begin(), unfinished.end(), [&](const auto* action) {
          return action->due && action->due->value < input.as_of;
        });
    if (all_late)
      pen.report(project.span(),
                 {.text = {.en = "all that is left to do for the goal of the key project `{0}` is "
                                 "late: {1}",
                           .es = "todo lo que queda por hacer para el objetivo del proyecto clave "
                                 "`{0}` va con retraso: {1}",
                           .zh = "重点项目 `{0}` 的目标所剩的行动全部逾期：{1}"},
                  .arguments = {project.id.value, list(unfinished)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "project/late",
             .severity = diag::Severity::warning,
             .summary = {.en = "a key project is late",
                         .es = "un proyecto clave va con retraso",
                         .zh = "重点项目延误"},
             .rationale =
                 {.en = "What the fees and people of a key project are set aside for is seen "
                        "in the actions for its goal. When none of those that are left is on "
                        "time, the project itself must be decided on, not one action after the "
                        "other.",
                  .es = "Para qué se reservan las partidas y las personas de un proyecto clave "
                        "se ve en las acciones de su objetivo. Si ninguna de las que quedan va "
                        "a tiempo, hay que decidir sobre el proyecto mismo y no acción por "
                        "acción.",
                  .zh = "重点项目的费用和人手用在何处，要看其目标的各项行动。剩下的行动没有一项"
                        "按时，就应对项目本身作出决定，而不是逐项应付。"},
             .remedy = {.en = "record what is done under `progress`, or agree a new `due` for the "
                              "project and its actions",
                        .es = "anote lo realizado en `progress` o acuerde un nuevo `due` para el "
                              "proyecto y sus acciones",
                        .zh = "在 `progress` 中记录完成情况，或为项目及其行动商定新的 `due`"},
             .source = "S1 resources for key projects",
             .since = "0.1",
             .bad = R"(projects:
  supermarkets:
    title: Entry into the supermarkets
    goal: sales
    owner: luis
    due: 2026-02-27  # <-- here
    requires: {fees: {entry: 110k, barcode: 10k, display: 40k, stacking: 20k, promotion: 20k}, people: {norte: 4, sur: 3}}
    has: {people: {norte: 4, sur: 3}}
)",
             .good = R"(projects:
  supermarkets:
    title: Entry into the supermarkets
    goal: sales
    owner: luis
    due: 2026-10-30
    requires: {fees: {entry: 110k, barcode: 10k, display: 40k, stacking: 20k, promotion: 20k}, people: {norte: 4, sur: 3}}
    has: {people: {norte: 4, sur: 3}}
)"},
    .check = check,
    .looks_in = "actions goals"};

}  // namespace planctl::rules::project::late
