// rules/decision/leader_absent: a key decision in which the leader took no part.
#include "rules/rule.hpp"
#include "rules/support.hpp"

namespace planctl::rules::decision::leader_absent {
namespace {

void check(const Input& input, const Pen& pen) {
  const auto& plan = input.plan;
  if (!plan.header.leader || !plan.header.leader->known()) return;
  for (const auto& decision : plan.decisions)
    if (!refers_to(decision.by, plan.header.leader->index))
      pen.report(decision.title ? decision.title->span : decision.span,
                 {.text = {.en = "`{0}` took no part in the decision `{1}`",
                           .es = "`{0}` no participó en la decisión `{1}`",
                           .zh = "`{0}` 没有参与决策 `{1}`"},
                  .arguments = {plan.header.leader->name.value,
                                decision.title ? decision.title->value : std::string()}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "decision/leader-absent",
             .severity = diag::Severity::warning,
             .summary = {.en = "the leader took no part in a key decision",
                         .es = "el líder no participó en una decisión clave",
                         .zh = "领导人没有参与关键决策"},
             .rationale = {.en = "The plan is the leader's project: those who decide take part "
                                 "where it is decided, or they do not acknowledge what follows.",
                           .es = "El plan es proyecto del líder: quien decide participa donde se "
                                 "decide, o no reconocerá lo que sigue.",
                           .zh = "计划是一把手工程：决策者要参与关键决策，否则不会认可结果。"},
             .remedy = {.en = "add the leader to `by`, or explain who decided in their place",
                        .es = "añada al líder en `by` o explique quién decidió en su lugar",
                        .zh = "在 `by` 中加入领导人，或说明由谁代为决定"},
             .source = "S3 leader's project",
             .since = "0.1",
             .bad = R"(decisions:
  - {date: 2025-12-12, title: target of 11.1M, by: [luis, jorge], options: 3, experts: retail adviser}  # <-- here
)",
             .good = R"(decisions:
  - {date: 2025-12-12, title: target of 11.1M, by: [ana, luis, jorge], options: 3, experts: retail adviser}
)"},
    .check = check,
    .tells = Tells::absence};

}  // namespace planctl::rules::decision::leader_absent
