// rules/budget/spent_outside_year: money recorded as spent in a period outside of the plan's year.
#include "model/spending.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::budget::spent_outside_year {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  for (const auto& line : plan.budget.lines) {
    std::vector<std::string> labels;
    diag::Span first;
    for (const auto& spent : line.spent) {
      if (model::is_in_year(plan, spent)) continue;
      if (labels.empty()) first = spent.period.span;
      labels.push_back(spent.period.value.label);
    }
    if (labels.empty()) continue;
    pen.report(first, {.text = {.en = "`{0}` has money spent in {1}, outside the plan's year",
                                .es = "`{0}` tiene gastos en {1}, fuera del año del plan",
                                .zh = "`{0}` 在计划年度之外的 {1} 有支出"},
                       .arguments = {line.id.value, list_ids(labels)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "budget/spent-outside-year",
             .severity = diag::Severity::warning,
             .summary = {.en = "money was spent outside the plan's year",
                         .es = "hay gastos fuera del año del plan",
                         .zh = "支出不在计划年度之内"},
             .rationale =
                 {.en = "A budget line is money for the plan's year. What another year spent "
                        "is not held against it, so a slip in the year makes a line look "
                        "unspent.",
                  .es = "Una partida es dinero para el año del plan. Lo gastado en otro año "
                        "no se compara con ella; un error en el año hace que la partida "
                        "parezca sin gastar.",
                  .zh = "预算项是计划年度的钱。其他年度的支出不与它比较，所以年份写错会使该项看"
                        "起来没有花掉。"},
             .remedy = {.en = "correct the period in `spent`, or move it to the plan of its year",
                        .es = "corrija el período en `spent` o trasládelo al plan de su año",
                        .zh = "更正 `spent` 中的期间，或移到相应年度的计划"},
             .source = "S1 resources for goals",
             .since = "0.1",
             .bad = R"(budget:  # others as before
  lines:  # others as before
    training: {title: Trainers, for: train-sellers, category: training, amount: 40k, approved: 2025-12-15, term: long, source: inside, spent: {2028-02: 60k}, owner: marta}  # <-- here
)",
             .good = R"(budget:  # others as before
  lines:  # others as before
    training: {title: Trainers, for: train-sellers, category: training, amount: 40k, approved: 2025-12-15, term: long, source: inside, spent: {2026-02: 6k}, owner: marta}
)"},
    .check = check};

}  // namespace planctl::rules::budget::spent_outside_year
