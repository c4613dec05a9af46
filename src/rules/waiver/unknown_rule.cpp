// rules/waiver/unknown_rule: a waiver that names no rule of planctl.
#include "rules/rule.hpp"

namespace planctl::rules::waiver::unknown_rule {

extern const Rule rule;
constinit const Rule rule{
    .info = {
        .name = "waiver/unknown-rule",
        .severity = diag::Severity::warning,
        .summary = {.en = "a waiver names a rule that does not exist",
                    .es = "una exención nombra una regla que no existe",
                    .zh = "豁免引用了不存在的规则"},
        .rationale = {.en = "A misspelt rule silences nothing, while the reader of the plan "
                            "believes that the matter was settled.",
                      .es = "Una regla mal escrita no silencia nada, mientras quien lee el "
                            "plan cree que el asunto está resuelto.",
                      .zh = "写错的规则名不会产生任何作用，而阅读计划的人却以为问题已经处理。"},
        .remedy = {.en = "write the name of the rule as the finding shows it in brackets",
                   .es = "escribir el nombre de la regla tal como aparece entre corchetes en "
                         "el hallazgo",
                   .zh = "按问题方括号中显示的名称书写规则名"},
        .source = "S0 pitfall no tight control",
        .since = "0.1",
        .bad = R"(audiences: {}
waivers:
  - {rule: audience/nobody, at: audiences, owner: ana, until: 2026-03-31, reason: the versions follow}  # <-- here
)",
        .good = R"(audiences: {}
waivers:
  - {rule: audience/none, at: audiences, owner: ana, until: 2026-03-31, reason: the versions follow}
)"}};

}  // namespace planctl::rules::waiver::unknown_rule
