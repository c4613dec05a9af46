// rules/action/no_progress: a running action that nobody has reported on for too long.
#include <string>

#include "model/progress.hpp"
#include "rules/rule.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::action::no_progress {
namespace {

// A month and the days until its meeting.
constexpr diag::Threshold fresh{.name = "progress-age",
                                .kind = diag::Threshold::Kind::days,
                                .usual = 35,
                                .summary = {.en = "longest time without a progress entry",
                                            .es = "plazo máximo sin anotar avances",
                                            .zh = "没有进度记录的最长时间"}};

void check(const Input& input, const Pen& pen) {
  const auto limit = value_of(fresh, input.plan);
  for (const auto& action : input.plan.actions) {
    if (!action.start || values::days_between(action.start->value, input.as_of) <= limit) continue;
    if (action.due && action.due->value < input.as_of) continue;  // `action/overdue` says it
    if (model::find_done(action, input.as_of) >= model::complete) continue;
    const auto* last = model::find_last_progress(action, input.as_of);
    const auto since = last ? last->date->value : action.start->value;
    const auto days = std::to_string(values::days_between(since, input.as_of));
    if (values::days_between(since, input.as_of) <= limit) continue;
    if (last)
      pen.report(action.span(),
                 {.text = {.en = "the last progress entry of the action `{0}` is {1} days old",
                           .es = "la última anotación de avance de la acción `{0}` tiene {1} días",
                           .zh = "行动 `{0}` 的最近一条进度记录是 {1} 天前"},
                  .arguments = {action.id.value, days}});
    else
      pen.report(action.span(),
                 {.text = {.en = "the action `{0}` began {1} days ago and has no progress entry",
                           .es = "la acción `{0}` empezó hace {1} días y no tiene avances anotados",
                           .zh = "行动 `{0}` 已开始 {1} 天，仍没有进度记录"},
                  .arguments = {action.id.value, days}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "action/no-progress",
         .severity = diag::Severity::warning,
         .summary = {.en = "a running action has had no progress entry for too long",
                     .es = "una acción en curso lleva demasiado tiempo sin avances anotados",
                     .zh = "进行中的行动长期没有进度记录"},
         .rationale =
             {.en = "Progress is looked at every month. An action without a fresh entry may be "
                    "done, stuck or forgotten, and the meeting cannot tell which.",
              .es = "El avance se examina cada mes. Una acción sin anotación reciente puede estar "
                    "terminada, atascada u olvidada, y la reunión no sabe cuál de las tres.",
              .zh = "进度每月都要看。没有近期记录的行动，可能已完成、卡住或被遗忘，会议无从判断。"},
         .remedy = {.en =
                        "add an entry: `progress: [{date: <date>, done: <percent>, by: <person>}]`",
                    .es = "añada una anotación: `progress: [{date: <fecha>, done: <porcentaje>, "
                          "by: <persona>}]`",
                    .zh = "增加一条记录：`progress: [{date: <日期>, done: <百分比>, by: <人员>}]`"},
         .source = "S0 pitfall no way to record progress",
         .since = "0.1",
         .bad = R"(actions:
  open-outlets:  # <-- here
    title: Open 300 outlets
    goal: distribution
    owner: luis
    start: 2026-01-12
    due: 2026-09-30
)",
         .good = R"(actions:  # others as before
  open-outlets:  # others as before
    title: Open 300 outlets
    start: 2026-02-02
    due: 2026-09-30
    progress: [{date: 2026-03-10, done: 15%, by: luis, note: 44 outlets}]
)",
         .thresholds = {&fresh, 1}},
    .check = check};

}  // namespace planctl::rules::action::no_progress
