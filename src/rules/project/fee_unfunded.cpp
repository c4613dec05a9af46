// rules/project/fee_unfunded: a fee of a key project that no budget line covers.
#include "rules/funding.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::project::fee_unfunded {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  for (const auto& [project, fee, funded] : find_unfunded_fees(plan)) {
    std::optional<diag::Message> help;
    if (funded > 0)
      help = {{.en = "raise the budget line of this `category` for the project, or add another; or "
                     "lower what the project requires",
               .es = "aumente la partida de esa `category` para el proyecto, o añada otra; o "
                     "reduzca lo que el proyecto requiere",
               .zh = "提高该项目此 `category` 的预算，或再加一条；也可降低项目需求"},
              {}};
    pen.report(fee->name.span,
               {.text = {.en = "`{0}` needs {2} for `{1}` and has {3}",
                         .es = "`{0}` necesita {2} para `{1}` y tiene {3}",
                         .zh = "`{0}` 的 `{1}` 需要 {2}，现有 {3}"},
                .arguments = {project->id.value, fee->name.value, money(plan, fee->amount.units),
                              money(plan, funded)}},
               help);
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "project/fee-unfunded",
             .severity = diag::Severity::warning,
             .summary = {.en = "a fee of a key project is not funded",
                         .es = "una partida de un proyecto clave no tiene presupuesto",
                         .zh = "重点项目的费用没有预算"},
             .rationale =
                 {.en =
                      "A key project stops where what it has to pay was never set aside. Plans to "
                      "enter the large stores, for one, fail for want of entry, barcode, "
                      "display, stacking or promotion fees.",
                  .es = "Un proyecto clave se detiene donde no se reservó lo que debe pagar. Los "
                        "planes para entrar en grandes superficies, por ejemplo, fracasan por "
                        "falta de altas, códigos, exposición, apilado o promoción.",
                  .zh = "该付的钱没有预留，重点项目就会停下来。例如没有预留进场费、条码费、陈列费、"
                        "堆头费、促销费，进入大卖场的计划就会落空。"},
             .remedy = {.en = "add a budget line of this `category` with `for:` the project",
                        .es = "añada una partida de esa `category` con `for:` y el proyecto",
                        .zh = "为该项目加一条此 `category` 的预算"},
             .source = "S1 resources for key projects",
             .since = "0.1",
             .bad = R"(projects:  # others as before
  supermarkets:
    title: Entry into the supermarkets
    goal: sales
    owner: luis
    due: 2026-10-30
    requires: {fees: {entry: 110k, barcode: 10k, display: 40k, stacking: 20k, promotion: 60k}, people: {norte: 4, sur: 3}}  # <-- here
    has: {people: {norte: 4, sur: 3}}
)",
             .good = R"(projects:  # others as before
  supermarkets:
    title: Entry into the supermarkets
    goal: sales
    owner: luis
    due: 2026-10-30
    requires: {fees: {entry: 110k, barcode: 10k, display: 40k, stacking: 20k, promotion: 20k}, people: {norte: 4, sur: 3}}
    has: {people: {norte: 4, sur: 3}}
)"},
    .check = check,
    .looks_in = "budget.amount budget.category"};

}  // namespace planctl::rules::project::fee_unfunded
