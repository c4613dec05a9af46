// rules/action/progress_beyond: progress that is no share of the action.
#include "model/progress.hpp"
#include "rules/rule.hpp"

namespace planctl::rules::action::progress_beyond {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& action : input.plan.actions)
    for (const auto& entry : action.progress)
      if (entry.done && (entry.done->units < 0 || entry.done->units > model::complete))
        pen.report(entry.done->span,
                   {.text = {.en = "progress of the action `{0}` goes from 0 to 100 %, not to {1}",
                             .es = "el avance de la acción `{0}` va del 0 al 100 %, no al {1}",
                             .zh = "行动 `{0}` 的进度应在 0 至 100% 之间，而不是 {1}"},
                    .arguments = {action.id.value, diag::Figure{entry.done->units / 100,
                                                                {.name = "%", .decimals = 0}}}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "action/progress-beyond",
             .severity = diag::Severity::error,
             .summary = {.en = "progress lies outside 0 to 100 %",
                         .es = "el avance queda fuera de 0 a 100 %",
                         .zh = "进度不在 0 至 100% 之间"},
             .rationale =
                 {.en = "Progress is the share of the work that is done. Beyond 100 % it hides "
                        "what is late elsewhere in sums and earned value.",
                  .es = "El avance es la parte del trabajo ya hecha. Por encima del 100 % tapa en "
                        "las sumas y en el valor ganado lo que va tarde en otra parte.",
                  .zh = "进度是已完成工作的比例。超过 100% 会在合计和挣值中掩盖别处的延误。"},
             .remedy = {.en = "correct `done` to the share of the whole that is done",
                        .es = "corrija `done` a la parte del total ya realizada",
                        .zh = "把 `done` 改为已完成部分占全部的比例"},
             .source = "S0 pitfall no way to record progress",
             .since = "0.1",
             .bad = R"(actions:  # others as before
  spring-campaign:  # others as before
    progress:
      - {date: 2026-03-10, done: 175%, by: ana}  # <-- here
)",
             .good = R"(actions:  # others as before
  spring-campaign:  # others as before
    progress: [{date: 2026-03-10, done: 75%, by: ana}]
)"},
    .check = check};

}  // namespace planctl::rules::action::progress_beyond
