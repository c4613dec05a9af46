// rules/goal/supply_outside_year: goods that come in outside the plan's year.
#include "rules/rule.hpp"

namespace planctl::rules::goal::supply_outside_year {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& year = input.plan.header.year;
  if (!year) return;
  for (const auto& goal : input.plan.goals)
    for (const auto& supply : goal.supply)
      for (const auto& arrival : supply.arrives) {
        const values::Period& period = arrival.period.value;
        const values::Days& days = year->value.days;
        if (period.days.start < days.past && days.start < period.days.past) continue;
        pen.report(arrival.period.span,
                   {.text = {.en = "what comes in for `{0}` in {1} is not counted: it lies outside "
                                   "the plan's year",
                             .es = "lo que entra para `{0}` en {1} no cuenta: queda fuera del año "
                                   "del plan",
                             .zh = "`{0}` 在 {1} 的到货不在计划年度内，不计入"},
                    .arguments = {goal.id.value, period.label}});
      }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "goal/supply-outside-year",
         .severity = diag::Severity::warning,
         .summary = {.en = "goods come in outside the plan's year",
                     .es = "entran existencias fuera del año del plan",
                     .zh = "货源在计划年度之外到货"},
         .rationale = {.en = "What came before the year is part of what is there when it begins, "
                             "and what comes after it sells nothing in it. Counted twice, it "
                             "hides the month in which the goods run out.",
                       .es = "Lo que entró antes del año ya está en lo que hay al empezarlo, y lo "
                             "que entra después no vende nada en él. Contado dos veces, oculta el "
                             "mes en que se agotan las existencias.",
                       .zh = "年度之前到货的已计入年初存货，年度之后到货的对今年销售没有作用。重复"
                             "计算会掩盖断货的月份。"},
         .remedy = {.en = "correct the period, or count what is there on the first day in "
                          "`opening`",
                    .es = "corrija el período, o incluya en `opening` lo que hay el primer día",
                    .zh = "更正期间，或把年初已有的数量写入 `opening`"},
         .source = "S4 by when, what, where",
         .since = "0.1",
         .bad = R"(plan:
  id: northern-2026
  title: Commercial plan 2026
  currency: EUR
  year: 2026
  leader: ana
goals:
  boxes:
    title: Boxes of tea sold
    measure: volume
    unit: boxes
    target: 12000
    owner: luis
    supply:
      - opening: 900
        arrives: {2025-12: 3000, 2026-06: 8000}  # <-- here
)",
         .good = R"(goals:  # others as before
  sales:  # others as before
    supply:
      - opening: 3.9M
        arrives: {2026-01: 2M, 2026-06: 8M}
)"},
    .check = check};

}  // namespace planctl::rules::goal::supply_outside_year
