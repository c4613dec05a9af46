// rules/tracking/no_source: an indicator without a source of data.
#include "rules/rule.hpp"

namespace planctl::rules::tracking::no_source {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& entry : input.plan.tracking) {
    if (!(!entry.source)) continue;
    pen.report(entry.span(), {.text = {.en = "the indicator `{0}` has no source",
                                       .es = "el indicador `{0}` no tiene fuente",
                                       .zh = "指标 `{0}` 没有数据来源"},
                              .arguments = {entry.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "tracking/no-source",
         .severity = diag::Severity::warning,
         .summary = {.en = "an indicator does not say where its figures come from",
                     .es = "un indicador no indica de dónde salen sus cifras",
                     .zh = "有指标没有说明数据来源"},
         .rationale =
             {.en = "If it is not agreed where a figure comes from, two departments bring two "
                    "figures to the meeting, and the meeting is about the figures.",
              .es = "Si no se acuerda de dónde sale una cifra, dos departamentos llevan dos cifras "
                    "a la reunión, y la reunión trata de las cifras.",
              .zh = "如果没有约定数据来源，两个部门会带着两个数字开会，会议就变成了对数字的争论。"},
         .remedy = {.en = "add `source: <system, panel or report>` to the indicator",
                    .es = "añada `source: <sistema, panel o informe>` al indicador",
                    .zh = "在指标中加上 `source: <系统、调查或报表>`"},
         .source = "S0 step 4",
         .since = "0.1",
         .bad = R"(tracking:  # others as before
  certificates: {title: Sellers certified, goal: skills, every: month, owner: marta, leading: false, limits: {amber: 97%, red: 92%}}  # <-- here
)",
         .good = R"(tracking:  # others as before
  certificates: {title: Sellers certified, goal: skills, source: training records, every: month, owner: marta, leading: false, limits: {amber: 97%, red: 92%}}
)"},
    .check = check};

}  // namespace planctl::rules::tracking::no_source
