// rules/plan/no_currency: amounts of money in a plan without a currency.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::plan::no_currency {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (plan.header.currency || is_headless(plan)) return;
  bool money = !plan.budget.lines.empty();
  for (const auto& goal : plan.goals)
    money |= goal.unit_name ? values::find_currency_decimals(goal.unit_name->value).has_value()
                            : goal.measure && goal.measure->counts == model::Measure::Counts::money;
  if (money)
    pen.report(plan.place_of("plan"),
               {.text = {.en = "the plan has amounts of money and no currency",
                         .es = "el plan tiene importes y no tiene moneda",
                         .zh = "计划有金额却没有币种"},
                .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "plan/no-currency",
         .severity = diag::Severity::error,
         .summary = {.en = "the plan has money and no currency",
                     .es = "el plan tiene importes y no tiene moneda",
                     .zh = "计划有金额却没有币种"},
         .rationale =
             {.en = "An amount of money without a currency can be read in many ways, and its "
                    "smallest unit is unknown.",
              .es = "Un importe sin moneda admite muchas lecturas y se desconoce su unidad mínima.",
              .zh = "没有币种的金额可以有多种解释，最小单位也无法确定。"},
         .remedy = {.en = "add `currency: EUR` under `plan`",
                    .es = "añada `currency: EUR` en `plan`",
                    .zh = "在 `plan` 下加 `currency: CNY`"},
         .source = "S4 kinds of target",
         .since = "0.1",
         .bad = R"(plan:  # <-- here
  id: northern-2026
  title: Commercial plan 2026
  year: 2026
  leader: ana
)",
         .good = R"(plan:
  id: northern-2026
  title: Commercial plan 2026
  currency: EUR
  year: 2026
  leader: ana
  previous: northern-2025
  next: northern-2027
  horizon: 2026..2028
  vision: our tea and coffee within walking distance of every household
)"},
    .check = check,
    .looks_in = "plan.currency"};

}  // namespace planctl::rules::plan::no_currency
