// rules/action/behind: an action that has used far more of its time than it has done of its work.
#include <cstdint>

#include "model/progress.hpp"
#include "rules/rule.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::action::behind {
namespace {

constexpr diag::Threshold bearable{
    .name = "action-delay",
    .kind = diag::Threshold::Kind::percent,
    .usual = 3'000,
    .summary = {.en = "share of its time by which the work of an action may be behind",
                .es = "parte del plazo en que el trabajo de una acción puede ir retrasado",
                .zh = "行动的工作落后于时间的容许幅度"}};

diag::Figure percent(std::int64_t hundredths) {
  return {.units = hundredths / 100, .unit = {.name = "%", .decimals = 0}};
}

void check(const Input& input, const Pen& pen) {
  for (const auto& action : input.plan.actions) {
    if (!action.start || !action.due || action.due->value < input.as_of) continue;
    const auto* last = model::find_last_progress(action, input.as_of);
    if (!last || !last->done || !last->date) continue;
    const std::int64_t whole = values::days_between(action.start->value, action.due->value) + 1;
    const std::int64_t passed = values::days_between(action.start->value, last->date->value) + 1;
    if (whole <= 0) continue;
    const auto time = passed * model::complete / whole;
    if (time - last->done->units < value_of(bearable, input.plan)) continue;
    pen.report(
        last->done->span,
        {.text = {.en = "by {0} the action `{1}` had used {2} of its time and done {3} of its work",
                  .es = "el {0} la acción `{1}` había consumido el {2} de su plazo y realizado el "
                        "{3} de su trabajo",
                  .zh = "截至 {0}，行动 `{1}` 已用去 {2} 的时间，只完成了 {3} 的工作"},
         .arguments = {values::to_string(last->date->value), action.id.value, percent(time),
                       percent(last->done->units)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "action/behind",
         .severity = diag::Severity::warning,
         .summary = {.en = "an action is far behind its time",
                     .es = "una acción va muy retrasada",
                     .zh = "行动进度远远落后于时间"},
         .rationale = {.en = "Deviations in time must be known while the action runs. When the "
                             "time runs far ahead of the work, the due date will not be met "
                             "without more means.",
                       .es = "Las desviaciones de plazo deben conocerse mientras la acción está en "
                             "marcha. Cuando el tiempo adelanta mucho al trabajo, la fecha no "
                             "se cumplirá sin más medios.",
                       .zh = "时间上的偏差要在行动进行中就掌握。时间远远超前于工作时，不增加资源就"
                             "无法按期完成。"},
         .remedy = {.en = "give the action more means, cut its scope, or agree a new `due`",
                    .es = "dé más medios a la acción, reduzca su alcance o acuerde un nuevo `due`",
                    .zh = "增加资源、缩小范围，或商定新的 `due`"},
         .source = "S3 evaluation first",
         .since = "0.1",
         .bad = R"(actions:
  open-outlets:
    title: Open 300 outlets
    goal: distribution
    owner: luis
    start: 2026-01-12
    due: 2026-04-30
    progress:
      - {date: 2026-03-10, done: 10%, by: luis}  # <-- here
)",
         .good = R"(actions:  # others as before
  open-outlets:  # others as before
    title: Open 300 outlets
    start: 2026-02-02
    due: 2026-09-30
    progress: [{date: 2026-03-10, done: 15%, by: luis, note: 44 outlets}]
)",
         .thresholds = {&bearable, 1}},
    .check = check};

}  // namespace planctl::rules::action::behind
