// rules/project/requires_nothing: a key project that does not say what it needs.
#include "rules/rule.hpp"

namespace planctl::rules::project::requires_nothing {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& project : input.plan.projects)
    if (!project.needs)
      pen.report(
          project.span(),
          {.text = {.en = "the key project `{0}` does not say which fees and people it needs",
                    .es = "el proyecto clave `{0}` no dice qué partidas y personas necesita",
                    .zh = "重点项目 `{0}` 没有写明所需费用和人手"},
           .arguments = {project.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "project/requires-nothing",
             .severity = diag::Severity::warning,
             .summary = {.en = "a key project does not say what it needs",
                         .es = "un proyecto clave no dice qué necesita",
                         .zh = "重点项目没有写明所需资源"},
             .rationale = {.en = "A key project is guaranteed by naming its fee categories and its "
                                 "people before it starts.",
                           .es = "Un proyecto clave se garantiza nombrando sus partidas y sus "
                                 "personas antes de empezar.",
                           .zh = "重点项目要在启动前写明费用类别和人手，才有保障。"},
             .remedy = {.en = "add `requires: {fees: {...}, people: {...}}`",
                        .es = "añada `requires: {fees: {...}, people: {...}}`",
                        .zh = "加上 `requires: {fees: {...}, people: {...}}`"},
             .source = "S1 resources for key projects",
             .since = "0.1",
             .bad = R"(projects:  # others as before
  supermarkets: {title: Entry into the supermarkets, goal: sales, owner: luis, due: 2026-10-30}  # <-- here
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
    .tells = Tells::absence};

}  // namespace planctl::rules::project::requires_nothing
