// rules/rollout/none: a plan that is presented to nobody.
#include "rules/rule.hpp"

namespace planctl::rules::rollout::none {
namespace {

void check(const Input& input, const Pen& pen) {
  if (!input.plan.rollout.empty()) return;
  pen.report(input.plan.place_of("rollout"),
             {.text = {.en = "no session presents the plan to the organisation",
                       .es = "ninguna sesión presenta el plan a la organización",
                       .zh = "没有任何会议向组织宣讲计划"},
              .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "rollout/none",
             .severity = diag::Severity::warning,
             .summary = {.en = "the plan is presented to nobody",
                         .es = "el plan no se presenta a nadie",
                         .zh = "计划没有向任何人宣讲"},
             .rationale =
                 {.en = "Nobody carries out a plan that was never explained to him. Presenting it "
                        "is the first thing that a leader does for it.",
                  .es = "Nadie ejecuta un plan que nunca le explicaron. Presentarlo es lo primero "
                        "que quien lo lidera hace por él.",
                  .zh = "没有人会执行从未向他讲解过的计划。宣讲是领导人要为计划做的第一件事。"},
             .remedy = {.en = "add a section `rollout` with sessions: `{date: ..., title: ..., to: "
                              "[<departments>], by: <person>}`",
                        .es = "añada una sección `rollout` con sesiones: `{date: ..., title: ..., "
                              "to: [<departamentos>], by: <persona>}`",
                        .zh = "增加 `rollout` 一节，列出各场次：`{date: ..., title: ..., to: "
                              "[<部门>], by: <人员>}`"},
             .source = "S0 step 6",
             .since = "0.1",
             .bad = R"(rollout: []  # <-- here
)",
             .good = R"(rollout:
  - {date: 2025-12-17, title: Presentation to everybody, kind: presentation, to: [comercial, ventas, produccion], by: ana, attended: 38 of 41}
  - {date: 2025-12-18, title: Training on the plan, kind: training, to: [comercial, ventas, produccion], by: luis, attended: 40 of 41}
)"},
    .check = check,
    .looks_in = "rollout"};

}  // namespace planctl::rules::rollout::none
