// rules/project/heads_missing: a key project with fewer people than it needs.
#include "rules/rule.hpp"

namespace planctl::rules::project::heads_missing {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& project : input.plan.projects) {
    if (!project.needs) continue;
    for (const auto& need : project.needs->people) {
      std::int64_t present = 0;
      if (project.has)
        for (const auto& has : project.has->people)
          if (has.name.value == need.name.value) present += has.amount.units;
      if (present < need.amount.units)
        pen.report(
            need.name.span,
            {.text = {.en = "`{0}` needs {2} people in `{1}` and has {3}",
                      .es = "`{0}` necesita {2} personas en `{1}` y tiene {3}",
                      .zh = "`{0}` 在 `{1}` 需要 {2} 人，现有 {3} 人"},
             .arguments = {project.id.value, need.name.value,
                           values::to_plain(need.amount.written.number), std::to_string(present)}});
    }
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "project/heads-missing",
             .severity = diag::Severity::warning,
             .summary = {.en = "a key project has fewer people than it needs",
                         .es = "un proyecto clave tiene menos personas de las que necesita",
                         .zh = "重点项目人手不足"},
             .rationale =
                 {.en = "A key project goes as far as its people do. Deep distribution with one "
                        "person in a province, for one, is not possible; the plan then lives on "
                        "the dealers.",
                  .es = "Un proyecto clave llega hasta donde llega su gente. La distribución en "
                        "profundidad con una persona por provincia, por ejemplo, es imposible; el "
                        "plan queda en manos de los distribuidores.",
                  .zh = "重点项目能走多远取决于人手。例如一个省只有一个人，深度分销无法实现，只能"
                        "依赖经销商。"},
             .remedy =
                 {.en = "raise `has: {people: ...}` by hiring, or lower what the project requires",
                  .es = "aumente `has: {people: ...}` contratando o reduzca lo requerido",
                  .zh = "增员并更新 `has: {people: ...}`，或降低需求"},
             .source = "S1 resources for key projects",
             .since = "0.1",
             .bad = R"(projects:  # others as before
  supermarkets:
    title: Entry into the supermarkets
    goal: sales
    owner: luis
    due: 2026-10-30
    requires: {fees: {entry: 110k, barcode: 10k, display: 40k, stacking: 20k, promotion: 20k}, people: {norte: 4, sur: 3}}  # <-- here
    has: {people: {norte: 4, sur: 1}}
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

}  // namespace planctl::rules::project::heads_missing
