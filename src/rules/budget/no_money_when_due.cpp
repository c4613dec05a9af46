// rules/budget/no_money_when_due: a budget line that pays when its action does not run, or only at
// its end.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::budget::no_money_when_due {
namespace {

// The months of the plan's year in which the action runs, and which of them is the first that pays.
struct Funding {
  std::vector<std::size_t> months;
  std::size_t first_paid = model::none;  // index into `months`
};

Funding find_funding(const std::vector<values::Period>& year, const model::BudgetLine& line,
                     values::Days run) {
  Funding funding;
  for (std::size_t month = 0; month < year.size(); ++month) {
    const auto& days = year[month].days;
    if (days.past <= run.start || run.past <= days.start) continue;
    if (funding.first_paid == model::none && line.months[month].written.number.digits != 0)
      funding.first_paid = funding.months.size();
    funding.months.push_back(month);
  }
  return funding;
}

// Whether the money comes at the end of an action of four months or more: in its last quarter.
bool is_late(const Funding& funding) {
  constexpr std::size_t quarters = 4;
  return funding.months.size() >= quarters &&
         funding.first_paid * quarters >= funding.months.size() * (quarters - 1);
}

void report(const Pen& pen, const model::BudgetLine& line, const model::Action& action,
            values::Text text, std::vector<diag::Argument> more = {}) {
  std::vector<diag::Argument> arguments{line.id.value, action.id.value,
                                        values::to_string(action.start->value),
                                        values::to_string(action.due->value)};
  arguments.insert(arguments.end(), more.begin(), more.end());
  pen.report(line.months.front().span, {.text = text, .arguments = std::move(arguments)},
             std::nullopt,
             {{action.start->span,
               {.text = {.en = "the action starts", .es = "la acción empieza", .zh = "行动开始"},
                .arguments = {}}}});
}

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (!plan.header.year) return;
  const auto year = values::periods_of(plan.year(), values::Every::month);
  for (const auto& line : plan.budget.lines) {
    if (line.action == model::none || line.months.size() != year.size()) continue;
    const auto& action = plan.actions[line.action];
    if (!action.start || !action.due || action.due->value < action.start->value) continue;
    const auto funding =
        find_funding(year, line, {action.start->value, values::plus_days(action.due->value, 1)});
    if (funding.months.empty()) continue;
    if (funding.first_paid == model::none)
      report(pen, line, action,
             {.en = "`{0}` pays nothing while the action `{1}` runs, from {2} to {3}",
              .es = "`{0}` no paga nada mientras la acción `{1}` está en marcha, del {2} al {3}",
              .zh = "行动 `{1}` 于 {2} 至 {3} 进行，期间 `{0}` 没有任何资金"});
    else if (is_late(funding))
      report(pen, line, action,
             {.en = "`{0}` pays nothing before {4}, though the action `{1}` runs from {2} to {3}",
              .es = "`{0}` no paga nada antes de {4}, aunque la acción `{1}` está en marcha del "
                    "{2} al {3}",
              .zh = "行动 `{1}` 于 {2} 至 {3} 进行，而 `{0}` 直到 {4} 才有资金"},
             {year[funding.months[funding.first_paid]].label});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "budget/no-money-when-due",
         .severity = diag::Severity::warning,
         .summary = {.en = "the money for an action comes when the action does not run, or ends",
                     .es = "el dinero de una acción llega cuando no está en marcha o ya termina",
                     .zh = "行动进行期间没有资金，或临近结束才有"},
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
