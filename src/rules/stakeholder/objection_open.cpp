// rules/stakeholder/objection_open: an objection that was not settled.
#include "rules/rule.hpp"

namespace planctl::rules::stakeholder::objection_open {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& entry : input.plan.stakeholders) {
    if (!(entry.objection && !entry.settled)) continue;
    pen.report(entry.span(), {.text = {.en = "the objection of `{0}` is open: {1}",
                                       .es = "la objeción de `{0}` sigue abierta: {1}",
                                       .zh = "`{0}` 的异议尚未解决：{1}"},
                              .arguments = {entry.id.value, entry.objection->value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "stakeholder/objection-open",
             .severity = diag::Severity::warning,
             .summary = {.en = "a stakeholder's objection was not settled",
                         .es = "la objeción de una parte interesada no se ha resuelto",
                         .zh = "相关方的异议尚未解决"},
             .rationale = {.en = "An objection that is passed over comes back during execution, as "
                                 "resistance or as the very problem it foretold. How it was "
                                 "settled, also by overruling it, belongs in the plan.",
                           .es = "Una objeción que se pasa por alto vuelve durante la ejecución, "
                                 "como resistencia o como el problema que anunciaba. Cómo se "
                                 "resolvió, también si se desestimó, pertenece al plan.",
                           .zh = "被忽略的异议会在执行中重新出现，要么表现为抵触，要么正是它预言的"
                                 "问题。如何处理异议（包括否决）应写入计划。"},
             .remedy = {.en = "write how it was settled: `settled: <what was agreed>`",
                        .es = "anote cómo se resolvió: `settled: <lo acordado>`",
                        .zh = "写明处理结果：`settled: <商定内容>`"},
             .source = "S3 communication",
             .since = "0.1",
             .bad = R"(stakeholders:  # others as before
  south: {person: marta, kind: drafts per outlet, input: 2025-11-17, signed: 2025-12-12, objection: too few sellers}  # <-- here
)",
             .good = R"(stakeholders:  # others as before
  south: {person: marta, kind: drafts per outlet, input: 2025-11-17, signed: 2025-12-12, objection: too few sellers, settled: one seller more from January}
)"},
    .check = check};

}  // namespace planctl::rules::stakeholder::objection_open
