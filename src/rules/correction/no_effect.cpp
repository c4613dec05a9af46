// rules/correction/no_effect: a correction lacking its `expects`.
#include "rules/rule.hpp"

namespace planctl::rules::correction::no_effect {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& correction : input.plan.corrections)
    if (!correction.expects && correction.goal)  // without it there is nothing to count in
      pen.report(correction.span(),
                 {.text = {.en = "the correction `{0}` does not say what it should bring",
                           .es = "la corrección `{0}` no dice qué debe aportar",
                           .zh = "纠正措施 `{0}` 没有写明预期效果"},
                  .arguments = {correction.id.value}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "correction/no-effect",
             .severity = diag::Severity::warning,
             .summary = {.en = "the correction does not say what it should bring",
                         .es = "la corrección no dice qué debe aportar",
                         .zh = "纠正措施没有写明预期效果"},
             .rationale =
                 {.en = "Only an expected effect can be looked at afterwards, and only then does "
                        "the loop close.",
                  .es = "Solo un efecto esperado puede revisarse después; así se cierra el ciclo.",
                  .zh = "只有写明预期效果，事后才能检查，闭环才能完成。"},
             .remedy = {.en = "add `expects: <amount>`",
                        .es = "añada `expects: <cantidad>`",
                        .zh = "加上 `expects: <数额>`"},
             .source = "S3 evaluation and improvement",
             .since = "0.1",
             .bad = R"(corrections:
  sellers-south: {title: Fill two posts, goal: sales, where: {region: sur}, period: 2026-02, cause: two posts were open, owner: marta, due: 2026-03-31}  # <-- here
)",
             .good = R"(corrections:  # others as before
  sellers-south: {title: Fill two posts, goal: sales, where: {region: sur}, period: 2026-02, cause: two posts were open, owner: marta, due: 2026-03-31, expects: 60k}
)"},
    .check = check,
    .looks_in = "goals"};

}  // namespace planctl::rules::correction::no_effect
