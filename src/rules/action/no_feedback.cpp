// rules/action/no_feedback: actions on which nobody has said a word though they have long begun.
#include <string>

#include "rules/rule.hpp"

namespace planctl::rules::action::no_feedback {
namespace {

void check(const Input& input, const Pen& pen) {
  constexpr int quarter = 90;
  constexpr std::size_t many = 3;
  std::size_t begun = 0;
  for (const auto& action : input.plan.actions) {
    if (!action.feedback.empty()) return;
    if (!action.progress.empty() && action.start &&
        values::days_between(action.start->value, input.as_of) > quarter)
      ++begun;
  }
  if (begun < many) return;
  pen.report(
      input.plan.place_of("actions"),
      {.text = {.en = "{0} actions have run for over three months and none has any feedback",
                .es = "{0} acciones llevan más de tres meses en marcha y ninguna tiene comentarios",
                .zh = "{0} 项行动已进行三个月以上，没有任何反馈"},
       .arguments = {std::to_string(begun)}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "action/no-feedback",
         .severity = diag::Severity::note,
         .summary = {.en = "no action has any feedback",
                     .es = "ninguna acción tiene comentarios",
                     .zh = "所有行动都没有反馈"},
         .rationale =
             {.en = "Feedback is part of the plan, that of senior people too. Where many actions "
                    "run and nobody says anything about them, either nobody looks or nobody dares.",
              .es = "Los comentarios son parte del plan, también los de la dirección. Donde hay "
                    "muchas acciones en marcha y nadie dice nada, o nadie mira o nadie se atreve.",
              .zh = "反馈是计划的一部分，高层的反馈也一样。许多行动在进行却没人说话，要么没人看，要"
                    "么没人敢说。"},
         .remedy = {.en = "write what people say under `feedback` of the action, with an `answer`",
                    .es =
                        "escriba lo que dice la gente en `feedback` de la acción, con su `answer`",
                    .zh = "在行动的 `feedback` 中记录意见，并写上 `answer`"},
         .source = "S0 feedback",
         .since = "0.1",
         .bad = R"(actions:  # <-- here
  train-sellers: {title: Train, goal: skills, owner: marta, start: 2025-11-19, due: 2026-10-30, progress: [{date: 2026-03-10, done: 20%, by: marta}]}
  open-outlets: {title: Open outlets, goal: distribution, owner: luis, start: 2025-11-02, due: 2026-09-30, progress: [{date: 2026-03-10, done: 25%, by: luis}]}
  second-line: {title: Second line, goal: delivery, owner: jorge, start: 2025-11-02, due: 2026-08-31, progress: [{date: 2026-03-10, done: 25%, by: jorge}]}
)",
         .good = R"(actions:  # others as before
  open-outlets:  # others as before
    title: Open 300 outlets
    feedback: [{date: 2026-03-05, by: marta, says: displays are missing, answer: 200 ordered}]
)"},
    .check = check};

}  // namespace planctl::rules::action::no_feedback
