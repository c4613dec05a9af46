// rules/tracking/red_without: an indicator that is red although nothing is done about its goal.
#include <algorithm>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::tracking::red_without {
namespace {

bool is_corrected(const model::Plan& plan, const model::MaybeRef<model::Goal>& goal) {
  return std::any_of(plan.corrections.begin(), plan.corrections.end(), [&](const auto& one) {
    if (is_of_the_past(plan, one)) return false;
    return !one.goal || !goal || one.goal->index == goal->index;
  });
}

// Of what an assumption rests on `situation/assumption-broken` speaks.
bool is_of_assumption(const model::Plan& plan, const model::Indicator& indicator) {
  const auto& assumptions = plan.situation.assumptions;
  return std::any_of(assumptions.begin(), assumptions.end(), [&](const auto& assumption) {
    return assumption.indicator && assumption.indicator->value == indicator.id.value;
  });
}

// Of a goal whose own figures are red `correction/red-without` speaks.
bool is_red(const Input& input, const model::MaybeRef<model::Goal>& goal) {
  return goal && std::any_of(input.variances.begin(), input.variances.end(), [&](const auto& one) {
           return one.goal == goal->index && one.total.status == model::Status::red;
         });
}

void check(const Input& input, const Pen& pen) {
  for (const auto& line : input.indicators) {
    if (line.status != model::Status::red || !line.period) continue;
    const auto& indicator = input.plan.tracking[line.indicator];
    if (is_of_assumption(input.plan, indicator)) continue;
    if (is_corrected(input.plan, indicator.goal) || is_red(input, indicator.goal)) continue;
    pen.report(
        indicator.span(),
        {.text = {.en = "`{0}` is red at {1} in {2}, and no correction says what is done",
                  .es = "`{0}` está en rojo con {1} en {2}, y ninguna corrección dice qué se "
                        "hace",
                  .zh = "`{0}` 在 {2} 为 {1}，已是红色，没有任何纠正措施"},
         .arguments = {indicator.id.value, diag::Figure{line.reading, line.unit},
                       line.period->label}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "tracking/red-without",
         .severity = diag::Severity::warning,
         .summary = {.en = "a red indicator has no correction",
                     .es = "un indicador en rojo no tiene corrección",
                     .zh = "红色指标没有纠正措施"},
         .rationale =
             {.en = "An indicator is watched so that somebody acts while there is time. One that "
                    "is red and answered by nothing could as well not be read.",
              .es = "Un indicador se vigila para que alguien actúe a tiempo. El que está en rojo y "
                    "no recibe respuesta podría no medirse.",
              .zh = "跟踪指标是为了及时行动。变红而无人应对，等于没有读数。"},
         .remedy = {.en = "add an entry to `corrections` with the indicator's goal, `cause`, "
                          "`owner` and `due`",
                    .es = "añada una entrada a `corrections` con el objetivo del indicador, "
                          "`cause`, `owner` y `due`",
                    .zh = "在 `corrections` 中加一条，写明该指标的目标、`cause`、`owner` 和 `due`"},
         .source = "S3 evaluation and improvement",
         .since = "0.1",
         .bad = R"(tracking:  # others as before
  on-time: {title: Orders on time, goal: delivery, source: warehouse system, every: week, owner: jorge, leading: false, limits: {amber: 97%, red: 92%}, target: 95%, readings: {2026-W10: 71%}}  # <-- here
)",
         .good = R"(tracking:  # others as before
  on-time: {title: Orders on time, goal: delivery, source: warehouse system, every: week, owner: jorge, leading: false, limits: {amber: 97%, red: 92%}, target: 95%, readings: {2026-W10: 71%}}
corrections:  # others as before
  second-shift: {title: A second shift in the warehouse, goal: delivery, period: 2026-W10, cause: the warehouse packs until noon, owner: jorge, due: 2026-03-31, expects: 2%}
)"},
    .check = check,
    .looks_in = "corrections"};

}  // namespace planctl::rules::tracking::red_without
