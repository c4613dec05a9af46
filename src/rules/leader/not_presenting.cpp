// rules/leader/not_presenting: a leader who gives none of the sessions that present the plan.
#include "rules/rule.hpp"

namespace planctl::rules::leader::not_presenting {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& leader = input.plan.header.leader;
  if (!leader || !leader->known()) return;
  bool any_presenter = false;
  for (const auto& session : input.plan.rollout) {
    if (!session.by) continue;
    if (session.by->index == leader->index) return;
    any_presenter = true;
  }
  if (!any_presenter) return;
  pen.report(input.plan.place_of("rollout"),
             {.text = {.en = "the leader `{0}` gives none of the sessions on the plan",
                       .es = "el líder `{0}` no imparte ninguna de las sesiones sobre el plan",
                       .zh = "领导人 `{0}` 没有主讲任何一场计划说明会"},
              .arguments = {leader->name.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "leader/not-presenting",
         .severity = diag::Severity::note,
         .summary = {.en = "the leader presents the plan to nobody",
                     .es = "el líder no presenta el plan a nadie",
                     .zh = "领导人没有向任何人介绍计划"},
         .rationale = {.en = "One visible leader explains the goal. Who hears the plan only from "
                             "others does not know whom to ask, and doubts that it is meant.",
                       .es = "Un líder visible explica el objetivo. Quien conoce el plan solo por "
                             "terceros no sabe a quién preguntar y duda de que vaya en serio.",
                       .zh = "目标要由一位看得见的领导人来讲解。只从别人那里听到计划的人，不知道该"
                             "问谁，也会怀疑计划是否当真。"},
         .remedy =
             {.en = "let the leader give at least one session of `rollout`: `by: <person>`",
              .es = "haga que el líder imparta al menos una sesión de `rollout`: `by: <persona>`",
              .zh = "让领导人至少主讲一场 `rollout`：`by: <人员>`"},
         .source = "S0 leader",
         .since = "0.1",
         .bad = R"(rollout:  # <-- here
  - {date: 2026-01-12, title: Presentation of the plan, to: [comercial, ventas], by: luis}
)",
         .good = R"(rollout:
  - {date: 2025-12-17, title: Presentation to everybody, kind: presentation, to: [comercial, ventas, produccion], by: ana, attended: 38 of 41}
  - {date: 2025-12-18, title: Training on the plan, kind: training, to: [comercial, ventas, produccion], by: luis, attended: 40 of 41}
)"},
    .check = check,
    .looks_in = "rollout"};

}  // namespace planctl::rules::leader::not_presenting
