// rules/tracking/none: a plan that nothing measures.
#include "rules/rule.hpp"

namespace planctl::rules::tracking::none {
namespace {

void check(const Input& input, const Pen& pen) {
  if (!input.plan.tracking.empty()) return;
  pen.report(input.plan.place_of("tracking"),
             {.text = {.en = "the plan has no indicators: nothing shows whether it works",
                       .es = "el plan no tiene indicadores: nada muestra si funciona",
                       .zh = "计划没有指标：无法看出是否有效"},
              .arguments = {}});
}

}  // namespace

extern const Rule rule;
constinit const Rule rule{
    .info =
        {.name = "tracking/none",
         .severity = diag::Severity::warning,
         .summary = {.en = "the plan has no indicators",
                     .es = "el plan no tiene indicadores",
                     .zh = "计划没有指标"},
         .rationale =
             {.en =
                  "What is not recorded is not followed, and what is not followed is overtaken by "
                  "daily business. Without indicators deviations are known when the year is over.",
              .es = "Lo que no se registra no se sigue, y lo que no se sigue cede ante el día a "
                    "día. Sin indicadores las desviaciones se conocen cuando el año ha terminado.",
              .zh = "没有记录就没有跟踪，没有跟踪的事会被日常事务淹没。没有指标，年度结束时才知道偏"
                    "差。"},
         .remedy = {.en = "add a section `tracking` with an indicator for each goal: `goal`, "
                          "`source`, `every`, `owner`, `limits`",
                    .es = "añada una sección `tracking` con un indicador por objetivo: `goal`, "
                          "`source`, `every`, `owner`, `limits`",
                    .zh = "增加 `tracking` "
                          "一节，为每个目标设置指标：`goal`、`source`、`every`、`owner`、`limits`"},
         .source = "S0 step 4",
         .since = "0.1",
         .bad = R"(tracking: {}  # <-- here
)",
         .good = R"(tracking:  # others as before
  net-sales: {title: Net sales, goal: sales, source: invoices, every: month, owner: ana, leading: false, limits: {amber: 97%, red: 92%}}
)"},
    .check = check,
    .looks_in = "tracking"};

}  // namespace planctl::rules::tracking::none
