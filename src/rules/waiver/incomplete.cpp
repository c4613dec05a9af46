// rules/waiver/incomplete: a waiver that does not say which rule, why, who and until when.
#include "rules/rule.hpp"
#include "rules/waiver/validity.hpp"

namespace planctl::rules::waiver::incomplete {
namespace {

std::string list_missing(const model::Waiver& waiver) {
  std::string missing;
  const auto add = [&](std::string_view key) {
    missing += (missing.empty() ? "`" : ", `") + std::string(key) + "`";
  };
  if (!waiver.rule) add("rule");
  if (!waiver.reason || waiver.reason->value.empty()) add("reason");
  if (!waiver.owner) add("owner");
  if (!waiver.until) add("until");
  return missing;
}

void check(const Input& input, const Pen& pen) {
  for (const auto& waiver : input.plan.waivers) {
    if (is_complete(waiver)) continue;
    const auto missing = list_missing(waiver);
    pen.report(waiver.span,
               {.text = {.en = "a waiver without {0} silences nothing",
                         .es = "una exención sin {0} no silencia nada",
                         .zh = "缺少 {0} 的豁免不起作用"},
                .arguments = {missing}},
               diag::Message{.text = {.en = "add {0} to the waiver",
                                      .es = "añadir {0} a la exención",
                                      .zh = "请在豁免中补充 {0}"},
                             .arguments = {missing}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "waiver/incomplete",
             .severity = diag::Severity::warning,
             .summary = {.en = "a waiver does not say which rule, why, who or until when",
                         .es = "una exención no indica regla, motivo, responsable o plazo",
                         .zh = "豁免未写明规则、原因、负责人或期限"},
             .rationale = {.en = "A finding may be silenced only in the open: for one rule, with a "
                                 "reason, by somebody who answers for it, until a day on which it "
                                 "is looked at again.",
                           .es = "Un hallazgo solo puede silenciarse de forma transparente: para "
                                 "una regla, con un motivo, por alguien que responde de ello y "
                                 "hasta el día en que se revisará.",
                           .zh = "问题只能公开地豁免：针对某条规则，写明原因和负责人，并注明重新审"
                                 "视的日期。"},
             .remedy = {.en = "write `rule`, `reason`, `owner` and `until` in the waiver",
                        .es = "escribir `rule`, `reason`, `owner` y `until` en la exención",
                        .zh = "在豁免中写明 `rule`、`reason`、`owner` 和 `until`"},
             .source = "S0 pitfall no accountability",
             .since = "0.1",
             .bad = R"(audiences: {}
waivers:
  - {rule: audience/none, reason: the versions follow}  # <-- here
)",
             .good = R"(audiences: {}
waivers:
  - {rule: audience/none, owner: ana, until: 2026-03-31, reason: the versions follow}
)"},
    .check = check};

}  // namespace planctl::rules::waiver::incomplete
