// rules/correction/no_cause: a correction lacking its `cause`.
#include "rules/rule.hpp"

namespace planctl::rules::correction::no_cause {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& correction : input.plan.corrections)
    if (!correction.cause)
      pen.report(correction.span(), {.text = {.en = "the correction `{0}` names no cause",
                                              .es = "la corrección `{0}` no nombra la causa",
                                              .zh = "纠正措施 `{0}` 没有写明原因"},
                                     .arguments = {correction.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "correction/no-cause",
         .severity = diag::Severity::warning,
         .summary = {.en = "the correction names no cause",
                     .es = "la corrección no nombra la causa",
                     .zh = "纠正措施没有写明原因"},
         .rationale =
             {.en = "What is done about a deviation must fit its cause; without one it is a guess.",
              .es = "Lo que se hace ante una desviación debe responder a su causa; sin ella es una "
                    "conjetura.",
              .zh = "措施要针对原因；不写原因，只是猜测。"},
         .remedy = {.en = "add `cause: <why>`",
                    .es = "añada `cause: <motivo>`",
                    .zh = "加上 `cause: <原因>`"},
         .source = "S3 evaluation and improvement",
         .since = "0.1",
         .bad = R"(corrections:
  sellers-south: {title: Fill two posts, goal: sales, where: {region: sur}, period: 2026-02, owner: marta, due: 2026-03-31, expects: 60k}  # <-- here
)",
         .good = R"(corrections:  # others as before
  sellers-south: {title: Fill two posts, goal: sales, where: {region: sur}, period: 2026-02, cause: two posts were open, owner: marta, due: 2026-03-31, expects: 60k}
)"},
    .check = check};

}  // namespace planctl::rules::correction::no_cause
