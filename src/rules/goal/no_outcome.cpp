// rules/goal/no_outcome: a goal that is past its date, of which nothing tells whether it was
// reached.
#include <algorithm>

#include "rules/rule.hpp"

namespace planctl::rules::goal::no_outcome {
namespace {

// Whether figures or readings go on to its date.
bool is_known(const Input& input, std::size_t goal, values::Date due) {
  const auto& plan = input.plan;
  if (plan.actuals.find(plan.goals[goal].id.value) != nullptr) return true;
  return std::any_of(plan.tracking.begin(), plan.tracking.end(), [&](const auto& indicator) {
    return indicator.goal && indicator.goal->index == goal &&
           std::any_of(indicator.readings.begin(), indicator.readings.end(),
                       [&](const auto& reading) { return reading.period.value.days.past > due; });
  });
}

void check(const Input& input, const Pen& pen) {
  const auto& year = input.plan.header.year;
  for (std::size_t index = 0; index < input.plan.goals.size(); ++index) {
    const auto& goal = input.plan.goals[index];
    if (!goal.due || goal.due->value >= input.as_of || is_known(input, index, goal.due->value))
      continue;
    if (year && goal.due->value < year->value.days.start)
      continue;  // `goal/due-outside-year` says it
    pen.report(
        goal.due->span,
        {.text = {.en = "the goal `{0}` was due on {1}, and nothing tells whether it was reached",
                  .es = "el objetivo `{0}` venció el {1} y nada dice si se alcanzó",
                  .zh = "目标 `{0}` 已于 {1} 到期，却没有任何记录说明是否达成"},
         .arguments = {goal.id.value, values::to_string(goal.due->value)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "goal/no-outcome",
         .severity = diag::Severity::warning,
         .summary = {.en = "nothing tells whether a goal was reached",
                     .es = "nada dice si un objetivo se alcanzó",
                     .zh = "没有记录说明目标是否达成"},
         .rationale = {.en = "A goal ends with an answer. One that passes its date in silence "
                             "teaches everybody that dates do not count.",
                       .es = "Un objetivo termina con una respuesta. El que pasa su fecha en "
                             "silencio enseña a todos que las fechas no cuentan.",
                       .zh = "目标到期要有结论。悄无声息地过期，只会让大家觉得期限不算数。"},
         .remedy =
             {.en = "add the reading of that day to one of its indicators, or agree a new `due`",
              .es =
                  "añada la medición de ese día a uno de sus indicadores o acuerde un nuevo `due`",
              .zh = "在其指标中补上当日读数，或商定新的 `due`"},
         .source = "S3 evaluation first",
         .since = "0.1",
         .bad = R"(goals:  # others as before
  skills:  # others as before
    due: 2026-02-27  # <-- here
)",
         .good = R"(tracking:  # others as before
  certificates:  {title: Sellers certified, goal: skills, source: training records, every: month, owner: marta, leading: false, limits: {amber: 97%, red: 92%}, target: 80%, readings: {2026-02: 81%}}
)"},
    .check = check};

}  // namespace planctl::rules::goal::no_outcome
