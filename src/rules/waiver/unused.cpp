// rules/waiver/unused: a waiver that covers no finding.
#include "rules/rule.hpp"

namespace planctl::rules::waiver::unused {

extern const Rule rule;
constinit const Rule rule{
    .info = {
        .name = "waiver/unused",
        .severity = diag::Severity::warning,
        .summary = {.en = "a waiver covers no finding",
                    .es = "una exención no cubre ningún hallazgo",
                    .zh = "豁免没有对应的任何问题"},
        .rationale = {.en = "What was waived has been settled, or the waiver names the wrong "
                            "place. Left in the plan it would silence the next finding of "
                            "that rule, which nobody has looked at.",
                      .es = "Lo eximido ya está resuelto, o la exención nombra un lugar "
                            "equivocado. Si permanece en el plan silenciará el siguiente "
                            "hallazgo de esa regla, que nadie ha examinado.",
                      .zh = "被豁免的问题已经解决，或者豁免写错了位置。如果留在计划中，它会掩盖"
                            "该规则的下一个、无人审视过的问题。"},
        .remedy = {.en = "remove the waiver, or correct its `at`",
                   .es = "quitar la exención o corregir su `at`",
                   .zh = "删除该豁免，或更正其 `at`"},
        .source = "S0 pitfall no tight control",
        .since = "0.1",
        .bad = R"(waivers:
  - {rule: audience/none, at: audiences, owner: ana, until: 2026-03-31, reason: the versions follow}  # <-- here
)",
        .good = R"(audiences: {}
waivers:
  - {rule: audience/none, at: audiences, owner: ana, until: 2026-03-31, reason: the versions follow}
)"}};

}  // namespace planctl::rules::waiver::unused
