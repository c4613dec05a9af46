// rules/stakeholder/none: a plan on which nobody was asked.
#include "rules/rule.hpp"

namespace planctl::rules::stakeholder::none {
namespace {

void check(const Input& input, const Pen& pen) {
  if (!input.plan.stakeholders.empty()) return;
  pen.report(input.plan.place_of("stakeholders"),
             {.text = {.en = "the plan names no stakeholders",
                       .es = "el plan no nombra partes interesadas",
                       .zh = "计划没有列出相关方"},
              .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "stakeholder/none",
         .severity = diag::Severity::warning,
         .summary = {.en = "the plan names nobody who gave input or signs it",
                     .es = "el plan no nombra a nadie que aporte o firme",
                     .zh = "计划没有列出提供意见或签字的人"},
         .rationale =
             {.en = "A plan is carried out by those who helped to make it. Without a list of the "
                    "parties, their input and their signature nobody can tell whether it was "
                    "agreed or handed down.",
              .es = "Un plan lo ejecutan quienes ayudaron a elaborarlo. Sin una lista de las "
                    "partes, sus aportaciones y su firma no se sabe si fue acordado o impuesto.",
              .zh = "参与制定计划的人才会执行计划。如果没有列出各方、他们的意见和签字，就无法判断计"
                    "划是共识还是摊派。"},
         .remedy =
             {.en = "add a section `stakeholders` with each party's `person`, `input` and `signed`",
              .es =
                  "añada una sección `stakeholders` con `person`, `input` y `signed` de cada parte",
              .zh = "增加 `stakeholders` 一节，写明各方的 `person`、`input` 和 `signed`"},
         .source = "S0 step 1",
         .since = "0.1",
         .bad = R"(stakeholders: {}  # <-- here
)",
         .good = R"(stakeholders:  # others as before
  marketing: {person: ana, kind: market data, input: 2025-11-07, signed: 2025-12-12}
)"},
    .check = check,
    .looks_in = "stakeholders"};

}  // namespace planctl::rules::stakeholder::none
