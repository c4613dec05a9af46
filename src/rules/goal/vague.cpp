// rules/goal/vague: a goal that promises improvement without saying of what or how much.
#include "rules/goal/wording.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::goal::vague {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& goal : input.plan.goals) {
    if (!is_vague(goal)) continue;
    pen.report(
        goal.title->span,
        {.text = {.en = "the goal `{0}` says \"{1}\", but neither what is measured nor how much",
                  .es = "el objetivo `{0}` dice «{1}», pero no qué se mide ni cuánto",
                  .zh = "目标 `{0}` 写的是“{1}”，却没有说明衡量什么、达到多少"},
         .arguments = {goal.id.value, goal.title->value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "goal/vague",
         .severity = diag::Severity::warning,
         .summary = {.en = "a goal is a good intention without a figure",
                     .es = "un objetivo es una buena intención sin cifra",
                     .zh = "目标只是没有数字的良好愿望"},
         .rationale =
             {.en = "Words such as improve, optimise or better sound like a goal and commit "
                    "nobody. A goal names what is measured and how far it is to go.",
              .es = "Palabras como mejorar, optimizar o potenciar suenan a objetivo y no "
                    "comprometen a nadie. Un objetivo dice qué se mide y hasta dónde debe llegar.",
              .zh = "“提升”“优化”“加强”之类的词听起来像目标，却对谁都没有约束。目标要说明衡量什么、"
                    "要达到多少。"},
         .remedy = {.en = "say what is measured and how much: add `measure:` and `target:`",
                    .es = "diga qué se mide y cuánto: añada `measure:` y `target:`",
                    .zh = "说明衡量什么、达到多少：加上 `measure:` 和 `target:`"},
         .source = "S0 pitfall vague or hollow plan",
         .since = "0.1",
         .bad = R"(goals:
  service:
    title: Improve our service  # <-- here
    owner: ana
)",
         .good = R"(goals:  # others as before
  delivery:  # others as before
    title: Improve delivery on time
    measure: on-time delivery
    unit: "%"
    target: 95%
)"},
    .check = check};

}  // namespace planctl::rules::goal::vague
