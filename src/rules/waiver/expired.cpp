// rules/waiver/expired: a waiver whose last day has passed.
#include "rules/rule.hpp"
#include "rules/waiver/validity.hpp"

namespace planctl::rules::waiver::expired {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& waiver : input.plan.waivers) {
    if (!is_complete(waiver) || !is_expired(waiver, input.as_of)) continue;
    pen.report(waiver.span,
               {.text = {.en = "the waiver of `{0}` ended on {1}",
                         .es = "la exención de `{0}` terminó el {1}",
                         .zh = "对 `{0}` 的豁免已于 {1} 到期"},
                .arguments = {waiver.rule->value, values::to_string(waiver.until->value)}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "waiver/expired",
             .severity = diag::Severity::warning,
             .summary = {.en = "a waiver has passed its last day",
                         .es = "una exención ha superado su último día",
                         .zh = "豁免已超过有效期"},
             .rationale =
                 {.en = "A waiver is a promise to settle something by a date. After that date its "
                        "findings are shown again, so that nobody relies on a promise that was "
                        "not kept.",
                  .es = "Una exención es el compromiso de resolver algo antes de una fecha. Pasada "
                        "esa fecha sus hallazgos vuelven a mostrarse, para que nadie confíe en un "
                        "compromiso incumplido.",
                  .zh = "豁免是在某日期之前解决问题的承诺。过期之后相关问题会重新显示，以免有人依"
                        "赖未兑现的承诺。"},
             .remedy = {.en = "settle what was waived and remove the waiver, or agree a new "
                              "`until` with its owner",
                        .es = "resolver lo eximido y quitar la exención, o acordar un nuevo "
                              "`until` con su responsable",
                        .zh = "解决被豁免的问题并删除该豁免，或与负责人商定新的 `until` 日期"},
             .source = "S0 pitfall no tight control",
             .since = "0.1",
             .bad = R"(waivers:
  - {rule: audience/none, at: audiences, owner: ana, until: 2026-02-28, reason: the versions follow}  # <-- here
)",
             .good = R"(audiences: {}
waivers:
  - {rule: audience/none, at: audiences, owner: ana, until: 2026-03-31, reason: the versions follow}
)"},
    .check = check};

}  // namespace planctl::rules::waiver::expired
