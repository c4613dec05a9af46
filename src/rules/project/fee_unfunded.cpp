// rules/project/fee_unfunded: a fee of a key project that no budget line covers.
#include "rules/funding.hpp"
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::project::fee_unfunded {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  for (const auto& [project, fee, funded] : find_unfunded_fees(plan))
    pen.report(fee->name.span,
               {.text = {.en = "`{0}` needs {2} for `{1}` and has {3}",
                         .es = "`{0}` necesita {2} para `{1}` y tiene {3}",
                         .zh = "`{0}` 的 `{1}` 需要 {2}，现有 {3}"},
                .arguments = {project->id.value, fee->name.value, money(plan, fee->amount.units),
                              money(plan, funded)}});
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
                 {.en = "Plans to enter the large stores fail where entry, barcode, display, "
                        "stacking or promotion fees were never set aside.",
                  .es = "Los planes para entrar en grandes superficies fracasan si no se reservan "
                        "altas, códigos, exposición, apilado o promoción.",
                  .zh =
                      "没有预留进场费、条码费、陈列费、堆头费、促销费，进入大卖场的计划就会落空。"},
             .remedy = {.en = "add a budget line `for` the project with this `category`",
                        .es = "añada una línea de presupuesto `for` el proyecto con esa `category`",
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
    .check = check};

}  // namespace planctl::rules::project::fee_unfunded
