// rules/adjustment/idle_days: an adjustment that moves quota to days on which nobody works.
#include <algorithm>

#include "model/workdays.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::adjustment::idle_days {
namespace {

bool is_worked(const model::Plan& plan, std::size_t calendar, values::Days days) {
  const auto kinds = model::kinds_of(model::find_chain(plan, calendar), days);
  return std::any_of(kinds.begin(), kinds.end(),
                     [](model::DayKind kind) { return kind != model::DayKind::off; });
}

// Whether any calendar works on one of the days: which place keeps which is not asked.
bool is_worked(const model::Plan& plan, values::Days days) {
  if (plan.calendars.empty()) return is_worked(plan, model::none, days);
  for (std::size_t calendar = 0; calendar < plan.calendars.size(); ++calendar)
    if (is_worked(plan, calendar, days)) return true;
  return false;
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (!plan.header.year) return;
  const auto year = plan.year().days;
  for (const auto& adjustment : plan.adjustments) {
    const auto* goal = plan.goals.get(adjustment.goal);
    if (!goal || !goal->quota || !adjustment.date) continue;
    for (const auto& move : adjustment.moves) {
      if (!move.days || !move.amount) continue;
      // Over days that are past it tells what is carried, and outside the year it is not applied.
      const values::Days days{
          std::max(move.days->value.start, values::plus_days(adjustment.date->value, 1)),
          move.days->value.past};
      if (days.past <= days.start || days.start < year.start || year.past < days.past ||
          is_worked(plan, days))
        continue;
      pen.report(move.days->span,
                 {.text = {.en = "`{0}` gets {1} on days that nobody works, {2} to {3}",
                           .es = "`{0}` recibe {1} en días en que nadie trabaja, del {2} al {3}",
                           .zh = "`{0}` 的 {1} 被调到无人上班的日子：{2} 至 {3}"},
                  .arguments = {goal->id.value, amount(*goal, move.amount->units),
                                values::to_string(days.start),
                                values::to_string(values::plus_days(days.past, -1))}});
    }
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "adjustment/idle-days",
         .severity = diag::Severity::warning,
         .summary = {.en = "an adjustment moves quota to days on which nobody works",
                     .es = "un ajuste lleva cuota a días en que nadie trabaja",
                     .zh = "调整把配额移到无人上班的日子"},
         .rationale = {.en = "A quota is work for a day. On a day off nobody takes it up, and on "
                             "the next morning it is missing.",
                       .es = "Una cuota es trabajo para un día. En un día libre nadie la asume y a "
                             "la mañana siguiente falta.",
                       .zh = "配额是一天的工作。放在休息日就没有人承担，第二天早上就成了缺口。"},
         .remedy = {.en = "name days of which some are worked in `date`, or make them `makeup` "
                          "days of the calendar",
                    .es = "indique en `date` días en que se trabaje o declárelos `makeup` en el "
                          "calendario",
                    .zh = "在 `date` 中写明含有工作日的日期，或在日历中把它们列为 `makeup`"},
         .source = "S3 evaluation first",
         .since = "0.1",
         .bad = R"(adjustments:
  - goal: sales
    date: 2026-03-31
    by: ana
    reason: a strike
    moves:
      - {where: {region: norte}, date: 2026-05-09..2026-05-10, amount: 10k}  # <-- here
)",
         .good = R"(adjustments:
  - goal: sales
    date: 2026-03-31
    by: ana
    reason: a strike
    moves:
      - {where: {region: norte}, date: 2026-05-09..2026-05-11, amount: 10k}
)"},
    .check = check};

}  // namespace planctl::rules::adjustment::idle_days
