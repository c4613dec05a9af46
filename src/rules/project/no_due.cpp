// rules/project/no_due: a key project without a date.
#include "rules/rule.hpp"

namespace planctl::rules::project::no_due {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& project : input.plan.projects)
    if (!project.due)
      pen.report(project.span(), {.text = {.en = "the key project `{0}` has no due date",
                                           .es = "el proyecto clave `{0}` no tiene fecha",
                                           .zh = "重点项目 `{0}` 没有期限"},
                                  .arguments = {project.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "project/no-due",
             .severity = diag::Severity::warning,
             .summary = {.en = "a key project has no due date",
                         .es = "un proyecto clave no tiene fecha de vencimiento",
                         .zh = "重点项目没有期限"},
             .rationale =
                 {.en = "Fees and people are set aside for a time. Without a date a key "
                        "project is never late, and what it holds is never free again.",
                  .es = "Las partidas y las personas se reservan por un tiempo. Sin fecha, un "
                        "proyecto clave nunca va con retraso y lo que retiene nunca se libera.",
                  .zh = "费用和人手都是为一段时间预留的。没有期限，重点项目永远不算迟，占用的"
                        "资源也永远不会释放。"},
             .remedy = {.en = "add `due: <date>`",
                        .es = "añada `due: <fecha>`",
                        .zh = "加上 `due: <日期>`"},
             .source = "S0 who, where, when, how",
             .since = "0.1",
             .bad = R"(projects:  # others as before
  supermarkets:  # <-- here
    title: Entry into the supermarkets
    goal: sales
    owner: luis
    requires: {fees: {entry: 110k, barcode: 10k, display: 40k, stacking: 20k, promotion: 20k}, people: {norte: 4, sur: 3}}
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

}  // namespace planctl::rules::project::no_due
