// rules/review/no_inputs: an annual review that rests on nothing.
#include "rules/rule.hpp"

namespace planctl::rules::review::no_inputs {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& entry : input.plan.reviews) {
    if (!(entry.inputs.empty())) continue;
    pen.report(entry.span(), {.text = {.en = "the review `{0}` names no inputs",
                                       .es = "la revisión `{0}` no indica documentación de partida",
                                       .zh = "评审 `{0}` 没有列出输入材料"},
                              .arguments = {entry.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info = {.name = "review/no-inputs",
             .severity = diag::Severity::warning,
             .summary = {.en = "a review does not say what it rests on",
                         .es = "una revisión no indica en qué se apoya",
                         .zh = "有评审没有说明依据"},
             .rationale = {.en = "A review without prepared results, surveys and indicators "
                                 "becomes an exchange of impressions.",
                           .es = "Una revisión sin resultados, encuestas e indicadores preparados "
                                 "se convierte en un intercambio de impresiones.",
                           .zh = "没有事先准备结果、调查和指标的评审，会变成交流印象。"},
             .remedy = {.en = "add `inputs: [<results>, <survey>, ...]` to the review",
                        .es = "añada `inputs: [<resultados>, <encuesta>, ...]` a la revisión",
                        .zh = "在评审中加上 `inputs: [<结果>, <调查>, ...]`"},
             .source = "S0 step 9",
             .since = "0.1",
             .bad = R"(reviews:
  annual: {title: Annual review, due: 2026-11-18, owner: ana, next: northern-2027}  # <-- here
)",
             .good = R"(reviews:
  annual: {title: Annual review, due: 2026-11-18, owner: ana, inputs: [results of the year, survey of the customers, indicators], next: northern-2027}
)"},
    .check = check};

}  // namespace planctl::rules::review::no_inputs
