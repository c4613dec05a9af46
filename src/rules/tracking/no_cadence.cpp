// rules/tracking/no_cadence: an indicator that is measured at no set interval.
#include "rules/rule.hpp"

namespace planctl::rules::tracking::no_cadence {
namespace {

void check(const Input& input, const Pen& pen) {
  for (const auto& entry : input.plan.tracking) {
    if (!(!entry.every)) continue;
    pen.report(entry.span(),
               {.text = {.en = "the indicator `{0}` does not say how often it is measured",
                         .es = "el indicador `{0}` no indica cada cuánto se mide",
                         .zh = "指标 `{0}` 没有说明统计频率"},
                .arguments = {entry.id.value}});
  }
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "tracking/no-cadence",
         .severity = diag::Severity::warning,
         .summary = {.en = "an indicator has no cadence",
                     .es = "un indicador no tiene frecuencia",
                     .zh = "有指标没有统计频率"},
         .rationale =
             {.en = "An indicator that is measured when somebody thinks of it is measured when it "
                    "is too late.",
              .es =
                  "Un indicador que se mide cuando alguien se acuerda se mide cuando ya es tarde.",
              .zh = "想起来才统计的指标，统计时往往已经太迟。"},
         .remedy = {.en = "add `every: week` or `every: month` to the indicator",
                    .es = "añada `every: week` o `every: month` al indicador",
                    .zh = "在指标中加上 `every: week` 或 `every: month`"},
         .source = "S0 step 4",
         .since = "0.1",
         .bad = R"(tracking:  # others as before
  certificates: {title: Sellers certified, goal: skills, source: training records, owner: marta, leading: false, limits: {amber: 97%, red: 92%}}  # <-- here
)",
         .good = R"(tracking:  # others as before
  certificates: {title: Sellers certified, goal: skills, source: training records, every: month, owner: marta, leading: false, limits: {amber: 97%, red: 92%}}
)"},
    .check = check};

}  // namespace planctl::rules::tracking::no_cadence
