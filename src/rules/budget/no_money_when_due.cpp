// rules/budget/no_money_when_due: a budget line that pays when its action does not run.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::budget::no_money_when_due {
namespace {

bool has_money(const model::Plan& plan, const model::BudgetLine& line, values::Days run) {
  const auto months = values::periods_of(plan.year(), values::Every::month);
  for (std::size_t month = 0; month < months.size(); ++month) {
    const auto& days = months[month].days;
    const bool overlaps = days.start < run.past && run.start < days.past;
    if (overlaps && line.months[month].written.number.digits != 0) return true;
  }
  return false;
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (!plan.header.year) return;
  for (const auto& line : plan.budget.lines) {
    if (line.action == model::none || line.months.size() != months_per_year) continue;
    const auto& action = plan.actions[line.action];
    if (!action.start || !action.due || action.due->value < action.start->value) continue;
    const values::Days run{action.start->value, values::plus_days(action.due->value, 1)};
    const auto& year = plan.year().days;
    if (run.past <= year.start || year.past <= run.start || has_money(plan, line, run)) continue;
    pen.report(
        line.months.front().span,
        {.text = {.en = "`{0}` pays nothing while the action `{1}` runs, from {2} to {3}",
                  .es =
                      "`{0}` no paga nada mientras la acción `{1}` está en marcha, del {2} al {3}",
                  .zh = "行动 `{1}` 于 {2} 至 {3} 进行，期间 `{0}` 没有任何资金"},
         .arguments = {line.id.value, action.id.value, values::to_string(action.start->value),
                       values::to_string(action.due->value)}},
        std::nullopt,
        {{action.start->span,
          {.text = {.en = "the action starts", .es = "la acción empieza", .zh = "行动开始"},
           .arguments = {}}}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "budget/no-money-when-due",
         .severity = diag::Severity::warning,
         .summary = {.en = "the money for an action comes when the action does not run",
                     .es = "el dinero de una acción llega cuando la acción no está en marcha",
                     .zh = "行动进行期间没有资金"},
         .rationale = {.en = "Goals need money in their own months. A line that is spread over "
                             "other months than those of its action means that somebody works "
                             "without means, or that the money goes elsewhere.",
                       .es = "Los objetivos necesitan el dinero en sus propios meses. Una partida "
                             "repartida en meses distintos a los de su acción significa que "
                             "alguien trabaja sin medios o que el dinero va a otra parte.",
                       .zh = "目标要在自己的月份里有钱可用。预算项若分摊在行动之外的月份，要么有人"
                             "无米下锅，要么钱去了别处。"},
         .remedy = {.en = "spread `months` over the months between the action's `start` and `due`",
                    .es =
                        "reparta `months` entre los meses que van de `start` a `due` de la acción",
                    .zh = "把 `months` 分摊到行动 `start` 与 `due` 之间的月份"},
         .source = "S1 resources for goals",
         .since = "0.1",
         .bad = R"(budget:  # others as before
  lines:  # others as before
    campaign: {title: Radio and tastings, for: spring-campaign, category: media, amount: 80k, months: [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1], approved: 2025-12-15, term: short, source: outside, owner: ana}  # <-- here
)",
         .good = R"(budget:  # others as before
  lines:  # others as before
    campaign: {title: Radio and tastings, for: spring-campaign, category: media, amount: 80k, months: [0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0], approved: 2025-12-15, term: short, source: outside, owner: ana}
)"},
    .check = check};

}  // namespace planctl::rules::budget::no_money_when_due
