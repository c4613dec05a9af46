// rules/project/no_owner: a key project that nobody owns.
#include "rules/rule.hpp"

namespace planctl::rules::project::no_owner {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& project : input.plan.projects)
    if (!project.owner)
      pen.report(project.span(), {.text = {.en = "the key project `{0}` has no owner",
                                           .es = "el proyecto clave `{0}` no tiene responsable",
                                           .zh = "重点项目 `{0}` 没有负责人"},
                                  .arguments = {project.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "project/no-owner",
             .severity = diag::Severity::warning,
             .summary = {.en = "a key project has no owner",
                         .es = "un proyecto clave no tiene responsable",
                         .zh = "重点项目没有负责人"},
             .rationale =
                 {.en = "A key project without an owner is everybody's wish and nobody's work.",
                  .es = "Un proyecto clave sin responsable es deseo de todos y trabajo de nadie.",
                  .zh = "没有负责人的重点项目人人期待却无人去做。"},
             .remedy = {.en = "add `owner: <person>`",
                        .es = "añada `owner: <persona>`",
                        .zh = "加上 `owner: <人员>`"},
             .source = "S0 pitfall no ownership",
             .since = "0.1",
             .bad = R"(projects:  # others as before
  supermarkets:  # <-- here
    title: Entry into the supermarkets
    goal: sales
    due: 2026-10-30
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

}  // namespace planctl::rules::project::no_owner
