// rules/project/no_goal: a key project that serves no goal.
#include "rules/rule.hpp"

namespace planctl::rules::project::no_goal {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& project : input.plan.projects)
    if (!project.goal)
      pen.report(project.span(), {.text = {.en = "the key project `{0}` serves no goal",
                                           .es = "el proyecto clave `{0}` no sirve a un objetivo",
                                           .zh = "重点项目 `{0}` 没有对应的目标"},
                                  .arguments = {project.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "project/no-goal",
             .severity = diag::Severity::warning,
             .summary = {.en = "a key project serves no goal",
                         .es = "un proyecto clave no sirve a ningún objetivo",
                         .zh = "重点项目没有对应的目标"},
             .rationale = {.en = "A key project takes the most money and people. Without its goal "
                                 "nobody can say whether it is worth them, and its money counts "
                                 "for none of the goals that need it.",
                           .es = "Un proyecto clave se lleva la mayor parte del dinero y de las "
                                 "personas. Sin su objetivo nadie puede decir si lo merece, y su "
                                 "dinero no cuenta para ninguno de los objetivos que lo necesitan.",
                           .zh = "重点项目占用最多的资金和人手。不写明目标，就无从判断是否值得，其"
                                 "资金也不会计入任何需要它的目标。"},
             .remedy = {.en = "add `goal: <goal>`",
                        .es = "añada `goal: <objetivo>`",
                        .zh = "加上 `goal: <目标>`"},
             .source = "S1 resources for key projects",
             .since = "0.1",
             .bad = R"(projects:  # others as before
  supermarkets:  # <-- here
    title: Entry into the supermarkets
    owner: luis
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
    .check = check,
    .looks_in = "goals"};

}  // namespace planctl::rules::project::no_goal
