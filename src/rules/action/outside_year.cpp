// rules/action/outside_year: an action that lies wholly outside the plan's year.
#include "rules/rule.hpp"

namespace planctl::rules::action::outside_year {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& year = input.plan.header.year;
  if (!year) return;
  for (const auto& action : input.plan.actions) {
    const bool after = action.start && action.start->value >= year->value.days.past;
    const bool before = action.due && action.due->value < year->value.days.start;
    if (!after && !before) continue;
    if (action.start && action.due && action.due->value < action.start->value)
      continue;  // `action/due-before-start` says it
    if (after)
      pen.report(action.start->span,
                 {.text = {.en = "the action `{0}` begins on {1}, after the plan's year",
                           .es = "la acción `{0}` empieza el {1}, después del año del plan",
                           .zh = "行动 `{0}` 于 {1} 开始，已在计划年度之后"},
                  .arguments = {action.id.value, values::to_string(action.start->value)}});
    else
      pen.report(action.due->span,
                 {.text = {.en = "the action `{0}` is due on {1}, before the plan's year",
                           .es = "la acción `{0}` vence el {1}, antes del año del plan",
                           .zh = "行动 `{0}` 的截止日期 {1} 在计划年度之前"},
                  .arguments = {action.id.value, values::to_string(action.due->value)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "action/outside-year",
             .severity = diag::Severity::warning,
             .summary = {.en = "an action lies outside the plan's year",
                         .es = "una acción queda fuera del año del plan",
                         .zh = "行动完全不在计划年度内"},
             .rationale =
                 {.en = "What begins after the year, or ended before it, brings this year's goals "
                        "nothing. It is mostly a date that was copied from another plan.",
                  .es = "Lo que empieza después del año, o terminó antes, no aporta nada a los "
                        "objetivos de este año. Suele ser una fecha copiada de otro plan.",
                  .zh = "年度之后才开始或年度之前已结束的行动，对今年的目标没有贡献。多半是从别的计"
                        "划抄来的日期。"},
             .remedy = {.en = "correct the dates, or move the action to the plan of its year",
                        .es = "corrija las fechas o traslade la acción al plan de su año",
                        .zh = "更正日期，或把行动移到所属年度的计划"},
             .source = "S4 by when, what, where",
             .since = "0.1",
             .bad = R"(plan:
  id: northern-2026
  title: Commercial plan 2026
  currency: EUR
  year: 2026
  leader: ana
actions:
  open-outlets:
    title: Open 300 outlets
    goal: distribution
    owner: luis
    start: 2025-02-03
    due: 2025-09-30  # <-- here
)",
             .good = R"(actions:  # others as before
  open-outlets:  # others as before
    title: Open 300 outlets
    start: 2026-02-02
    due: 2026-09-30
)"},
    .check = check};

}  // namespace planctl::rules::action::outside_year
