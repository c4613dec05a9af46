// rules/resource/short_term_heavy: a budget that goes mostly into short-term spending.
#include "base/checked.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"
#include "rules/thresholds.hpp"

namespace planctl::rules::resource::short_term_heavy {
namespace {

constexpr diag::Threshold most{.name = "short-term-share",
                               .kind = diag::Threshold::Kind::percent,
                               .usual = 7'000,
                               .summary = {.en = "largest share of short-term spending",
                                           .es = "parte máxima del gasto a corto plazo",
                                           .zh = "短期支出的最高比重"}};

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  std::int64_t short_term = 0;
  std::int64_t all = 0;
  for (const auto& line : plan.budget.lines) {
    if (!line.term || !line.amount) continue;
    all += line.amount->units;
    if (line.term->value == model::Term::short_term) short_term += line.amount->units;
  }
  const auto limit = value_of(most, plan);
  if (all > 0 && base::Int128{short_term} * whole_percent > base::Int128{all} * limit)
    pen.report(plan.place_of("budget"),
               {.text = {.en = "{0} of {1} with a term are short-term, more than `{2}`",
                         .es = "{0} de {1} con plazo son a corto plazo, más del `{2}`",
                         .zh = "标明期限的 {1} 中有 {0} 为短期，超过 `{2}`"},
                .arguments = {money(plan, short_term), money(plan, all), to_written(most, limit)}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "resource/short-term-heavy",
             .severity = diag::Severity::warning,
             .summary = {.en = "most of the budget is short-term spending",
                         .es = "la mayor parte del presupuesto es gasto a corto plazo",
                         .zh = "预算大部分用于短期支出"},
             .rationale = {.en = "When sales fall the money goes into rebates that work at once, "
                                 "and nothing is left for what holds for years.",
                           .es = "Cuando caen las ventas, el dinero va a descuentos inmediatos y "
                                 "no queda nada para lo que dura.",
                           .zh = "销售下滑时，资金流向见效快的返利，长期投入就所剩无几。"},
             .remedy =
                 {.en = "move money to lines with `term: long`, or write why not in the waiver",
                  .es =
                      "pase dinero a partidas con `term: long` o explique por qué no en una exención",
                  .zh = "把资金转向 `term: long` 的项目，或在豁免中说明理由"},
             .source = "S1 long term holds",
             .since = "0.1",
             .bad = R"(budget:  # <-- here
  total: 500k
  lines:
    listing:   {title: Listing fees, for: supermarkets, category: entry, amount: 110k, approved: 2025-12-15, term: short}
    outlets:   {title: Routes for new outlets, for: open-outlets, category: field, amount: 40k, approved: 2025-12-15, term: long}
)",
             .good = R"(budget:
  total: 500k
  lines:
    listing:   {title: Listing fees, for: supermarkets, category: entry, amount: 110k, approved: 2025-12-15, term: long}
    codes:     {title: Barcodes, for: supermarkets, category: barcode, amount: 10k, approved: 2025-12-15, term: long}
    displays:  {title: Displays, for: supermarkets, category: display, amount: 40k, approved: 2025-12-15, term: short}
    stacks:    {title: Stacking, for: supermarkets, category: stacking, amount: 20k, approved: 2025-12-15, term: short}
    offers:    {title: Opening offers, for: supermarkets, category: promotion, amount: 10k, approved: 2025-12-15, term: short, source: outside}
    more:      {title: Further offers, for: supermarkets, category: promotion, amount: 10k, approved: 2025-12-15, term: short}
    outlets:   {title: Routes for new outlets, for: open-outlets, category: field, amount: 120k, approved: 2025-12-15, term: long}
    training:  {title: Trainers, for: train-sellers, category: training, amount: 40k, approved: 2025-12-15, term: long}
    campaign:  {title: Radio and tastings, for: spring-campaign, category: media, amount: 80k, approved: 2025-12-15, term: short, source: outside}
    packing:   {title: Second packing line, for: second-line, category: operations, amount: 60k, approved: 2025-12-15, term: long}
)",
             .thresholds = {&most, 1}},
    .check = check};

}  // namespace planctl::rules::resource::short_term_heavy
