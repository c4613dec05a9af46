// rules/decision/none: a plan on which parties were heard and nobody is recorded to have decided.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::decision::none {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  // Without parties that were asked `stakeholder/none` comes first.
  if (!plan.decisions.empty() || plan.stakeholders.empty()) return;
  pen.report(plan.place_of("decisions"),
             {.text = {.en = "{0} parties were asked, and no decision on the plan is recorded",
                       .es = "se consultó a {0} partes y no consta ninguna decisión sobre el plan",
                       .zh = "征求了 {0} 方意见，却没有任何决策记录"},
              .arguments = {std::to_string(plan.stakeholders.size())}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "decision/none",
         .severity = diag::Severity::note,
         .summary = {.en = "no key decision is recorded",
                     .es = "no consta ninguna decisión clave",
                     .zh = "没有关键决策记录"},
         .rationale = {.en =
                           "The plan is the leader's project. Where nobody wrote down who decided "
                           "on the target and between which options, everybody may later have "
                           "been against it.",
                       .es = "El plan es proyecto del líder. Si no se escribió quién decidió la "
                             "meta y entre qué opciones, después cualquiera puede haber estado en "
                             "contra.",
                       .zh =
                           "计划是一把手工程。没有写明目标由谁、在哪些方案中选定，事后人人都可以说"
                           "自己当初并不同意。"},
         .remedy = {.en = "add `decisions: [{date: <date>, title: <what>, by: [<person>], options: "
                          "2}]`",
                    .es = "añada `decisions: [{date: <fecha>, title: <qué>, by: [<persona>], "
                          "options: 2}]`",
                    .zh = "加上 `decisions: [{date: <日期>, title: <内容>, by: [<人员>], options: "
                          "2}]`"},
         .source = "S3 leader's project",
         .since = "0.1",
         .bad = R"(decisions: []  # <-- here
)",
         .good = R"(decisions:
  - {date: 2025-12-12, title: target of 11.1M and entry into the supermarkets, by: [ana, luis, jorge], options: 3, experts: retail adviser}
)"},
    .check = check,
    .looks_in = "decisions"};

}  // namespace planctl::rules::decision::none
