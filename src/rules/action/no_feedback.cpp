// rules/action/no_feedback: actions on which nobody has said a word though they have long begun.
#include <array>
#include <string>

#include "rules/rule.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::action::no_feedback {
namespace {

constexpr std::array limits{
    diag::Threshold{
        .name = "feedback-silence",
        .kind = diag::Threshold::Kind::days,
        .usual = 90,
        .summary = {.en = "days after which feedback on a running action is expected",
                    .es = "días tras los que se esperan comentarios sobre una acción en marcha",
                    .zh = "行动进行多少天后应有反馈"}},
    diag::Threshold{
        .name = "feedback-actions",
        .kind = diag::Threshold::Kind::count,
        .usual = 3,
        .summary = {.en = "running actions from which on silence about all of them counts",
                    .es = "acciones en marcha a partir de las cuales el silencio cuenta",
                    .zh = "进行中的行动达到此数时，全无反馈才算问题"}}};

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  std::int64_t begun = 0;
  for (const auto& action : plan.actions) {
    if (!action.feedback.empty()) return;
    if (!action.progress.empty() && action.start &&
        values::days_between(action.start->value, input.as_of) > value_of(limits[0], plan))
      ++begun;
  }
  if (begun < value_of(limits[1], plan)) return;
  pen.report(
      plan.place_of("actions"),
      {.text = {.en = "{0} actions have run for over {1} days and none has any feedback",
                .es = "{0} acciones llevan más de {1} días en marcha y ninguna tiene comentarios",
                .zh = "{0} 项行动已进行 {1} 天以上，没有任何反馈"},
       .arguments = {std::to_string(begun), std::to_string(value_of(limits[0], plan))}});
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
)",
         .thresholds = limits},
    .check = check,
    .looks_in = "actions"};

}  // namespace planctl::rules::action::no_feedback
