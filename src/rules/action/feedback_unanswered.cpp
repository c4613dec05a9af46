// rules/action/feedback_unanswered: feedback that nobody has answered for too long.
#include <string>

#include "rules/rule.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::action::feedback_unanswered {
namespace {

constexpr diag::Threshold patience{.name = "feedback-wait",
                                   .kind = diag::Threshold::Kind::days,
                                   .usual = 14,
                                   .summary = {.en = "longest wait for an answer to feedback",
                                               .es = "espera máxima para responder a un comentario",
                                               .zh = "反馈等待答复的最长时间"}};

void check(const Input& input, const Pen& pen) {
  for (const auto& action : input.plan.actions)
    for (const auto& feedback : action.feedback) {
      if (feedback.answer || !feedback.date) continue;
      const auto days = values::days_between(feedback.date->value, input.as_of);
      if (days <= value_of(patience, input.plan)) continue;
      pen.report(
          feedback.span,
          {.text = {.en = "feedback on the action `{0}` has waited {1} days for an answer",
                    .es =
                        "un comentario sobre la acción `{0}` espera respuesta desde hace {1} días",
                    .zh = "对行动 `{0}` 的反馈已等待答复 {1} 天"},
           .arguments = {action.id.value, std::to_string(days)}});
    }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "action/feedback-unanswered",
             .severity = diag::Severity::warning,
             .summary = {.en = "feedback on an action got no answer",
                         .es = "un comentario sobre una acción no obtuvo respuesta",
                         .zh = "对行动的反馈没有得到答复"},
             .rationale = {.en = "People who are not answered stop telling. Feedback is part of "
                                 "the plan, and so is its answer, even if the answer is no.",
                           .es = "Quien no recibe respuesta deja de avisar. Los comentarios son "
                                 "parte del plan, y también su respuesta, aunque sea negativa.",
                           .zh = "得不到答复的人就不会再反映问题。反馈是计划的一部分，答复也是，哪"
                                 "怕答复是否定的。"},
             .remedy = {.en = "add `answer: <text>` to the feedback",
                        .es = "añada `answer: <texto>` al comentario",
                        .zh = "在反馈中加上 `answer: <文字>`"},
             .source = "S0 feedback",
             .since = "0.1",
             .bad = R"(actions:
  open-outlets:
    title: Open 300 outlets
    goal: distribution
    owner: luis
    feedback:
      - {date: 2026-02-20, by: marta, says: displays are missing}  # <-- here
)",
             .good = R"(actions:  # others as before
  open-outlets:  # others as before
    title: Open 300 outlets
    feedback: [{date: 2026-03-05, by: marta, says: displays are missing, answer: 200 ordered}]
)",
             .thresholds = {&patience, 1}},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::action::feedback_unanswered
