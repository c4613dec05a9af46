// rules/action/progress_falls: progress that is less than it was.
#include <algorithm>
#include <vector>

#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::action::progress_falls {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& action : input.plan.actions) {
    std::vector<const model::Progress*> entries;
    for (const auto& entry : action.progress)
      if (entry.date && entry.done) entries.push_back(&entry);
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto* a, const auto* b) { return a->date->value < b->date->value; });
    for (std::size_t at = 1; at < entries.size(); ++at) {
      const auto& before = *entries[at - 1];
      const auto& entry = *entries[at];
      // Said with a note it is a correction.
      if (entry.done->units >= before.done->units || entry.note) continue;
      pen.report(
          entry.done->span,
          {.text = {.en = "the action `{0}` was at {1} on {2} and is at {3} on {4}",
                    .es = "la acción `{0}` estaba en el {1} el {2} y está en el {3} el {4}",
                    .zh = "行动 `{0}` 在 {2} 为 {1}，到 {4} 却只有 {3}"},
           .arguments = {action.id.value,
                         diag::Figure{before.done->units / 100, {.name = "%", .decimals = 0}},
                         values::to_string(before.date->value),
                         diag::Figure{entry.done->units / 100, {.name = "%", .decimals = 0}},
                         values::to_string(entry.date->value)}});
    }
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "action/progress-falls",
             .severity = diag::Severity::note,
             .summary = {.en = "progress is less than it was",
                         .es = "el avance es menor que antes",
                         .zh = "进度比之前更低"},
             .rationale =
                 {.en = "Work that is done stays done. Progress that falls was too high before, or "
                        "is wrong now; whoever decided on it must know which.",
                  .es = "Lo hecho, hecho está. Un avance que baja era antes demasiado alto o es "
                        "ahora erróneo; quien decidió con él debe saber cuál de las dos cosas.",
                  .zh = "做完的工作不会变少。进度下降，不是之前高估就是现在写错；据此做过决定的人必"
                        "须知道是哪一种。"},
             .remedy = {.en = "correct the entry that is wrong, or say in its `note` why less is "
                              "done than was thought",
                        .es = "corrija la entrada errónea o diga en su `note` por qué hay menos "
                              "hecho de lo que se creía",
                        .zh = "更正有误的记录，或在 `note` 中说明为何完成得比原先认为的少"},
             .source = "S0 pitfall no way to record progress",
             .since = "0.1",
             .bad = R"(actions:  # others as before
  spring-campaign:  # others as before
    progress:
      - {date: 2026-02-10, done: 80%, by: ana}
      - {date: 2026-03-10, done: 45%, by: ana}  # <-- here
)",
             .good = R"(actions:  # others as before
  spring-campaign:  # others as before
    progress:
      - {date: 2026-02-10, done: 80%, by: ana}
      - {date: 2026-03-10, done: 45%, by: ana, note: the agency had counted drafts as done}
)"},
    .check = check};

}  // namespace planctl::rules::action::progress_falls
