// rules/budget/negative: a budget line whose amount is below zero.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::budget::negative {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& line : input.plan.budget.lines)
    if (line.amount && line.amount->units < 0)
      pen.report(line.amount->span,
                 {.text = {.en = "the budget line `{0}` has {1}, less than nothing",
                           .es = "la partida `{0}` tiene {1}, menos que nada",
                           .zh = "预算项 `{0}` 的金额为 {1}，小于零"},
                  .arguments = {line.id.value, money(input.plan, line.amount->units)}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "budget/negative",
         .severity = diag::Severity::error,
         .summary = {.en = "a budget line is below zero",
                     .es = "una partida es inferior a cero",
                     .zh = "预算项金额小于零"},
         .rationale =
             {.en = "A line sets money aside. One below zero takes it from the others without "
                    "saying from which, and the total looks smaller than what may be spent.",
              .es = "Una partida reserva dinero. Una inferior a cero lo quita de las demás sin "
                    "decir de cuáles, y el total parece menor que lo que puede gastarse.",
              .zh = "预算项是划出来的钱。负数等于从其他各项扣走而不说扣谁的，总额看上去小于可支出的"
                    "数。"},
         .remedy =
             {.en = "write the amount without the minus sign, or lower the line that it is taken "
                    "from",
              .es = "escriba el importe sin el signo menos o reduzca la partida de la que se quita",
              .zh = "去掉负号，或直接调低被扣减的预算项"},
         .source = "S1 resources for goals",
         .since = "0.1",
         .bad = R"(budget:  # others as before
  lines:  # others as before
    reserve: {title: Reserve, for: sales, amount: -5k, approved: 2025-12-12}  # <-- here
)",
         .good = R"(budget:  # others as before
)"},
    .check = check};

}  // namespace planctl::rules::budget::negative
