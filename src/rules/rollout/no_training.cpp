// rules/rollout/no_training: a plan that is presented but on which nobody is trained.
#include <algorithm>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::rollout::no_training {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.rollout.empty()) return;
  if (std::any_of(plan.rollout.begin(), plan.rollout.end(), is_training)) return;
  if (std::any_of(plan.people.begin(), plan.people.end(),
                  [](const model::Person& person) { return person.trained.has_value(); }))
    return;
  pen.report(plan.place_of("rollout"),
             {.text = {.en = "the plan is presented, but nobody is trained on it",
                       .es = "el plan se presenta, pero nadie recibe formación sobre él",
                       .zh = "计划已宣讲，但没有人接受培训"},
              .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "rollout/no-training",
         .severity = diag::Severity::warning,
         .summary = {.en = "nobody is trained on the plan",
                     .es = "nadie recibe formación sobre el plan",
                     .zh = "没有人接受计划培训"},
         .rationale =
             {.en = "A presentation says what is wanted; training shows each level how it is done. "
                    "Without it old habits carry on under new goals.",
              .es = "Una presentación dice qué se quiere; la formación muestra a cada nivel cómo "
                    "se hace. Sin ella, los viejos hábitos continúan bajo los nuevos objetivos.",
              .zh = "宣讲说明要做什么，培训让各级人员知道怎么做。没有培训，新目标之下仍是旧习惯。"},
         .remedy =
             {.en = "add a session with `kind: training`, or `trained: <date>` to the people",
              .es = "añada una sesión con `kind: training`, o `trained: <fecha>` a las personas",
              .zh = "增加 `kind: training` 的场次，或为人员写上 `trained: <日期>`"},
         .source = "S4 training on the plan",
         .since = "0.1",
         .bad = R"(people:
  ana: {name: Ana Ruiz, role: marketing manager, department: comercial, backup: luis, able: [branding, negotiation], free: 60%}
  luis: {name: Luis Gil, role: regional manager north, department: ventas, reports_to: ana, backup: marta, able: [negotiation, coaching], free: 80%}
  marta: {name: Marta Soto, role: regional manager south, department: ventas, reports_to: luis, backup: luis, able: [coaching, negotiation], free: 80%}
  jorge: {name: Jorge Vidal, role: plant manager, department: produccion, reports_to: ana, backup: marta, able: [logistics], free: 70%}
rollout:  # <-- here
  - {date: 2025-12-17, title: Presentation to everybody, kind: presentation, to: [comercial, ventas, produccion], by: ana, attended: 38 of 41}
)",
         .good = R"(rollout:
  - {date: 2025-12-17, title: Presentation to everybody, kind: presentation, to: [comercial, ventas, produccion], by: ana, attended: 38 of 41}
  - {date: 2025-12-18, title: Training on the plan, kind: training, to: [comercial, ventas, produccion], by: luis, attended: 40 of 41}
)"},
    .check = check};

}  // namespace planctl::rules::rollout::no_training
